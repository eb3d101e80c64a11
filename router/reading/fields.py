"""Taking the fields out of one mapping: known names, fixed order, right kinds; problems instead of exceptions."""

from __future__ import annotations

from collections.abc import Sequence as SequenceOf
from datetime import date

from router.reading.nodes import Mapping, Node, Scalar, Sequence
from router.reading.problems import Position, Problems, suggest


class Fields:
    """The fields of a mapping node. Every getter adds a problem and returns None when it cannot answer."""

    def __init__(self, node: Node, what: str, allowed: SequenceOf[str], problems: Problems) -> None:
        self.at = node.at
        self._what = what
        self.problems = problems
        self._node = node if isinstance(node, Mapping) else None
        if self._node is None:
            problems.add(node.at, f"{what} ska vara fält med namn och värde.")
        else:
            self._check_names(self._node, allowed)

    def _check_names(self, node: Mapping, allowed: SequenceOf[str]) -> None:
        for name in node.items:
            if name not in allowed:
                self.problems.add(node.key_at(name), f"Okänt fält ”{name}” i {self._what}.", suggest(name, allowed))
        known = [name for name in node.items if name in allowed]
        for name, should in zip(known, sorted(known, key=list(allowed).index), strict=True):
            if name != should:
                self.problems.add(
                    node.key_at(name),
                    f"Fälten i {self._what} ska stå i fast ordning: ”{should}” kommer före ”{name}”.",
                )
                return

    def has(self, name: str) -> bool:
        node = self.node(name)
        return node is not None and not (isinstance(node, Scalar) and node.value is None)

    def node(self, name: str) -> Node | None:
        return self._node.items.get(name) if self._node else None

    def where(self, name: str) -> Position:
        return self._node.key_at(name) if self._node else self.at

    def required(self, name: str) -> Node | None:
        if self._node is not None and not self.has(name):
            self.problems.add(self.at, f"Fältet ”{name}” saknas i {self._what}.")
            return None
        return self.node(name)

    def _wanted(self, name: str, required: bool) -> Scalar | None:
        node = self.required(name) if required else self.node(name)
        if node is None or (isinstance(node, Scalar) and node.value is None):
            return None
        if isinstance(node, Scalar):
            return node
        self.problems.add(node.at, f"”{name}” ska vara ett enda värde.")
        return None

    def text(self, name: str, *, required: bool = True) -> str | None:
        node = self._wanted(name, required)
        if node is None:
            return None
        if isinstance(node.value, str):
            return node.value.strip()
        if isinstance(node.value, int) and not isinstance(node.value, bool):
            return node.text.strip()
        self.problems.add(node.at, f"”{name}” ska vara text.")
        return None

    def day(self, name: str, *, required: bool = True) -> date | None:
        node = self._wanted(name, required)
        if node is None or isinstance(node.value, date):
            return node.value if node and isinstance(node.value, date) else None
        self.problems.add(node.at, f"”{name}” ska vara ett datum, till exempel 2026-01-01.")
        return None

    def number(self, name: str, *, required: bool = True) -> int | None:
        node = self._wanted(name, required)
        if node is None:
            return None
        if isinstance(node.value, int) and not isinstance(node.value, bool):
            return node.value
        self.problems.add(node.at, f"”{name}” ska vara ett heltal.")
        return None

    def yes_no(self, name: str, *, required: bool = True) -> bool | None:
        word = self.text(name, required=required)
        if word is None:
            return None
        if word in ("ja", "nej"):
            return word == "ja"
        self.problems.add(self.where(name), f"”{name}” ska vara ja eller nej.")
        return None

    def items(self, name: str) -> tuple[Node, ...]:
        """The items of a list field; a single value counts as a list of one; missing is empty."""
        node = self.node(name)
        if node is None or (isinstance(node, Scalar) and node.value is None):
            return ()
        return node.items if isinstance(node, Sequence) else (node,)

    def texts(self, name: str) -> tuple[str, ...]:
        found = []
        for item in self.items(name):
            if isinstance(item, Scalar) and item.value is not None:
                found.append(item.value.strip() if isinstance(item.value, str) else item.text.strip())
            else:
                self.problems.add(item.at, f"”{name}” ska vara en lista med text.")
        return tuple(found)
