"""`envag serve`: a server that keeps what it has answered, whatever happens to it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from router.settings import Settings
from router.storage import AuditTrail, Sought, migrate, open_database
from tests.cli.conftest import Envag
from tests.load.processes import children_of, command_of, workers_of

ALVA = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
KEY = {"SECRET_KEY": "for-tests-only-for-tests-only-for-tests-only", "PROVE_AT_START": "false"}
PATIENCE = 30

pytestmark = pytest.mark.slow

Start = Callable[..., "Server"]


class Server:
    """A running `envag serve`."""

    def __init__(self, program: subprocess.Popen[bytes], port: int, log: Path) -> None:
        self.program, self.port, self.log = program, port, log

    def call(self, path: str, case: object = None) -> tuple[int, Any]:
        """Status and JSON (or text) of one call."""
        body = None if case is None else json.dumps(case).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", body, {"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310  the address is our own
                text = answer.read().decode()
                return answer.status, json.loads(text) if "json" in answer.headers["Content-Type"] else text
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.loads(error.read())

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.program.poll() is None, self.log.read_text(encoding="utf-8")
            try:
                if self.call("/health/ready")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.1)
        pytest.fail(self.log.read_text(encoding="utf-8"))

    def lines_until(self, event: str) -> list[dict[str, Any]]:
        """What it has logged, up to the first line that tells of this."""
        deadline = time.monotonic() + PATIENCE
        while True:
            text = self.log.read_text(encoding="utf-8")
            lines = [json.loads(line) for line in text.splitlines() if line.startswith("{") and line.endswith("}")]
            for number, line in enumerate(lines):
                if line["event"] == event:
                    return lines[: number + 1]
            assert time.monotonic() < deadline, text
            time.sleep(0.1)

    def wait_until_another_than(self, worker: int) -> None:
        deadline = time.monotonic() + PATIENCE
        while workers_of(self.program.pid) in ([], [worker]) and time.monotonic() < deadline:
            time.sleep(0.02)
        self.wait_until_ready()

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.program.send_signal(how)
        return self.program.wait(timeout=PATIENCE)


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        found: int = probe.getsockname()[1]
        return found


@pytest.fixture
def start(environment: dict[str, str], command: list[str], port: int, tmp_path: Path) -> Iterator[Start]:
    """Starts the server on an upgraded database, as often as asked; all are gone at the end."""
    migrate(Settings(var_dir=Path(environment["VAR_DIR"])).database_url)
    started: list[Server] = []

    def begin(*arguments: str) -> Server:
        log = tmp_path / f"log{len(started)}"
        with log.open("wb") as lines:
            program = subprocess.Popen(
                [*command, "serve", "--port", str(port), *arguments],
                env=environment | KEY,
                cwd=tmp_path,
                stderr=lines,
                stdout=lines,
                start_new_session=True,
            )
        started.append(Server(program, port, log))
        started[-1].wait_until_ready()
        return started[-1]

    yield begin
    for server in started:
        if server.program.poll() is None:
            os.killpg(server.program.pid, signal.SIGKILL)
            server.program.wait(timeout=PATIENCE)


BESIDE = 3
"""The housekeeping, the work that drafts ask for, and the clocks of cases."""


def test_a_decision_outlives_a_killed_server(start: Start) -> None:
    first = start()
    status, decision = first.call("/api/v1/decisions", ALVA)
    assert status == 201
    first.end(signal.SIGKILL)
    # Its worker notices by itself: nothing is left that would keep the port.
    second = start()
    assert second.call(f"/api/v1/decisions/{decision['id']}") == (200, decision)


def test_each_start_is_told_once_with_what_is_in_use(start: Start, environment: dict[str, str]) -> None:
    """Of two workers and two starts; the settings that are secret are not told."""
    for _ in range(2):
        server = start("--workers", "2")
        server.call("/api/v1/decisions", ALVA)
        assert server.end() == 0
    engine = open_database(Settings(var_dir=Path(environment["VAR_DIR"])).database_url)
    started = [told for told in AuditTrail(engine).before(Sought(), None, 9) if told.action == "service_started"]
    engine.dispose()
    assert len(started) == 2
    last = started[0]
    assert last.revision == last.details["revision_before"]
    assert (last.details["policies_changed"], last.details["setting_workers"]) == (False, 2)
    assert KEY["SECRET_KEY"] not in str(last)


def test_the_head_of_the_chain_is_noted_in_the_log_and_the_house_is_kept_once_a_day(start: Start) -> None:
    server = start()
    lines = server.lines_until("audit_verified")
    head = next(line for line in lines if line["event"] == "audit_head")
    assert (head["seq"], len(head["seal"])) == (1, 64)
    assert lines[-1]["whole"] is True


def beside(server: Server) -> set[int]:
    """The processes that run beside the workers."""
    return set(children_of(server.program.pid)) - set(workers_of(server.program.pid))


def test_what_runs_beside_is_begun_again_when_it_dies_and_ends_with_the_server(start: Start) -> None:
    server = start()
    first = beside(server)
    assert len(first) == BESIDE
    killed = min(first)
    os.kill(killed, signal.SIGKILL)
    deadline = time.monotonic() + PATIENCE
    while len(now := beside(server) - {killed}) < BESIDE and time.monotonic() < deadline:
        time.sleep(0.1)
    assert len(now) == BESIDE
    server.end(signal.SIGKILL)
    while any(map(command_of, now)) and time.monotonic() < deadline + PATIENCE:
        time.sleep(0.05)
    assert not any(map(command_of, now))


def test_what_was_begun_is_answered_before_it_ends(start: Start) -> None:
    server = start("--workers", "2")
    with ThreadPoolExecutor(8) as callers:
        calls = [callers.submit(server.call, "/api/v1/decisions", ALVA) for _ in range(40)]
        answers = [call.result() for call in calls[:8]]
        assert server.end() == 0
        answers += [call.result() for call in calls if not call.exception()]
    assert {status for status, _ in answers} == {201}
    again = start()
    assert all(again.call(f"/api/v1/decisions/{decision['id']}") == (200, decision) for _, decision in answers)


def test_a_worker_that_dies_again_and_again_is_begun_again(start: Start) -> None:
    """Three times within the six seconds in which granian itself would give up."""
    server = start()
    for _ in range(3):
        [worker] = workers_of(server.program.pid)
        os.kill(worker, signal.SIGKILL)
        server.wait_until_another_than(worker)
        assert server.call("/api/v1/decisions", ALVA)[0] == 201
    assert "envag_worker_starts_total 4.0" in server.call("/metrics")[1]
    assert server.end() == 0


def test_counts_are_those_of_all_workers(start: Start) -> None:
    server = start("--workers", "2")
    with ThreadPoolExecutor(8) as callers:
        list(callers.map(lambda _: server.call("/api/v1/decisions", ALVA), range(20)))
    _, text = server.call("/metrics")
    assert 'envag_http_requests_total{code="201",method="POST",route="/api/v1/decisions"} 20.0' in text


def test_the_log_is_json_lines(start: Start) -> None:
    server = start()
    server.call("/api/v1/decisions", ALVA)
    server.end()
    lines = [json.loads(line) for line in server.log.read_text(encoding="utf-8").splitlines()]
    [decided] = [line for line in lines if line.get("route") == "/api/v1/decisions"]
    assert (decided["event"], decided["method"], decided["status"]) == ("request", "POST", 201)


def test_a_body_of_unknown_length_is_cut_off_at_the_limit(start: Start) -> None:
    server = start()
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as caller:
        caller.sendall(
            b"POST /api/v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        )
        for _ in range(20):
            caller.sendall(b"1000\r\n" + b" " * 0x1000 + b"\r\n")
        caller.sendall(b"0\r\n\r\n")
        assert caller.makefile("rb").readline().split()[1] == b"413"


def test_whoever_sends_headers_slowly_is_let_go(start: Start) -> None:
    server = start()
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as slow:
        slow.sendall(b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
        # The worker is free meanwhile: headers are waited for elsewhere.
        assert server.call("/health/live")[0] == 200
        assert not slow.recv(1000).startswith(b"HTTP/1.1 2")


def test_a_port_in_use_is_told(envag_here: Envag) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = envag_here("serve", "--port", str(port), **KEY)
    assert (done.returncode, done.stderr) == (
        2,
        f"envag: porten {port} är upptagen. Välj en annan med --port.\n",
    )


def test_a_database_that_is_not_upgraded_is_told(envag_here: Envag, port: int) -> None:
    done = envag_here("serve", "--port", str(port), **KEY)
    assert done.returncode == 2
    assert "kör envag db upgrade" in done.stderr
