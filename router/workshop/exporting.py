"""Takes a content out as files: into a folder, perhaps a checkout of git, or as one archive.

Byte for byte as it is in force. What lies beside the content, and is no policy, is left alone.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from router.content_files import KINDS, RULES, Files, is_content

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive: equal contents make equal archives."""
READABLE = 0o100644 << 16


class ExportRefused(Exception):
    """The content cannot be written there; the text says why, in Swedish."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of a folder: names of the files that were written and removed, and how many were so already."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    same: int


def export_to_folder(files: Files, folder: Path) -> Exported:
    """Makes the content of the folder exactly these files; those that are so already are not touched.

    Raises ExportRefused before anything is changed, OSError when the disk says no.
    """
    there = dict(content_below(folder))
    gone = sorted(there.keys() - files.keys())
    if gone and not (folder / RULES / "vocabulary").is_dir():
        raise ExportRefused(
            f"{folder} har redan filer som inte hör till reglerna, först {gone[0]}. "
            "Välj en tom mapp, eller en som reglerna har hämtats ut till förut."
        )
    if linked := next((name for name in files if _leads_elsewhere(folder, name)), None):
        raise ExportRefused(f"{linked} är en länk i {folder}, eller ligger under en: ta bort länken först.")
    new = {name: text for name, text in files.items() if name not in there or there[name].read_bytes() != text}
    for name, text in new.items():
        _write(folder / name, text)
    for name in gone:
        there[name].unlink()
    return Exported(tuple(sorted(new)), tuple(gone), len(files) - len(new))


def export_to_archive(files: Files, archive: Path) -> None:
    """Writes the files into a new archive, which is there when it is whole. Raises FileExistsError, OSError."""
    if archive.exists():
        raise FileExistsError(17, "exists", str(archive))
    part = archive.with_name(f"{archive.name}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as made:
            for name in sorted(files):
                entry = zipfile.ZipInfo(name, LONG_AGO)
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, READABLE
                made.writestr(entry, files[name])
        part.rename(archive)
    finally:
        part.unlink(missing_ok=True)


def content_below(root: Path) -> Iterator[tuple[str, Path]]:
    """The content files that lie below a root, links not followed."""
    for kind in KINDS:
        for folder, _, names in os.walk(root / kind, onerror=_told):
            for name in names:
                path = Path(folder) / name
                told = path.relative_to(root).as_posix()
                if is_content(told):
                    yield told, path


def _told(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError):
        raise error


def _leads_elsewhere(root: Path, name: str) -> bool:
    path = root / name
    return any(part.is_symlink() for part in (path, *path.parents) if part.is_relative_to(root) and part != root)


def _write(path: Path, text: bytes) -> None:
    """Whole or not at all: a reader of the folder never sees half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text)
        Path(part).chmod(0o644)
        Path(part).replace(path)
    finally:
        Path(part).unlink(missing_ok=True)
