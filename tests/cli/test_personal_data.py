"""Planted identifiers before the programs as they are run: the command line, and a server that logs all it can."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from router.storage import migrate, open_database
from tests.cli.conftest import Envag
from tests.privacy.kept import everything_in, found_in
from tests.privacy.planted import THOUSAND, planted

ALVA: dict[str, Any] = {
    "registration": {"municipality": "1880"},
    "needs": [{"domain": "anxiety", "severity": "mild"}],
}
PLANTED = planted()
IDENTIFIERS = [one for one, _ in PLANTED]
FEW = 100
PATIENCE = 60

pytestmark = pytest.mark.slow


def with_note(note: str, at: int) -> str:
    """The case with a note in one of its two free texts, or beside its codes."""
    need = ALVA["needs"][0]
    cases = (
        {**ALVA, "needs": [{**need, "detail": note}]},
        {**ALVA, "referral_history": [{"from": "guardian", "reason": note}]},
        {**ALVA, "needs": [{**need, "domain": note}]},
        {**ALVA, note: note},
    )
    return json.dumps(cases[at % len(cases)])


def test_the_command_line_repeats_none_of_a_thousand(envag: Envag, tmp_path: Path) -> None:
    given = "\n".join(with_note(note, at) for at, (_, note) in enumerate(PLANTED))
    ran = envag("decide", given=given, ENVAG_DEBUG="1", LOG_LEVEL="DEBUG")
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert ran.returncode == 1
    assert len(answers) == THOUSAND
    assert all(answer.keys() == {"error"} for answer in answers)
    assert found_in(ran.stdout + ran.stderr, IDENTIFIERS) == []
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


@pytest.fixture
def server(
    environment: dict[str, str], command: list[str], database_url: str, tmp_path: Path
) -> Iterator[tuple[int, Path]]:
    """The port and the log of a server of its own, at LOG_LEVEL=DEBUG."""
    migrate(database_url)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    own = {
        "DATABASE_URL": database_url,
        "SECRET_KEY": "for-tests-only-for-tests-only-for-tests-only",
        "LOG_LEVEL": "DEBUG",
        "PROVE_AT_START": "false",
    }
    log = tmp_path / "log"
    with log.open("wb") as lines:
        program = subprocess.Popen(
            [*command, "serve", "--port", str(port)],
            env=environment | own,
            cwd=tmp_path,
            stdout=lines,
            stderr=lines,
            start_new_session=True,
        )
    try:
        wait_until_ready(program, port, log)
        yield port, log
        program.send_signal(signal.SIGTERM)
        assert program.wait(timeout=PATIENCE) == 0
    finally:
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait(timeout=PATIENCE)


def wait_until_ready(program: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert program.poll() is None, log.read_text(encoding="utf-8")
        try:
            if call(port, "GET", "/health/ready") == 200:
                return
        except OSError:
            pass
        time.sleep(0.2)
    pytest.fail(log.read_text(encoding="utf-8"))


def call(port: int, method: str, address: str, body: str | None = None, **headers: str) -> int:
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request(method, address, body, headers)
        return connection.getresponse().status
    finally:
        connection.close()


def send_raw(port: int, sent: bytes) -> None:
    """Bytes that are no HTTP, or only nearly; whether and how they are answered is the server's business."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
        connection.sendall(sent)
        connection.recv(4096)


def test_a_server_that_logs_all_it_can_logs_and_keeps_none(server: tuple[int, Path], database_url: str) -> None:
    port, log = server
    json_body = {"Content-Type": "application/json"}
    for at, (one, note) in enumerate(PLANTED[:FEW]):
        told = quote(one, safe=" @+-()/")
        headers = {"User-Agent": told, "Referer": told, "X-Forwarded-For": told, "Accept-Language": told}
        assert call(port, "POST", "/api/v1/decisions", with_note(note, at), **json_body) == 422
        address = f"/api/v1/decisions?{quote(note)}={quote(one)}"
        assert call(port, "POST", address, json.dumps(ALVA), **json_body, **headers) == 201
        assert call(port, "GET", f"/{quote(one, safe='')}", **headers) == 404
        assert (
            call(port, "POST", f"/bedom?x={quote(one)}", f"needs-0-domain={quote(note)}&action=decide", **headers)
            < 500
        )
        if at % 5:
            continue
        raw = one.encode()
        send_raw(port, raw + b" / HTTP/1.1\r\n\r\n")
        send_raw(port, b"GET /" + raw + b" HTTP/1.1\r\nHost: " + raw + b"\r\n\r\n")
        send_raw(port, b"POST /bedom HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n" + raw)
    assert call(port, "GET", "/health/live") == 200
    database = open_database(database_url)
    kept, logged = everything_in(database), log.read_text(encoding="utf-8")
    database.dispose()
    assert kept.count("anxiety") >= FEW
    assert logged.count('"status":201') == FEW
    assert found_in(kept, IDENTIFIERS) == []
    assert found_in(logged, IDENTIFIERS) == []
