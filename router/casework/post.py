"""The post of an installation: its mail server, what writes the letters, and what sends those that wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from router.access import Principal
from router.casework.letters import Letters
from router.casework.mail_round import MailRound
from router.casework.posting import MailServer
from router.follow_up.seat import Seat
from router.settings import Settings
from router.storage import Reminders
from router.vocabulary import Vocabulary


@dataclass(frozen=True)
class Post:
    """`vocabulary` and `principal_name` give the words of the day."""

    settings: Settings
    reminders: Reminders
    vocabulary: Callable[[], Vocabulary]
    principal_name: Callable[[Principal], str]

    @property
    def server(self) -> MailServer | None:
        """What sends mail; None when none is sent."""
        return MailServer.of(self.settings)

    @property
    def letters(self) -> Letters:
        """What writes the letters."""
        settings = self.settings
        return Letters(settings.smtp_from, settings.public_url or "", self.seat_name, self._what_is_due)

    @property
    def round(self) -> MailRound | None:
        """What sends the letters that wait; None when no mail is sent."""
        server = self.server
        return MailRound(self.reminders, self.letters, server) if server else None

    def seat_name(self, seat: Seat) -> str:
        """An agency of a principal as people call it, in Swedish."""
        return f"{self._term('agency', seat.agency)}, {self.principal_name(Principal(*seat.principal))}"

    def _what_is_due(self, code: str) -> str:
        return self._term("clock", code)

    def _term(self, name: str, code: str) -> str:
        term = self.vocabulary()[name].terms.get(code)
        return term.label("sv") if term else code
