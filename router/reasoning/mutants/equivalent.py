"""Mutants that say the same as the policies do, in other words: nothing could notice them, and it can be shown.

Only what is certain counts. A condition that other conditions happen to imply is no such thing: it is to be
deleted from the rules, and until then it survives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from router.conditions import atom_holds
from router.layering import Precedence, precedence
from router.places import Places
from router.policies import Policies, patterns_of
from router.policy import Rule
from router.policy_book import PolicyBook, applies
from router.reasoning.mutants.making import Mutant
from router.reasoning.standpoints import Standpoint

SAME_ORDER = "ordningen följer redan av andra undantag"
NO_AGREEMENT = "avtalet som regeln vilar på gäller inte den dagen"
SAME_TO_ALL = "ingen regel skiljer lägena åt, och läget visas inte"
SITUATION = "lead.situation"
A_DAY = timedelta(days=1)


def why_equivalent(mutant: Mutant, book: PolicyBook, places: Places, everywhere: Iterable[Standpoint]) -> str | None:
    """Why the mutant can change no answer at any place on any day, in Swedish; None when that is not certain.

    `everywhere` holds each composed set of policies at least once.
    """
    if mutant.changed is None:
        return None
    if mutant.kind == "target":
        same = all(_same_order(mutant.rule, mutant.changed, at.policies) for at in everywhere)
        return SAME_ORDER if same else None
    if mutant.kind == "validity":
        return NO_AGREEMENT if _never_seen(mutant.rule, mutant.changed, book, places) else None
    if mutant.kind == "result" and mutant.rule.question == "lead":
        return SAME_TO_ALL if _no_rule_tells_apart(mutant.rule, mutant.changed, book) else None
    return None


def _same_order(rule: Rule, changed: Rule, policies: Policies) -> bool:
    """Whether the same rules go before the same rules, and the rule may depart from the same ones above it."""
    rules = [found for stage in policies.stages.values() for found in stage.rules.values()]
    if rule.id not in {found.id for found in rules}:
        return True
    after = precedence(changed if found.id == rule.id else found for found in rules)
    if after.beats != policies.precedence.beats:
        return False
    return _above(rule, policies.precedence) == _above(changed, policies.precedence)


def _above(rule: Rule, order: Precedence) -> set[str]:
    """The targets on which its mandate hangs."""
    return {target for target in rule.departs_from if order.layers.get(target) != rule.layer}


def _no_rule_tells_apart(rule: Rule, changed: Rule, book: PolicyBook) -> bool:
    """Whether every test of the situation comes to the same for both; nothing else in a decision looks at it."""
    one, other = ({SITUATION: str(found.outcome.situation)} for found in (rule, changed))
    tests = {atom for found in book.rules for patterns in patterns_of(found) for atom in patterns}
    return all(atom_holds(test, one) == atom_holds(test, other) for test in tests if test.fact == SITUATION)


def _never_seen(rule: Rule, changed: Rule, book: PolicyBook, places: Places) -> bool:
    """Whether, on the days that come or go, the rule applies nowhere anyway."""
    if rule.layer == "national":
        return False
    return not any(_applies_somewhere(rule, changed, day, book, places) for day in _moved(rule, changed))


def _moved(rule: Rule, changed: Rule) -> Iterator[date]:
    """The one day by which the start or the end was moved."""
    old, new = rule.validity, changed.validity
    if old.start != new.start:
        yield min(old.start, new.start)
    if old.end != new.end:
        yield max(day for day in (old.end, new.end) if day is not None)


def _applies_somewhere(rule: Rule, changed: Rule, day: date, book: PolicyBook, places: Places) -> bool:
    for municipality in places.municipalities.values():
        place = (municipality.region_code, municipality.code)
        agreements = {found.id for found in book.agreements_in_force(day, *place)}
        if applies(rule, day, place, agreements) or applies(changed, day, place, agreements):
            return True
    return False
