"""Where a folder under git is the source: read-only in the product, and nothing that was published here applies."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from router.access import Grant, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router, build_router
from router.settings import FOLDER
from tests.web.accounts.signing_in import Person
from tests.web.workshop_api.conftest import TODAY, Program
from tests.web.workshop_api.test_drafts import CASE, duty_applies, ready
from tests.workshop.small_site import CHANGED, HASH, NOTE, REGIONAL_RULES, RULE_FILE
from web import create_app


@dataclass
class Site:
    """A site with a folder as its source, on a database in which something was published before."""

    router: Router
    program: Program
    folder: Path
    draft: str

    def owner(self) -> Person:
        """A policy owner of the site, signed in."""
        client = self.program.client.application.test_client()
        grants = [Grant(Role.POLICY_OWNER, None)]
        account = self.router.accounts.add("owner", HASH, grants, self.router.by(SYSTEM))
        return Person(client, account, "owner").signed_in()


def built(router: Router, folder: Path) -> Router:
    settings = replace(router.settings, policy_source=FOLDER, rules_dir=folder / "rules")
    own = build_router(settings)
    object.__setattr__(own, "clock", lambda: TODAY)
    return own


@pytest.fixture
def site(router: Router, region: Program, root: Path, tmp_path: Path) -> Iterator[Site]:
    published = ready(router, region, day=None)
    assert region("POST", f"/{published}/publication").status_code == 201
    open_draft = region.begun("En till")
    folder = shutil.copytree(root, tmp_path / "git")
    own = built(router, folder)
    client = create_app(own, own.settings).test_client()
    yield Site(own, Program(client, region.token), folder, open_draft)
    own.close()


def answers_by_rule(program: Program) -> bool:
    return duty_applies(program("POST", "/api/v1/decisions", CASE).get_json())


def test_decisions_are_by_the_folder_and_not_by_the_database(region: Program, site: Site) -> None:
    assert (answers_by_rule(region), answers_by_rule(site.program)) == (False, True)
    assert site.program("GET", "/api/v1/publications").get_json() == {"publications": []}
    assert site.program("GET", "/api/v1/publications/1").status_code == 404
    revisions = site.program("GET", "/api/v1/revisions").get_json()
    assert (revisions["source"], len(revisions["revisions"])) == ("folder", 1)
    assert revisions["in_force"]["revision"] == site.router.base.revision
    file = site.program("GET", f"/api/v1/policies/files/{RULE_FILE}").get_json()
    assert file["text"] == REGIONAL_RULES
    agreement = site.program("GET", "/api/v1/agreements/l.avtal").get_json()
    assert (len(agreement["versions"]), agreement["signatures"]) == (1, [])
    assert {str(party["signed_on"]) for party in agreement["parties"]} == {"2025-12-01"}
    assert site.program.client.get("/health/ready").status_code == 200


@pytest.mark.parametrize("language, told", [("sv", "De ändras där"), ("en", "changed there")])
def test_programs_are_told_that_policies_are_changed_elsewhere(site: Site, language: str, told: str) -> None:
    for method, path, body in (
        ("POST", "", {"title": "Ny", "note": NOTE}),
        ("PATCH", f"/{site.draft}", {"title": "Annan"}),
        ("DELETE", f"/{site.draft}", None),
        ("PUT", f"/{site.draft}/files/{RULE_FILE}", {"version": 0, "text": CHANGED}),
        ("DELETE", f"/{site.draft}/files/{RULE_FILE}?version=0", None),
        ("POST", f"/{site.draft}/checks", None),
        ("POST", f"/{site.draft}/publication", None),
    ):
        answer = site.program(method, path, body, **{"Accept-Language": language})
        problem = answer.get_json()
        assert (answer.status_code, problem["code"]) == (409, "folder_is_source"), (method, path)
        assert told in problem["detail"]
    assert "folder_is_source" in site.program.obstacles(site.draft)
    assert site.router.workshop.draft(site.draft).title == "En till"


def test_people_are_told_the_same_and_shown_no_way_to_change(site: Site) -> None:
    owner = site.owner()
    page = owner.get("/verkstad").get_data(as_text=True)
    assert "hämtar sina regler ur en mapp" in page
    assert 'name="title"' not in page
    assert owner.send("/verkstad", {"title": "Ny"}).status_code in (409, 422)
    for address in ("", "/kasta", "/prova"):
        answer = owner.send(f"/verkstad/{site.draft}{address}", {"title": "Annan"})
        assert answer.status_code == 409, address
        assert "De ändras där" in answer.get_data(as_text=True)
    shown = owner.get(f"/verkstad/{site.draft}").get_data(as_text=True)
    assert f'action="/verkstad/{site.draft}"' not in shown
    assert len(site.router.drafts.all(None)) == 2
    changes = owner.get("/andringar").get_data(as_text=True)
    assert NOTE["why"] not in changes


def test_a_changed_folder_is_read_at_the_next_start(router: Router, site: Site) -> None:
    """Until then every answer is by the folder as it was, whichever process gives it."""
    (site.folder / RULE_FILE).write_text(CHANGED, encoding="utf-8")
    assert answers_by_rule(site.program)
    file = site.program("GET", f"/api/v1/policies/files/{RULE_FILE}").get_json()
    assert file["text"] == REGIONAL_RULES
    again = built(router, site.folder)
    assert again.base.revision != site.router.base.revision
    client = create_app(again, again.settings).test_client()
    assert not answers_by_rule(Program(client, site.program.token))
    again.close()
