"""At which ages a map is cut: where some rule that could concern the need begins or ceases to see a difference.

No age is chosen here. Two ages are kept together when every test of every such rule comes out the same for a
plain child of either age, whether the rule looks at the age itself or at something that comes with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from router.conditions import Atom, Facts, any_holds, atom_holds
from router.policies import Policies
from router.policy import Subject
from router.reasoning.responsibility_map_merging import Ages

SUBJECTS: tuple[Subject, ...] = ("need", "place", "case", "agency")
"""Whose rules can reach what a cell says; further duties and what may be shared stand in no cell."""


def age_bands(need: Facts, by_age: Mapping[int, Facts], span: Ages, policies: Policies) -> tuple[Ages, ...]:
    """The span cut into ages that no rule tells apart. `by_age` holds what is known of a plain child of each age."""
    tests = frozenset(_tests(need, policies))
    bands: list[Ages] = []
    seen: tuple[bool | None, ...] | None = None
    for age in range(span[0], span[1] + 1):
        outcome = tuple(atom_holds(atom, by_age[age]) for atom in tests)
        if outcome == seen:
            bands[-1] = (bands[-1][0], age)
        else:
            bands.append((age, age))
        seen = outcome
    return tuple(bands)


def _tests(need: Facts, policies: Policies) -> Iterator[Atom]:
    """Every test in the conditions that could hold for the need."""
    for subject in SUBJECTS:
        for conditions in policies.stages[subject].patterns.values():
            for condition in conditions:
                if any_holds((condition,), need) is not False:
                    yield from condition
