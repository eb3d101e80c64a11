"""`envag serve` as an operator runs it: started, asked, killed and started again. Several may serve one database."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.message import Message
from pathlib import Path

import router
from router.settings import Settings
from tests.load.processes import children_of, command_of, free_port, workers_of

ROOT = Path(router.__file__).parents[1]
PATIENCE = 60
SECRET = "for-tests-only-for-tests-only-for-tests-only"
COMMAND = (sys.executable, "-c", "from router.cli import main; main()")
SETTINGS = {name.upper() for name in Settings.__dataclass_fields__}


class Service:
    """One running instance."""

    def __init__(self, url: str, folder: Path, *, workers: int = 1, port: int | None = None, **more: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.port = port or free_port()
        self.log = folder / f"log-{self.port}.txt"
        kept = {name: value for name, value in os.environ.items() if name not in SETTINGS}
        self.environment = kept | {
            "DATABASE_URL": url,
            "VAR_DIR": str(folder),
            "SECRET_KEY": SECRET,
            "PROVE_AT_START": "false",
            "LOG_LEVEL": "WARNING",
            "PORT": str(self.port),
            "WORKERS": str(workers),
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            **more,
        }
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def envag(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs another command with the same settings, to its end."""
        return subprocess.run(
            [*COMMAND, *arguments], env=self.environment, cwd=self.folder, capture_output=True, text=True, check=False
        )

    def start(self) -> None:
        """Starts it; does not wait until it answers."""
        with self.log.open("ab") as lines:
            self._process = subprocess.Popen(
                [*COMMAND, "serve"], env=self.environment, cwd=self.folder, stderr=lines, stdout=lines
            )

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """The parent of the workers."""
        assert self._process is not None
        return self._process

    def workers(self) -> list[int]:
        """The processes that answer."""
        return workers_of(self.process.pid)

    def state(self) -> str:
        """What there is of it, and the end of its log: for whoever wonders why it does not answer."""
        children = {child: command_of(child)[:80] for child in children_of(self.process.pid)}
        log = self.log.read_text(encoding="utf-8")[-3000:]
        return f"exit status {self.process.poll()}, children {children}, {log}"

    def call(
        self, path: str, body: object = None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes, Message]:
        """Status, body and headers of one call. Raises OSError when nobody answers."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data, {"Content-Type": "application/json", **(headers or {})}
        )
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310  the address is our own
                return answer.status, answer.read(), answer.headers
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read(), error.headers

    def ready(self) -> bool:
        """Whether it says that it can do its work."""
        try:
            return self.call("/health/ready")[0] == 200
        except OSError:
            return False

    def wait_until_ready(self) -> None:
        """Returns when it is ready. Raises AssertionError with its log when it ended instead, or takes too long."""
        deadline = time.monotonic() + PATIENCE
        while not self.ready():
            told = self.log.read_text(encoding="utf-8")[-4000:]
            assert self.process.poll() is None, f"it ended with {self.process.returncode}: {told}"
            assert time.monotonic() < deadline, f"it is not ready: {told}"
            time.sleep(0.05)

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Ends it; its exit status."""
        self.process.send_signal(how)
        return self.process.wait(timeout=PATIENCE)


@contextmanager
def running(*services: Service) -> Iterator[None]:
    """Upgrades their database and starts them all; at the end none is left."""
    done = services[0].envag("db", "upgrade")
    assert done.returncode == 0, done.stderr
    for service in services:
        service.start()
    try:
        for service in services:
            service.wait_until_ready()
        yield
    finally:
        for service in services:
            children = children_of(service.process.pid)
            service.process.kill()
            service.process.wait()
            wait_for_end(children)


def wait_for_end(processes: list[int]) -> None:
    """Workers, and what runs beside them, end by themselves when their parent is gone."""
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{process}").exists() for process in processes) and time.monotonic() < deadline:
        time.sleep(0.05)
