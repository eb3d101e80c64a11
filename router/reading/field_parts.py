"""What several kinds of content files ask of a field beside its text, number or date."""

from __future__ import annotations

from router.reading.fields import Fields
from router.reading.problems import Position
from router.reading.yaml_file import plain


def value_at(item: Fields, key: str) -> Position:
    """Where the value of a field stands; where its mapping stands when it has none."""
    node = item.node(key)
    return node.at if node else item.where(key)


def span(item: Fields, key: str) -> tuple[int, int] | None:
    """A first and a last number, both inclusive."""
    node = item.required(key)
    if node is None:
        return None
    match plain(node):
        case [int(first), int(last)] if first <= last:
            return first, last
    item.problems.add(node.at, f"”{key}” ska vara två heltal i ordning, till exempel [6, 17].")
    return None
