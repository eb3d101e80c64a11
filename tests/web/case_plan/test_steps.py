"""A plan is offered, answered, called, written, drawn up and followed up, one step at a time, without scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.casework.cases import Line
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.reference import new_reference
from router.storage import ToWrite
from tests.installation import Clock
from tests.web.accounts.signing_in import Person
from tests.web.case_plan.planning import ANSWERS, Planner
from tests.web.cases.conftest import RECEIVER, SENDER
from tests.web.workshop.page_form import form_with

COMPLETE = {
    "rad__0__need": "self_harm",
    "rad__0__measure": "talk_treatment",
    "rad__0__who": f"seat:{SENDER}",
    "nothing_by_others": "yes",
    "overall": str(RECEIVER),
    "follow_up_on": "2027-02-01",
}


@pytest.fixture
def planner(case: CaseFile, someone: Callable[..., Person]) -> Planner:
    return Planner(someone(SENDER), case.reference)


@pytest.fixture
def other(case: CaseFile, someone: Callable[..., Person]) -> Planner:
    """The other agency, at the same time."""
    return Planner(someone(RECEIVER, Role.MANAGER), case.reference)


def kinds(router: Router, planner: Planner) -> list[str]:
    found = router.cases.find(planner.reference)
    assert found is not None
    return [entry.happening.what for entry in found.entries]


def test_the_whole_way(router: Router, planner: Planner, clock: Clock) -> None:
    assert "Behövs en plan?" in planner.text()
    planner.to_the_meeting(router.today().isoformat())
    form = planner.open("/planen")
    assert planner.send(form.filled(**COMPLETE), "draw-up").status_code == 303
    clock.forward(days=80)
    planner.person.signed_in()
    done = planner.step("folj-upp", outcome="goes_on", next_on="2027-05-01")
    assert done.status_code == 303
    assert kinds(router, planner)[1:] == [
        "sip_offered", "sip_consented", "sip_called", "sip_written", "sip_drawn_up", "sip_followed_up",
    ]  # fmt: skip
    case = router.cases.find(planner.reference)
    assert case is not None
    assert [(c.what, c.due.isoformat()) for c in case.clocks()] == [("sip_follow_up", "2027-05-01")]


def test_the_days_are_counted(router: Router, planner: Planner, clock: Clock) -> None:
    planner.step("erbjud")
    clock.forward(days=3)
    planner.person.signed_in()
    assert "3 dagar sedan planen erbjöds, och inget möte är kallat." in planner.text()
    case = router.cases.find(planner.reference)
    assert case is not None
    clock.forward(days=30)
    planner.person.signed_in()
    assert "för sent" in planner.text()


def test_of_a_child_the_maturity_is_told(router: Router, planner: Planner) -> None:
    planner.step("erbjud")
    refused = planner.step("samtycke", by=["child"])
    assert refused.status_code == 422
    assert "Svara om barnets mognad." in planner.html
    assert 'value="child" checked' in planner.html
    assert kinds(router, planner)[-1] == "sip_offered"


def test_whoever_is_of_age_answers_alone(router: Router, planner: Planner) -> None:
    planner.step("erbjud")
    assert planner.step("samtycke", by=["adult", "guardian"], maturity="mature").status_code == 422
    assert "Den som är myndig svarar själv." in planner.html
    assert planner.step("samtycke", by=["adult"]).status_code == 303


def test_a_no_says_what_to_do_then(planner: Planner) -> None:
    planner.step("erbjud")
    assert planner.step("nej", **ANSWERS).status_code == 422
    assert planner.step("nej", by=["guardian"], maturity="not_assessed", reason="privacy").status_code == 303
    text = planner.text()
    assert "Familjen har sagt nej. Gör det här nu:" in text
    assert "Bedöm barnets mognad" in text
    assert "Fråga vad som får sägas till vem." in text


def test_a_press_twice_is_one_step(router: Router, planner: Planner) -> None:
    form = planner.open()
    assert [planner.send(form).status_code for _ in range(2)] == [303, 303]
    assert kinds(router, planner).count("sip_offered") == 1


def test_an_incomplete_plan_is_kept_and_says_what_it_lacks(router: Router, planner: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    form = planner.open("/planen").filled(rad__0__measure="family_treatment")
    assert planner.send(form, "save").status_code == 303
    case = router.cases.find(planner.reference)
    assert case is not None
    assert case.plan.written is not None
    assert case.plan.missing == (
        "measures_per_principal", "measures_by_others", "overall_responsibility", "follow_up",
    )  # fmt: skip
    assert "4 saker saknas i planen." in planner.text("/planen")
    refused = planner.send(planner.open("/planen"), "draw-up")
    assert refused.status_code == 422
    assert "Saknas: vem av huvudmännen som har det övergripande ansvaret" in planner.html
    assert "sip_drawn_up" not in kinds(router, planner)


def test_half_written_rows_are_kept_and_say_what_they_lack(router: Router, planner: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    form = planner.open("/planen").filled(rad__0__who=f"seat:{SENDER}")
    planner.send(form, "add:rad")
    more = form_with(planner.html, "seen").filled(rad__1__measure="talk_treatment", rad__1__need="")
    assert planner.send(more, "save").status_code == 303
    case = router.cases.find(planner.reference)
    assert case is not None
    assert case.plan.written is not None
    kept = [(one.need, one.measure, one.seat) for one in case.plan.written.measures]
    assert kept == [("self_harm", None, SENDER), (None, "talk_treatment", None)]
    text = planner.text("/planen")
    assert "Insats 1: välj vilken insats det är." in text
    assert "Insats 2: välj vilket behov den är för, välj vem som svarar för den." in text
    for page in (planner.address, f"/arenden/{planner.reference}", f"/arenden/{planner.reference}/tidslinje"):
        assert "insatsen är inte vald än" in planner.person.get(page).get_data(as_text=True)
    again = form_with(planner.person.get(f"{planner.address}/planen").get_data(as_text=True), "seen")
    assert (again.get("rad-0-who"), again.get("rad-1-measure")) == (f"seat:{SENDER}", "talk_treatment")
    rest = {"nothing_by_others": "yes", "overall": str(RECEIVER), "follow_up_on": "2027-02-01"}
    refused = planner.send(again.filled(**rest), "draw-up")
    assert refused.status_code == 422
    assert 'href="#rad-0-measure"' in planner.html
    assert 'href="#rad-1-who"' in planner.html
    assert "sip_drawn_up" not in kinds(router, planner)


def test_rows_that_nobody_has_touched_are_not_part_of_the_plan(router: Router, planner: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    form = planner.open("/planen")
    assert form.get("rad-0-need") == "self_harm"
    assert planner.send(form.filled(nothing_by_others="yes"), "save").status_code == 303
    case = router.cases.find(planner.reference)
    assert case is not None
    assert case.plan.written is not None
    assert case.plan.written.measures == ()
    assert planner.open("/planen").get("rad-0-need") == "self_harm"


def test_what_is_in_no_list_is_refused_beside_its_field(router: Router, planner: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    form = planner.open("/planen").filled(rad__0__measure="<b>")
    assert planner.send(form, "save").status_code == 422
    assert 'href="#rad-0-measure"' in planner.html
    assert "sip_written" not in kinds(router, planner)


def test_rows_come_and_go_and_nothing_typed_is_lost(router: Router, planner: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    form = planner.open("/planen").filled(rad__0__measure="family_treatment", follow_up_on="snart")
    planner.send(form, "add:rad")
    more = form_with(planner.html, "seen")
    assert int(more.get("rad-count")) == int(form.get("rad-count")) + 1
    assert (more.get("rad-0-measure"), more.get("follow_up_on")) == ("family_treatment", "snart")
    planner.send(more, "remove:rad-0")
    less = form_with(planner.html, "seen")
    assert less.get("rad-count") == form.get("rad-count")
    assert less.get("rad-0-measure") == ""
    assert planner.send(more, "save").status_code == 422
    assert "Skriv dagen som år-månad-dag" in planner.html
    assert form_with(planner.html, "seen").get("rad-0-measure") == "family_treatment"


def test_two_who_write_at_once_lose_nothing(router: Router, planner: Planner, other: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    first, second = planner.open("/planen"), other.open("/planen")
    assert planner.send(first.filled(rad__0__measure="talk_treatment"), "save").status_code == 303
    refused = other.send(second.filled(rad__0__measure="family_treatment"), "save")
    assert refused.status_code == 409
    assert "Någon annan har skrivit i planen" in other.html
    assert "Samtalsbehandling" in other.html
    again = form_with(other.html, "seen")
    assert again.get("rad-0-measure") == "family_treatment"
    assert kinds(router, planner).count("sip_written") == 1
    assert other.send(again, "save").status_code == 303
    case = router.cases.find(planner.reference)
    assert case is not None
    assert case.plan.written is not None
    assert [one.measure for one in case.plan.written.measures] == ["family_treatment"]


def test_what_others_write_of_other_things_does_not_disturb(router: Router, planner: Planner, other: Planner) -> None:
    form = planner.open()
    case = router.cases.find(planner.reference)
    assert case is not None
    told = {"seat": RECEIVER, "mode": "phone"}
    router.cases.write(case, Line(h.ContactNoted, told, router.today(), case.version), router.by(SYSTEM))
    assert planner.send(form).status_code == 303


def test_a_step_taken_meanwhile_is_told(planner: Planner, other: Planner) -> None:
    planner.step("erbjud")
    mine, theirs = planner.open("?steg=samtycke"), other.open("?steg=nej")
    assert planner.send(mine.filled(**ANSWERS)).status_code == 303
    refused = other.send(theirs.filled(by=["guardian"], maturity="mature", reason="not_now"))
    assert refused.status_code == 409
    assert "Någon annan har skrivit i ärendet" in other.html
    assert "Samtycke till SIP" in other.html


def test_what_it_lacks_is_told_while_it_is_written(router: Router, planner: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    before = kinds(router, planner)
    form = planner.open("/planen").filled(**COMPLETE)
    sent = dict(form.fields)
    answer = planner.person.client.post(f"{planner.address}/planen/saknas", data=sent)
    assert "Planen är fullständig." in answer.get_data(as_text=True)
    assert kinds(router, planner) == before


def test_the_paper_names_nobody_and_leaves_places_to_write(router: Router, planner: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    text = planner.text("/papper")
    assert "Barnets eller den ungas namn" in text
    assert "<input" not in text.split("<main", 1)[1]


def test_a_plan_that_is_drawn_up_is_read_on_its_page(router: Router, planner: Planner) -> None:
    planner.to_the_meeting(router.today().isoformat())
    done = planner.send(planner.open("/planen").filled(**COMPLETE), "draw-up")
    assert "Planen är upprättad. Ge familjen ett exemplar." in planner.person.get(done.location).get_data(
        as_text=True
    )
    text = planner.text()
    assert "Självskadebeteende: Samtalsbehandling – BUP, Region Örebro län" in text
    assert "Följs upp: 1 februari 2027" in text


def test_made_up_cases_are_marked_on_each_page(router: Router, planner: Planner, case: CaseFile) -> None:
    planner.step("erbjud")
    assert "Påhittat ärende" not in planner.text()
    made_up = Planner(planner.person, new_reference())
    found = router.cases.find(case.reference)
    assert found is not None
    router.case_files.write(
        ToWrite(replace(found, reference=made_up.reference), 0, fictional=True), router.by(SYSTEM)
    )
    for path in ("", "/planen", "/papper"):
        assert "Påhittat ärende" in made_up.text(path)


def test_another_principal_sees_no_plan(case: CaseFile, person: Callable[..., Person]) -> None:
    stranger = person(Grant(Role.STAFF, Principal.of("municipality:0180")))
    for path in ("", "/planen", "/papper"):
        assert stranger.get(f"/arenden/{case.reference}/sip{path}").status_code == 403
