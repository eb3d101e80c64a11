"""What the scenarios saw: every set of facts that the rules were asked about, while scenarios were decided.

A changed rule can matter to a scenario only where it holds, or is open, on facts that the scenario saw and
where the rule as it stands does not, or the other way round.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from router.conditions import Atom, Condition, Facts, Scalar, atom_holds
from router.policies import Policies, Stage
from router.policy import Subject

NOTHING = 0


@dataclass(frozen=True, eq=False)
class RecordingStage(Stage):
    """A stage that writes down every set of facts that it is asked about."""

    asked: list[Facts] = field(default_factory=list)

    def fired(self, facts: Facts) -> frozenset[str]:
        self.asked.append(facts)
        return self.matcher.fired(facts)


@dataclass(frozen=True, slots=True)
class Sight:
    """One set of facts, seen by the scenario with this number: for its answer, or only for what to ask."""

    scenario: int
    asking: bool
    facts: Facts


class Sights:
    """Everything seen by one stage of one composed set of policies. Sets of sights are bits of a number."""

    def __init__(self, sights: Sequence[Sight]) -> None:
        self._sights = sights
        self.all = (1 << len(sights)) - 1
        self.asking = _bits(index for index, sight in enumerate(sights) if sight.asking)
        self._values: dict[str, dict[Scalar, int]] = {}
        self._atoms: dict[Atom, int] = {}

    def scenarios(self, sights: int) -> set[int]:
        """The scenarios that saw some of these."""
        found = set()
        while sights:
            lowest = sights & -sights
            found.add(self._sights[lowest.bit_length() - 1].scenario)
            sights ^= lowest
        return found

    def holding(self, conditions: Iterable[Condition]) -> int:
        """Where some condition holds."""
        found = NOTHING
        for condition in conditions:
            found |= self._all_hold(condition)
        return found

    def opened(self, conditions: Iterable[Condition]) -> int:
        """Where some condition does not fail and looks at an unknown fact: there it may lead to a question."""
        found = NOTHING
        for condition in conditions:
            possible, unknown = self.all, NOTHING
            for atom in condition:
                missing = self.all & ~_either(self._by_value(atom.fact).values())
                possible &= self._atom(atom) | missing
                unknown |= missing
            found |= possible & unknown
        return found

    def _all_hold(self, condition: Condition) -> int:
        found = self.all
        for atom in condition:
            found &= self._atom(atom)
        return found

    def _atom(self, atom: Atom) -> int:
        """Where the atom holds."""
        if atom not in self._atoms:
            values = self._by_value(atom.fact)
            known = (seen for value, seen in values.items() if atom_holds(atom, {atom.fact: value}) is True)
            unknown = self.all & ~_either(values.values()) if atom_holds(atom, {}) is True else NOTHING
            self._atoms[atom] = _either(known) | unknown
        return self._atoms[atom]

    def _by_value(self, fact: str) -> Mapping[Scalar, int]:
        """For each value of the fact, where it was seen."""
        if fact not in self._values:
            where: dict[Scalar, list[int]] = {}
            for index, sight in enumerate(self._sights):
                if (value := sight.facts.get(fact)) is not None:
                    where.setdefault(value, []).append(index)
            self._values[fact] = {value: _bits(seen) for value, seen in where.items()}
        return self._values[fact]


def _bits(indexes: Iterable[int]) -> int:
    found = NOTHING
    for index in indexes:
        found |= 1 << index
    return found


def _either(masks: Iterable[int]) -> int:
    found = NOTHING
    for mask in masks:
        found |= mask
    return found


Seen = Mapping[tuple[Policies, Subject], Sights]
"""What each stage of each composed set of policies was asked about."""
