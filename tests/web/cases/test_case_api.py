"""Programs follow cases up: what they open, read and write, and what they are told when it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from jsonschema import Draft202012Validator, FormatChecker
from sqlalchemy import update
from werkzeug.test import TestResponse

from router.access import Permission, Principal
from router.access.actor import SYSTEM
from router.access.permissions import SCOPES
from router.bootstrap import Router
from router.casework.checking import WRITABLE
from router.follow_up.case_file import CaseFile
from router.storage.case_models import FollowedCase
from tests.web.cases.conftest import RECEIVER, SENDER

CASES = "/api/v1/cases"
Json = dict[str, Any]
REGION, MUNICIPALITY = Principal(*SENDER.principal), Principal(*RECEIVER.principal)


@dataclass
class Program:
    """A program with a token."""

    app: Flask
    token: str

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> TestResponse:
        sent = {
            "Authorization": f"Bearer {self.token}",
            **{name.replace("_", "-"): one for name, one in headers.items()},
        }
        return self.app.test_client().open(path, method=method, json=body, headers=sent)

    def write(self, case: Json, what: str, on: str, **more: Any) -> TestResponse:
        line = {"what": what, "on": on, "seen": case["version"], **more}
        return self("POST", f"{CASES}/{case['reference']}/lines", line, Accept_Language="en")


@pytest.fixture
def program(app: Flask, router: Router) -> Callable[..., Program]:
    """A program of a principal, with all scopes when none is named."""

    def issued(principal: Principal = REGION, *scopes: Permission) -> Program:
        doing = router.by(SYSTEM)
        until = doing.at + timedelta(days=30)
        token = router.tokens.issue("test", principal, frozenset(scopes or SCOPES), until, doing)
        return Program(app, token)

    return issued


@pytest.fixture
def region(program: Callable[..., Program]) -> Program:
    return program()


@pytest.fixture
def today(router: Router) -> str:
    return router.today().isoformat()


@pytest.fixture
def opened(region: Program, decision: Json) -> Json:
    """A case that the region's program has opened."""
    answer = region("POST", CASES, {"decision": decision["id"]})
    assert answer.status_code == 201, answer.get_data(as_text=True)
    return answer.get_json()


@pytest.fixture
def referred(region: Program, opened: Json, today: str) -> Json:
    answer = region.write(opened, "referred", today, sender=str(SENDER), receiver=str(RECEIVER), need="self_harm")
    assert answer.status_code == 201, answer.get_data(as_text=True)
    return answer.get_json()


def error(answer: TestResponse) -> Json:
    """What is wrong, when it is one thing."""
    (told,) = answer.get_json()["errors"]
    return told


def test_a_case_is_opened_once_however_often_it_is_sent(region: Program, program: Any, decision: Json) -> None:
    first, again = (region("POST", CASES, {"decision": decision["id"]}, Idempotency_Key="k1") for _ in range(2))
    assert first.status_code == again.status_code == 201
    assert first.get_json()["reference"] == again.get_json()["reference"]
    assert first.headers["Location"] == f"{CASES}/{first.get_json()['reference']}"
    other = program(MUNICIPALITY)("POST", CASES, {"decision": decision["id"]}, Idempotency_Key="k1")
    assert other.get_json()["reference"] != first.get_json()["reference"], "another program's word is another's"


def test_a_case_that_was_made_up_says_so(region: Program, router: Router, opened: Json) -> None:
    assert opened["fictional"] is False
    with router.database.begin() as connection:
        same = FollowedCase.reference == opened["reference"]
        connection.execute(update(FollowedCase).where(same).values(fictional=True))
    assert region("GET", f"{CASES}/{opened['reference']}").get_json()["fictional"] is True


def test_what_is_answered_is_as_described(region: Program, referred: Json, today: str) -> None:
    document = region("GET", "/api/openapi.json").get_json()

    def problems(shape: str, value: Any) -> list[str]:
        schema = {"$ref": f"#/components/schemas/{shape}", "components": document["components"]}
        return [
            one.message for one in Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(value)
        ]

    assert problems("CaseFile", referred) == []
    assert problems("CaseFile", region("GET", f"{CASES}/{referred['reference']}").get_json()) == []
    assert problems("Cases", region("GET", CASES).get_json()) == []
    assert problems("Work", region("GET", "/api/v1/work").get_json()) == []
    moved = region.write({**referred, "version": 1}, "reopened", today).get_json()
    assert moved["code"] == "case_moved_on"
    assert problems("CaseProblem", moved) == []
    line = {"what": "referred", "on": today, "seen": 1, "sender": str(SENDER), "receiver": str(RECEIVER)}
    assert problems("CaseLineToWrite", line) == []
    assert problems("CaseLineToWrite", {**line, "answer_by": today}) != []
    mapping = document["components"]["schemas"]["CaseLineToWrite"]["discriminator"]["mapping"]
    assert set(mapping) == set(WRITABLE)


