"""Who wins, loses and keeps which cases: counted by class, it is what deciding every case one by one gives."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine

from router.bootstrap import Router
from router.conditions import Atom
from router.editions import Edition
from router.impact import ExampleChild, How, example_children, impact_of, impact_to_json, shown_to_others
from router.impact.counted import Replay
from router.policy import Rule, Validity
from router.reading.case_schema import CaseSchema
from router.storage import DecisionLog, RecordedCases, new_id
from tests.impact.changes import DAY, LATE, InMemory, Json, always, generated, with_rule

RULE = "orebro.ansvar.mattlig_med_paverkan"
EVERYWHERE = "nationell.ansvar.psykisk_ohalsa_svar"
FEW = How(most_asked=5)


def harder(rule: Rule) -> Rule:
    """The rule for needs one step more severe."""
    when = tuple(
        tuple(
            replace(clause, value=clause.value + 1)
            if isinstance(clause, Atom) and clause.fact == "severity" and isinstance(clause.value, int)
            else clause
            for clause in clauses
        )
        for clauses in rule.when
    )
    return replace(rule, when=when)


def moderate(**other: Any) -> Json:
    """A child of whom the changed rule speaks."""
    need = {"domain": "anxiety", "severity": "moderate", "functional_impact": "marked", "cause": "none_known"}
    return {
        "as_of": "2026-11-21",
        "child": {"age_years": 13, "age_months": 2},
        "registration": {"municipality": "1885", "region": "18", "status": "resident"},
        "needs": [need],
        "ongoing_contacts": [],
        "referral_history": [],
        "disputed_between": [],
        **other,
    }


@pytest.fixture(scope="module")
def draft(shipped: Router) -> Edition:
    return with_rule(shipped.base, RULE, harder)


def impact(shipped: Router, draft: Edition, cases: Sequence[Json], how: How = FEW) -> Replay:
    return impact_of(always(shipped.base), always(draft), DAY, InMemory(cases), (), how).recorded


def numbers(found: Replay) -> dict[str, object]:
    """What must be the same however it was counted."""
    sums = Counter({one.agency: (one.won, one.lost, one.moved) for one in found.agencies if one.won or one.lost})
    flows = {flow.key: flow.cases for flow in found.flows}
    places = {(one.region, one.municipality): (one.cases, one.changed, one.moved) for one in found.places}
    return {"parts": found.parts, "sums": sums, "flows": flows, "places": places, "cases": found.cases}


@pytest.mark.parametrize("rule", [RULE, EVERYWHERE], ids=["one region", "everywhere"])
def test_by_class_and_one_by_one_is_the_same(shipped: Router, rule: str) -> None:
    cases = generated(shipped, 5, 150)
    draft = with_rule(shipped.base, rule, harder)
    by_class = impact(shipped, draft, [*cases, *cases])
    one_by_one = impact(shipped, draft, [*cases, *cases], How(everything=True, most_asked=0))
    assert numbers(by_class) == numbers(one_by_one)
    assert by_class.changed > 0
    assert one_by_one.untouched == 0 < by_class.untouched


def test_several_processes_count_the_same(shipped: Router, draft: Edition) -> None:
    cases = [*generated(shipped, 6, 60), moderate()]
    assert impact(shipped, draft, cases, How(jobs=2)) == impact(shipped, draft, cases, How())


def test_it_tells_who_wins_and_who_loses_with_examples(shipped: Router, draft: Edition) -> None:
    mild = moderate(needs=[{"domain": "anxiety", "severity": "mild"}])
    found = impact(
        shipped,
        draft,
        [moderate(), moderate(), mild, moderate(registration={"municipality": "0180", "region": "01"})],
    )
    assert (found.cases, found.changed, found.untouched) == (4, 2, 2)
    (flow,) = [flow for flow in found.flows if flow.key.part == "responsible"]
    lost = next(one for one in found.agencies if one.agency == flow.key.before)
    won = next(one for one in found.agencies if one.agency == flow.key.after)
    assert flow.cases == lost.lost == won.won == 2
    assert flow.key.before == ("bup", "region") != flow.key.after
    assert [(one.name, one.case.child.age_years) for one in flow.examples] == [("000000", 13)]
    assert [(one.need, one.kept, one.moved) for one in found.needs] == [("anxiety", 0, 2)]
    (place,) = [place for place in found.places if place.changed]
    assert (place.region, place.municipality, place.cases, place.moved) == ("18", "1885", 3, 2)


def test_a_change_to_come_is_seen_on_its_day(shipped: Router) -> None:
    """On their own days nothing changes for cases from before; as if they came on the first day, it does."""
    begins = DAY + timedelta(days=60)
    later = with_rule(shipped.base, RULE, lambda rule: replace(rule, validity=Validity(begins, None)))
    gone = with_rule(shipped.base, RULE, lambda rule: None)
    cases = [moderate(), moderate(as_of=begins.isoformat())]
    on_the_day = impact_of(always(gone), always(later), begins, InMemory(cases), (), FEW).recorded
    own = impact_of(always(gone), always(later), begins, InMemory(cases), (), How(own_days=True)).recorded
    assert (on_the_day.changed, own.changed) == (2, 1)
    before = impact_of(always(gone), always(later), begins - timedelta(days=1), InMemory(cases), (), FEW).recorded
    assert (before.changed, before.untouched) == (0, 2)


def test_a_hole_in_the_draft_is_told_as_nobody(shipped: Router) -> None:
    """A draft without the rule that nothing else replaces: the case goes to nobody, and nothing breaks."""
    needed = next(rule.id for rule in shipped.book.rules if rule.question == "report_of_concern" and not rule.when[0])
    found = impact(shipped, with_rule(shipped.base, needed, lambda rule: None), [moderate()])
    (flow,) = [flow for flow in found.flows if flow.key.part == "responsible"]
    assert flow.key.after is None
    assert found.parts["ladder"] == found.parts["responsible"] == 1


def test_a_case_that_the_words_no_longer_hold_is_counted_apart(shipped: Router, draft: Edition) -> None:
    strange = moderate(needs=[{"domain": "ghosts", "severity": "moderate"}])
    found = impact(shipped, draft, [strange, moderate()])
    assert (found.cases, found.unreadable, found.changed) == (2, 1, 1)


def test_what_is_newly_asked_is_told(shipped: Router) -> None:
    """A rule that now looks at the impact on everyday life asks for it where nobody has said."""
    narrower = Atom("impact", "==", 2)
    draft = with_rule(
        shipped.base, EVERYWHERE, lambda r: replace(r, when=tuple((*clauses, narrower) for clauses in r.when))
    )
    severe = moderate(
        needs=[{"domain": "anxiety", "severity": "severe", "cause": "none_known"}],
        registration={"municipality": "0180", "region": "01", "status": "resident"},
    )
    asked = impact(shipped, draft, [severe, severe]).asked
    assert asked.cases == 2
    assert asked.newly["/needs/{i}/functional_impact"] == 2


def test_the_example_children_are_told_by_name(shipped: Router, draft: Edition) -> None:
    children = [ExampleChild("OV01", moderate()), ExampleChild("OV02", {**moderate(), "needs": []})]
    found = impact_of(always(shipped.base), always(draft), DAY, InMemory([]), children, FEW)
    assert (found.examples.cases, found.examples.changed, found.recorded.cases) == (2, 1, 0)
    assert {one.name for flow in found.examples.flows for one in flow.examples} == {"OV01"}


def test_the_shipped_example_children_can_be_tried(shipped: Router) -> None:
    children = example_children(shipped.settings.fixtures_dir)
    draft = with_rule(shipped.base, EVERYWHERE, harder)
    found = impact_of(always(shipped.base), always(draft), DAY, InMemory([]), children, FEW).examples
    assert (found.cases, found.unreadable) == (len(children), 0)
    assert 0 < found.changed < found.cases
    assert found.untouched == 0


def test_it_can_be_kept_as_json_in_both_languages(shipped: Router, draft: Edition) -> None:
    cases = [moderate(), *generated(shipped, 8, 20)]
    found = impact_of(always(shipped.base), always(draft), DAY, InMemory(cases), (), FEW)
    told = json.loads(json.dumps(impact_to_json(found)))
    flow = next(flow for flow in told["recorded"]["flows"] if flow["part"] == "responsible")
    assert flow["from"] == {"agency": "bup", "principal_type": "region"}
    assert "Ålder: 13" in flow["examples"][0]["sv"]
    assert "Age: 13" in flow["examples"][0]["en"]
    assert told["recorded"]["cases"] == 21
    bare = impact_to_json(found, recorded_in_words=False)["recorded"]["flows"]
    assert [one for flow in bare for one in flow["examples"] if one.keys() != {"name"}] == []


def test_small_counts_are_hidden_from_others(shipped: Router, draft: Edition) -> None:
    cases = [moderate()] * 3 + [moderate(needs=[{"domain": "anxiety", "severity": "severe"}])] * 40
    found = impact(shipped, draft, cases)
    table = shown_to_others(found)
    counts = [count for row in table.counts for count in row if count is not None]
    assert all(count == 0 or count >= table.least_shown for count in counts)
    bup = table.agencies.index(("bup", "region"))
    won = next(flow.key.after for flow in found.flows if flow.key.part == "responsible")
    assert table.counts[bup][table.agencies.index(won)] is None


def test_recorded_decisions_are_read_from_either_database(database: Engine, shipped: Router, draft: Edition) -> None:
    log = DecisionLog(database)
    schema = CaseSchema(shipped.vocabulary, shipped.places, LATE)
    cases = [
        moderate(),
        moderate(as_of="2026-12-01"),
        moderate(registration={"municipality": "0180", "region": "01"}),
    ]
    for case in cases:
        told = shipped.base.conclude(schema.load(case))
        moment = shipped.clock()
        log.record_row(
            {**told.columns, "id": new_id(), "decided_at": moment, "result": told.text.decode(),
             "asked_by_type": None, "asked_by_code": None}
        )  # fmt: skip
    source = RecordedCases(database)
    shares: list[float] = []
    for how in (FEW, How(own_days=True), How(jobs=2)):
        found = impact_of(
            always(shipped.base), always(draft), DAY, source, (), how, lambda _doing, share: shares.append(share)
        ).recorded
        assert (found.cases, found.changed, found.untouched) == (3, 2, 1)
        assert [one.untouched for one in found.agencies if one.untouched and one.agency] == [1]
    assert shares[-1] == 1.0


def test_before_the_policies_begin_nothing_can_be_decided(shipped: Router, draft: Edition) -> None:
    found = impact(shipped, draft, [moderate(as_of="1990-01-01")], How(own_days=True))
    assert (found.cases, found.unreadable + found.untouched) == (1, 1)
    assert date(1990, 1, 1) < shipped.book.first_day
