"""What one written YAML value means.

Only plain dates, plain integers, true, false and null are more than text, so that a code such as
0980, a number with a colon in it and the Swedish words ja and nej stay as they were written.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from router.reading.nodes import Value

WORDS: dict[str, Value] = {"": None, "null": None, "~": None, "true": True, "false": False}
INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})", re.ASCII)
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
LONE_RETURN = re.compile(r"\r(?!\n)")
"""A line break to some programs and none to others, so that they would not agree on where a line is."""


class NoSuchDate(ValueError):
    """The value is written as a date that the calendar does not have."""


def value_of(plain_text: str) -> Value:
    """The value of unquoted text."""
    if plain_text in WORDS:
        return WORDS[plain_text]
    if INTEGER.fullmatch(plain_text):
        return int(plain_text)
    if DATE.fullmatch(plain_text):
        return _date(plain_text)
    return plain_text


def hidden_character(text: str) -> int | None:
    """Where the first character stands that no reader of the file would see, newlines (LF, CR LF) aside."""
    if text.replace("\n", "").isprintable():
        return None
    lone = LONE_RETURN.search(text)
    for index, character in enumerate(text):
        if character not in "\r\n" and unicodedata.category(character) in HIDDEN:
            return index if lone is None else min(index, lone.start())
    return None if lone is None else lone.start()


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise NoSuchDate(text) from None
