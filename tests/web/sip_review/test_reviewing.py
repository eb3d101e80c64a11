"""A sample is drawn, reviewed case by case with what the file shows, and put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.audit import Action
from router.bootstrap import Router
from router.casework.cases import Line
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.reference import new_reference
from router.storage import ToWrite
from tests.web.accounts.conftest import HASH
from tests.web.accounts.signing_in import Person
from tests.web.cases.conftest import RECEIVER, SENDER
from tests.web.workshop.page_form import PageForm, form_with

START = "/granska-sip"


@pytest.fixture
def manager(case: CaseFile, someone: Callable[..., Person]) -> Person:
    del case
    return someone(RECEIVER, Role.MANAGER)


def press(person: Person, form: PageForm) -> tuple[int, str, str]:
    """Status, where to, and the page."""
    sent: dict[str, list[str]] = {}
    for name, value in form.fields:
        sent.setdefault(name, []).append(value)
    answer = person.client.post(form.action, data=sent)
    return answer.status_code, answer.location or "", answer.get_data(as_text=True)


def page_of(person: Person, path: str, name: str = "version") -> PageForm:
    return form_with(person.get(path).get_data(as_text=True), name)


def drawn_by(person: Person, **values: str) -> str:
    """The address of a new sample."""
    status, where, html = press(person, page_of(person, START, "once").filled(**values))
    assert status == 303, html
    return where


def test_a_sample_is_drawn_once_and_can_be_drawn_again(router: Router, manager: Person, case: CaseFile) -> None:
    form = page_of(manager, START, "once").filled(seed="4711")
    first, second = press(manager, form), press(manager, form)
    assert first[:2] == second[:2]
    page = manager.get(first[1]).get_data(as_text=True)
    assert "Frö: 4711." in page
    assert "samma frö drar samma ärenden" in page
    assert case.reference in page
    assert len(router.sip_samples.of(Principal.of("municipality:1881"), "socialtjanst")) == 1


def test_nobody_elses_cases_are_drawn(router: Router, manager: Person, person: Callable[..., Person]) -> None:
    address = drawn_by(manager)
    for grant in (
        Grant(Role.MANAGER, Principal.of("municipality:0180")),
        Grant(Role.MANAGER, Principal.of("region:18"), "vardcentral"),
    ):
        account = router.accounts.add(f"other-{grant.principal.code}", HASH, [grant], router.by(SYSTEM))
        other = Person(manager.client.application.test_client(), account, f"other-{grant.principal.code}").signed_in()
        status, _where, html = press(other, page_of(other, START, "once"))
        assert status == 422
        assert "Inga ärenden öppnades då." in html
        assert other.get(address).status_code == 403
    staff = person(Grant(Role.STAFF, Principal.of("municipality:1881")))
    assert staff.get(START).status_code == 403


def test_what_the_file_shows_is_suggested_and_saved_when_confirmed(
    router: Router, manager: Person, case: CaseFile
) -> None:
    told = {"seat": SENDER}
    router.cases.write(case, Line(h.SipOffered, told, router.today(), case.version), router.by(SYSTEM))
    address = drawn_by(manager)
    html = manager.get(f"{address}/1").get_data(as_text=True)
    assert "Filen visar: SIP erbjöds 21 november 2026 – ja" in " ".join(html.split())
    form = form_with(html, "version")
    assert form.get("svar-has_plan") == "no"
    assert form.get("svar-was_offered") == "yes"
    status, _where, html = press(manager, form)
    assert status == 422
    assert "Fråga 13: välj minst ett skäl till svaret." in html
    found = router.sip_samples.get(address.rsplit("/", 1)[-1])
    assert found is not None
    assert found.reviews[0].answers == {}
    answered = form.filled(**{"skal-was_offered": ["no_answer"], "skal-should_have": ["both_involved"]})
    for _ in range(2):
        status, where, _html = press(manager, answered)
        assert (status, where) == (303, address)
    found = router.sip_samples.get(found.id)
    assert found is not None
    assert found.reviews[0].done
    assert found.reviews[0].version == 1
    assert found.reviews[0].remarks["was_offered"] == ["no_answer"]


def test_two_reviewers_do_not_write_over_each_other(router: Router, manager: Person) -> None:
    address = drawn_by(manager)
    form = page_of(manager, f"{address}/1")
    one = form.filled(**{"svar-overall": [], "svar-has_plan": "yes"})
    other = form.filled(**{"skal-should_have": ["family_wished"]})
    assert press(manager, one)[0] == 303
    status, _where, html = press(manager, other)
    assert status == 409
    assert "Någon annan har granskat ärendet" in html
    again = form_with(html, "version")
    assert again.all("skal-should_have") == ["family_wished"]
    assert press(manager, again)[0] == 303
    found = router.sip_samples.get(address.rsplit("/", 1)[-1])
    assert found is not None
    assert found.reviews[0].answers["has_plan"] == "no"


def test_the_result_hides_what_is_small(manager: Person, router: Router) -> None:
    address = drawn_by(manager)
    form = page_of(manager, f"{address}/1").filled(**{"skal-should_have": ["both_involved"]})
    assert press(manager, form)[0] == 303
    file = manager.get(f"{address}.csv").get_data(as_text=True)
    assert "Nummer;Fråga;Ja;Delvis;Nej;Svar i allt" in file
    told = router.trail.latest(Action.EXPORTED)
    assert told is not None
    assert (told.actor, told.subject, told.details["what"]) == (
        manager.account, address.rsplit("/", 1)[-1], "sip_review"
    )  # fmt: skip
    assert not any(cell in "1234" for line in file.splitlines()[1:] for cell in line.split(";")[2:] if cell)
    assert "1 av 1 granskade." in manager.get(address).get_data(as_text=True)


def test_a_sample_leads_to_the_case_that_is_next(manager: Person) -> None:
    address = drawn_by(manager)
    before = manager.get(address).get_data(as_text=True)
    assert "Granska ärende 1" in before
    assert "Sammanställningen kommer här när det första ärendet är granskat." in before
    form = page_of(manager, f"{address}/1").filled(**{"skal-should_have": ["both_involved"]})
    assert press(manager, form)[1] == address
    after = manager.get(address).get_data(as_text=True)
    assert "Granska ärende 1" not in after
    assert "Allt är granskat." in after


def test_what_is_saved_so_far_says_that_more_is_left(manager: Person) -> None:
    address = drawn_by(manager)
    status, where, _html = press(manager, page_of(manager, f"{address}/1").filled(**{"svar-has_plan": "yes"}))
    assert (status, where) == (303, f"{address}/1?sparat=1")
    assert "Sparat så långt." in manager.get(where).get_data(as_text=True)


def test_made_up_cases_are_marked(router: Router, manager: Person, case: CaseFile) -> None:
    made_up = replace(case, reference=new_reference())
    router.case_files.write(ToWrite(made_up, 0, fictional=True), router.by(SYSTEM))
    address = drawn_by(manager)
    assert manager.get(address).get_data(as_text=True).count("Påhittat</strong>") == 1
    pages = [manager.get(f"{address}/{place}").get_data(as_text=True) for place in (1, 2)]
    assert [("Påhittat ärende" in page) == (made_up.reference in page) for page in pages] == [True, True]


@pytest.mark.parametrize(
    "values, told",
    [
        ({"size": "0"}, "Skriv ett antal från 1 till 100."),
        ({"opened_from": "i fjol"}, "Skriv dagen som år-månad-dag"),
        ({"opened_to": "2020-01-01"}, "Perioden slutar före den börjar."),
        ({"seed": "<script>"}, "Fröet har högst 20 siffror"),
    ],
)
def test_what_cannot_be_used_is_told_and_kept(manager: Person, values: dict[str, str], told: str) -> None:
    status, _where, html = press(manager, page_of(manager, START, "once").filled(**values))
    assert status == 422
    assert told in html
    name, value = next(iter(values.items()))
    assert form_with(html, "once").get(name) == value
