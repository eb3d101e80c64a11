"""A letter that reminds an agency of what it has to do: references, codes in words, and days. Nothing of a child."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from router.follow_up.seat import Seat
from router.storage import Reminded, ToSend
from router.storage.reminders import PASSED

SENDER = "En väg in"
WORK_LIST = "arenden"
FOOT = (
    "Brevet är skickat av sig självt till verksamhetens gemensamma brevlåda. Det säger ingenting om något barn.\n"
    "Det går inte att svara på det. Gäller det inte er: säg till dem som driver tjänsten."
)


@dataclass(frozen=True)
class Letters:
    """Writes the letters of one installation. What `seat_name` and `what_name` give is only ever text of a letter."""

    sender: str
    """The address that letters come from."""
    public_url: str
    seat_name: Callable[[Seat], str]
    what_name: Callable[[str], str]
    """What is to be done, in Swedish, by its code of the list `clock`."""

    def reminder(self, letter: ToSend, now: datetime) -> EmailMessage:
        """The letter; sent again it has the same Message-ID."""
        count = len(letter.items)
        heading = "1 sak att göra" if count == 1 else f"{count} saker att göra"
        intro = (
            "En sak i er arbetslista behöver göras:"
            if count == 1
            else f"{count} saker i er arbetslista behöver göras:"
        )
        parts = [
            f"Påminnelse till {_one_line(self.seat_name(letter.seat))}",
            intro,
            *(self._item(one) for one in letter.items),
            f"Hela arbetslistan: {self.public_url}/{WORK_LIST}",
            FOOT,
        ]
        return self._written(letter.address, heading, parts, letter.letter, now)

    def probe(self, seat: Seat, address: str, name: str, now: datetime) -> EmailMessage:
        """A letter that only shows that letters arrive."""
        parts = [f"Provbrev till {_one_line(self.seat_name(seat))}", "E-posten från En väg in kommer fram hit.", FOOT]
        return self._written(address, "Provbrev", parts, name, now)

    def _item(self, one: Reminded) -> str:
        last = f"Försenat: sista dagen var {one.due}." if one.kind == PASSED else f"Sista dag {one.due}."
        what = _one_line(self.what_name(one.what))
        return f"- {what}. {last}\n  Ärende {one.reference}: {self.public_url}/{WORK_LIST}/{one.reference}"

    def _written(self, address: str, heading: str, parts: list[str], name: str, now: datetime) -> EmailMessage:
        message = EmailMessage(SMTP)
        message["From"] = Address(SENDER, addr_spec=self.sender)
        message["To"] = Address(addr_spec=address)
        message["Subject"] = f"{SENDER}: {heading}"
        message["Date"] = format_datetime(now)
        message["Message-ID"] = f"<{name}@{self.sender.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        # Old mail servers take seven bits, and no line of a letter is as long as they allow.
        message.set_content("\n\n".join(parts) + "\n", charset="utf-8", cte="quoted-printable")
        message["Content-Language"] = "sv"
        return message


def _one_line(text: str) -> str:
    """What somebody called something, without anything that ends a line or does not print."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(plain.split())
