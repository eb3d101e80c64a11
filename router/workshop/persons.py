"""New lines of a draft that seem to point out a person: rules and scenarios are public, and about nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from router.content_files import DIRECTORY, Files
from router.privacy import personal_data_in
from router.scenarios.feature_file import BLOCKS
from router.storage import DraftedFile

MOST = 20
"""Told at once."""


def lines_about_persons(changed: Mapping[str, DraftedFile], before: Files) -> list[str]:
    """Where they are, as file:line. Units have telephone numbers of their own, so their files are left out."""
    found = (
        f"{name}:{number}"
        for name, file in changed.items()
        if file.text is not None and not name.startswith(f"{DIRECTORY}/")
        for number in _new_lines_about_persons(file.text, before.get(name, b""))
    )
    return [place for place, _ in zip(found, range(MOST), strict=False)]


def _new_lines_about_persons(text: bytes, before: bytes) -> Iterator[int]:
    known = set(before.splitlines())
    for number, line in enumerate(text.splitlines(), start=1):
        if line not in known and personal_data_in(_said(line)) is not None:
            yield number


def _said(line: bytes) -> str:
    """The line without the word that a block of scenarios begins with, which is no name."""
    text = line.decode("utf-8", errors="replace").strip()
    return next((text.removeprefix(block) for block in BLOCKS if text.startswith(block)), text)
