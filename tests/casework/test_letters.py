"""Whatever something is called, a letter has the headers it should have, and goes to one mailbox."""

from __future__ import annotations

from datetime import UTC, date, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.account_rules import NotUsable
from router.casework.letters import Letters
from router.follow_up.seat import Seat
from router.mailbox_rules import looks_like_a_person, usable_address
from router.storage import Reminded, ToSend

SEAT = Seat.of("bup@region:18")
NOW = datetime(2026, 12, 2, 9, tzinfo=UTC)
HEADERS = {
    "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language", "MIME-Version",
    "Content-Type", "Content-Transfer-Encoding",
}  # fmt: skip
NASTY = st.one_of(
    st.text(), st.sampled_from(["a\r\nBcc: alla@example.com", "a\n.\nQUIT", "å\u2028b\x00", "\r\n\r\n<html>"])
)


@settings(max_examples=30, deadline=None)
@given(name=NASTY, what=NASTY, count=st.integers(1, 5))
def test_no_name_becomes_a_header(name: str, what: str, count: int) -> None:
    letters = Letters("svara-inte@envag.example", "https://envag.example", lambda _: name, lambda _: what)
    items = tuple(Reminded(f"K7F3-9QXM-2A0{n}", "step", date(2026, 12, 1), "passed") for n in range(count))
    written = letters.reminder(ToSend("a1", SEAT, "bup@region.example", items, 1), NOW)
    data = written.as_bytes()
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    read = message_from_bytes(data, policy=policy.SMTP)
    assert set(read.keys()) == HEADERS
    assert len(read.keys()) == len(HEADERS)
    assert (read["To"], read["Message-ID"]) == ("bup@region.example", "<a1@envag.example>")
    assert len(read["To"].addresses) == 1
    text = read.get_content()
    assert all(one.reference in text for one in items)


@given(address=st.text())
def test_whatever_is_taken_as_an_address_is_one(address: str) -> None:
    try:
        taken = usable_address(address)
    except NotUsable:
        return
    assert taken.isascii()
    assert taken.isprintable()
    assert taken.count("@") == 1
    assert not set(taken) & set(' ",;:<>()[]\\\r\n')
    assert usable_address(taken) == taken


@pytest.mark.parametrize(
    "text",
    [
        "", "bup", "bup@", "@region.example", "bup@region", "a b@region.example", "bup@region..example",
        "bup@region.example\r\nBcc: x@y.example", "bup@-region.example", "<bup@region.example>",
        "a,b@region.example", "bup@@region.example", ".bup@region.example", "bup@127.0.0.1", "å@region.example",
        "b" * 65 + "@region.example", "a@" + "b." * 130 + "example",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(NotUsable):
        usable_address(text)


@pytest.mark.parametrize("number", ["20121075-1234", "121015-1234", "0701234567"])
def test_an_address_with_a_number_of_a_person_is_refused(number: str) -> None:
    with pytest.raises(NotUsable, match="gemensamma"):
        usable_address(f"{number}@region.example")


def test_a_name_of_a_person_is_noticed() -> None:
    people = ("anna.ek", "Anna.Ek", "ann-marie.ek", "anna_ek", "anna.b.ek", "anna.maria.ek", "anna.ek2")
    assert [one for one in people if not looks_like_a_person(f"{one}@a.example")] == ["anna.b.ek"]
    boxes = ("bup", "remiss-bup", "info", "elevhalsa1880", "bup18")
    assert [one for one in boxes if looks_like_a_person(f"{one}@a.example")] == []