def test_a_referral_is_answered_by_the_receivers_program_and_is_on_its_work_list(
    program: Callable[..., Program], referred: Json, today: str
) -> None:
    municipality = program(MUNICIPALITY)
    work = municipality("GET", "/api/v1/work").get_json()
    assert [(one["reference"], one["what"]) for one in work["items"]] == [(referred["reference"], "referral_answer")]
    assert (work["due"], work["overdue"], work["next"]) == (1, 0, None)
    seen = municipality("GET", f"{CASES}/{referred['reference'].lower()}").get_json()
    answer = municipality.write(seen, "accepted", today, referral=1)
    assert answer.status_code == 201
    case = answer.get_json()
    assert case["referrals"][0]["state"] == "accepted"
    assert case["holder"] == str(SENDER), "until the receiver's first visit"
    assert case["lines"][-1]["hand"]["kind"] == "token"


def test_whoever_is_late_is_told_what_was_written_since(
    region: Program, opened: Json, referred: Json, today: str
) -> None:
    late = region.write(opened, "contact_noted", today, seat=str(SENDER), mode="phone")
    assert late.status_code == 409
    told = late.get_json()
    assert (told["code"], told["version"]) == ("case_moved_on", 2)
    assert [line["told"]["what"] for line in told["since"]] == ["referred"]
    assert region.write(referred, "contact_noted", today, seat=str(SENDER), mode="phone").status_code == 201


def test_a_line_that_is_sent_twice_is_written_once(region: Program, opened: Json, today: str) -> None:
    line = {"what": "contact_noted", "on": today, "seen": 1, "seat": str(SENDER), "mode": "phone"}

    def send(_number: int) -> TestResponse:
        return region("POST", f"{CASES}/{opened['reference']}/lines", line, Idempotency_Key="again")

    with ThreadPoolExecutor(10) as threads:
        answers = list(threads.map(send, range(10)))
    assert {one.status_code for one in answers} == {201}
    assert region("GET", f"{CASES}/{opened['reference']}").get_json()["version"] == 2


def test_a_word_that_was_sent_for_another_case_shows_nothing_of_it(
    region: Program, decision: Json, today: str
) -> None:
    one, other = (region("POST", CASES, {"decision": decision["id"]}).get_json() for _ in range(2))
    line = {"what": "contact_noted", "on": today, "seen": 1, "seat": str(SENDER), "mode": "phone"}
    assert region("POST", f"{CASES}/{one['reference']}/lines", line, Idempotency_Key="k").status_code == 201
    refused = region("POST", f"{CASES}/{other['reference']}/lines", line, Idempotency_Key="k")
    assert refused.status_code == 422
    assert error(refused)["code"] == "once_used"
    assert one["reference"] not in refused.get_data(as_text=True)


WRONG: tuple[tuple[Json, str, str, str | None], ...] = (
    ({"receiver": "socialtjanst"}, "/receiver", "wrong_format", None),
    ({"receiver": "socialtjanstn@municipality:1881"}, "/receiver", "unknown_code", "socialtjanst"),
    ({"receiver": "socialtjanst@region:18"}, "/receiver", "unknown_code", "socialtjanst@municipality:18"),
    ({"receiver": "socialtjanst@municipality:9999"}, "/receiver", "unknown_code", None),
    ({"receiver": "socialtjanst@municipality:18"}, "/receiver", "contradiction", None),
    ({"receiver": 7}, "/receiver", "wrong_type", None),
    ({"receiver": None}, "/receiver", "wrong_type", None),
    ({"need": "self_harn"}, "/need", "unknown_code", "self_harm"),
    ({"need": "20010101-1234"}, "/need", "personal_data", None),
    ({"recever": "x"}, "/recever", "unknown_field", "receiver"),
    ({"answer_by": "2026-12-24"}, "/answer_by", "unknown_field", None),
    ({"on": "yesterday"}, "/on", "wrong_format", None),
    ({"on": None}, "/on", "missing", None),
    ({"seen": -1}, "/seen", "wrong_type", None),
    ({"what": "refered"}, "/what", "unknown_code", "referred"),
    ({"what": "ran_out"}, "/what", "unknown_code", None),
)


