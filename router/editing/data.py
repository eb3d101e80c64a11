"""What a piece of YAML says, without how it is written: the common ground of a form and of its text."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Union

from router.reading.problems import ReadingErrors
from router.reading.scalars import value_of
from router.reading.spans import Written, WrittenFields, WrittenList, WrittenScalar, read_written

Data = Union[str, "Bare", tuple["Data", ...], Mapping[str, "Data"]]


@dataclass(frozen=True, slots=True)
class Bare:
    """A number or a date, which stands without quotation marks; anything else in it is written as text."""

    text: str


class Below(dict[str, "Data"]):
    """Fields that stand on lines of their own, however short they are."""


def data_of(written: Written) -> Data:
    """What the written piece says."""
    match written:
        case WrittenScalar(text=text, bare=bare):
            return Bare(text) if bare else text
        case WrittenList(items=items):
            return tuple(data_of(item) for item in items)
        case WrittenFields(fields=fields):
            return {field.name: data_of(field.value) for field in fields}


def tidied(text: str) -> str:
    """A text as it came from a form: one kind of line break and of letters, no space around."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def says_the_same(one: Data, other: Data) -> bool:
    """Whether both mean the same, however they are quoted."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return list(one) == list(other) and all(says_the_same(one[name], other[name]) for name in one)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(says_the_same, one, other))
    return words_of(one) is not None and words_of(one) == words_of(other)


def words_of(data: Data | None) -> str | None:
    """The text of a single value; None for what is none."""
    if isinstance(data, Bare):
        return data.text.strip()
    return data.strip() if isinstance(data, str) else None


def stands_bare(text: str) -> bool:
    """Whether the text alone, unquoted, is read as a number or a date."""
    try:
        return bool(text) and not isinstance(value_of(text), str | bool | None)
    except ValueError:
        return False


def parsed(text: str) -> Data:
    """What a piece of YAML says that somebody has written into a form; as plain text when it cannot be read."""
    try:
        found = data_of(read_written(f"{{x: {tidied(text)}}}"))
        assert isinstance(found, Mapping)
        return found["x"] if list(found) == ["x"] else tidied(text)
    except ReadingErrors:
        return tidied(text)


def with_field(fields: Mapping[str, Data], name: str, data: Data | None, order: Sequence[str]) -> dict[str, Data]:
    """The fields with one set, or left out for None. A new one follows those that the order puts before it."""
    if data is None or name in fields:
        changed = {other: data if other == name else value for other, value in fields.items()}
        return {other: value for other, value in changed.items() if value is not None}
    before = order[: order.index(name)] if name in order else list(fields)
    place = max((index + 1 for index, other in enumerate(fields) if other in before), default=0)
    items = list(fields.items())
    return dict([*items[:place], (name, data), *items[place:]])
