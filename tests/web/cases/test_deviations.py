"""Deviation reports: what waits for whom, and what they say together by boundary."""

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
from router.follow_up.compiled_deviations import compiled
from router.follow_up.seat import Seat
from tests.web.accounts.signing_in import Person
from tests.web.cases.conftest import RECEIVER, SENDER
from tests.web.workshop.a_draft import words
from web.pages.deviations import SHORT

Someone = Callable[..., Person]
REPORTED: dict[str, Any] = {
    "sender": SENDER,
    "receiver": RECEIVER,
    "patterns": ("referral_returned", "no_sip"),
    "consequences": ("delayed",),
    "lines": (),
}
ANSWERED: dict[str, Any] = {"deviation": 1, "causes": ("no_routine",), "measures": ("meeting",), "agrees": True}


def written(router: Router, case: CaseFile, seat: Seat, kind: type[h.Happening], told: dict[str, Any]) -> CaseFile:
    grant = Grant(Role.STAFF, Principal(*seat.principal), seat.agency)
    by = By(Actor(Kind.ACCOUNT, "somebody", grant), router.clock())
    return router.cases.write(case, Line(kind, told, router.today(), case.version), by)


@pytest.fixture
def reported(router: Router, case: CaseFile) -> CaseFile:
    return written(router, case, SENDER, h.DeviationReported, REPORTED)


def test_a_report_waits_for_its_receiver_and_then_for_its_sender(
    router: Router, reported: CaseFile, someone: Someone
) -> None:
    receiver, sender = someone(RECEIVER), someone(SENDER)
    assert "Att svara på (1)" in words(receiver.get("/avvikelser").get_data(as_text=True))
    assert "Att svara på (0)" in words(sender.get("/avvikelser").get_data(as_text=True))
    written(router, reported, RECEIVER, h.DeviationAnswered, ANSWERED)
    assert "Att svara på (0)" in words(receiver.get("/avvikelser").get_data(as_text=True))
    page = words(sender.get("/avvikelser").get_data(as_text=True))
    assert "Besvarade, att läsa och avsluta (1)" in page
    assert "1 rapporter, 1 besvarade och 0 avslutade. Hälften besvarades inom 0 dagar." in page
    assert "Rutin saknas" in page


def test_others_see_nothing_of_it(reported: CaseFile, someone: Someone) -> None:
    assert reported.reference
    other = someone(Seat.of("bup@region:24"))
    page = other.get("/avvikelser").get_data(as_text=True)
    assert reported.reference not in page
    assert "Inga rapporter den här tiden." in page
    file = other.get("/avvikelser.csv").get_data(as_text=True)
    assert file.count("\r\n") == 1


def test_another_agency_of_the_same_principal_has_its_own_list(reported: CaseFile, someone: Someone) -> None:
    assert reported.reference
    page = someone(Seat.of("buh@region:18")).get("/avvikelser").get_data(as_text=True)
    assert "Inga rapporter den här tiden." in page


def test_the_file_says_what_the_page_says(reported: CaseFile, someone: Someone) -> None:
    assert reported.reference
    file = someone(SENDER).get("/avvikelser.csv").get_data(as_text=True)
    rows = [line.split(";") for line in file.removeprefix("\ufeff").splitlines()]
    assert ["Vad som brast", "SIP erbjöds inte", "1"] in [row[2:] for row in rows]
    assert ["Rapporter", "", "1"] in [row[2:] for row in rows]


def test_only_reports_of_the_period_are_counted(router: Router, reported: CaseFile) -> None:
    assert reported.reference
    region = Principal(*SENDER.principal)
    assert len(router.case_deviations.of(region, router.today())) == 1
    assert router.case_deviations.of(region, router.today() + timedelta(days=1)) == []
    assert len(router.case_deviations.of(None, router.today())) == 1


def test_reports_are_compiled_by_boundary(router: Router, reported: CaseFile) -> None:
    answered = written(router, reported, RECEIVER, h.DeviationAnswered, ANSWERED)
    told = {**REPORTED, "sender": RECEIVER, "receiver": SENDER, "patterns": ("no_sip",)}
    both = written(router, answered, RECEIVER, h.DeviationReported, told)
    first, second = compiled(both.deviations.reports.values())
    assert (first.sender, first.number, first.answered, first.patterns["no_sip"]) == ("bup", 1, 1, 1)
    assert (second.sender, second.answered, second.days_to_answer) == ("socialtjanst", 0, None)
    assert first.causes == {"no_routine": 1}


def test_a_long_list_is_told_on_pages_of_its_own(router: Router, case: CaseFile, someone: Someone) -> None:
    for _ in range(SHORT + 1):
        case = written(router, case, SENDER, h.DeviationReported, REPORTED)
    receiver = someone(RECEIVER)
    first = receiver.get("/avvikelser").get_data(as_text=True)
    assert f"Att svara på ({SHORT + 1})" in words(first)
    assert first.count(case.reference) == 2 * SHORT
    assert f"Visa alla {SHORT + 1}" in words(first)
    whole = receiver.get("/avvikelser?visa=svara").get_data(as_text=True)
    assert whole.count(case.reference) == 2 * (SHORT + 1)
    assert "Visa fler" not in words(whole)
    assert "Övriga" not in words(whole)
    last = receiver.get(f"/avvikelser?visa=svara&fran={SHORT}").get_data(as_text=True)
    assert last.count(case.reference) == 2
    assert words(receiver.get("/avvikelser?visa=annat&fran=x").get_data(as_text=True)) == words(first)


def test_reports_of_a_case_that_was_a_mistake_are_not_listed(router: Router, reported: CaseFile) -> None:
    region = Principal(*SENDER.principal)
    written(router, reported, SENDER, h.Closed, {"reason": "mistake"})
    assert router.case_deviations.of(region, router.today()) == []
