"""One change of a rule as it is written: another tree of fields, where it was changed, and in which words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, get_args

from router.reading.nodes import Mapping, Node, Scalar, Sequence

Kind = Literal["removed", "dropped", "bound", "left_out", "flipped", "target", "result", "validity"]
"""What was done: the rule removed, a condition dropped, a bound moved, a value left out of a list, is turned into
is not, a target of an exception removed, the result changed, the first or the last day moved."""
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Change:
    """`node` is what stands there instead; `line` is counted from where the rule begins."""

    kind: Kind
    line: int
    words: str
    node: Node

    def within(self, parent: Mapping, name: str) -> Change:
        """The change as one of the mapping that holds the field."""
        return replace(self, node=with_field(parent, name, self.node))

    def told_of(self, name: str) -> Change:
        """The same change with words that say which field it stands in."""
        return replace(self, words=f"{name}: {self.words}")


def with_field(parent: Mapping, name: str, value: Node) -> Mapping:
    return replace(parent, items={**parent.items, name: value})


def without_field(parent: Mapping, name: str) -> Mapping:
    return replace(parent, items={key: value for key, value in parent.items.items() if key != name})


def renamed_field(parent: Mapping, name: str, new: str) -> Mapping:
    return replace(parent, items={(new if key == name else key): value for key, value in parent.items.items()})


def without_item(parent: Sequence, index: int) -> Sequence:
    return replace(parent, items=tuple(item for at, item in enumerate(parent.items) if at != index))


def with_item(parent: Sequence, index: int, value: Node) -> Sequence:
    return replace(parent, items=tuple(value if at == index else item for at, item in enumerate(parent.items)))


def said(old: Scalar, text: str) -> Scalar:
    """Another text at the same place."""
    return Scalar(old.at, text, text)


def shown(node: Node) -> str:
    """The node as people write it on one line.

    >>> from router.reading.problems import Position
    >>> here = Position("", 1, 1)
    >>> shown(Mapping(here, {"behov": Sequence(here, (Scalar(here, "sorg", "sorg"),))}, {}))
    '{behov: [sorg]}'
    """
    match node:
        case Scalar():
            return node.text.strip()
        case Sequence():
            return f"[{', '.join(shown(item) for item in node.items)}]"
        case Mapping():
            return f"{{{', '.join(f'{key}: {shown(value)}' for key, value in node.items.items())}}}"


def became(before: str, after: str) -> str:
    return f"”{before}” blev ”{after}”"


def struck(what: str, out_of: str | None = None) -> str:
    return f"”{what}” struket" + (f" ur ”{out_of}”" if out_of else "")
