"""The auditors' page: what is told, found, paged and taken out, and by whom."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.access import Grant, Permission, Principal, Role
from router.access.actor import SYSTEM
from router.audit import Action, Event
from router.bootstrap import Router
from tests.installation import Clock
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import Person
from web.pages import audit as page_of_audit
from web.pages.audit_words import action_names

NEIGHBOUR = Principal("region", "19")
AUDITOR = Grant(Role.AUDITOR)


def seqs(text: str) -> list[int]:
    """The events that a page shows, as it shows them."""
    return [int(seq) for seq in re.findall(r'<span class="evi-mark">(?:Händelse|Event) (\d+)</span>', text)]


def text_of(someone: Person, path: str = "/granskning") -> str:
    answer = someone.get(path)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def tell(router: Router, count: int, **more: object) -> None:
    for number in range(count):
        router.audit.record(Event(router.by(SYSTEM), Action.DECISION_SEEN, f"0193-{number}", **more))


def test_only_an_auditor_reads_it(person: Callable[..., Person], client: FlaskClient) -> None:
    assert client.get("/granskning").location.startswith("/logga-in")
    for role in (Role.STAFF, Role.MANAGER, Role.OPERATOR, Role.POLICY_OWNER, Role.SIGNATORY):
        assert person(role).get("/granskning").status_code == 403
    auditor = person(AUDITOR)
    assert 'href="/granskning"' in auditor.get("/konto").get_data(as_text=True)
    assert auditor.get("/granskning").status_code == 200


def test_the_newest_stand_first_with_words_for_codes(person: Callable[..., Person], router: Router) -> None:
    staff = person(Role.STAFF)
    staff.get("/drift")
    page = text_of(person(AUDITOR))
    told = seqs(page)
    assert told == sorted(told, reverse=True)
    for words in (
        "anna-staff",
        "Handläggare, Region Örebro län",
        "Loggade in",
        "Lade till ett konto",
        "Tjänsten själv",
    ):
        assert words in page


def test_what_was_given_to_whom_stands_in_words(person: Callable[..., Person], router: Router) -> None:
    person(Grant(Role.STAFF, REGION, "bup"))
    scopes = frozenset({Permission.DECIDE, Permission.SEE_DECISION})
    router.tokens.issue("journal", NEIGHBOUR, scopes, router.clock(), router.by(SYSTEM))
    page = text_of(person(AUDITOR))
    told = ("Roll: Handläggare", "Huvudman: Region Örebro län", "Verksamhet: Barn- och ungdomspsykiatrin (BUP)")
    for words in (*told, "be om besked i ett ärende, läsa besked som rör den egna huvudmannen"):
        assert words in re.sub(r"<[^>]+>", "", page)
    assert "see_decision" not in page.partition("<table")[2].partition("</table")[0]


def test_it_is_there_in_english(person: Callable[..., Person]) -> None:
    page = text_of(person(AUDITOR), "/granskning?lang=en")
    assert "Signed in" in page
    assert "The service itself" in page


def test_a_decision_is_found_by_its_reference_and_leads_there(person: Callable[..., Person], router: Router) -> None:
    facts = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
    decision = router.decide_and_record(router.load_case(facts))["id"]
    person(Role.STAFF).get(f"/beslut/{decision}")
    auditor = person(AUDITOR)
    page = text_of(auditor, f"/granskning?gallde={decision}")
    assert len(seqs(page)) == 1
    assert f'href="/beslut/{decision}"' in page
    assert auditor.get(f"/beslut/{decision}").status_code == 200
    assert len(seqs(text_of(auditor, f"/granskning?gallde={decision}"))) == 2


@pytest.mark.parametrize(
    "query, expected",
    [
        ("vad=sign_in", {"sign_in"}),
        ("utfall=refused", {"access_refused"}),
        ("roll=staff", {"sign_in", "access_refused"}),
        ("huvudman=region:18&roll=staff&vad=sign_in", {"sign_in"}),
        ("huvudman=region:19", set()),
        ("vem=anna-staff&vad=account_added", {"account_added"}),
        ("vem=nobody", set()),
        ("vem=%00nobody&gallde=%ED%A0%80", set()),
        ("fran=2026-11-22", set()),
        ("till=2026-11-20", set()),
        ("fran=2026-11-21&till=2026-11-21&vad=sign_in", {"sign_in"}),
    ],
)
def test_what_is_sought_is_found(
    person: Callable[..., Person], router: Router, query: str, expected: set[str]
) -> None:
    person(Role.STAFF).get("/granskning")
    found = seqs(text_of(person(AUDITOR), f"/granskning?{query}"))
    told = {one.seq: one.action for one in router.trail.before(page_of_audit.Sought(), None, 999)}
    assert {told[seq] for seq in found} == expected


def test_a_token_is_found_by_its_name(person: Callable[..., Person], router: Router, clock: Clock) -> None:
    scopes = frozenset({Permission.DECIDE})
    router.tokens.issue("journalen", REGION, scopes, clock.now.replace(year=2027), router.by(SYSTEM))
    page = text_of(person(AUDITOR), "/granskning?vem=journalen")
    assert len(seqs(page)) == 1
    assert "Gav ut en API-nyckel" in page


def test_what_is_mistyped_is_said_at_its_field_and_stays(person: Callable[..., Person]) -> None:
    answer = person(AUDITOR).get("/granskning?fran=igår&huvudman=region:99")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert 'value="igår"' in page
    assert 'href="#fran"' in page
    assert 'href="#huvudman"' in page


def test_pages_stay_as_they_were_while_events_come_in(
    person: Callable[..., Person], router: Router, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_of_audit, "ON_A_PAGE", 4)
    tell(router, 10)
    auditor = person(AUDITOR)

    def follow(page: str, relation: str) -> str:
        [link] = re.findall(rf'rel="{relation}" href="([^"]+)"', page)
        return text_of(auditor, link.replace("&amp;", "&"))

    sought = "/granskning?vad=decision_seen"
    first = text_of(auditor, sought)
    assert seqs(first) == [10, 9, 8, 7]
    tell(router, 3)
    second = follow(first, "next")
    third = follow(second, "next")
    assert (seqs(second), seqs(third)) == ([6, 5, 4, 3], [2, 1])
    assert 'rel="next"' not in third
    assert seqs(follow(third, "prev")) == [6, 5, 4, 3]
    assert seqs(follow(follow(third, "prev"), "prev")) == [10, 9, 8, 7]
    assert len(seqs(text_of(auditor, sought))) == 4


def test_an_auditor_of_one_principal_sees_that_one_only(person: Callable[..., Person], router: Router) -> None:
    person(Role.STAFF)
    person(Grant(Role.MANAGER, NEIGHBOUR))
    neighbour = person(Grant(Role.AUDITOR, NEIGHBOUR))
    for path in ("/granskning", "/granskning?huvudman=region:18", "/granskning?vem=anna-staff"):
        told = re.findall(r'class="evi-map__who">([^<]*)<', text_of(neighbour, path))
        assert "anna-staff" not in told
    page = text_of(neighbour)
    assert "anna-manager" in page
    assert "Region Västmanland" in page
    file = neighbour.send("/granskning/fil", {"format": "jsonl", "huvudman": "region:18"}, page="/granskning")
    principals = {json.loads(line)["principal"] for line in file.get_data(as_text=True).splitlines()}
    assert principals == {"region:19"}


def test_the_state_of_the_chain_is_that_of_the_last_verification(
    person: Callable[..., Person], router: Router
) -> None:
    auditor = person(AUDITOR)
    assert "Kedjan har inte kontrollerats än" in text_of(auditor)
    told = {"whole": True, "events": 3, "through": 3}
    router.audit.record(Event(router.by(SYSTEM), Action.CHAIN_VERIFIED, details=told))
    assert "Senast kontrollerad 21 nov. 2026 09:00, till och med händelse 3." in text_of(auditor)
    broken = {"whole": False, "faults": 1, "first_fault": "altered", "first_fault_seq": 2}
    router.audit.record(Event(router.by(SYSTEM), Action.CHAIN_VERIFIED, details=broken))
    assert "Kedjan är bruten vid händelse 2." in text_of(auditor)


def test_a_file_holds_all_that_is_sought_and_taking_it_out_is_told(
    person: Callable[..., Person], router: Router, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_of_audit, "ON_A_PAGE", 3)
    tell(router, 8)
    auditor = person(AUDITOR)
    sought = {"vad": "decision_seen"}
    file = auditor.send("/granskning/fil", {"format": "csv", **sought}, page="/granskning")
    assert file.headers["Content-Disposition"] == 'attachment; filename="granskning-2026-11-21.csv"'
    rows = list(csv.DictReader(io.StringIO(file.get_data(as_text=True).removeprefix("\ufeff")), delimiter=";"))
    assert [row["seq"] for row in rows] == [str(seq) for seq in range(1, 9)]
    lines = auditor.send("/granskning/fil", {"format": "jsonl", **sought}, page="/granskning")
    assert [json.loads(line)["subject"] for line in lines.get_data().splitlines()] == [f"0193-{n}" for n in range(8)]
    told = router.trail.before(page_of_audit.Sought(action="exported"), None, 9)
    assert [(one.actor, dict(one.details)) for one in told] == [
        (auditor.account, {"format": kind, "what": "audit", "events": 8, "sought": "vad"})
        for kind in ("jsonl", "csv")
    ]


def test_a_file_carries_no_formula(person: Callable[..., Person], router: Router) -> None:
    tell(router, 1, revision="=HYPERLINK(1)")
    file = person(AUDITOR).send("/granskning/fil", {"format": "csv", "vad": "decision_seen"}, page="/granskning")
    cells = [cell for row in csv.reader(io.StringIO(file.get_data(as_text=True)), delimiter=";") for cell in row]
    assert "'=HYPERLINK(1)" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "-"))]


def test_a_file_is_taken_out_by_a_form_of_the_page_only(person: Callable[..., Person]) -> None:
    auditor = person(AUDITOR)
    assert auditor.get("/granskning/fil?format=csv").status_code == 405
    assert auditor.client.post("/granskning/fil", data={"format": "csv"}).status_code == 400
    assert auditor.send("/granskning/fil", {"format": "exe"}, page="/granskning").status_code == 400


def test_every_action_has_a_word(app: Flask) -> None:
    with app.test_request_context("/"):
        assert set(action_names()) == set(Action)
