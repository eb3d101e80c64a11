"""The page of the yearly report: asked for once, made beside the server, fetched by whoever may see the cases."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader

from router.access import Role
from router.bootstrap import Router
from router.casework.yearly_reports import KEPT, REPORT
from router.storage import Sought
from router.storage.policy_jobs import RUNNING, SILENT
from tests.installation import Clock
from tests.web.accounts.signing_in import Person

Someone = Callable[..., Person]
PAGE = "/statistik/arsrapport"


def asked(person: Person, **chosen: str) -> None:
    answer = person.send(PAGE, chosen, PAGE)
    assert answer.status_code == 303


def words(person: Person, query: str = "") -> str:
    answer = person.client.get(f"{PAGE}.pdf{query}")
    assert answer.status_code == 200
    assert answer.content_type == "application/pdf"
    pages = PdfReader(io.BytesIO(answer.data)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_a_report_is_made_and_fetched_and_the_chain_is_told(written: Router, someone: Someone) -> None:
    manager = someone(Role.MANAGER, "municipality:1880")
    assert manager.client.get(f"{PAGE}.pdf").status_code == 404
    asked(manager)
    assert "Väntar på sin tur" in manager.client.get(PAGE).text
    assert written.work.once()
    assert "Hämta årsrapporten" in manager.client.get(PAGE).text
    assert "20 ärenden öppnades" in words(manager)
    found = written.trail.before(Sought(), None, 5)
    assert [one.details["what"] for one in found if str(one.action) == "exported"] == ["yearly_report"]


def test_the_report_of_a_year_that_is_over_is_exact(written: Router, someone: Someone, clock: Clock) -> None:
    year = written.today().year
    clock.forward(days=366)
    manager = someone(Role.MANAGER, "municipality:1880")
    asked(manager, year=str(year))
    assert written.work.once()
    found = words(manager, f"?year={year}")
    assert "8 av barnen hade kontakt" in found
    assert "avrundade" not in found


def test_the_name_of_the_file_is_plain(written: Router, someone: Someone) -> None:
    manager = someone(Role.MANAGER, "municipality:1880")
    asked(manager)
    written.work.once()
    told = manager.client.get(f"{PAGE}.pdf").headers["Content-Disposition"]
    assert told == 'attachment; filename="arsrapport-2026-municipality-1880.pdf"'


def test_asked_twice_it_is_made_once(written: Router, someone: Someone) -> None:
    manager = someone(Role.MANAGER, "municipality:1880")
    asked(manager)
    asked(manager)
    assert written.work.once()
    asked(manager)
    assert not written.work.once()


def test_everybody_gets_the_cases_of_the_own_place(written: Router, someone: Someone) -> None:
    here, all_of_it = someone(Role.MANAGER, "region:18"), someone(Role.AUDITOR)
    for person in (here, all_of_it):
        asked(person)
        written.work.once()
    assert "20 ärenden öppnades" in words(here)
    assert "25 ärenden öppnades" in words(all_of_it), "23, told as a multiple of five"
    assert "avrundade till närmaste femtal" in words(all_of_it)
    assert "Hela landet" in words(all_of_it)


def test_a_region_can_choose_one_of_its_municipalities(written: Router, someone: Someone) -> None:
    region = someone(Role.MANAGER, "region:18")
    asked(region, municipality="1880")
    written.work.once()
    assert "20 ärenden öppnades" in words(region, "?municipality=1880")
    assert region.send(PAGE, {"municipality": "0180"}, PAGE).status_code == 422
    assert region.send(PAGE, {"region": "01"}, PAGE).status_code == 422


@pytest.mark.parametrize(
    "wrong", ["year=1999", "year=x", "region=99", "municipality=x", "region=01&municipality=1880"]
)
def test_what_cannot_be_chosen_is_told_at_its_field(written: Router, someone: Someone, wrong: str) -> None:
    auditor = someone(Role.AUDITOR)
    answer = auditor.client.get(f"{PAGE}?{wrong}")
    assert answer.status_code == 422
    assert "Något behöver rättas" in answer.text
    assert auditor.client.get(f"{PAGE}.pdf?{wrong}").status_code == 404


@pytest.mark.parametrize("role, principal", [(Role.STAFF, "municipality:1880"), (Role.OPERATOR, None)])
def test_other_roles_are_refused(written: Router, someone: Someone, role: Role, principal: str | None) -> None:
    person = someone(role, principal)
    assert {person.client.get(address).status_code for address in (PAGE, f"{PAGE}.pdf", f"{PAGE}/laget")} == {403}


def test_what_was_begun_by_a_process_that_died_is_finished_by_the_next(
    written: Router, someone: Someone, clock: Clock
) -> None:
    manager = someone(Role.MANAGER, "municipality:1880")
    asked(manager)
    assert written.jobs.take("dead", clock()) is not None
    assert "Gör rapporten" in manager.client.get(f"{PAGE}/laget").text
    restarted = replace(written)
    assert not restarted.work.once(), "somebody is at it"
    clock.forward(seconds=SILENT.total_seconds() + 1)
    assert restarted.work.once()
    assert "20 ärenden öppnades" in words(manager)
    restarted.close()


def test_a_report_that_failed_is_told_and_made_when_asked_again(
    written: Router, someone: Someone, clock: Clock
) -> None:
    manager = someone(Role.MANAGER, "municipality:1880")
    asked(manager)
    job = written.jobs.take("worker", clock())
    assert job is not None
    assert job.state == RUNNING
    written.jobs.failed(job, "worker", clock(), "Fault")
    assert "Avbröts" in manager.client.get(PAGE).text
    asked(manager)
    assert written.work.once()
    assert "20 ärenden öppnades" in words(manager)


def test_the_next_day_it_is_told_that_things_have_changed(written: Router, someone: Someone, clock: Clock) -> None:
    auditor = someone(Role.AUDITOR)
    asked(auditor)
    written.work.once()
    assert "har ändrats sedan" not in auditor.client.get(PAGE).text
    clock.forward(days=1)
    again = Person(auditor.client, auditor.account, auditor.login).signed_in()
    assert "har ändrats sedan" in again.client.get(PAGE).text


def test_reports_are_not_kept_for_ever(written: Router, someone: Someone, clock: Clock) -> None:
    asked(someone(Role.MANAGER, "municipality:1880"))
    written.work.once()
    written.jobs.forget(REPORT, clock() - KEPT)
    assert written.jobs.latest(REPORT, "") is not None
    written.jobs.forget(REPORT, clock() + timedelta(seconds=1))
    assert written.jobs.latest(REPORT, "") is None
