"""Operators keep the mailboxes of agencies: shared ones, told of without their addresses."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text

from router.access import Grant, Role
from router.bootstrap import Router
from router.follow_up.seat import Seat
from tests.installation import KEY
from tests.web.accounts.signing_in import Person
from web import create_app

OPERATOR = Grant(Role.OPERATOR)
PAGE = "/drift/brevlador"
NEW = {
    "principal_type": "region",
    "principal": "Region Örebro län",
    "agency": "bup",
    "address": "remisser@region.example",
}
SEAT = Seat.of("bup@region:18")


def told(router: Router) -> list[tuple[str, str, str]]:
    query = "SELECT action, subject, details FROM audit_event WHERE action LIKE 'mailbox%' ORDER BY seq"
    with router.database.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_a_mailbox_is_added_changed_and_removed(person: Callable[..., Person], router: Router) -> None:
    operator = person(OPERATOR)
    assert operator.send(PAGE, NEW, PAGE).status_code == 303
    assert router.mailboxes.of(SEAT) == "remisser@region.example"
    operator.send(PAGE, NEW, PAGE)
    operator.send(PAGE, NEW | {"address": "barn@region.example"}, PAGE)
    assert router.mailboxes.of(SEAT) == "barn@region.example"
    assert operator.send(f"{PAGE}/{SEAT}/ta-bort", {}, PAGE).status_code == 303
    assert router.mailboxes.all() == []
    events = told(router)
    assert [action for action, *_ in events] == ["mailbox_added", "mailbox_changed", "mailbox_removed"]
    assert {subject for _, subject, _ in events} == {str(SEAT)}
    assert "example" not in str(events)


@pytest.mark.parametrize(
    "changed, words",
    [
        ({"address": "remisser"}, "Skriv en e-postadress"),
        ({"address": "a@region.example\r\nBcc: b@region.example"}, "Skriv en e-postadress"),
        ({"address": "121015-1234@region.example"}, "personuppgift"),
        ({"address": "anna.ek@region.example"}, "ser ut som en persons namn"),
        ({"agency": "socialtjanst"}, "ingen sådan verksamhet"),
        ({"agency": ""}, "Välj verksamhet."),
        ({"principal": ""}, "Skriv huvudmannens namn eller kod."),
        ({"principal_type": ""}, "Välj vilken sorts huvudman"),
    ],
)
def test_what_cannot_be_used_is_told_beside_its_field_and_nothing_is_lost(
    person: Callable[..., Person], router: Router, changed: dict[str, str], words: str
) -> None:
    operator = person(OPERATOR)
    answer = operator.send(PAGE, NEW | changed, PAGE)
    page = html.unescape(answer.get_data(as_text=True))
    assert answer.status_code == 422
    assert page.count(words) >= 2, "in the summary and beside the field"
    if changed.get("address", "").isprintable():
        assert (NEW | changed)["address"] in page
    assert router.mailboxes.all() == []


def test_an_address_that_looks_like_a_name_is_taken_when_it_is_said_to_be_shared(
    person: Callable[..., Person], router: Router
) -> None:
    operator = person(OPERATOR)
    operator.send(PAGE, NEW | {"address": "remiss.barn@region.example", "shared": "yes"}, PAGE)
    assert router.mailboxes.of(SEAT) == "remiss.barn@region.example"


def test_a_test_letter_that_does_not_arrive_is_told_in_words(
    person: Callable[..., Person], add_account: Callable[..., str], router: Router
) -> None:
    closed = replace(
        router.settings, smtp_host="127.0.0.1", smtp_port=9, smtp_security="NONE", smtp_from="a@b.example"
    )
    own = replace(router, settings=replace(closed, public_url="http://localhost", secret_key=KEY))
    operator = Person(
        create_app(own, own.settings).test_client(), add_account("drift", OPERATOR), "drift"
    ).signed_in()
    operator.send(PAGE, NEW, PAGE)
    page = html.unescape(operator.send(f"{PAGE}/{SEAT}/prova", {}, PAGE).get_data(as_text=True))
    assert "Provbrevet gick inte fram" in page
    assert "E-postservern svarar inte." in page
    assert told(router)[-1] == ("mailbox_tried", str(SEAT), '{"result":"cannot_connect"}')
    own.close()
    page = html.unescape(person(Grant(Role.AUDITOR)).get("/granskning?vad=mailbox_tried").get_data(as_text=True))
    assert "Hur det gick" in page
    assert "E-postservern svarar inte." in page
    assert "cannot_connect" not in page


def test_operation_says_how_it_stands(person: Callable[..., Person]) -> None:
    page = person(OPERATOR).get("/drift").get_data(as_text=True)
    assert "Ingen e-postserver är inställd" in page
    assert "Ingen påminnelse har behövts ännu." in page
