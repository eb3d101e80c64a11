"""The text of a content file: UTF-8, of sensible size, and with nothing in it that no reader would see.

Policy owners also paste and upload such files. So the limits are looked at before anything is parsed; each is
about ten times what the largest file of the product's own policies needs.
"""

from __future__ import annotations

from pathlib import Path

from router.reading.problems import Position, Problems
from router.reading.scalars import hidden_character

LARGEST = 2 * 1024 * 1024
MOST_LINES = 50_000
LONGEST_LINE = 10_000
TOO_LARGE = "Filen är större än 2 MB: dela den."
CANNOT_OPEN = "Filen går inte att öppna."


def read_text(path: Path, file: str, problems: Problems) -> str | None:
    """The text, or None when there is a problem; `file` is how problems name the file."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except OSError:
        problems.add(Position(file, 1, 1), CANNOT_OPEN)
        return None
    return text_of(raw, file, problems)


def text_of(raw: bytes, file: str, problems: Problems) -> str | None:
    """The text of the bytes of a file, or None when there is a problem."""
    if len(raw) > LARGEST:
        problems.add(Position(file, 1, 1), TOO_LARGE)
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        good = raw[: error.start].decode("utf-8")
        problems.add(_at(good, len(good), file), "Filen är inte sparad som UTF-8.")
        return None
    return text if is_fit_to_read(text, file, problems) else None


def is_fit_to_read(text: str, file: str, problems: Problems) -> bool:
    """Whether a parser may see the text; if not, the reason is in `problems`."""
    if len(text) > LARGEST:
        problems.add(Position(file, 1, 1), TOO_LARGE)
        return False
    index = hidden_character(text)
    if index is not None:
        problems.add(_at(text, index, file), _hidden(text[index], index))
        return False
    return _has_fit_lines(text.split("\n"), file, problems)


def _has_fit_lines(lines: list[str], file: str, problems: Problems) -> bool:
    if len(lines) > MOST_LINES:
        problems.add(Position(file, MOST_LINES + 1, 1), f"Filen har fler än {MOST_LINES} rader: dela den.")
        return False
    for number, line in enumerate(lines, start=1):
        if len(line) > LONGEST_LINE:
            at = Position(file, number, LONGEST_LINE + 1)
            problems.add(at, f"Raden är längre än {LONGEST_LINE} tecken: bryt den.")
            return False
    return True


def _hidden(character: str, index: int) -> str:
    if character == "\t":
        return "Tabbtecken: använd mellanslag."
    if character == "\ufeff" and index == 0:
        return "Filen börjar med en byte order mark (BOM): spara den som UTF-8 utan BOM."
    return f"Osynligt tecken (U+{ord(character):04X}): ta bort det."


def _at(text: str, index: int, file: str) -> Position:
    before = text[:index]
    return Position(file, before.count("\n") + 1, index - (before.rfind("\n") + 1) + 1)
