"""Everything that a list of a case may hold, told by which kinds of item are in it.

Items that no test tells apart are one kind. Kinds are found by sweeping all items with bit sets, one test at a
time. Lists of any length are covered: what tests see of a list is which kinds it holds, and whether it is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from router.conditions import Atom, Condition, Scalar, atom_holds
from router.policy import Exists
from router.reasoning.circuit import Circuit, Literal
from router.reasoning.item_choices import Choice

LATE = ("owner", "owner_sector", "to_lead")
"""Facts of an item that follow from who answers for it, or leads."""


@dataclass(frozen=True, slots=True)
class Item:
    """One kind: `choices` that no test tells apart, and whether the list holds such an item."""

    index: int
    choices: tuple[Choice, ...]
    present: Literal

    @property
    def marks(self) -> Mapping[str, Scalar | None]:
        return self.choices[0].marks


Late = Callable[[Item, Atom], tuple[Literal, Literal]]
"""Whether a late test definitely holds, and whether it definitely fails, of an item."""


class Sweep:
    """All choices of a list as the bits of a number, and the tests of them as such numbers."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        self.choices = choices
        self.all = (1 << len(choices)) - 1
        self._atoms: dict[Atom, tuple[int, int]] = {}
        self._conditions: dict[Condition, tuple[int, int]] = {}

    def holding(self, condition: Condition) -> tuple[int, int]:
        """The choices for which the condition definitely holds, and definitely fails; late tests left out."""
        found = self._conditions.get(condition)
        if found is None:
            true, false = self.all, 0
            for holds, fails in (self._atom(atom) for atom in condition if atom.fact not in LATE):
                true &= holds
                false |= fails
            found = self._conditions[condition] = true, false
        return found

    def _atom(self, atom: Atom) -> tuple[int, int]:
        if atom not in self._atoms:
            results = [atom_holds(atom, choice.facts) for choice in self.choices]
            self._atoms[atom] = (
                _bits(result is True for result in results),
                _bits(result is False for result in results),
            )
        return self._atoms[atom]

    def kinds(self, told_apart_by: Iterable[int], marks: Iterable[str]) -> list[int]:
        """The choices in parts that neither these sets nor these marks tell apart, in the order of the choices."""
        by_marks: dict[tuple[object, ...], int] = {}
        names = tuple(marks)
        for index, choice in enumerate(self.choices):
            key = tuple(choice.marks.get(name) for name in names)
            by_marks[key] = by_marks.get(key, 0) | 1 << index
        parts = list(by_marks.values())
        for cut in dict.fromkeys(told_apart_by):
            parts = [piece for part in parts for piece in (part & cut, part & ~cut) if piece]
        return sorted(parts, key=lambda part: part & -part)


class ListSpace:
    """One list: its kinds of item, whether it is told at all, and what tests of it say."""

    def __init__(self, name: str, circuit: Circuit, sweep: Sweep, tests: Iterable[Exists]) -> None:
        self.name, self._circuit, self.sweep = name, circuit, sweep
        self.tests = {test.fact: test for test in tests}
        self.told = circuit.variable(f"{name} told")
        self.items: tuple[Item, ...] = ()
        self._bits: tuple[int, ...] = ()
        self._answers: dict[tuple[Condition, object], tuple[Literal, Literal]] = {}

    def divide(self, marks: Iterable[str], more: Iterable[int] = ()) -> None:
        """Settles the kinds. `more` are further sets of choices that must be told apart."""
        cuts = [bits for test in self.tests.values() for bits in self.sweep.holding(test.where)]
        self._bits = tuple(self.sweep.kinds([*cuts, *more], marks))
        self.items = tuple(self._item(index, bits) for index, bits in enumerate(self._bits))

    def _item(self, index: int, bits: int) -> Item:
        choices = tuple(self.sweep.choices[at] for at in _places(bits))
        return Item(index, choices, self._circuit.variable(f"{self.name}#{index}"))

    def axioms(self) -> list[Literal]:
        """A list that is not told holds nothing but what is told elsewhere."""
        listed = (item for item in self.items if item.choices[0].document is not None)
        return [self._circuit.implies(item.present, self.told) for item in listed]

    def vector(self, condition: Condition, item: Item) -> bool | None:
        """Whether the condition holds for such an item, late tests left out."""
        true, false = self.sweep.holding(condition)
        own = self._bits[item.index]
        return True if own & true == own else False if own & false == own else None

    def some(self, where: Condition, late: Late | None = None) -> tuple[Literal, Literal]:
        """Whether some item definitely is such, and whether definitely none is."""
        key = (where, late)
        if key not in self._answers:
            true, open_or_true = self._matching(where, late)
            none = self._circuit.all_of((self.told, -self._circuit.any_of(open_or_true)))
            self._answers[key] = self._circuit.any_of(true), none
        return self._answers[key]

    def _matching(self, where: Condition, late: Late | None) -> tuple[list[Literal], list[Literal]]:
        later = [atom for atom in where if atom.fact in LATE]
        true, maybe = [], []
        for item in self.items:
            early = self.vector(where, item)
            if early is False:
                continue
            tests = [late(item, atom) for atom in later] if late else []
            possible = self._circuit.all_of((item.present, *(-fails for _, fails in tests)))
            maybe.append(possible)
            if early and (late is not None or not later):
                true.append(self._circuit.all_of((item.present, *(holds for holds, _ in tests))))
        return true, maybe

    def present(self, fits: Callable[[Mapping[str, Scalar | None]], bool]) -> Literal:
        """Whether the list holds an item with such marks."""
        return self._circuit.any_of(item.present for item in self.items if fits(item.marks))


def _places(bits: int) -> Iterator[int]:
    """The places of the bits that are set."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _bits(flags: Iterable[bool]) -> int:
    found = 0
    for index, flag in enumerate(flags):
        if flag:
            found |= 1 << index
    return found
