"""The page of statistics: who sees which cases, what is hidden, and the file of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask
from lxml import html
from sqlalchemy import insert

from router.access import Role
from router.audit import Action
from router.bootstrap import Router
from router.storage.retention_models import RetentionPass
from tests.web.accounts.conftest import Clock
from tests.web.accounts.signing_in import Person
from tests.web.statistics.test_statistics_api import asked

Someone = Callable[..., Person]
ROUNDED = "avrundade till närmaste femtal"


def rows(page: str, code: str) -> list[list[str]]:
    table = html.fromstring(page).xpath(f'//section[@aria-labelledby="{code}"]//table')[0]
    return [[cell.text_content().strip() for cell in row.xpath("./th|./td")] for row in table.xpath(".//tbody/tr")]


def all_of(page: str, code: str) -> list[str]:
    return rows(page, code)[-1]


def shown(person: Person, address: str = "/statistik", status: int = 200) -> str:
    answer = person.client.get(address)
    assert answer.status_code == status
    return answer.text


def test_a_manager_sees_the_children_registered_in_the_own_place(written: Router, someone: Someone) -> None:
    for principal in ("municipality:1880", "region:18"):
        assert all_of(shown(someone(Role.MANAGER, principal)), "cases") == ["Alla", "20"]


def test_the_auditor_of_the_site_sees_all_but_those_made_up(written: Router, someone: Someone) -> None:
    """They are 23, and are told as a multiple of five."""
    assert all_of(shown(someone(Role.AUDITOR)), "cases") == ["Alla", "25"]


def test_a_place_cannot_be_asked_for_beyond_the_own(written: Router, someone: Someone) -> None:
    page = shown(someone(Role.MANAGER, "municipality:1880"), "/statistik?region=01")
    assert all_of(page, "cases") == ["Alla", "0"]


@pytest.mark.parametrize("role, principal", [(Role.STAFF, "municipality:1880"), (Role.OPERATOR, None)])
def test_other_roles_are_refused(written: Router, someone: Someone, role: Role, principal: str | None) -> None:
    shown(someone(role, principal), status=403)


def test_what_matters_most_is_said_in_sentences(written: Router, someone: Someone) -> None:
    page = shown(someone(Role.MANAGER, "municipality:1880"))
    assert all_of(page, "both_contacts") == ["Alla", "10", "20", "50 %"]
    assert all_of(page, "sip_offered") == ["Alla", "döljs", "10", "döljs"]
    assert ROUNDED in page


def test_the_own_municipality_sees_a_year_that_is_over_exactly(
    written: Router, someone: Someone, clock: Clock
) -> None:
    year = written.today().year
    clock.forward(days=366)
    page = shown(someone(Role.MANAGER, "municipality:1880"), f"/statistik?from={year}-01&to={year}-12&by=quarter")
    assert all_of(page, "both_contacts") == ["Alla", "8", "20", "40 %"]
    assert ROUNDED not in page


def test_boundaries_of_which_all_is_hidden_are_counted_and_left_out(written: Router, someone: Someone) -> None:
    person = someone(Role.MANAGER, "municipality:1880")
    page = shown(person)
    assert [row[0] for row in rows(page, "deviations")] == ["Alla"]
    assert "1 gräns till har så få att allt om den döljs." in page
    assert "Avvikelserapporter;deviations;Barn- och ungdomspsykiatrin" in person.get("/statistik.csv").text


def test_a_small_group_is_hidden_and_cannot_be_worked_out(written: Router, someone: Someone) -> None:
    page = shown(someone(Role.AUDITOR), "/statistik?by=region")
    assert [row[1] for row in rows(page, "cases")].count("döljs") >= 2
    assert "3" not in [cell for row in rows(page, "cases") for cell in row[1:]]


@pytest.mark.parametrize(
    "wrong",
    [
        "from=2026-13",
        "to=igår",
        "from=2026-05&to=2026-01",
        "region=99",
        "need=x",
        "age=1",
        "by=sex",
        "by=municipality",
    ],
)
def test_what_cannot_be_used_is_told_at_its_field(written: Router, someone: Someone, wrong: str) -> None:
    assert "Något behöver rättas" in shown(someone(Role.AUDITOR), f"/statistik?{wrong}", 422)


def test_a_period_in_which_cases_are_gone_says_so(written: Router, someone: Someone, app: Flask) -> None:
    auditor, long = someone(Role.AUDITOR), "/statistik?from=2025-01&to=2026-11"
    gone = "Ärenden som avslutades före 2025-03-10 är gallrade"
    assert gone not in shown(auditor, long)
    assert asked(app, written, "/api/v1/statistics").json["complete_from"] is None
    cutoff = datetime(2025, 3, 10, tzinfo=UTC)
    with written.database.begin() as connection:
        connection.execute(insert(RetentionPass), {"kind": "cases", "cutoff": cutoff, "at": written.clock()})
    assert gone in shown(auditor, long)
    assert gone not in shown(auditor, "/statistik?from=2025-04&to=2026-11")
    assert asked(app, written, "/api/v1/statistics").json["complete_from"] == "2025-03-10"


def test_the_file_says_the_same_as_the_page_and_is_told_in_the_chain(written: Router, someone: Someone) -> None:
    auditor = someone(Role.AUDITOR)
    page, file = shown(auditor), auditor.client.get("/statistik.csv")
    lines = list(csv.reader(io.StringIO(file.text.removeprefix("\ufeff")), delimiter=";"))
    told: Any = {(line[1], line[5]): line[6] for line in lines if line[2] == "Alla"}
    for code, names in {"both_contacts": ("Antal", "Av", "Andel"), "cases": ("Antal",)}.items():
        assert [told[code, name] for name in names] == all_of(page, code)[1:]
    assert written.trail.latest(Action.EXPORTED) is not None
