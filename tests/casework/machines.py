"""Machines that run the clocks of cases on one PostgreSQL: processes that a test kills and begins again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, text

from router.settings import Settings

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).parent / "programs" / "clocks.py"
WHO_HAS_THE_TURN = text(
    "SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)"
    " WHERE locktype = 'advisory' AND granted AND datname = current_database() AND application_name LIKE 'machine-%'"
)
PATIENCE = 180.0


@dataclass
class Machines:
    """All have the time that stands in `clock_file`. What they write to their logs stays in `folder`."""

    settings: Settings
    folder: Path
    database: Engine
    _running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def clock_file(self) -> Path:
        return self.folder / "now"

    def is_now(self, now: datetime) -> None:
        """Moves the clock of all of them; never half-way."""
        new = self.folder / "now.new"
        new.write_text(now.isoformat(), encoding="ascii")
        new.rename(self.clock_file)

    def begin(self, *names: str) -> None:
        """Starts those machines."""
        for name in names:
            with (self.folder / f"{name}.log").open("ab") as log:
                self._running[name] = subprocess.Popen(
                    [sys.executable, str(PROGRAM), str(self.clock_file)],
                    env=self._environment(name),
                    stdin=subprocess.PIPE,
                    stderr=log,
                )

    def _environment(self, name: str) -> dict[str, str]:
        settings = self.settings
        kept = {key: value for key, value in os.environ.items() if key.lower() not in Settings.__dataclass_fields__}
        return kept | {
            "DATABASE_URL": settings.database_url,
            "VAR_DIR": str(settings.var_dir),
            "SECRET_KEY": settings.secret_key or "",
            "PUBLIC_URL": settings.public_url or "",
            "SMTP_HOST": settings.smtp_host,
            "SMTP_PORT": str(settings.smtp_port),
            "SMTP_SECURITY": settings.smtp_security,
            "SMTP_FROM": settings.smtp_from,
            "PGAPPNAME": f"machine-{name}",
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
        }

    def at_work(self) -> str | None:
        """The machine whose turn it is; None when none is at work."""
        with self.database.connect() as connection:
            found = connection.scalar(WHO_HAS_THE_TURN)
        return str(found).removeprefix("machine-") if found else None

    def kill(self, name: str) -> None:
        """As when the power goes."""
        process = self._running.pop(name)
        process.send_signal(signal.SIGKILL)
        process.communicate()

    def kill_all(self) -> None:
        for name in list(self._running):
            self.kill(name)

    def wait_until(self, there: Callable[[], bool], what: str) -> None:
        """Returns when it is so. Raises AssertionError with the logs when it takes too long or a machine ended."""
        deadline = time.monotonic() + PATIENCE
        while not there():
            ended = [name for name, process in self._running.items() if process.poll() is not None]
            assert not ended, f"{ended} ended: {self._logs()}"
            assert time.monotonic() < deadline, f"not {what}: {self._logs()}"
            time.sleep(0.01)

    def _logs(self) -> str:
        return "\n".join(f"{file.name}: {file.read_text()[-2000:]}" for file in self.folder.glob("*.log"))
