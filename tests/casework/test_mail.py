"""Reminders by e-mail, against a mail server that is a process of its own, and that fails in every way it can."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.casework.cases import Line
from router.casework.mail_round import MOST_TRIES, MailRound, Posted, next_try
from router.casework.posting import LASTING, Fault, MailServer
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.seat import Seat
from router.settings import Settings
from router.storage.reminder_models import CaseReminder
from tests.casework.conftest import SOCIAL
from tests.casework.mail import Mail, settings_with
from tests.installation import Clock

Make = Callable[[], CaseFile]
ADDRESS = "remisser@socialtjanst.example"
OTHER = Seat.of("bup@region:18")


@pytest.fixture
def settings(ready_url: str, tmp_path: Path, mail: Mail) -> Settings:
    return settings_with(mail, ready_url, tmp_path)


@pytest.fixture
def round_(router: Router) -> MailRound:
    found = router.post.round
    assert found is not None
    return replace(found, server=replace(found.server, seconds=3.0))


@pytest.fixture
def waiting(router: Router, clock: Clock, referred: Make) -> list[CaseFile]:
    """Two cases that the social services were to have answered in, and a mailbox for them."""
    router.mailboxes.put(SOCIAL, ADDRESS, router.by(SYSTEM))
    cases = [referred(), referred()]
    clock.now = datetime(2026, 12, 10, 6, tzinfo=UTC)
    router.clockwork.run(clock.now)
    return cases


def states(router: Router, seat: Seat = SOCIAL) -> set[tuple[str, str | None, int]]:
    query = select(CaseReminder.state, CaseReminder.last_error, CaseReminder.tries).where(
        CaseReminder.agency == seat.agency, CaseReminder.principal_code == seat.principal_code
    )
    with router.database.connect() as connection:
        return {tuple(row) for row in connection.execute(query)}


def text_of(letter: Any) -> str:
    return str(letter.get_content())


def test_one_letter_tells_of_all_that_an_agency_has_to_do(
    router: Router, clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound
) -> None:
    assert round_.run(clock) == Posted(sent=1)
    [letter] = mail.letters
    text = text_of(letter)
    assert letter["To"] == ADDRESS
    assert letter["From"] == "En väg in <svara-inte@envag.example>"
    assert letter["Subject"] == "En väg in: 2 saker att göra"
    assert letter["Auto-Submitted"] == "auto-generated"
    for case in waiting:
        assert f"Ärende {case.reference}: https://envag.example/arenden/{case.reference}" in text
    assert text.count("Försenat: sista dagen var 2026-12-09.") == 2
    assert text.count("Svara på remissen") == 2
    assert states(router) == {("sent", None, 1)}
    assert round_.run(clock) == Posted()
    clock.forward(days=1)
    router.clockwork.run(clock.now)
    round_.run(clock)
    assert len([one for one in mail.letters if one["To"] == ADDRESS]) == 1


def test_a_letter_holds_no_fact_of_a_case(
    clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound
) -> None:
    round_.run(clock)
    [letter] = mail.letters
    text = text_of(letter).casefold()
    for word in ("självskad", "self_harm", "bup", "år", "depress", "1880", "skola"):
        assert word not in text.replace("år in", ""), word


def test_a_server_that_is_down_loses_nothing_and_comes_back(
    router: Router, clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound
) -> None:
    mail.end()
    assert round_.run(clock) == Posted(failed=1, ended_by=Fault.CANNOT_CONNECT)
    assert states(router) == {("failed", "cannot_connect", 1)}
    assert round_.run(clock) == Posted(), "not at once again"
    clock.forward(minutes=2)
    assert round_.run(clock).failed == 1
    mail.begin()
    clock.forward(minutes=6)
    assert round_.run(clock) == Posted(sent=1)
    assert len(mail.letters) == 1
    assert states(router) == {("sent", None, 3)}


def test_a_mailbox_that_is_refused_stops_no_other(
    router: Router, clock: Clock, mail: Mail, referred: Make, round_: MailRound
) -> None:
    router.mailboxes.put(SOCIAL, ADDRESS, router.by(SYSTEM))
    router.mailboxes.put(OTHER, "bup@region.example", router.by(SYSTEM))
    refused = mail.begin(f"refuse={ADDRESS}")
    referred()
    for _ in range(25):
        clock.forward(days=1)
        router.clockwork.run(clock.now)
    round_.run(clock)
    stuck = {told for told in states(router) if told[0] != "not_wanted"}
    assert stuck == {("given_up", "recipient_refused", 1)}
    assert refused.letters == [] or {letter["To"] for letter in refused.letters} == {"bup@region.example"}
    [trouble] = router.reminders.troubles()
    assert (trouble.seat, trouble.error) == (SOCIAL, "recipient_refused")
    router.mailboxes.put(SOCIAL, "ny@socialtjanst.example", router.by(SYSTEM))
    assert round_.run(clock).sent >= 1
    assert "ny@socialtjanst.example" in {letter["To"] for letter in mail.letters}
    assert router.reminders.troubles() == []


@pytest.mark.parametrize(
    "how, fault",
    [
        (f"busy={ADDRESS}", Fault.BUSY),
        ("data=452", Fault.BUSY),
        ("data=554", Fault.LETTER_REFUSED),
        ("hang", Fault.TOO_SLOW),
        ("die", Fault.BROKE_OFF),
        ("user=a:b", Fault.SENDER_REFUSED),
    ],
)
def test_each_way_to_fail_is_told_and_mended(
    router: Router, clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound, how: str, fault: Fault
) -> None:
    state = "given_up" if fault in LASTING else "failed"
    mail.begin(how)
    assert round_.run(clock).failed == 1
    assert states(router) == {(state, str(fault), 1)}
    mail.begin()
    clock.forward(minutes=2)
    if state == "given_up":
        assert round_.run(clock) == Posted()
        assert router.reminders.try_again(clock.now) == 2
    assert round_.run(clock) == Posted(sent=1)
    assert len(mail.letters) == 1


def test_a_letter_that_was_taken_without_an_answer_comes_again_under_the_same_name(
    router: Router, clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound
) -> None:
    mail.begin("drop")
    assert round_.run(clock).failed == 1
    mail.begin()
    clock.forward(minutes=2)
    assert round_.run(clock) == Posted(sent=1)
    first, second = mail.letters
    assert first["Message-ID"] == second["Message-ID"]


def test_who_dies_while_sending_is_followed_by_another_under_the_same_name(
    router: Router, clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound
) -> None:
    claimed = router.reminders.claim(clock.now)
    assert claimed is not None
    assert states(router) == {("sending", None, 1)}
    assert round_.run(clock) == Posted(), "it may be on its way"
    clock.forward(minutes=6)
    assert round_.run(clock) == Posted(sent=1)
    [letter] = mail.letters
    assert letter["Message-ID"] == f"<{claimed.letter}@envag.example>"
    router.reminders.failed(claimed, "too_slow", clock.now)
    assert states(router) == {("sent", None, 2)}, "whoever came too late changes nothing"


def test_two_senders_at_once_send_one_letter(
    router: Router, clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound
) -> None:
    with ThreadPoolExecutor(4) as senders:
        posted = list(senders.map(lambda _: round_.run(clock), range(4)))
    assert sum(one.sent for one in posted) == 1
    assert len(mail.letters) == 1


def test_what_was_done_meanwhile_is_not_asked_for(
    router: Router, clock: Clock, mail: Mail, referred: Make, round_: MailRound, by: Any
) -> None:
    router.mailboxes.put(SOCIAL, ADDRESS, router.by(SYSTEM))
    done, left = referred(), referred()
    clock.now = datetime(2026, 12, 9, 6, tzinfo=UTC)
    router.clockwork.run(clock.now)
    router.cases.write(done, Line(h.Accepted, {"referral": 1}, router.today(), done.version), by(SOCIAL))
    round_.run(clock)
    [letter] = mail.letters
    assert left.reference in text_of(letter)
    assert done.reference not in text_of(letter)


def test_without_a_mailbox_nothing_waits(
    router: Router, clock: Clock, mail: Mail, referred: Make, round_: MailRound
) -> None:
    referred()
    clock.forward(days=8)
    router.clockwork.run(clock.now)
    assert {state for state, *_ in states(router)} == {"not_wanted"}
    router.mailboxes.put(SOCIAL, ADDRESS, router.by(SYSTEM))
    assert round_.run(clock) == Posted()
    assert mail.letters == []


def test_a_mailbox_that_was_taken_away_gets_nothing(
    router: Router, clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound
) -> None:
    router.mailboxes.remove(SOCIAL, router.by(SYSTEM))
    assert round_.run(clock) == Posted()
    assert states(router) == {("not_wanted", None, 0)}


def test_after_three_days_of_trying_it_is_given_up() -> None:
    begun = now = datetime(2026, 12, 1, tzinfo=UTC)
    for tries in range(1, MOST_TRIES):
        then = next_try(tries, Fault.CANNOT_CONNECT, now)
        assert then is not None
        assert timedelta(minutes=1) <= then - now <= timedelta(hours=6)
        now = then
    assert next_try(MOST_TRIES, Fault.CANNOT_CONNECT, now) is None
    assert timedelta(days=2.5) < now - begun <= timedelta(days=3)


def test_a_year_with_a_mail_server_that_comes_and_goes_sends_each_letter_once(
    router: Router, clock: Clock, mail: Mail, referred: Make, round_: MailRound
) -> None:
    for seat, address in ((SOCIAL, ADDRESS), (OTHER, "bup@region.example")):
        router.mailboxes.put(seat, address, router.by(SYSTEM))
    referred()
    for day in range(120):
        clock.forward(days=1)
        router.clockwork.run(clock.now)
        if day % 10 == 3:
            mail.end()
        if day % 10 == 4:
            mail.begin()
        round_.run(clock)
    names = [letter["Message-ID"] for letter in mail.letters]
    assert names
    assert len(names) == len(set(names))
    assert set(router.reminders.counts()) <= {"sent", "not_wanted"}


def certificate(folder: Path) -> Path:
    """A certificate for this machine that it has signed itself, with its key, in one file."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "server.pem"
    file.write_bytes(private + built.public_bytes(pem))
    return file


