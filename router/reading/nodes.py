"""The tree that a YAML file is read into: plain values that remember where they stood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass
from typing import Union

from router.reading.problems import Position

Value = str | int | bool | dt.date | None
Node = Union["Scalar", "Sequence", "Mapping"]


@dataclass(frozen=True)
class Scalar:
    """One value. `text` is what was written; quoted and block text is always a str value."""

    at: Position
    value: Value
    text: str


@dataclass(frozen=True)
class Sequence:
    at: Position
    items: tuple[Node, ...]


@dataclass(frozen=True)
class Mapping:
    """Fields in the order written. `at` is where the first field stands."""

    at: Position
    items: MappingOf[str, Node]
    key_positions: MappingOf[str, Position]

    def key_at(self, key: str) -> Position:
        """Where the key stands, or the mapping itself when it has no such key."""
        return self.key_positions.get(key, self.at)


def plain(node: Node) -> object:
    """The node as ordinary lists, dicts and values, positions forgotten."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key: plain(item) for key, item in node.items.items()}
