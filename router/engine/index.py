"""Which rulesets a case has to be asked of: a tree that divides the rules by one fact at a time.

The tree only leaves out rules that one fact of the case already rules out. Whether a rule holds is
the engine's answer alone: it gets the whole conjunction, the dividing fact included. Every rule
lies in few leaves, so the memory is that of the rules, however many values a fact has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from router.engine.fact_classes import FactClasses
from router.engine.pattern import Rule

ASKING, PER_RULE = 40.0, 1.0
"""What asking a ruleset costs, and what each rule in it adds: only the measured ratio matters."""
SMALLEST_LEAF = 16
"""Values share a leaf until it has this many rules, as each ruleset takes memory of its own."""
MOST_PLACES = 4
"""A rule that fits more classes of a fact than this is not divided by that fact."""

Group = tuple[list[int], list[Rule]]
"""Classes of one fact that share a branch, and the rules that fit any of them."""


@dataclass(slots=True)
class Leaf:
    """Rules that are asked together."""

    rules: list[Rule]


@dataclass(slots=True)
class Division:
    """Branches by the class of one fact, and the rest, which every case is asked of."""

    fact: str
    branches: dict[int, Node] = field(default_factory=dict)
    rest: Node | None = None


Node = Leaf | Division


def divided(rules: list[Rule], classes: Mapping[str, FactClasses]) -> Node:
    """The tree that is cheapest to ask when all values of a fact are equally frequent."""
    best = Plan("", [], rules, 0)
    if len(rules) > SMALLEST_LEAF:
        plans = (_plan(rules, fact, known) for fact, known in classes.items())
        best = min((best, *plans), key=Plan.cost)
    if not best.fact:
        return Leaf(rules)
    others = {fact: known for fact, known in classes.items() if fact != best.fact}
    division = Division(best.fact, rest=divided(best.rest, others) if best.rest else None)
    for numbers, grouped in best.groups:
        division.branches |= dict.fromkeys(numbers, divided(grouped, others))
    return division


@dataclass(frozen=True, slots=True)
class Plan:
    """A division that might be made, without its branches' own divisions."""

    fact: str
    groups: Sequence[Group]
    rest: list[Rule]
    class_count: int

    def cost(self) -> float:
        """The expected cost of asking, one division looked ahead."""
        asked = sum(len(numbers) * _asking(rules) for numbers, rules in self.groups)
        return _asking(self.rest) + (asked / self.class_count if asked else 0)


def _asking(rules: Sequence[Rule]) -> float:
    return ASKING + PER_RULE * len(rules) if rules else 0


def _plan(rules: list[Rule], fact: str, known: FactClasses) -> Plan:
    fitting: dict[int, list[Rule]] = {}
    rest: list[Rule] = []
    for rule in rules:
        tests = rule.by_fact.get(fact, frozenset())
        fits = known.fitting(tests) if tests else ()
        if not tests or len(fits) > MOST_PLACES:
            rest.append(rule)
        for number in fits if len(fits) <= MOST_PLACES else ():
            fitting.setdefault(number, []).append(rule)
    return Plan(fact, _groups(fitting), rest, len(known.true_tests))


def _groups(fitting: Mapping[int, list[Rule]]) -> list[Group]:
    groups: list[Group] = []
    for number in sorted(fitting):
        if not groups or len(groups[-1][1]) >= SMALLEST_LEAF:
            groups.append(([], []))
        numbers, grouped = groups[-1]
        numbers.append(number)
        seen = set(map(id, grouped))
        grouped.extend(rule for rule in fitting[number] if id(rule) not in seen)
    return groups
