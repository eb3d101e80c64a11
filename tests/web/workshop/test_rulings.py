"""A ruling in a case becomes a scenario, and the beginning of a rule: for the owners where the case is, if its
manager lets them; and a boundary that is disputed again and again comes on their list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from router.access import Actor, Grant, Kind, Principal, Role
from router.audit import By
from router.bootstrap import Router
from router.casework.cases import Line
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.seat import Seat
from tests.web.accounts.signing_in import Person
from tests.web.pages.examples import example_cases
from tests.web.workshop.a_draft import words
from tests.web.workshop.page_form import PageForm, form_with
from tests.web.workshop.writer import SignIn, Writer

OWNERS, OTHERS = Principal("region", "18"), Principal("region", "24")
BUP, SOCIAL = Seat.of("bup@region:18"), Seat.of("socialtjanst@municipality:1881")
HOME_RELATED = "OV05"
ALL = "/verkstad/avgoranden"


def by(router: Router, role: Role, seat: Seat) -> By:
    grant = Grant(role, Principal(*seat.principal), seat.agency)
    return By(Actor(Kind.ACCOUNT, f"{role}-of-{seat.agency}", grant), router.clock())


def returned(router: Router) -> CaseFile:
    """A case that was sent to social services, who said that it is the sender's own."""
    facts = {**dict(example_cases())[HOME_RELATED], "as_of": router.today().isoformat()}
    decision = router.decide_and_record(router.load_case(facts))
    recorded = router.log.get_case(decision["id"])
    assert recorded is not None
    case = router.cases.open(decision, recorded, by(router, Role.STAFF, BUP))
    told: list[tuple[type[h.Happening], dict[str, Any], By]] = [
        (h.Referred, {"sender": BUP, "receiver": SOCIAL}, by(router, Role.STAFF, BUP)),
        (h.Declined, {"referral": 1, "reason": "other_principal", "instead": BUP}, by(router, Role.STAFF, SOCIAL)),
        (h.DeclineConfirmed, {"referral": 1}, by(router, Role.MANAGER, SOCIAL)),
    ]
    for kind, said, hand in told:
        case = router.cases.write(case, Line(kind, said, router.today(), case.version), hand)
    return case


def ruled(router: Router, *, lent: bool = True) -> CaseFile:
    case = returned(router)
    told = {"responsible": BUP, "need": None, "ground": "agreement", "rule": None, "may_become_scenario": lent}
    line = Line(h.Ruled, told, router.today(), case.version)
    return router.cases.write(case, line, by(router, Role.MANAGER, BUP))


def line_of_ruling(case: CaseFile) -> int:
    return next(entry.number for entry in case.entries if isinstance(entry.happening, h.Ruled))


def test_a_ruling_becomes_a_scenario_that_is_red_until_the_rules_agree(router: Router, writer: SignIn) -> None:
    case = ruled(router)
    owner = writer()
    page = owner.client.get(ALL).get_data(as_text=True)
    assert "Reglerna svarade Socialtjänsten i Kumla Avgörandet säger BUP, Region Örebro län" in words(page)
    form = form_with(page, "reference").filled(draft=owner.draft)
    told = _kept_scenario(owner, form, case)
    assert "ansvarar BUP" in told
    assert "Allt stämmer" not in told


def test_a_rule_is_begun_from_the_one_that_decided_and_then_the_scenario_holds(
    router: Router, writer: SignIn
) -> None:
    case = ruled(router)
    owner = writer(OWNERS)
    form = form_with(owner.client.get(ALL).get_data(as_text=True), "reference").filled(draft=owner.draft)
    answer = owner.client.post(ALL, data=form.pressing("rule"))
    assert answer.status_code == 303
    rule = form_with(owner.client.get(answer.location).get_data(as_text=True), "began")
    decision = router.log.get(case.answer.decision)
    assert decision is not None
    deciding = decision["explanation"][0]["rule"]
    assert deciding in rule.all("precedes")
    assert rule.get("id") == f"orebro.{deciding.partition('.')[2]}_avgorande"
    assert "självskada" in [value for _, value in rule.fields]
    assert router.drafts.get(owner.draft).changed == {}  # type: ignore[union-attr]
    because = "När hotet kommer hemifrån har parterna enats om att BUP leder."
    saved = owner.client.post(answer.location, data=rule.filled(because=because).pressing("save"))
    assert saved.status_code == 303, words(saved.get_data(as_text=True))
    told = _kept_scenario(owner, form, case)
    assert "Allt stämmer" in told, told


def _kept_scenario(owner: Writer, form: PageForm, case: CaseFile) -> str:
    """Makes the scenario of the ruling as the form has it; what the page then tells of its run."""
    answer = owner.client.post(ALL, data=form.pressing("scenario"))
    assert answer.status_code == 303
    made = form_with(owner.client.get(answer.location).get_data(as_text=True), "steps")
    assert case.reference not in " ".join(value for _, value in made.fields)
    kept = owner.client.post(f"/verkstad/{owner.draft}/scenarier/nytt", data=made.pressing("save"))
    assert kept.status_code == 303, words(kept.get_data(as_text=True))
    return words(owner.client.get(kept.location).get_data(as_text=True))


def test_a_ruling_that_its_manager_keeps_is_nobody_elses(router: Router, writer: SignIn) -> None:
    case = ruled(router, lent=False)
    owner = writer(OWNERS)
    assert "Det finns inga avgöranden" in owner.client.get(ALL).get_data(as_text=True)
    asked = {"arende": case.reference, "rad": str(line_of_ruling(case))}
    assert owner.open("scenarier/ur-avgorande", **asked).status_code == 404


def test_owners_of_other_places_see_none_of_it(router: Router, writer: SignIn) -> None:
    case = ruled(router)
    stranger = writer(OTHERS)
    assert "Det finns inga avgöranden" in stranger.client.get(ALL).get_data(as_text=True)
    asked = {"arende": case.reference, "rad": str(line_of_ruling(case))}
    assert stranger.open("scenarier/ur-avgorande", **asked).status_code == 404
    assert stranger.client.post(ALL, data={"reference": case.reference, "line": "7"}).status_code in (400, 404)


@pytest.mark.parametrize("role", [Role.STAFF, Role.MANAGER, Role.OPERATOR])
def test_only_those_who_work_with_policies_come_here(
    router: Router, person: Callable[..., Person], role: Role
) -> None:
    ruled(router)
    seat = None if role is Role.OPERATOR else Principal(*BUP.principal)
    assert person(Grant(role, seat)).signed_in().get(ALL).status_code == 403


def test_a_boundary_that_is_disputed_again_and_again_is_on_the_list_of_its_owners(router: Router) -> None:
    cases = [returned(router) for _ in range(4)]
    assert [one for one in router.care() if one.kind == "disputed_boundary"] == []
    returned(router)
    (item,) = (one for one in router.care() if one.kind == "disputed_boundary")
    decision = router.log.get(cases[0].answer.decision)
    assert decision is not None
    assert item.rules == (decision["explanation"][0]["rule"],)
    assert item.target.kind == "rule"
    assert [party.code for party in item.owners] == ["18"]
    assert "5 gånger" in item.todo_sv


def test_disputes_of_long_ago_count_no_longer(router: Router) -> None:
    for _ in range(5):
        returned(router)
    since = router.today() + timedelta(days=1)
    assert router.case_disputes.boundaries(since) == []
    assert [one.count for one in router.case_disputes.boundaries(router.today())] == [5]
