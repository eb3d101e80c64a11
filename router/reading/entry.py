"""The fields of one mapping in a content file, taken one by one, each with its own complaint."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypeVar

from router.reading.nodes import Mapping, Node, Scalar, Sequence, plain
from router.reading.problems import Problems, suggest

T = TypeVar("T")


class Entry:
    """A reader of one mapping. What is missing or of the wrong kind becomes a problem and None."""

    def __init__(self, node: Mapping, problems: Problems) -> None:
        self.node = node
        self.problems = problems

    def only(self, allowed: Iterable[str]) -> None:
        """Complains about every field that is not allowed."""
        names = list(allowed)
        for key in self.node.items:
            if key not in names:
                self.problems.add(self.node.key_at(key), f"Okänt fält ”{key}”.", suggest(key, names))

    def text(self, key: str) -> str | None:
        """Text that must be there."""
        node = self._required(key)
        return None if node is None else self._text(key, node)

    def optional_text(self, key: str) -> str | None:
        """Text that may be left out or null."""
        return None if self._absent(key) else self._text(key, self.node.items[key])

    def number(self, key: str) -> int | None:
        node = self._required(key)
        if node is None:
            return None
        return self._value(key, node, int, "ett heltal")

    def date(self, key: str) -> dt.date | None:
        node = self._required(key)
        if node is None:
            return None
        return self._value(key, node, dt.date, "ett datum (ÅÅÅÅ-MM-DD)")

    def flag(self, key: str) -> bool | None:
        """ja or nej; nej when left out."""
        if self._absent(key):
            return False
        word = self._text(key, self.node.items[key])
        if word in ("ja", "nej"):
            return word == "ja"
        self.problems.add(self.node.items[key].at, f"”{key}” ska vara ja eller nej.")
        return None

    def span(self, key: str) -> tuple[int, int] | None:
        """A first and a last number, both inclusive."""
        node = self._required(key)
        if node is None:
            return None
        match plain(node):
            case [int(first), int(last)] if first <= last:
                return first, last
        self.problems.add(node.at, f"”{key}” ska vara två heltal i ordning, till exempel [6, 17].")
        return None

    def items(self, key: str) -> tuple[Node, ...]:
        """The items of a list that must be there."""
        node = self._required(key)
        if isinstance(node, Sequence):
            return node.items
        if node is not None:
            self.problems.add(node.at, f"”{key}” ska vara en lista.")
        return ()

    def mapping(self, key: str) -> Entry | None:
        """The fields of a mapping that must be there."""
        node = self._required(key)
        return None if node is None else entry_of(node, self.problems, key)

    def _absent(self, key: str) -> bool:
        node = self.node.items.get(key)
        return node is None or (isinstance(node, Scalar) and node.value is None)

    def _required(self, key: str) -> Node | None:
        if self._absent(key):
            self.problems.add(self.node.key_at(key), f"Fältet ”{key}” saknas.")
            return None
        return self.node.items[key]

    def _text(self, key: str, node: Node) -> str | None:
        if isinstance(node, Scalar) and node.text.strip():
            return node.text.strip()
        self.problems.add(node.at, f"”{key}” ska vara text.")
        return None

    def _value(self, key: str, node: Node, kind: type[T], wanted: str) -> T | None:
        # bool is an int to Python, but true is no number to whoever wrote the file
        if isinstance(node, Scalar) and isinstance(node.value, kind) and not isinstance(node.value, bool):
            return node.value
        self.problems.add(node.at, f"”{key}” ska vara {wanted}.")
        return None


def entry_of(node: Node, problems: Problems, what: str) -> Entry | None:
    """A reader of the node's fields, or None (and a problem) when it is no mapping."""
    if isinstance(node, Mapping):
        return Entry(node, problems)
    problems.add(node.at, f"”{what}” ska bestå av fält (namn: värde).")
    return None
