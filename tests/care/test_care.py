"""What policy owners have to look after: each thing on its day, once, with its owner and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.agreement import Agreement, Party, Withdrawal
from router.bootstrap import Router, build_router
from router.care.care import care_of
from router.care.gaps import Boundary, LoggedGap, logged_gaps
from router.care.item import SEVERITIES, CareItem, Target, months_after
from router.policy import Rule, Validity
from router.policy_content import PolicyContent
from router.settings import read_settings

TODAY = date(2026, 11, 25)
AGREEMENT = "orebro.barn_och_unga"
RULE = "orebro.ansvar.mattlig_med_paverkan"


@pytest.fixture(scope="module")
def router() -> Router:
    return build_router(read_settings({}))


def with_content(content: PolicyContent, **changed: object) -> PolicyContent:
    read = {part.name: getattr(content, part.name) for part in fields(PolicyContent)}
    return PolicyContent(**read | changed)


def agreed(router: Router, **changed: object) -> PolicyContent:
    agreements = dict(router.book.agreements)
    agreements[AGREEMENT] = replace(agreements[AGREEMENT], **changed)  # type: ignore[arg-type]
    return with_content(router.book, agreements=agreements)


def ruled(router: Router, rule_id: str = RULE, **changed: object) -> PolicyContent:
    rules = [replace(rule, **changed) if rule.id == rule_id else rule for rule in router.book.rules]  # type: ignore[arg-type]
    return with_content(router.book, rules=tuple(rules))


def the_agreement(router: Router) -> Agreement:
    return router.book.agreements[AGREEMENT]


def the_rule(router: Router) -> Rule:
    found = router.book.rule(RULE)
    assert found is not None
    return found


def of_kind(items: Sequence[CareItem], kind: str) -> list[CareItem]:
    return [item for item in items if item.kind == kind]


def cared(router: Router, content: PolicyContent, kind: str, today: date = TODAY) -> list[CareItem]:
    return of_kind(care_of(content, today, router.places), kind)


def test_what_was_just_reviewed_is_not_due(router: Router) -> None:
    assert cared(router, router.book, "review_due") == []


def test_an_agreement_is_due_after_the_months_that_it_says(router: Router) -> None:
    content = agreed(router, reviewed=date(2026, 1, 31), evaluation_months=1)
    (item,) = [one for one in cared(router, content, "review_due") if one.target == Target("agreement", AGREEMENT)]
    assert (item.due, item.severity) == (date(2026, 2, 28), "urgent")
    assert item.owners == the_agreement(router).parties
    assert item.todo_sv.startswith("Granska avtalet ”Barn och unga i Örebro län")
    due = date(2026, 2, 28)
    assert not of_kind(care_of(content, due, router.places), "review_due")


def test_rules_are_due_together_by_file(router: Router) -> None:
    rules = tuple(
        replace(rule, reviewed=date(2025, 8, 1)) if rule.place == "18" else rule for rule in router.book.rules
    )
    items = cared(router, with_content(router.book, rules=rules), "review_due")
    assert len(items) == len({rule.origin.file for rule in rules if rule.place == "18"})
    assert all(item.target.kind == ("file" if len(item.rules) > 1 else "rule") for item in items)
    assert sum(len(item.rules) for item in items) == sum(rule.place == "18" for rule in rules)
    (one,) = cared(router, ruled(router, reviewed=date(2025, 8, 1)), "review_due")
    assert (one.target, one.due, one.severity) == (Target("rule", RULE), date(2026, 8, 1), "soon")


def test_a_rule_whose_time_is_past_is_not_reviewed(router: Router) -> None:
    validity = replace(the_rule(router).validity, end=TODAY - timedelta(days=1))
    assert cared(router, ruled(router, reviewed=date(2020, 1, 1), validity=validity), "review_due") == []


@pytest.mark.parametrize(
    "end, kind, severity",
    [
        (date(2027, 5, 26), None, None),
        (date(2027, 5, 25), "agreement_ending", "soon"),
        (date(2026, 12, 25), "agreement_ending", "urgent"),
        (date(2026, 11, 25), "agreement_ending", "urgent"),
        (date(2026, 11, 24), "agreement_ended", "urgent"),
        (None, None, None),
    ],
)
def test_an_agreement_ends(router: Router, end: date | None, kind: str | None, severity: str | None) -> None:
    content = agreed(router, validity=replace(the_agreement(router).validity, end=end))
    found = [
        item
        for item in care_of(content, TODAY, router.places)
        if item.kind.startswith("agreement_") and item.target.id == AGREEMENT
    ]
    assert [(item.kind, item.severity, item.due) for item in found] == ([(kind, severity, end)] if kind else [])


def test_an_agreement_that_another_replaces_has_not_run_out(router: Router) -> None:
    old = replace(the_agreement(router), validity=Validity(date(2025, 1, 1), date(2026, 11, 1)))
    new = replace(the_agreement(router), id="orebro.nytt")
    agreements = {**router.book.agreements, AGREEMENT: old, new.id: new}
    assert cared(router, with_content(router.book, agreements=agreements), "agreement_ended") == []


def test_a_party_that_leaves_is_told_before(router: Router) -> None:
    leaving = Withdrawal(Party("municipality", "1885"), date(2027, 1, 1))
    (item,) = cared(router, agreed(router, withdrawals=(leaving,)), "withdrawal")
    assert item.todo_sv.startswith("Lindesberg är inte bunden av avtalet")
    assert item.due == leaving.from_day


def test_a_rule_that_ends_is_told_unless_another_goes_on(router: Router) -> None:
    rule = the_rule(router)
    ending = replace(rule, validity=replace(rule.validity, end=date(2027, 1, 31)))
    others = tuple(other for other in router.book.rules if other.id != RULE)
    (item,) = cared(router, with_content(router.book, rules=(*others, ending)), "rule_ending")
    assert (item.target, item.due) == (Target("rule", RULE), date(2027, 1, 31))
    assert Party("region", "18") in item.owners
    next_one = replace(rule, id=f"{RULE}_v2", validity=Validity(date(2027, 2, 1), None))
    assert cared(router, with_content(router.book, rules=(*others, ending, next_one)), "rule_ending") == []


def test_unverified_law_in_use_is_told_with_the_rules_that_rest_on_it(router: Router) -> None:
    before = len(cared(router, router.book, "unverified_law"))
    laws = dict(router.book.laws)
    laws["HSL 2 kap. 6 §"] = replace(laws["HSL 2 kap. 6 §"], mark="U")
    found = cared(router, with_content(router.book, laws=laws), "unverified_law")
    assert len(found) == before + 1
    (item,) = [one for one in found if one.target == Target("law", "HSL 2 kap. 6 §")]
    assert RULE in item.rules
    assert f"{len(item.rules)} regler" in item.todo_sv


def test_coming_law_is_told_until_its_day(router: Router) -> None:
    laws = dict(router.book.laws)
    laws["HSL 2 kap. 6 §"] = replace(laws["HSL 2 kap. 6 §"], valid_from=date(2027, 1, 1))
    content = with_content(router.book, laws=laws)
    target = Target("law", "HSL 2 kap. 6 §")
    assert [item.due for item in cared(router, content, "coming_law") if item.target == target] == [date(2027, 1, 1)]
    assert target not in [item.target for item in cared(router, content, "coming_law", date(2027, 1, 1))]


def test_one_note_of_the_register_is_one_thing_to_do(router: Router) -> None:
    notes = cared(router, router.book, "law_note")
    assert len({item.todo_sv for item in notes}) == len(notes)
    assert all(item.rules and item.severity == "note" for item in notes)


def test_a_published_file_whose_base_changed_is_told(router: Router) -> None:
    items = care_of(router.book, TODAY, router.places, left_behind=("rules/national/sip.yaml",))
    (item,) = of_kind(items, "base_changed")
    assert item.target == Target("file", "rules/national/sip.yaml")


def test_places_without_agreement_are_told_with_no_small_count(router: Router) -> None:
    counted = [("01", "0180", 30, 10), ("01", "0184", 2, 0), ("18", "1880", 50, 60), (None, None, 9, 9)]
    gaps = logged_gaps(counted, lambda region, _: region == "18")
    items = care_of(router.book, TODAY, router.places, logged_gaps=gaps)
    told = {item.target.id: item.todo_sv for item in of_kind(items, "logged_gap")}
    assert set(told) == {"0180", "0184"}
    assert told["0184"] == "Slut ett avtal för Solna: Några ärenden har prövats utan något."
    (share,) = of_kind(items, "provisional_share")
    assert share.target == Target("place", "1880")
    assert "54 procent" in share.todo_sv


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=8))
def test_no_gap_shows_a_small_count(counts: list[tuple[int, int]]) -> None:
    counted = [("01", f"{number:04}", *pair) for number, pair in enumerate(counts)]
    for gap in logged_gaps(counted, lambda *_: False):
        assert all(count is None or count == 0 or count >= 5 for count in (gap.decided, gap.provisional, gap.total))


def test_disputed_boundaries_are_told_when_they_are_many(router: Router) -> None:
    disputed = [Boundary("18", ("bup", "forsta_linjen"), 7), Boundary("18", ("bup", "elevhalsa"), 2)]
    (item,) = of_kind(care_of(router.book, TODAY, router.places, disputed=disputed), "disputed_boundary")
    assert "7 gånger" in item.todo_sv
    assert item.owners == (Party("region", "18"),)


def test_the_most_urgent_comes_first_and_everything_says_what_to_do(router: Router) -> None:
    content = agreed(router, validity=Validity(date(2026, 1, 1), date(2026, 11, 1)))
    items = care_of(content, TODAY, router.places)
    assert items
    assert [item.order() for item in items] == sorted(item.order() for item in items)
    assert {item.severity for item in items} <= set(SEVERITIES)
    assert all(item.todo_sv and item.todo_en and item.target.id for item in items)


def test_gaps_know_whether_counts_are_hidden() -> None:
    (gap,) = logged_gaps([("01", "0180", 3, 0)], lambda *_: False)
    assert gap == LoggedGap("01", "0180", None, gap.provisional, None, False)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_months_later_is_never_another_month(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
