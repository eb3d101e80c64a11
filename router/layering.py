"""Which rule stands when several apply: exceptions defeat what they depart from, and the rest must agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from router.policy import LAYERS, Layer, Rule


@dataclass(frozen=True, slots=True)
class Precedence:
    """For each rule in force: all rules it defeats, directly or onwards. For each rule there is: its layer."""

    beats: Mapping[str, frozenset[str]]
    layers: Mapping[str, Layer]

    def beaten_by(self, rule_ids: Iterable[str]) -> set[str]:
        return {loser for rule_id in rule_ids for loser in self.beats[rule_id]}

    def defeated(self, rule: Rule, fired: Iterable[Rule]) -> tuple[Rule, ...]:
        """Of the rules that fired, those that this one defeats."""
        return tuple(other for other in fired if other.id in self.beats[rule.id])


class PolicyConflict(Exception):
    """Two rules apply, neither departs from the other, and they say different things.

    `standing` are all the rules that stand, when it is known.
    """

    def __init__(self, first: Rule, second: Rule, about: str, standing: tuple[Rule, ...] = ()) -> None:
        self.first, self.second, self.about, self.standing = first, second, about, standing
        super().__init__(f"{first.id} and {second.id} conflict about {about}")


class PolicyGap(Exception):
    """No rule answers the question for this case: a hole in the policies, never in the case."""

    def __init__(self, question: str, about: str) -> None:
        self.question, self.about = question, about
        super().__init__(f"no rule answers {question} for {about}")


def precedence(rules: Iterable[Rule], of_all: Iterable[Rule] = ()) -> Precedence:
    """Who defeats whom: the rules that each departs from, those that yield to it, and onwards.

    `of_all` are all rules there are: one that is not in force may be named still, and its layer is known.
    """
    rules = tuple(rules)
    known = {rule.id for rule in rules}
    direct: dict[str, set[str]] = {
        rule.id: {target for target in rule.departs_from if target in known} for rule in rules
    }
    for rule in rules:
        for stronger in rule.yields_to:
            if stronger in known:
                direct[stronger].add(rule.id)
    beats = {rule_id: frozenset(_reach(rule_id, direct)) for rule_id in direct}
    return Precedence(beats, {rule.id: rule.layer for rule in (*of_all, *rules)})


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


def prevailing(fired: Iterable[Rule], precedence: Precedence) -> frozenset[str]:
    """The rules left when every layer has had its say, the highest first.

    A lower layer may depart from a rule only where that rule stands: what a higher layer has settled by
    another rule of its own is not open to it. Rules that depart from nothing above them simply add to it.
    """
    fired = tuple(fired)
    left: frozenset[str] = frozenset()
    for layer in LAYERS:
        own = {rule.id for rule in fired if rule.layer == layer and _has_mandate(rule, left, precedence)}
        together = left | own
        left = frozenset(together - precedence.beaten_by(together))
    return left


def _has_mandate(rule: Rule, standing_above: frozenset[str], precedence: Precedence) -> bool:
    above = [target for target in rule.departs_from if precedence.layers.get(target) != rule.layer]
    return not above or any(target in standing_above for target in above)


def standing(fired: Iterable[Rule], precedence: Precedence) -> Standing:
    """The fired rules that prevail, and what each of them defeated."""
    fired = sorted(fired, key=lambda rule: rule.id)
    ids = prevailing(fired, precedence)
    left = tuple(rule for rule in fired if rule.id in ids)
    return Standing(left, {rule.id: precedence.defeated(rule, fired) for rule in left})
