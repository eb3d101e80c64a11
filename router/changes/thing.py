"""A thing that a content says something about, in the form in which two of them are compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from router.agreement import Party
from router.changes.change import Part


@dataclass(frozen=True, slots=True)
class Field:
    """What is said in one field, as lines. `definite` is the field in a sentence: ”villkoren”.

    `gained` and `lost` tell in their own words of a line that is new or gone, with {line} and {thing}.
    `instead_of`: told only where the field of that label says nothing else than before.
    """

    label: str
    definite: str
    lines: tuple[str, ...]
    gained: str | None = None
    lost: str | None = None
    instead_of: str | None = None


Reading = Callable[[], Iterable[Field]]


@dataclass(frozen=True, slots=True)
class Thing:
    """`meaning` is equal where nothing but the writing differs; `text` is the writing, where it is known.

    `named` is the thing in a sentence: ”regeln ”X””. `fields` reads it aloud, which takes longer than to compare.
    """

    part: Part
    id: str
    title: str
    named: str
    meaning: object
    fields: Reading
    file: str | None = None
    text: str = ""
    place: str | None = None
    principals: tuple[Party, ...] = ()


def saying(*fields: Field) -> Reading:
    """The reading of a thing that says so little that nothing is won by waiting."""
    return lambda: fields


def quoted(text: str) -> str:
    """The text as it stands in a sentence: marked where it is more than one word."""
    return f"”{text}”" if " " in text else text


def yes_or_no(value: object) -> str:
    """A plain value as people write it."""
    return ("nej", "ja")[value] if isinstance(value, bool) else str(value)
