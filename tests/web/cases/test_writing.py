"""What is written in a case through the pages, by those who may."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from router.access import Grant, Principal, Role
from router.bootstrap import Router
from router.follow_up.case_file import CaseFile
from tests.installation import Clock
from tests.web.accounts.signing_in import Person
from tests.web.cases.conftest import RECEIVER, SENDER
from tests.web.cases.line_page import opened, send, write

People = Callable[..., Person]


def told(router: Router, case: CaseFile) -> list[str]:
    """What the case tells, line by line."""
    found = router.cases.find(case.reference)
    assert found is not None
    return [entry.happening.what for entry in found.entries]


def test_a_question_is_asked_declined_and_confirmed(case: CaseFile, someone: People, router: Router) -> None:
    bup, soc, chief = someone(SENDER), someone(RECEIVER), someone(RECEIVER, Role.MANAGER)
    asked = write(bup, case.reference, "referred", receiver=str(RECEIVER))
    assert asked.status_code == 303
    page = bup.get(asked.location).get_data(as_text=True)
    assert "Det här är skrivet i ärendet:" in page
    assert "Fråga om att ta över skickades" in page
    assert write(soc, case.reference, "declined", reason="other_principal", instead=str(SENDER)).status_code == 303
    confirmed = write(chief, case.reference, "decline_confirmed")
    assert confirmed.status_code == 303
    page = chief.get(confirmed.location).get_data(as_text=True)
    assert "Nejet pekade tillbaka på avsändaren" in page
    assert "Barnet har skickats tillbaka 1 gång." in page
    assert told(router, case) == ["opened", "referred", "declined", "decline_confirmed", "step_opened"]


def test_a_no_names_a_reason_and_who_is_responsible(case: CaseFile, someone: People, router: Router) -> None:
    write(someone(SENDER), case.reference, "referred", receiver=str(RECEIVER))
    answer = write(someone(RECEIVER), case.reference, "declined")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert 'href="#reason">Varför säger ni nej? Välj ett svar.' in page
    assert 'href="#instead">Vem är ansvarig i stället? Välj en verksamhet.' in page
    assert told(router, case) == ["opened", "referred"]


def test_somebody_else_than_in_the_case_may_be_named(case: CaseFile, someone: People, router: Router) -> None:
    write(someone(SENDER), case.reference, "referred", receiver=str(RECEIVER))
    other = {"instead": "other", "instead__agency": "forsta_linjen", "instead__place": "Kumla"}
    assert write(someone(RECEIVER), case.reference, "declined", reason="other_level", **other).status_code == 303
    found = router.cases.find(case.reference)
    assert found is not None
    declined = found.handover.referrals[1].declined
    assert declined is not None
    assert str(declined.instead) == "forsta_linjen@region:18"


def test_an_unknown_place_is_told_and_nothing_typed_is_lost(case: CaseFile, someone: People) -> None:
    fields = {"receiver": "other", "receiver__agency": "socialtjanst", "receiver__place": "<i>Ingenstans</i>"}
    answer = write(someone(SENDER), case.reference, "referred", **fields, on="2026-11-21")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert 'href="#receiver-place"' in page
    assert "&lt;i&gt;Ingenstans&lt;/i&gt;" in page
    assert "<i>Ingenstans" not in page
    assert 'value="socialtjanst" selected' in page


def test_what_stands_in_the_way_is_said_in_words(case: CaseFile, someone: People) -> None:
    answer = write(someone(SENDER), case.reference, "referred", receiver=str(RECEIVER), on="2026-11-30")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert 'href="#on">Dagen har inte varit ännu.' in page
    assert 'value="2026-11-30"' in page


def test_the_same_form_sent_twice_writes_once(case: CaseFile, someone: People, router: Router) -> None:
    bup = someone(SENDER)
    page = opened(bup, f"/arenden/{case.reference}/skriv/contact_noted")
    first, second = (send(bup, page, mode="phone") for _ in range(2))
    assert first.location == second.location
    assert told(router, case) == ["opened", "contact_noted"]


def test_of_two_at_once_the_second_sees_the_first(case: CaseFile, someone: People, router: Router) -> None:
    bup, soc = someone(SENDER), someone(RECEIVER)
    ours, theirs = (opened(one, f"/arenden/{case.reference}/skriv/measure_begun") for one in (bup, soc))
    assert send(soc, theirs, measure="investigation").status_code == 303
    answer = send(bup, ours, measure="talk_treatment")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "Någon annan har skrivit i ärendet sedan du öppnade sidan:" in page
    assert "Utredning" in page
    assert 'value="talk_treatment" selected' in page
    again = ours.sent | {"seen": ["2"]}
    assert bup.client.post(ours.action, data={**again, "measure": "talk_treatment"}).status_code == 303
    assert told(router, case) == ["opened", "measure_begun", "measure_begun"]


def test_two_answers_to_one_question_leave_one(case: CaseFile, someone: People, router: Router) -> None:
    write(someone(SENDER), case.reference, "referred", receiver=str(RECEIVER))
    staff, chief = someone(RECEIVER), someone(RECEIVER, Role.MANAGER)
    yes, no = (
        opened(one, f"/arenden/{case.reference}/skriv/{what}")
        for one, what in ((staff, "accepted"), (chief, "declined"))
    )
    assert send(staff, yes).status_code == 303
    told_meanwhile = send(chief, no, reason="age", instead=str(SENDER))
    assert told_meanwhile.status_code == 409
    assert "Mottagaren sa ja" in told_meanwhile.get_data(as_text=True)
    again = send(chief, no, reason="age", instead=str(SENDER), seen="3")
    assert again.status_code == 422
    assert "Det är redan besvarat." in again.get_data(as_text=True)
    assert told(router, case) == ["opened", "referred", "accepted"]


def test_an_old_form_keeps_what_was_filled_in(case: CaseFile, someone: People, router: Router) -> None:
    bup = someone(SENDER)
    page = opened(bup, f"/arenden/{case.reference}/skriv/wait_begun")
    answer = send(bup, page, csrf_token="made-up", measure="respite")
    assert answer.status_code == 400
    assert 'value="respite" selected' in answer.get_data(as_text=True)
    assert told(router, case) == ["opened"]


def test_a_session_that_ended_keeps_what_was_filled_in(case: CaseFile, someone: People) -> None:
    bup = someone(SENDER)
    page = opened(bup, f"/arenden/{case.reference}/skriv/contact_noted")
    bup.send("/logga-ut")
    answer = send(bup, page, mode="visit")
    assert answer.status_code == 401
    assert 'name="mode" value="visit"' in answer.get_data(as_text=True)


@pytest.mark.parametrize("what", ["ruled", "decline_confirmed", "decline_overridden"])
def test_what_a_manager_decides_is_for_managers(case: CaseFile, someone: People, what: str) -> None:
    assert someone(RECEIVER).get(f"/arenden/{case.reference}/skriv/{what}").status_code == 403


def test_a_manager_settles_who_is_responsible(case: CaseFile, someone: People, router: Router) -> None:
    chief = someone(RECEIVER, Role.MANAGER)
    unknown = write(chief, case.reference, "ruled", responsible=str(RECEIVER), ground="law", rule="ingen-sadan")
    assert unknown.status_code == 422
    assert "Det finns ingen regel med det id:t." in unknown.get_data(as_text=True)
    rule = router.rule_pages()[0]["id"]
    settled = write(chief, case.reference, "ruled", responsible=str(RECEIVER), ground="rule", rule=rule)
    assert settled.status_code == 303
    assert told(router, case) == ["opened", "ruled", "referred"]


def test_others_write_nothing(case: CaseFile, person: Callable[..., Person], someone: People) -> None:
    stranger = person(Grant(Role.STAFF, Principal.of("municipality:0180")))
    assert stranger.get(f"/arenden/{case.reference}/skriv/contact_noted").status_code == 403
    page = opened(someone(SENDER), f"/arenden/{case.reference}/skriv/contact_noted")
    token = {"csrf_token": "x"}
    assert stranger.client.post(page.action, data={**page.sent, **token, "mode": "phone"}).status_code == 403
    assert person(Grant(Role.AUDITOR)).get(f"/arenden/{case.reference}/skriv/contact_noted").status_code == 403


def test_a_line_that_went_wrong_is_struck(case: CaseFile, someone: People, router: Router) -> None:
    bup = someone(SENDER)
    write(bup, case.reference, "contact_noted", mode="phone")
    page = bup.get(f"/arenden/{case.reference}").get_data(as_text=True)
    assert f"/arenden/{case.reference}/skriv/struck?number=2" in page
    assert write(bup, case.reference, "struck?number=2").status_code == 303
    assert "Struken" in bup.get(f"/arenden/{case.reference}").get_data(as_text=True)
    found = router.cases.find(case.reference)
    assert found is not None
    assert found.engagements.contacts == ()


def test_a_report_begins_with_what_happened(case: CaseFile, someone: People, router: Router, clock: Clock) -> None:
    write(someone(SENDER), case.reference, "referred", receiver=str(RECEIVER))
    write(someone(RECEIVER), case.reference, "declined", reason="age", instead=str(SENDER))
    page = opened(someone(SENDER, Role.MANAGER), f"/arenden/{case.reference}/skriv/deviation_reported")
    assert page.sent["receiver"] == [str(RECEIVER)]
    assert "referral_returned" in page.sent["patterns"]
    assert "3" in page.sent["lines"]


def test_closed_and_opened_again(case: CaseFile, someone: People) -> None:
    bup = someone(SENDER)
    write(bup, case.reference, "closed", reason="helped")
    page = bup.get(f"/arenden/{case.reference}").get_data(as_text=True)
    assert "Uppföljningen är avslutad" in page
    assert "Kontakt med familjen" not in page
    assert write(bup, case.reference, "reopened").status_code == 303


def test_the_work_list_has_what_is_due_overdue_first(
    case: CaseFile, someone: People, clock: Clock, router: Router
) -> None:
    write(someone(SENDER), case.reference, "referred", receiver=str(RECEIVER))
    clock.forward(days=40)
    page = someone(RECEIVER).get("/arenden").get_data(as_text=True)
    assert "1 sak att göra." in page
    assert "1 är försenad." in page
    assert "Svara på remissen" in page
    assert "Försenat" in page
    assert case.reference in page
