"""A mail server of the tests' own, as a process: begun, ended and begun again at the same place."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from router.settings import Settings
from tests.installation import KEY

PROGRAM = Path(__file__).parent / "programs" / "mail_server.py"


@dataclass
class Mail:
    folder: Path
    port: int = 0
    _process: subprocess.Popen[str] | None = None
    _begun: list[Any] = field(default_factory=list)

    def begin(self, *how: str) -> Mail:
        """Starts the server, failing in this way; where it was before when it was there before."""
        self.end()
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", str(PROGRAM), str(self.folder), str(self.port), *how],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        self.port = int(process.stdout.readline())
        self._process = process
        return self

    def end(self) -> None:
        """Kills it."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    @property
    def letters(self) -> list[EmailMessage]:
        """What it has taken, in order."""
        files = sorted(self.folder.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)
        return [self._read(file) for file in files]

    @staticmethod
    def _read(file: Path) -> EmailMessage:
        message = message_from_bytes(file.read_bytes(), policy=policy.SMTP)
        assert isinstance(message, EmailMessage)
        return message


def settings_with(mail: Mail, database_url: str, folder: Path) -> Settings:
    """Of a site that sends its letters to this server."""
    return Settings(
        var_dir=folder,
        database_url=database_url,
        secret_key=KEY,
        public_url="https://envag.example",
        smtp_host="127.0.0.1",
        smtp_port=mail.port,
        smtp_security="NONE",
        smtp_from="svara-inte@envag.example",
    )
