"""What an answer says of the agreements that it rests on: unsigned, signed, left, and on which day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from router.access import Principal, Role
from router.bootstrap import Router, build_router
from router.settings import Settings
from router.workshop.withdrawal import withdraw
from tests.workshop.a_site import NOTE, REGION, TODAY, Clock, Site

TOWN, FOLDER, ID = Principal("municipality", "1885"), "local/1885-lindesberg", "lindesberg.barnhalsoteam"
SIGNED_FROM, LEFT_FROM = TODAY + timedelta(days=10), TODAY + timedelta(days=20)
CHILD = {
    "child": {"age_years": 4},
    "registration": {"municipality": "1885", "status": "resident"},
    "needs": [{"domain": "anxiety", "severity": "moderate"}],
}


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Router:
    """The shipped content, read once."""
    return build_router(Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key="for-tests-only-" * 3))


@pytest.fixture
def shipped_site(shipped: Router, ready_url: str, tmp_path: Path) -> Iterator[Site]:
    clock = Clock()
    settings = replace(shipped.settings, database_url=ready_url, var_dir=tmp_path)
    router = replace(shipped, settings=settings, clock=clock)
    yield Site(router, clock)
    router.close()


def answer(site: Site, day: date) -> dict[str, Any]:
    site.router.workshop.timeline()
    return site.router.decide(site.router.load_case({**CHILD, "as_of": day.isoformat()}))


def said(decision: dict[str, Any]) -> tuple[bool | None, bool]:
    """Whether the decision says that it rests on the signed agreement (None: not at all), and warns of it."""
    signed = {one["id"]: one["signed"] for one in decision["policy"]["agreements"]}
    notice = decision["policy"]["notice"] or ""
    return signed.get(ID), "Barnhälsoteam" in notice


def test_an_answer_says_what_the_parties_have_signed_on_its_day(shipped_site: Site) -> None:
    site, people = shipped_site, shipped_site.people
    town = people.act("town", Role.SIGNATORY, TOWN)
    draft = site.router.drafts.begin("Vi skriver under", "change", people.writer)
    site.router.drafts.describe(draft, title="Vi skriver under", effective_from=SIGNED_FROM, note=NOTE)
    path = f"rules/{FOLDER}/avtal.yaml"
    site.write(draft, path, site.text(path).replace(" (osäkert förslag)", ""))
    site.sign(draft, people.act("region", Role.SIGNATORY, REGION), town)
    site.checked(draft)
    site.publish(draft)
    withdraw(site.router.workshop, FOLDER, TOWN, LEFT_FROM, town)
    day = timedelta(days=1)
    assert said(answer(site, TODAY)) == (False, True)
    assert said(answer(site, SIGNED_FROM - day)) == (False, True)
    assert said(answer(site, SIGNED_FROM)) == (True, False)
    assert said(answer(site, LEFT_FROM - day)) == (True, False)
    assert said(answer(site, LEFT_FROM)) == (None, False)