def test_the_way_is_encrypted_and_the_server_known(
    router: Router, clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    file = certificate(tmp_path)
    mail.begin(f"cert={file}", "user=envag:hemligt")
    signed_in = replace(round_.server, security="STARTTLS", user="envag", password="hemligt", seconds=20.0)
    assert replace(round_, server=signed_in).run(clock).ended_by is Fault.NO_ENCRYPTION, "nobody known signed it"
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    clock.forward(minutes=2)
    wrong = replace(signed_in, password="fel")
    assert replace(round_, server=wrong).run(clock).ended_by is Fault.NOT_SIGNED_IN
    clock.forward(minutes=6)
    assert replace(round_, server=signed_in).run(clock) == Posted(sent=1)
    assert len(mail.letters) == 1


def test_no_letter_goes_in_clear_when_encryption_is_asked_for(
    clock: Clock, mail: Mail, waiting: list[CaseFile], round_: MailRound
) -> None:
    asked = replace(round_, server=replace(round_.server, security="STARTTLS"))
    assert asked.run(clock).ended_by is Fault.NO_ENCRYPTION
    assert mail.letters == []


def test_neither_a_password_nor_a_user_is_shown() -> None:
    assert "hemligt" not in repr(MailServer("a", 1, "NONE", "hemligt", "hemligt"))
