"""A case is opened by its reference, by those who are involved in it."""

from __future__ import annotations

from collections.abc import Callable

from router.access import Grant, Principal, Role
from router.audit import Action
from router.bootstrap import Router
from router.follow_up.case_file import CaseFile
from tests.web.accounts.signing_in import Person
from tests.web.accounts.test_sign_in import events
from tests.web.cases.conftest import RECEIVER, SENDER


def test_those_involved_see_the_case(case: CaseFile, someone: Callable[..., Person]) -> None:
    for reader in (someone(SENDER), someone(RECEIVER, Role.MANAGER)):
        answer = reader.get(f"/arenden/{case.reference}")
        assert answer.status_code == 200
        assert case.reference in answer.get_data(as_text=True)


def test_an_auditor_may_look(case: CaseFile, person: Callable[..., Person]) -> None:
    assert person(Grant(Role.AUDITOR)).get(f"/arenden/{case.reference}").status_code == 200


def test_another_principal_does_not(case: CaseFile, person: Callable[..., Person]) -> None:
    other = person(Grant(Role.STAFF, Principal.of("municipality:0180")))
    assert other.get(f"/arenden/{case.reference}").status_code == 403


def test_the_reference_may_be_typed_as_people_type(case: CaseFile, someone: Callable[..., Person]) -> None:
    typed = case.reference.lower().replace("-", " ")
    answer = someone(SENDER).get(f"/arenden?referens=+{typed}+")
    assert answer.location == f"/arenden/{case.reference}"


def test_what_is_no_reference_is_said(someone: Callable[..., Person]) -> None:
    answer = someone(SENDER).get("/arenden?referens=%3Cb%3E12")
    assert "Det är ingen referens." in answer.get_data(as_text=True)
    assert "<b>12" not in answer.get_data(as_text=True)


def test_an_unknown_reference_is_told_in_words(someone: Callable[..., Person]) -> None:
    answer = someone(SENDER).get("/arenden/0000-0000-0000")
    assert answer.status_code == 404
    assert "Inget ärende har den referensen." in answer.get_data(as_text=True)


def test_looking_is_told_in_the_audit(case: CaseFile, someone: Callable[..., Person], router: Router) -> None:
    someone(SENDER).get(f"/arenden/{case.reference}")
    assert [event for event in events(router) if event[0] == Action.CASE_SEEN] == [("case_seen", "done", "staff")]
