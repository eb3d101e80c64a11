"""One changed answer in a case: where, from what to what, and how small a change it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

from router.case import Case

Path = tuple[str | int, ...]
Kind = Literal["answer", "change", "add", "remove"]
REMOVED = object()
"""The new value of an item that is taken away."""


@dataclass(frozen=True, slots=True)
class Change:
    """`path` leads to an attribute of the case or an item of one of its lists; an added item's path ends at the list.

    `answer` is said of something unknown until now. `cost` compares changes of equal number: one step of a scale
    costs least, another need most. `unlikely` is what cannot sensibly come about, such as a younger child.
    """

    path: Path
    before: object
    after: object
    kind: Kind
    cost: int
    unlikely: bool = False

    @property
    def about(self) -> Path:
        """What a set of changes can change only once; any number of items may be added."""
        return (*self.path, repr(self.after)) if self.adds else self.path

    @property
    def adds(self) -> bool:
        """Whether it puts one more item in a list, known or unknown before."""
        return len(self.path) == 1 and self.path[0] in LISTS and self.after != ()

    @property
    def kind_of_change(self) -> object:
        """Alike for changes of one answer to different values, and for needs of one domain more."""
        return (self.path, self.kind, getattr(self.after, "domain", None))

    @property
    def need(self) -> int | None:
        """The need whose own facts change, by its place in the case."""
        return int(self.path[1]) if self.path[0] == NEEDS and len(self.path) > 1 else None


NEEDS = "needs"
LISTS = (NEEDS, "diagnoses", "ongoing_contacts", "referral_history")


def changed(case: Case, changes: Iterable[Change]) -> Case:
    """The case with all the changes made: answers first, then what is added, then what is taken away."""
    ordered = sorted(changes, key=lambda change: (change.after is REMOVED, change.adds, repr(change.about)))
    gone: dict[str, set[int]] = {}
    for change in ordered:
        if change.after is REMOVED:
            gone.setdefault(str(change.path[0]), set()).add(int(change.path[1]))
        elif change.adds:
            listed = getattr(case, str(change.path[0])) or ()
            case = _with(case, change.path, (*listed, change.after))
        else:
            case = _with(case, change.path, change.after)
    for name, indexes in gone.items():
        left = tuple(item for index, item in enumerate(getattr(case, name)) if index not in indexes)
        case = _with(case, (name,), left)
    return case


def _with(part: Any, path: Path, value: object) -> Any:
    if not path:
        return value
    first, rest = path[0], path[1:]
    if isinstance(first, int):
        return (*part[:first], _with(part[first], rest, value), *part[first + 1 :])
    return replace(part, **{first: _with(getattr(part, first), rest, value)})


def compatible(changes: Iterable[Change]) -> bool:
    """Whether no two say something of the same answer, or of an item that another takes away."""
    changes = tuple(changes)
    if len({change.about for change in changes}) < len(changes):
        return False
    gone = {change.path for change in changes if change.after is REMOVED}
    emptied = {change.path[0] for change in changes if change.after == ()}
    rest = [change for change in changes if change.after is not REMOVED and change.after != ()]
    return not any(change.path[:2] in gone or change.path[0] in emptied for change in rest)


def smallness(changes: Iterable[Change]) -> tuple[object, ...]:
    """Sets in the order in which they are told: the likely first, then mere answers, the fewest, the smallest."""
    changes = tuple(changes)
    return (
        any(change.unlikely for change in changes),
        any(change.kind != "answer" for change in changes),
        len(changes),
        sum(change.cost for change in changes),
        sorted(repr(change.about) for change in changes),
    )