def test_what_is_wrong_is_told_by_its_field(region: Program, opened: Json, today: str) -> None:
    for told, pointer, code, suggestion in WRONG:
        line = {"what": "referred", "on": today, "seen": 1, "sender": str(SENDER), "receiver": str(RECEIVER), **told}
        answer = region("POST", f"{CASES}/{opened['reference']}/lines", line, Accept_Language="en")
        assert answer.status_code == 422, told
        found = error(answer)
        assert (found["pointer"], found["code"]) == (pointer, code), told
        assert suggestion is None or found["suggestion"] == suggestion


def test_what_stands_in_the_way_is_told_in_both_languages(region: Program, referred: Json, today: str) -> None:
    english = region.write(referred, "accepted", today, referral=1)
    assert english.get_json()["code"] == "cannot_be_written"
    assert error(english)["code"] == "not_yours"
    line = {"what": "referred", "on": today, "seen": 2, "sender": str(SENDER), "receiver": str(SENDER)}
    swedish = error(region("POST", f"{CASES}/{referred['reference']}/lines", line))
    assert (swedish["pointer"], swedish["code"]) == ("/receiver", "to_itself")
    assert "samma verksamhet" in swedish["message"]


def test_no_day_is_too_far_away_for_a_clear_answer(region: Program, opened: Json) -> None:
    for on in ("9999-12-31", "0001-01-01"):
        answer = region.write(opened, "referred", on, sender=str(SENDER), receiver=str(RECEIVER))
        assert (answer.status_code, error(answer)["pointer"]) == (422, "/on")


def test_what_a_manager_decides_no_program_does(region: Program, opened: Json, today: str) -> None:
    answer = region.write(opened, "ruled", today, responsible=str(SENDER), ground="law")
    assert (answer.status_code, answer.get_json()["lacks"]) == (403, "other_scope")


def test_a_program_of_somebody_else_sees_nothing(program: Callable[..., Program], opened: Json, today: str) -> None:
    stranger = program(Principal("region", "01"))
    assert stranger("GET", f"{CASES}/{opened['reference']}").get_json()["lacks"] == "other_principal"
    assert stranger.write(opened, "reopened", today).get_json()["lacks"] == "other_principal"
    assert stranger("GET", CASES).get_json()["cases"] == []
    assert stranger("GET", f"{CASES}/AAAA-AAAA-AAAA").status_code == 404
    reader = program(REGION, Permission.SEE_CASE)
    assert reader("GET", f"{CASES}/{opened['reference']}").status_code == 200
    assert reader.write(opened, "reopened", today).get_json()["lacks"] == "other_scope"


def test_later_facts_are_another_decision_in_the_same_case(region: Program, router: Router, opened: Json) -> None:
    facts = router.log.get_case(opened["decision"])
    assert facts is not None
    later = router.decide_and_record(router.load_case(facts))
    answer = region("POST", f"{CASES}/{opened['reference']}/decisions", {"decision": later["id"]})
    assert answer.status_code == 201
    assert answer.get_json()["decision"] == later["id"]
    assert answer.get_json()["lines"][-1]["told"]["what"] == "decided_again"


def test_a_decision_that_nobody_made_is_not_followed_up(region: Program) -> None:
    assert region("POST", CASES, {"decision": "no-such"}).get_json()["code"] == "unknown_decision"
    assert error(region("POST", CASES, {}))["pointer"] == "/decision"
    assert region("POST", CASES, {"decision": "x"}, Idempotency_Key="å").status_code == 422


def test_cases_are_listed_by_whether_they_are_open(region: Program, case: CaseFile, opened: Json, today: str) -> None:
    assert {one["reference"] for one in region("GET", CASES).get_json()["cases"]} == {
        opened["reference"],
        case.reference,
    }
    assert region.write(opened, "closed", today, reason="mistake").status_code == 201
    assert [one["reference"] for one in region("GET", f"{CASES}?state=closed").get_json()["cases"]] == [
        opened["reference"]
    ]
    assert region("GET", f"{CASES}?state=ajar").status_code == 422
    assert region("GET", f"{CASES}?after=-1").status_code == 422
    assert region("GET", "/api/v1/work?after=2026-99-99~AAAA-AAAA-AAAA~step:1").status_code == 422
