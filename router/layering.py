"""Which rule stands when several apply: exceptions defeat what they depart from, and the rest must agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from router.policy import Rule

Beats = Mapping[str, frozenset[str]]


class PolicyConflict(Exception):
    """Two rules apply, neither departs from the other, and they say different things."""

    def __init__(self, first: Rule, second: Rule, about: str) -> None:
        self.first, self.second, self.about = first, second, about
        super().__init__(f"{first.id} and {second.id} conflict about {about}")


class PolicyGap(Exception):
    """No rule answers the question for this case: a hole in the policies, never in the case."""

    def __init__(self, question: str, about: str) -> None:
        self.question, self.about = question, about
        super().__init__(f"no rule answers {question} for {about}")


def precedence(rules: Iterable[Rule]) -> dict[str, frozenset[str]]:
    """For each rule, all rules it defeats: those it departs from, those that yield to it, and onwards."""
    rules = tuple(rules)
    known = {rule.id for rule in rules}
    direct: dict[str, set[str]] = {rule.id: {target for target in rule.departs_from if target in known} for rule in rules}
    for rule in rules:
        for stronger in rule.yields_to:
            if stronger in known:
                direct[stronger].add(rule.id)
    return {rule_id: frozenset(_reach(rule_id, direct)) for rule_id in direct}


def _reach(start: str, direct: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(direct[start])
    while waiting:
        rule_id = waiting.pop()
        if rule_id not in reached:
            reached.add(rule_id)
            waiting.extend(direct.get(rule_id, ()))
    return reached


@dataclass(frozen=True, slots=True)
class Standing:
    """The rules that stand, in a fixed order, and for each the rules it defeated."""

    rules: tuple[Rule, ...]
    defeated: Mapping[str, tuple[Rule, ...]]


def standing(fired: Iterable[Rule], beats: Beats) -> Standing:
    """Drops every fired rule that another fired rule defeats."""
    fired = sorted(fired, key=lambda rule: rule.id)
    beaten = {loser for rule in fired for loser in beats[rule.id]}
    left = tuple(rule for rule in fired if rule.id not in beaten)
    lost = {rule.id: tuple(other for other in fired if other.id in beats[rule.id]) for rule in left}
    return Standing(left, lost)
