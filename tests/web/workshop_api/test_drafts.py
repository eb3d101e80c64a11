"""Programs work with drafts: from begun to published, without writing over anybody, and never past the gate."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from openapi_spec_validator import validate

from router.access import Permission, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.storage import Update
from tests.privacy.kept import everything_in
from tests.web.api.test_openapi import problems_of
from tests.web.workshop_api.conftest import DRAFTS, Program, both_databases
from tests.workshop.small_site import (
    AGREEMENT_FILE,
    CHANGED,
    MUNICIPALITY,
    NATIONAL_FILE,
    NOTE,
    REGION,
    REGIONAL_RULES,
    RULE_FILE,
    SCENARIO_FILE,
    approve,
    done_by_hand,
    person,
    scenario,
    sign_all,
)
from web.access import access_of

CASE = {
    "child": {"age_years": 11},
    "registration": {"municipality": "1880", "status": "resident"},
    "needs": [{"domain": "anxiety", "severity": "mild"}],
}
NEW_YEAR = "2027-01-01"
Programs = Callable[..., Program]


@pytest.fixture
def document(app: Flask) -> Any:
    return app.test_client().get("/api/openapi.json").get_json()


def duty_applies(decision: Any) -> bool:
    """Whether a decision has the duty of the regional rule."""
    return "l.skyldighet" in {duty["rule"] for duty in decision["duties"]}


def ready(router: Router, region: Program, text: str = CHANGED, day: str | None = NEW_YEAR) -> str:
    """A draft that lacks nothing but to be published."""
    draft = region.begun(effective_from=day)
    region.write(draft, RULE_FILE, text)
    assert region("POST", f"/{draft}/checks").status_code == 202
    done_by_hand(router)
    sign_all(router, draft)
    assert region.obstacles(draft) == set()
    return draft


@both_databases
def test_from_begun_to_published(router: Router, region: Program, document: Any) -> None:
    """Every answer is as described."""
    draft = region("POST", "", {"title": "Vem som svarar", "effective_from": NEW_YEAR}).get_json()["id"]
    assert region.obstacles(draft) == {"unchanged"}
    file = region("GET", f"/{draft}/files/{RULE_FILE}").get_json()
    assert (file["version"], file["text"], file["changed"]) == (0, REGIONAL_RULES, False)
    written = region("PUT", f"/{draft}/files/{RULE_FILE}", {"version": 0, "text": CHANGED}).get_json()
    assert (written["version"], written["changed"], written["problems"]) == (2, True, [])
    described = region("PATCH", f"/{draft}", {"note": NOTE}).get_json()
    assert (described["title"], described["effective_from"], described["note"]) == ("Vem som svarar", NEW_YEAR, NOTE)
    assert region.obstacles(draft) == {"not_checked", "unsigned"}
    asked = region("POST", f"/{draft}/checks")
    assert (asked.status_code, {one["state"] for one in asked.get_json()["checks"]}) == (202, {"waiting"})
    done_by_hand(router)
    checks = region("GET", f"/{draft}/checks").get_json()
    assert [one["verdict"] for one in checks["checks"]] == ["green", "proved"]
    sign_all(router, draft)
    standing = region("GET", f"/{draft}/obstacles").get_json()
    assert (standing["publishable"], [p["party"]["principal_code"] for p in standing["to_sign"][0]["parties"]]) == (
        True,
        ["18", "1880"],
    )
    done = region("POST", f"/{draft}/publication")
    published = done.get_json()
    assert (done.status_code, done.headers["Location"], published["number"]) == (201, "/api/v1/publications/1", 1)
    shown = {"DraftFile": file, "Written": written, "Draft": described, "Checks": checks, "Obstacles": standing}
    for shape, answer in {**shown, "Publication": published}.items():
        assert problems_of(document, shape, answer) == [], shape
    assert region("GET", f"/{draft}").get_json()["status"] == "published"
    assert region("GET", "?status=published").get_json()["drafts"][0]["id"] == draft


def test_what_is_published_is_answered_from_its_day_and_not_before(router: Router, region: Program) -> None:
    published = region("POST", f"/{ready(router, region)}/publication").get_json()
    before, after = (
        region("POST", "/api/v1/decisions", {**CASE, "as_of": day}).get_json() for day in ("2026-12-31", NEW_YEAR)
    )
    assert (duty_applies(before), duty_applies(after)) == (True, False)
    assert (before["policy"]["revision"], after["policy"]["revision"]) == (
        router.base.revision,
        published["revision"],
    )


@both_databases
def test_what_was_published_is_open_to_everybody(router: Router, region: Program, app: Flask, document: Any) -> None:
    region("POST", f"/{ready(router, region)}/publication")
    anybody = Program(app.test_client(), None)
    listed = anybody("GET", "/api/v1/publications").get_json()
    one = anybody("GET", "/api/v1/publications/1").get_json()
    assert listed["publications"] == [one]
    assert {file["path"] for file in one["files"]} == {RULE_FILE, AGREEMENT_FILE}
    files = anybody("GET", "/api/v1/publications/1/files").get_json()
    assert (files["revision"], files["content"]) == (one["revision"], one["content"])
    text = anybody("GET", f"/api/v1/publications/1/files/{RULE_FILE}").get_json()
    assert text["text"] == CHANGED
    before = anybody("GET", f"/api/v1/policies/files/{RULE_FILE}").get_json()
    after = anybody("GET", f"/api/v1/policies/files/{RULE_FILE}?as_of={NEW_YEAR}").get_json()
    assert (before["text"], after["text"]) == (REGIONAL_RULES, CHANGED)
    assert anybody("GET", f"/api/v1/policies/files?as_of={NEW_YEAR}").get_json() == files
    revisions = anybody("GET", f"/api/v1/revisions?as_of={NEW_YEAR}").get_json()
    assert (revisions["source"], revisions["in_force"]) == (
        "database",
        {"from": NEW_YEAR, "revision": one["revision"], "publications": [1]},
    )
    assert anybody("GET", "/api/v1/revisions").get_json()["in_force"]["from"] is None
    agreements = anybody("GET", f"/api/v1/agreements?as_of={NEW_YEAR}").get_json()
    agreement = anybody("GET", f"/api/v1/agreements/l.avtal?as_of={NEW_YEAR}").get_json()
    assert [item["id"] for item in agreements["agreements"]] == ["l.avtal"]
    assert [version["from"] for version in agreement["versions"]] == [None, NEW_YEAR]
    assert agreement["version"] == agreement["versions"][1]["version"]
    assert {one["version"] for one in agreement["signatures"]} == {agreement["version"]}
    assert all(agreement["version"].startswith(p["signed_version"]) for p in agreement["parties"])
    assert {str(p["signed_on"]) for p in agreement["parties"]} == {"2026-11-21"}
    for shape, answer in {
        "Publications": listed,
        "Content": files,
        "ContentFile": text,
        "RevisionsInForce": revisions,
        "AdoptedAgreements": agreements,
        "AdoptedAgreement": agreement,
    }.items():
        assert problems_of(document, shape, answer) == [], shape


def test_a_draft_is_found_where_it_is_said_to_be(region: Program) -> None:
    began = region("POST", "", {"title": "Ny"})
    assert region("GET", began.headers["Location"]).get_json() == began.get_json()
    assert region("GET", "").get_json() == {"drafts": [began.get_json()]}
    assert region("GET", "?status=gone").get_json()["code"] == "invalid_parameter"


def test_what_is_not_there_is_told(app: Flask, region: Program) -> None:
    draft = region.begun()
    for path, code in {
        "/nothing": "unknown_draft",
        "/nothing/checks": "unknown_draft",
        f"/{draft}/files/rules/national/nej.yaml": "unknown_file",
        "/api/v1/publications/7": "unknown_publication",
        "/api/v1/publications/7/files": "unknown_publication",
        "/api/v1/policies/files/rules/nej.yaml": "unknown_file",
        "/api/v1/agreements/nej": "unknown_agreement",
    }.items():
        answer = region("GET", path)
        assert (answer.status_code, answer.get_json()["code"]) == (404, code), path


@both_databases
def test_nobody_writes_over_what_others_wrote(region: Program, program: Programs, document: Any) -> None:
    other, draft = program(MUNICIPALITY), region.begun()
    path = f"/{draft}/files/{RULE_FILE}"
    assert region("PUT", path, {"version": 0, "text": CHANGED}).get_json()["version"] == 2
    for version in (0, 1):
        late = other("PUT", path, {"version": version, "text": "mitt"})
        problem = late.get_json()
        assert (late.status_code, problem["code"], problem["version"]) == (409, "draft_conflict", 2)
        assert problem["text"] == CHANGED
        assert [one["version"] for one in problem["since"]][-1] == 2
        assert problems_of(document, "DraftProblem", problem) == []
    assert region("GET", path).get_json()["text"] == CHANGED
    assert other("PUT", path, {"version": 2, "text": CHANGED + "# till\n"}).status_code == 200
    updates = region("GET", f"/{draft}/updates/{RULE_FILE}?since=2").get_json()
    assert (updates["version"], [one["client"] for one in updates["updates"]]) == (3, ["api"])
    assert problems_of(document, "Updates", updates) == []


@both_databases
def test_a_file_is_removed_in_the_version_that_was_seen(region: Program) -> None:
    draft = region.begun()
    path = f"/{draft}/files/{RULE_FILE}"
    region.write(draft, RULE_FILE, CHANGED)
    assert region("DELETE", f"{path}?version=1").get_json()["code"] == "draft_conflict"
    assert region("DELETE", f"{path}?version=x").get_json()["code"] == "invalid_parameter"
    gone = region("DELETE", f"{path}?version=2").get_json()
    assert (gone["removed"], gone["changed"]) == (True, True)
    assert region("GET", path).get_json()["text"] is None
    back = region("PUT", path, {"version": gone["version"], "text": REGIONAL_RULES}).get_json()
    assert (back["removed"], back["changed"]) == (False, False)
    new = RULE_FILE.replace("ansvar", "mer")
    region.write(draft, new, "regler: []\n")
    assert region("DELETE", f"/{draft}/files/{new}?version=2").status_code == 200
    assert [file["path"] for file in region("GET", f"/{draft}").get_json()["files"]] == [RULE_FILE]


@both_databases
@pytest.mark.parametrize("text", ["regler: [\n", "\x00\x01\x02", "", "x" * 12_000, "\ud7ff🙂\r\n\r", "a: b: c"])
def test_a_text_that_cannot_be_read_is_kept_and_told_about(region: Program, text: str) -> None:
    draft = region.begun()
    written = region.write(draft, RULE_FILE, text)
    assert written["problems"]
    assert all(problem["line"] >= 1 and problem["message"] for problem in written["problems"])
    kept = region("GET", f"/{draft}/files/{RULE_FILE}").get_json()
    assert kept["text"].replace("\r\n", "\n").replace("\r", "\n") == text.replace("\r\n", "\n").replace("\r", "\n")


@both_databases
def test_half_a_character_from_an_editor_is_shown_as_one_that_is_missing(router: Router, region: Program) -> None:
    draft = region.begun()
    region.write(draft, RULE_FILE, "a")
    pushed = router.drafts.push(draft, RULE_FILE, 2, [Update("editor", [[1, "\ud800"]])], router.by(SYSTEM))
    assert pushed.accepted
    assert region("GET", f"/{draft}/files/{RULE_FILE}").status_code == 200
    assert region("GET", f"/{draft}/updates/{RULE_FILE}?since=0").status_code == 200


def test_sizes_are_bounded(region: Program) -> None:
    draft = region.begun()
    path = f"/{draft}/files/{RULE_FILE}"
    two = 2 * 1024 * 1024
    assert region("PUT", path, {"version": 0, "text": "a" * two}).status_code == 200
    for size in (two + 1, 10 * 1024 * 1024):
        answer = region("PUT", path, {"version": 2, "text": "a" * size}, **{"Accept-Language": "en"})
        assert (answer.status_code, answer.get_json()["code"]) == (413, "text_too_large")
    assert region("PATCH", f"/{draft}", {"note": {"what": "x" * 70_000}}).status_code == 413
    assert region("GET", f"/{draft}").get_json()["note"] == NOTE


WRONG: dict[str, tuple[dict[str, Any], str, str]] = {
    "no title": ({}, "/title", "missing"),
    "an empty title": ({"title": " "}, "/title", "empty"),
    "a long title": ({"title": "x" * 121}, "/title", "too_long"),
    "a title of two lines": ({"title": "a\nb"}, "/title", "control_character"),
    "nothing visible": ({"title": "a\x00b"}, "/title", "control_character"),
    "a person": ({"title": "Ring 070-123 45 67"}, "/title", "personal_data"),
    "a person in the note": ({"title": "a", "note": {"why": "121015-1234"}}, "/note/why", "personal_data"),
    "a misspelt field": ({"title": "a", "titel": "b"}, "/titel", "unknown_field"),
    "no day": ({"title": "a", "effective_from": "i morgon"}, "/effective_from", "wrong_format"),
    "no note": ({"title": "a", "note": []}, "/note", "wrong_type"),
    "another number": ({"title": "a", "note": {"seq": "1"}}, "/note/seq", "unknown_field"),
}


@pytest.mark.parametrize("what", WRONG)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_cannot_be_said_of_a_draft_is_told_by_field(
    router: Router, region: Program, document: Any, what: str, language: str
) -> None:
    body, pointer, code = WRONG[what]
    answer = region("POST", "", body, **{"Accept-Language": language})
    problem = answer.get_json()
    assert (answer.status_code, problem["code"]) == (422, "invalid_body")
    assert [(error["pointer"], error["code"]) for error in problem["errors"]] == [(pointer, code)]
    assert problems_of(document, "Problem", problem) == []
    assert router.drafts.all(None) == ()
    kept = everything_in(router.database)
    assert "070-123" not in kept
    assert "121015" not in kept


@pytest.mark.parametrize(
    "path",
    [
        "rules/national/../x.yaml",
        "rules/x.yml",
        "README.md",
        "rules/" + "x" * 300 + ".yaml",
        "rules/regional/18-orebro/121015-1234.yaml",
        "rules/\x1b.yaml",
    ],
)
def test_only_content_can_be_written(region: Program, router: Router, path: str) -> None:
    draft = region.begun()
    answer = region("PUT", f"/{draft}/files/{path}", {"version": 0, "text": ""})
    assert answer.status_code in (404, 422)
    assert router.workshop.draft(draft).files == {}


def test_the_body_must_be_json(region: Program) -> None:
    draft = region.begun()
    for path, method in (("", "POST"), (f"/{draft}", "PATCH"), (f"/{draft}/files/{RULE_FILE}", "PUT")):
        client, headers = region.client, {"Authorization": f"Bearer {region.token}"}
        for data, kind, status in ((b"{", "application/json", 400), (b"{}", "text/plain", 415), (b"[]", None, 422)):
            answer = client.open(
                f"{DRAFTS}{path}", method=method, data=data, content_type=kind or "application/json", headers=headers
            )
            assert answer.status_code == status, (path, data)


def test_a_program_writes_only_what_is_its_principals(region: Program, program: Programs, document: Any) -> None:
    neighbour, draft = program(Principal("region", "19")), region.begun()
    for who, path in ((neighbour, RULE_FILE), (region, NATIONAL_FILE), (region, "fixtures/directory/01.yaml")):
        answer = who("PUT", f"/{draft}/files/{path}", {"version": 0, "text": "x"})
        assert (answer.status_code, answer.get_json()["lacks"]) == (403, "other_principal"), path
        assert problems_of(document, "Problem", answer.get_json()) == []
    region.write(draft, RULE_FILE, CHANGED)
    for method, path in (("PATCH", ""), ("DELETE", ""), ("POST", "/publication")):
        assert neighbour(method, f"/{draft}{path}", {}).get_json()["lacks"] == "other_principal", path
    assert neighbour("GET", f"/{draft}").status_code == 200, "what one plans the others may know"


def test_scopes_are_kept(app: Flask, program: Programs, region: Program) -> None:
    draft = region.begun()
    reader = program(MUNICIPALITY, Permission.SEE_DRAFTS)
    assert reader("GET", f"/{draft}").status_code == 200
    assert reader("POST", "", {"title": "a"}).get_json()["lacks"] == "other_scope"
    assert program(MUNICIPALITY, Permission.DECIDE)("GET", "").get_json()["lacks"] == "other_scope"
    assert Program(app.test_client(), None)("GET", "").status_code == 401


def test_no_call_signs_or_says_yes(app: Flask, document: Any) -> None:
    """For a program cannot mean it."""
    asked = {
        access_of(app, rule.endpoint).permission  # type: ignore[union-attr]
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/api/")
    }
    assert not asked & {Permission.SIGN_POLICY, Permission.COMMENT_POLICY}
    validate(document)


@both_databases
def test_what_people_say_can_be_read(router: Router, region: Program, document: Any) -> None:
    draft = region.begun()
    region.write(draft, RULE_FILE, CHANGED)
    owner = person(router, "owner", Role.POLICY_OWNER, REGION)
    router.reviews.comment(draft, "Varför?", owner, RULE_FILE, 2, "  - regel: l.angest")
    approve(router, draft)
    comments = region("GET", f"/{draft}/comments").get_json()
    reviews = region("GET", f"/{draft}/reviews").get_json()
    assert [one["text"] for one in comments["comments"]] == ["Varför?"]
    assert [(one["verdict"], one["is_current"]) for one in reviews["reviews"]] == [("approved", True)]
    assert problems_of(document, "Comments", comments) == []
    assert problems_of(document, "Reviews", reviews) == []
    region.write(draft, RULE_FILE, CHANGED + "# ändrat\n")
    assert region("GET", f"/{draft}/reviews").get_json()["reviews"][0]["is_current"] is False
    assert owner.actor.id not in str(comments) + str(reviews)


def test_a_closed_draft_is_changed_no_more(region: Program) -> None:
    draft = region.begun()
    assert region("DELETE", f"/{draft}").get_json()["status"] == "dropped"
    calls = (
        ("PATCH", "", {"title": "a"}),
        ("DELETE", "", None),
        ("PUT", f"/files/{RULE_FILE}", {"version": 0, "text": "a"}),
        ("POST", "/checks", None),
        ("POST", "/publication", None),
    )
    for method, path, body in calls:
        assert region(method, f"/{draft}{path}", body).get_json()["code"] == "draft_closed", path
    assert region("GET", f"/{draft}").status_code == 200


# Nothing can be published past …


def refused(region: Program, router: Router, draft: str, language: str = "sv") -> set[str]:
    """The obstacles that an attempt to publish meets; nothing has come of it."""
    answer = region("POST", f"/{draft}/publication", **{"Accept-Language": language})
    problem = answer.get_json()
    assert (answer.status_code, problem["code"]) == (409, "not_publishable")
    assert all(one["message"] for one in problem["obstacles"])
    assert router.publications.head() == 0
    assert router.workshop.draft(draft).status == "open"
    return {one["kind"] for one in problem["obstacles"]}


def test_a_red_scenario_stops_it(router: Router, region: Program, document: Any) -> None:
    """The scenario is run for real, and told step by step."""
    draft = region.begun()
    region.write(draft, RULE_FILE, CHANGED)
    region("POST", f"/{draft}/checks")
    job = router.jobs.take("real", router.clock())
    assert job is not None
    assert job.kind == "scenarios"
    replace(router.work, worker="real").do(job)
    done_by_hand(router)
    sign_all(router, draft)
    assert refused(region, router, draft) == {"red_scenarios"}
    checks = region("GET", f"/{draft}/checks").get_json()
    assert problems_of(document, "Checks", checks) == []
    (failed,) = checks["checks"][0]["result"]["failed"]
    assert (failed["file"], failed["name"]) == (SCENARIO_FILE, "Ett barn med ångest")


def test_an_open_gap_stops_it(router: Router, region: Program) -> None:
    draft = region.begun()
    region.write(draft, RULE_FILE, CHANGED)
    region("POST", f"/{draft}/checks")
    done_by_hand(router, proof="failed")
    sign_all(router, draft)
    assert refused(region, router, draft, "en") == {"not_proved"}


def test_what_is_not_checked_stops_it_also_after_the_last_letter(router: Router, region: Program) -> None:
    draft = ready(router, region)
    region.write(draft, RULE_FILE, CHANGED + "# en till\n")
    assert refused(region, router, draft) == {"not_checked", "unsigned"}


def test_a_missing_signature_stops_it(router: Router, region: Program) -> None:
    draft = region.begun()
    region.write(draft, RULE_FILE, CHANGED)
    region("POST", f"/{draft}/checks")
    done_by_hand(router)
    assert refused(region, router, draft) == {"unsigned"}
    (need,) = router.workshop.judge(draft).needs
    router.reviews.sign(draft, need.agreement, need.version, REGION, person(router, "r", Role.SIGNATORY, REGION))
    answer = region("GET", f"/{draft}/obstacles").get_json()
    assert [one["what"] for one in answer["obstacles"]] == [answer["to_sign"][0]["parties"][1]["party"]["name"]]
    assert refused(region, router, draft) == {"unsigned"}


@both_databases
@pytest.mark.parametrize("title", ["Åldern", "Underskrivet"])
def test_signatures_written_by_hand_count_for_nothing(router: Router, region: Program, title: str) -> None:
    """Neither with a changed rule nor alone; what is published has the signatures that were made."""
    signed = region("GET", f"/api/v1/policies/files/{AGREEMENT_FILE}").get_json()["text"]
    by_hand = signed.replace("2025-12-01", "2020-01-01")
    assert by_hand != signed
    draft = region.begun(title)
    region.write(draft, AGREEMENT_FILE, by_hand)
    if title == "Åldern":
        region.write(draft, RULE_FILE, CHANGED)
    region("POST", f"/{draft}/checks")
    done_by_hand(router)
    expected = {"unsigned"} if title == "Åldern" else {"not_approved"}
    assert refused(region, router, draft) == expected
    sign_all(router, draft)
    approve(router, draft)
    number = region("POST", f"/{draft}/publication").get_json()["number"]
    text = region("GET", f"/api/v1/publications/{number}/files/{AGREEMENT_FILE}").get_json()["text"]
    assert "2020-01-01" not in text


def test_an_agreement_of_nobody_stops_it(router: Router, region: Program) -> None:
    """Without parties there would be nobody to sign."""
    draft = region.begun()
    text = region("GET", f"/api/v1/policies/files/{AGREEMENT_FILE}").get_json()["text"]
    region.write(
        draft, AGREEMENT_FILE, text[: text.index("parter:")] + "parter: []\n" + text[text.index("status:") :]
    )
    region("POST", f"/{draft}/checks")
    while router.work.once():
        pass
    assert refused(region, router, draft) >= {"unreadable", "unsigned"}


def test_what_cannot_be_read_stops_it(router: Router, region: Program) -> None:
    draft = region.begun()
    region.write(draft, RULE_FILE, "regler: [\n")
    region("POST", f"/{draft}/checks")
    while router.work.once():
        pass
    assert "unreadable" in refused(region, router, draft)
    assert {one["verdict"] for one in region("GET", f"/{draft}/checks").get_json()["checks"]} == {"unreadable"}


def test_a_scenario_nobody_else_has_seen_stops_it(router: Router, region: Program) -> None:
    draft = region.begun()
    region.write(draft, SCENARIO_FILE, scenario(11, "2026-12-01"))
    region("POST", f"/{draft}/checks")
    done_by_hand(router)
    assert refused(region, router, draft) == {"not_approved"}
    approve(router, draft)
    assert region("POST", f"/{draft}/publication").status_code == 201


@pytest.mark.parametrize(
    "body, kind",
    [({"note": {"why": ""}}, "not_described"), ({"effective_from": "2026-11-20"}, "day_passed")],
)
def test_a_draft_that_is_not_told_right_stops_it(router: Router, region: Program, body: Any, kind: str) -> None:
    draft = ready(router, region, day=None)
    assert region("PATCH", f"/{draft}", body).status_code == 200
    assert kind in refused(region, router, draft)


@both_databases
def test_of_many_attempts_at_once_one_gets_through(app: Flask, router: Router, region: Program) -> None:
    """Two drafts of the same file, each ready, published ten times at once."""
    drafts = [ready(router, region, CHANGED + f"# {number}\n") for number in range(2)]
    head = {"Authorization": f"Bearer {region.token}"}

    def attempt(draft: str) -> tuple[int, Any]:
        answer = app.test_client().post(f"{DRAFTS}/{draft}/publication", headers=head)
        return answer.status_code, answer.get_json()

    with ThreadPoolExecutor(10) as pool:
        done = list(pool.map(attempt, drafts * 5))
    assert sorted(status for status, _ in done) == [201] + [409] * 9
    codes = {one["code"] for status, one in done if status == 409}
    assert codes <= {"not_publishable", "draft_closed"}
    assert router.publications.head() == 1
