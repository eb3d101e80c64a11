"""A PostgreSQL server of one's own in a folder of one's own: it may be killed, and is started again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.load.processes import children_of, command_of, free_port

PATIENCE = 30


def programs() -> Path | None:
    """Where the newest installed server keeps its programs; None when there is none."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


class OwnPostgresql:
    """A server that listens on this machine only."""

    def __init__(self, bin_folder: Path, folder: Path) -> None:
        self._bin, self._folder, self._port = bin_folder, folder, free_port()
        self._data = folder / "data"
        self._run(
            "initdb",
            f"--pgdata={self._data}",
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
        )

    @property
    def url(self) -> str:
        """The address of its one database."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{self._port}/postgres"

    def start(self) -> None:
        """Starts it and waits until it answers; again and again when what was killed before has not let go yet."""
        deadline = time.monotonic() + PATIENCE
        options = f"-p {self._port} -k {self._folder} -c listen_addresses=127.0.0.1 -c max_connections=40"
        while not self._did(
            "pg_ctl",
            "start",
            "--wait",
            "--silent",
            f"--pgdata={self._data}",
            f"--log={self._folder}/log",
            f"--options={options}",
        ):
            assert time.monotonic() < deadline, (self._folder / "log").read_text()[-2000:]
            time.sleep(0.2)

    def kill_server(self) -> None:
        """kill -9 of the postmaster: its children end by themselves, and nobody starts it again."""
        os.kill(self._postmaster(), signal.SIGKILL)

    def backends(self) -> list[int]:
        """The processes that serve a connection."""
        return [child for child in children_of(self._postmaster()) if "127.0.0.1(" in command_of(child)]

    def stop(self) -> None:
        """Ends it at once."""
        self._did("pg_ctl", "stop", "--mode=immediate", "--silent", f"--pgdata={self._data}")

    def _postmaster(self) -> int:
        return int((self._data / "postmaster.pid").read_text().splitlines()[0])

    def _run(self, program: str, *arguments: str) -> None:
        assert self._did(program, *arguments), f"{program} failed"

    def _did(self, program: str, *arguments: str) -> bool:
        # The server refuses to run as root.
        as_postgres = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        done = subprocess.run(
            [*as_postgres, str(self._bin / program), *arguments], cwd="/", capture_output=True, check=False
        )
        return done.returncode == 0


@contextmanager
def own_postgresql(bin_folder: Path) -> Iterator[OwnPostgresql]:
    """A server that runs until the end, whatever was done to it."""
    with tempfile.TemporaryDirectory(prefix="envag-postgresql-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        server = OwnPostgresql(bin_folder, folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()
