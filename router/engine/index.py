"""Which rulesets a case has to be asked of: a tree that divides the rules by one fact at a time.

The tree only leaves out rules that one fact of the case already rules out. Whether a rule holds is
the engine's answer alone: it gets the whole conjunction, the dividing fact included. Every rule
lies in few leaves, so the memory is that of the rules, however many values a fact has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from router.engine.fact_classes import FactClasses
from router.engine.pattern import Rule

ASKING, PER_RULE = 200.0, 1.0
"""What asking a leaf costs, and what each rule in it adds: only the measured ratio matters."""
SMALLEST_DIVIDED = 16
"""Fewer rules than this are never worth dividing."""
MOST_PLACES = 4
"""A rule that fits more classes of a fact than this is not divided by that fact."""


@dataclass(slots=True, eq=False)
class Leaf:
    """Rules that are asked together."""

    rules: list[Rule]


@dataclass(slots=True, eq=False)
class Division:
    """Branches by the class of one fact, and the rest, which every case is asked of."""

    fact: str
    branches: dict[int, Node]
    rest: Node | None


Node = Leaf | Division


def divided(rules: list[Rule], classes: Mapping[str, FactClasses]) -> Node:
    """The tree that is cheapest to ask when all values of a fact are equally frequent."""
    best = Plan("", {}, rules, 0)
    if len(rules) >= SMALLEST_DIVIDED:
        plans = (_plan(rules, fact, known) for fact, known in classes.items())
        best = min((best, *plans), key=Plan.cost)
    if not best.fact:
        return Leaf(rules)
    others = {fact: known for fact, known in classes.items() if fact != best.fact}
    branches = {number: divided(fitting, others) for number, fitting in best.branches.items()}
    return Division(best.fact, branches, divided(best.rest, others) if best.rest else None)


def leaves(node: Node) -> Iterator[Leaf]:
    """Every leaf, neighbours in the tree beside each other."""
    if isinstance(node, Leaf):
        yield node
        return
    for number in sorted(node.branches):
        yield from leaves(node.branches[number])
    if node.rest:
        yield from leaves(node.rest)


@dataclass(frozen=True, slots=True)
class Plan:
    """A division that might be made, without its branches' own divisions."""

    fact: str
    branches: dict[int, list[Rule]]
    rest: list[Rule]
    class_count: int

    def cost(self) -> float:
        """The expected cost of asking, one division looked ahead."""
        asked = sum(map(_asking, self.branches.values()))
        return _asking(self.rest) + (asked / self.class_count if asked else 0)


def _asking(rules: Sequence[Rule]) -> float:
    return ASKING + PER_RULE * len(rules) if rules else 0


def _plan(rules: list[Rule], fact: str, known: FactClasses) -> Plan:
    plan = Plan(fact, {}, [], len(known.true_tests))
    for rule in rules:
        tests = rule.by_fact.get(fact)
        fits = known.fitting(tests) if tests else ()
        if not tests or len(fits) > MOST_PLACES:
            plan.rest.append(rule)
        else:
            for number in fits:
                plan.branches.setdefault(number, []).append(rule)
    return plan
