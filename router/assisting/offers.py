"""What is offered at a place of a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from router.editing.rendering import scalar
from router.vocabulary import Term

Kind = Literal["field", "value", "keyword", "step"]


@dataclass(frozen=True, slots=True)
class Offer:
    """`label` is looked for and shown with its `detail`; `insert` takes the place of what is typed."""

    label: str
    detail: str
    insert: str
    kind: Kind


def value(word: str, detail: str = "") -> Offer:
    """A word as it is written in YAML, also between brackets."""
    return Offer(word, detail if detail.casefold() != word.casefold() else "", scalar(word, flow=True), "value")


def values(words: Iterable[str]) -> list[Offer]:
    return [value(word) for word in words]


def labelled(words: Mapping[str, str]) -> list[Offer]:
    """Words with what each means."""
    return [value(word, meaning) for word, meaning in words.items()]


def terms(listed: Iterable[Term]) -> list[Offer]:
    return [value(term.word, term.sv) for term in listed]


def field(name: str, *, required: bool = False) -> Offer:
    return Offer(name, "måste finnas" if required else "", f"{name}: ", "field")
