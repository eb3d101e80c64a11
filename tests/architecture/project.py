"""The files of the project, as the architecture tests read them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def files() -> tuple[Path, ...]:
    """Every file that belongs to the project, relative to its root: what git keeps, or would keep."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    found = {Path(name.decode()) for name in listed.stdout.split(b"\0") if name}
    return tuple(sorted(path for path in found if (ROOT / path).is_file()))


def under(*folders: str, suffixes: tuple[str, ...] = ()) -> tuple[Path, ...]:
    """The project's files in some of its top folders, perhaps only those with certain endings."""
    return tuple(path for path in files() if path.parts[0] in folders and (not suffixes or path.suffix in suffixes))


def text_of(path: Path | str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file with its content; pictures and fonts are left out."""
    for path in files():
        data = (ROOT / path).read_bytes()
        if b"\0" not in data:
            yield path, data.decode("utf-8")
