"""Handing a letter to the mail server, and what can go wrong with it, as codes."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from enum import StrEnum

from router.settings import SMTP_PORTS, Settings

SECONDS = 15.0
"""How long one step of the conversation may take: connecting, or one answer."""
FOR_GOOD = range(500, 600)


class Fault(StrEnum):
    """Why a letter was not sent."""

    CANNOT_CONNECT = "cannot_connect"
    BROKE_OFF = "broke_off"
    TOO_SLOW = "too_slow"
    NO_ENCRYPTION = "no_encryption"
    """The server offers no STARTTLS, or its certificate is not to be trusted."""
    NOT_SIGNED_IN = "not_signed_in"
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    LETTER_REFUSED = "letter_refused"
    BUSY = "busy"
    """Refused for now; the server itself says that it may go later."""
    UNCLEAR = "unclear"
    """The server said what no mail server says."""


OF_ONE_LETTER = frozenset({Fault.RECIPIENT_REFUSED, Fault.LETTER_REFUSED, Fault.BUSY})
"""Faults that say nothing of other letters; after any other the rest waits for another round."""
LASTING = frozenset({Fault.RECIPIENT_REFUSED, Fault.LETTER_REFUSED})
"""Faults that trying again does not mend."""


FAULTS: tuple[tuple[type[Exception], Fault], ...] = (
    (smtplib.SMTPServerDisconnected, Fault.BROKE_OFF),
    (smtplib.SMTPAuthenticationError, Fault.NOT_SIGNED_IN),
    (smtplib.SMTPNotSupportedError, Fault.NO_ENCRYPTION),
    (smtplib.SMTPConnectError, Fault.CANNOT_CONNECT),
    (smtplib.SMTPException, Fault.UNCLEAR),
    (ssl.SSLError, Fault.NO_ENCRYPTION),
    (TimeoutError, Fault.TOO_SLOW),
    (ConnectionRefusedError, Fault.CANNOT_CONNECT),
    (ConnectionError, Fault.BROKE_OFF),
    (OSError, Fault.CANNOT_CONNECT),
)
"""The first kind that an error is of tells."""


class NotSent(Exception):
    """The letter was not sent, as far as is known. The text is the code, never an address."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(frozen=True, slots=True)
class MailServer:
    """The mail server of the settings."""

    host: str
    port: int
    security: str
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    seconds: float = SECONDS

    @classmethod
    def of(cls, settings: Settings) -> MailServer | None:
        """The mail server of these settings; None when no mail is sent."""
        if not settings.smtp_host:
            return None
        port = settings.smtp_port or SMTP_PORTS[settings.smtp_security]
        return cls(settings.smtp_host, port, settings.smtp_security, settings.smtp_user, settings.smtp_password)

    def send(self, message: EmailMessage) -> None:
        """Hands the letter over: on return the server has it. Raises NotSent."""
        with _faults():
            connection = self._connected()
            try:
                connection.send_message(message)
            finally:
                # It has the letter by now, or never will: how it says goodbye changes nothing.
                with suppress(smtplib.SMTPException, OSError):
                    connection.quit()
                connection.close()

    def _connected(self) -> smtplib.SMTP:
        trusting = ssl.create_default_context()
        if self.security == "TLS":
            connection: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=self.seconds, context=trusting)
        else:
            connection = smtplib.SMTP(self.host, self.port, timeout=self.seconds)
        try:
            if self.security == "STARTTLS":
                connection.starttls(context=trusting)
            if self.user:
                connection.login(self.user, self.password)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def _faults() -> Iterator[None]:
    """What the library says, as our own words; it may quote addresses, so nothing of it is kept."""
    try:
        yield
    except (smtplib.SMTPException, OSError, ValueError) as error:
        raise NotSent(fault_of(error)) from None


def fault_of(error: Exception) -> Fault:
    """Which fault an error of the library tells of."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return _by_code(next(iter(error.recipients.values()))[0], Fault.RECIPIENT_REFUSED)
    if isinstance(error, smtplib.SMTPDataError):
        return _by_code(error.smtp_code, Fault.LETTER_REFUSED)
    if isinstance(error, smtplib.SMTPSenderRefused):
        return _by_code(error.smtp_code, Fault.SENDER_REFUSED)
    if isinstance(error, smtplib.SMTPServerDisconnected) and isinstance(error.__context__, TimeoutError):
        return Fault.TOO_SLOW
    return next((fault for kind, fault in FAULTS if isinstance(error, kind)), Fault.UNCLEAR)


def _by_code(code: int, lasting: Fault) -> Fault:
    return lasting if code in FOR_GOOD else Fault.BUSY
