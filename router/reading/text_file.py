"""The text of a content file: UTF-8, of sensible size, and with nothing in it that no reader would see."""

from __future__ import annotations

from pathlib import Path

from router.reading.problems import Position, Problems
from router.reading.scalars import hidden_character

LARGEST = 1024 * 1024


def read_text(path: Path, file: str, problems: Problems) -> str | None:
    """The text, or None when there is a problem; `file` is how problems name the file."""
    start = Position(file, 1, 1)
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except OSError:
        problems.add(start, "Filen går inte att öppna.")
        return None
    if len(raw) > LARGEST:
        problems.add(start, "Filen är större än 1 MB: dela den.")
        return None
    return _decode(raw, file, problems)


def _decode(raw: bytes, file: str, problems: Problems) -> str | None:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        good = raw[: error.start].decode("utf-8")
        problems.add(_at(good, len(good), file), "Filen är inte sparad som UTF-8.")
        return None
    index = hidden_character(text)
    if index is not None:
        problems.add(_at(text, index, file), _hidden(text[index], index))
        return None
    return text


def _hidden(character: str, index: int) -> str:
    if character == "\t":
        return "Tabbtecken: använd mellanslag."
    if character == "\ufeff" and index == 0:
        return "Filen börjar med en byte order mark (BOM): spara den som UTF-8 utan BOM."
    return f"Osynligt tecken (U+{ord(character):04X}): ta bort det."


def _at(text: str, index: int, file: str) -> Position:
    before = text[:index]
    return Position(file, before.count("\n") + 1, index - (before.rfind("\n") + 1) + 1)
