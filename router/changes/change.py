"""One change of a content: which thing, what of it, and one sentence that sums it up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from router.agreement import Party
from router.changes.words import Line

Part = Literal[
    "rule", "agreement", "ladder", "list", "term", "law", "fact", "question", "parameter", "impossible", "unit",
    "scenario", "file",
]  # fmt: skip
How = Literal["added", "removed", "changed", "text"]
"""`text`: it is written in another way and says the same."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What is other in one field, line by line and word by word."""

    label: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """`place` is the code of the region or municipality in whose folder it stands; None for what the site keeps.

    `principals` are those whose mandate it is: the parties of the place's agreement, or the principal of a unit.
    `summary` is one sentence in plain Swedish.
    """

    part: Part
    how: How
    id: str
    title: str
    file: str | None
    place: str | None
    principals: tuple[Party, ...]
    summary: str
    differences: tuple[Difference, ...] = ()


def change_to_json(change: Change) -> Mapping[str, Any]:
    """The change as JSON values."""
    return asdict(change)
