"""A case while it is being told: the JSON of the case, and what was said to be unknown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Draft:
    """`unknown` holds the pointers of what is left open whatever else is filled in."""

    document: dict[str, Any] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    rest_is_known: bool = False

    def get(self, pointer: str) -> Any:
        here: Any = self.document
        for key in _keys(pointer):
            here = here.get(key) if isinstance(here, dict) else None
        return here

    def put(self, pointer: str, value: object) -> None:
        *way, last = _keys(pointer)
        here = self.document
        for key in way:
            here = here.setdefault(key, {})
        here[last] = value
        self.unknown.discard(pointer)

    def leave_open(self, pointer: str) -> None:
        self.put(pointer, None)
        self.unknown.add(pointer)

    def fill(self, pointer: str, value: object) -> None:
        """Says it unless something is said already, or said to be unknown."""
        if self.get(pointer) is None and pointer not in self.unknown:
            self.put(pointer, value)

    def add(self, pointer: str, item: dict[str, Any]) -> int:
        """Adds to a list; the place of the item in it."""
        items = [
            *(self.get(pointer) or ()),
            {name: value for name, value in item.items() if value is not None},
        ]
        self.put(pointer, items)
        return len(items) - 1


def _keys(pointer: str) -> list[str]:
    return pointer.removeprefix("/").split("/")
