"""What is sent over a plain socket, as no browser or library would: the server answers, refuses or hangs up.

What the server itself does not bound, a proxy in front of it must: docs/security says which.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.load.service import Service, running

HOST = b"Host: localhost\r\nConnection: close\r\n"
POST = b"POST /api/v1/decisions HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
GET = b"GET /health/live HTTP/1.1\r\n"
REFUSED = {
    "two lengths": (POST + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", 400),
    "a negative length": (POST + b"Content-Length: -1\r\n\r\n{}", 400),
    "a length with a sign": (POST + b"Content-Length: +2\r\n\r\n{}", 400),
    "a length beyond counting": (POST + b"Content-Length: 99999999999999999999999\r\n\r\n{}", 400),
    "a great length": (POST + b"Content-Length: 99999999999\r\n\r\n{}", 413),
    "an unknown coding of the body": (POST + b"Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}", 400),
    "a coding with a space before the colon": (
        POST + b"Transfer-Encoding : chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        400,
    ),
    "chunks of no size": (CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n", 400),
    "a chunk with a long remark": (CHUNKED + b"2;" + b"a" * 100_000 + b"\r\n{}\r\n0\r\n\r\n", 400),
    "chunks that add up": (CHUNKED + (b"1000\r\n" + b" " * 4096 + b"\r\n") * 17 + b"0\r\n\r\n", 413),
    "a header of 200 kB": (GET + HOST + b"X-A: " + b"a" * 200_000 + b"\r\n\r\n", 431),
    "a thousand headers": (GET + HOST + b"".join(b"X-%d: a\r\n" % n for n in range(1_000)) + b"\r\n", 431),
    "a header with a zero": (GET + HOST + b"X-A: a\0b\r\n\r\n", 400),
    "a header over two lines": (GET + HOST + b"X-A: a\r\n b\r\n\r\n", 400),
    "an address of 100 kB": (b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", 431),
    "no version": (b"GET /\r\n\r\n", 400),
    "a version to come": (b"GET / HTTP/9.9\r\n" + HOST + b"\r\n", 400),
    "no HTTP": (bytes(range(256)), 400),
    "a file above the static ones": (b"GET /static/../../pyproject.toml HTTP/1.1\r\n" + HOST + b"\r\n", 404),
    "the same in escapes": (b"GET /static/%2e%2e/%2e%2e/pyproject.toml HTTP/1.1\r\n" + HOST + b"\r\n", 404),
    "an echo of what was sent": (b"TRACE / HTTP/1.1\r\n" + HOST + b"X-Secret: told-back\r\n\r\n", 405),
    "a way through": (b"CONNECT internal:80 HTTP/1.1\r\n" + HOST + b"\r\n", 404),
    "a method of its own": (b"BREW / HTTP/1.1\r\n" + HOST + b"\r\n", 405),
}

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder: Path = tmp_path_factory.mktemp("served")
    service = Service(f"sqlite:///{folder}/envag.db", folder)
    with running(service):
        yield service


def answers(service: Service, sent: bytes) -> bytes:
    """Everything that comes back until the server hangs up."""
    with socket.create_connection(("127.0.0.1", service.port), timeout=30) as connection:
        with suppress(OSError):  # it has seen enough, and says why
            connection.sendall(sent)
        told = b""
        while part := connection.recv(65_536):
            told += part
        return told


def status(told: bytes) -> int:
    return int(told.split(b" ", 2)[1])


@pytest.mark.parametrize("what", REFUSED)
def test_what_no_client_sends_is_refused(service: Service, what: str) -> None:
    sent, expected = REFUSED[what]
    told = answers(service, sent)
    assert status(told) == expected
    assert told.count(b"HTTP/1.1 ") == 1
    assert b"told-back" not in told
    assert b"tool.ruff" not in told


def test_a_body_in_chunks_is_a_body(service: Service) -> None:
    assert status(answers(service, CHUNKED + b"2\r\n{}\r\n0\r\n\r\n")) == 201


def test_no_second_request_hides_behind_a_length(service: Service) -> None:
    """With both ways to say where a body ends, only one request is read: chunks count, then the line is cut."""
    sent = POST + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    told = answers(service, sent + b"GET /om HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert told.count(b"HTTP/1.1 ") == 1


def test_another_protocol_is_not_spoken(service: Service) -> None:
    """HTTP/2 has attacks of its own; the proxy speaks it, not we."""
    with socket.create_connection(("127.0.0.1", service.port), timeout=30) as connection:
        connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0")
        assert connection.recv(100).startswith((b"HTTP/1.1 4", b""))


def test_it_still_answers_and_has_noted_no_fault(service: Service) -> None:
    assert service.call("/health/ready")[0] == 200
    assert '"reference"' not in service.log.read_text(encoding="utf-8")
