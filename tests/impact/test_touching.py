"""No case is left out whose answer, or whose questions, a change could move."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from router.agreement import AgreedValue
from router.asking import ask
from router.editions import Edition
from router.facts import case_facts
from router.impact.answers import answered, routed
from router.impact.differing import Differing
from router.impact.glancing import worth_reading
from router.impact.replaying import FAR_AHEAD
from router.impact.touching import touched
from router.policy import Rule
from router.policy_book import PolicyBook
from router.reading.case_schema import CaseSchema
from router.reasoning.mutants import mutants_of
from tests.impact.changes import DAY, Json, generated, shipped_router, with_changes

PLENTY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FEWER = settings(PLENTY, max_examples=6)
"""Another agreement means that all rules of its places are compiled anew."""
CASES = 10


@cache
def mutants() -> Sequence[tuple[Rule, Rule | None]]:
    return [(one.rule, one.changed) for one in mutants_of(shipped_router().book)]


def left_out(differing: Differing, facts: Json) -> bool:
    """Whether the case is said to keep its answer; when it is, it does, and is asked the same."""
    place = (facts["registration"]["region"], facts["registration"]["municipality"])
    contents = (differing.old, differing.new)
    case = CaseSchema(differing.old.vocabulary, differing.old.places, FAR_AHEAD).load(facts)
    at, both = differing.at(place), differing.between(place)
    told = [
        case_facts(case, one.places, one.directory, one.vocabulary, bool(policies.agreements))
        for one, policies in zip(contents, (both.old, both.new), strict=True)
    ]
    if at is not None and (at.everything or touched(at.rules, case, told[0])):
        assert at.everything or worth_reading(at.rules, facts, differing.old.vocabulary)
        return False
    sides = list(zip(told, (both.old, both.new), contents, strict=True))
    before, after = (answered(case, facts_of, policies, one) for facts_of, policies, one in sides)
    assert before == after
    routings = [routed(case, facts_of, policies, one) for facts_of, policies, one in sides]
    asked = [
        {one.pointer for one in ask(case, routing, content.places, content.vocabulary)}
        for routing, content in zip(routings, contents, strict=True)
        if routing is not None
    ]
    assert not asked or asked[0] == asked[1]
    return True


def count(new: Edition, seed: int, cases: int = CASES) -> int:
    shipped = shipped_router()
    differing = Differing(shipped.base, new, DAY)
    return sum(left_out(differing, facts) for facts in generated(shipped, seed, cases))


@PLENTY
@given(seed=st.integers(0, 10**6))
def test_who_is_left_out_keeps_answer_and_questions(seed: int) -> None:
    chosen = random.Random(seed).sample(mutants(), 1 + seed % 3)
    by_rule = {old.id: (old, new) for old, new in chosen}
    count(with_changes(shipped_router().base, list(by_rule.values())), seed)


@FEWER
@given(seed=st.integers(0, 10**6))
def test_an_agreement_that_says_something_else_leaves_nobody_behind(seed: int) -> None:
    shipped = shipped_router()
    agreements = dict(shipped.book.agreements)
    chance = random.Random(seed)
    name = chance.choice(sorted(agreements))
    agreement = agreements[name]
    if chance.random() < 0.3 or not agreement.parameters:
        del agreements[name]
    else:
        parameter = chance.choice(sorted(agreement.parameters))
        known = agreement.parameters[parameter]
        other = replace(known, value=_other(known, chance))
        agreements[name] = replace(agreement, parameters={**agreement.parameters, parameter: other})
    count(replace(shipped.base, book=_book(shipped.book, agreements=agreements)), seed)


def _other(known: AgreedValue, chance: random.Random) -> int | str | bool:
    value = known.value
    if isinstance(value, bool):
        return not value
    return value + chance.choice((-2, 1, 3)) if isinstance(value, int) else chance.choice(("bup", "elevhalsa"))


def _book(book: PolicyBook, **other: object) -> PolicyBook:
    return replace(book, **other, _composed={}, _by_place={})  # type: ignore[arg-type]


def test_most_are_left_out_when_one_rule_of_one_region_changes() -> None:
    found = [one for one in mutants() if one[0].layer == "regional" and one[0].question == "responsible"]
    assert count(with_changes(shipped_router().base, found[:1]), 1, 60) > 45


def test_nobody_is_left_out_of_other_words() -> None:
    """Another word list may give needs another area: every case is decided anew."""
    shipped = shipped_router()
    lists = dict(shipped.vocabulary.lists)
    domains = lists["need_domain"]
    code = next(iter(domains.terms))
    other = replace(domains.terms[code], extra={**domains.terms[code].extra, "område": "annat"})
    lists["need_domain"] = replace(domains, terms={**domains.terms, code: other})
    words = replace(shipped.vocabulary, lists=lists)
    new = replace(shipped.base, vocabulary=words, book=_book(shipped.book, vocabulary=words))
    assert count(new, 3) == 0
