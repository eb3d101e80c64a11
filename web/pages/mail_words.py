"""What became of reminders by e-mail, in words: how many, what is wrong, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from flask_babel import gettext as _

from router.casework.posting import Fault
from router.storage import Trouble
from web.pages.serving import the_router

STATES = ("waiting", "sending", "sent", "failed", "given_up", "not_wanted")


@dataclass(frozen=True, slots=True)
class MailShown:
    """`counts` are pairs of a word and a number; `troubles` tell whom, how many, why and what to do."""

    is_on: bool
    counts: list[tuple[str, int]]
    troubles: list[tuple[str, Trouble, str]]


def mail_shown() -> MailShown:
    """How it stands with the reminders."""
    router = the_router()
    counts, names = router.reminders.counts(), state_names()
    return MailShown(
        router.post.server is not None,
        [(names[state], counts[state]) for state in STATES if counts.get(state)],
        [(router.post.seat_name(one.seat), one, fault_words(one.error)) for one in router.reminders.troubles()],
    )


def state_names() -> dict[str, str]:
    """What the states of a reminder are called."""
    return {
        "waiting": _("väntar på att skickas"),
        "sending": _("skickas nu"),
        "sent": _("skickade med e-post"),
        "failed": _("gick inte fram och prövas igen"),
        "given_up": _("gick inte fram och prövas inte mer"),
        "not_wanted": _("visas bara i arbetslistan"),
    }


def fault_words(fault: str) -> str:
    """What is wrong, and what to do."""
    return {
        Fault.CANNOT_CONNECT: _(
            "E-postservern svarar inte. Kontrollera SMTP_HOST och SMTP_PORT, och att den är i gång."
        ),
        Fault.BROKE_OFF: _("E-postservern avbröt. Händer det igen: se efter i dess logg."),
        Fault.TOO_SLOW: _("E-postservern svarade för långsamt. Händer det igen: se efter i dess logg."),
        Fault.NO_ENCRYPTION: _(
            "Förbindelsen kunde inte krypteras säkert. Kontrollera SMTP_SECURITY och e-postserverns certifikat."
        ),
        Fault.NOT_SIGNED_IN: _("E-postservern godtog inte kontot. Kontrollera SMTP_USER och SMTP_PASSWORD."),
        Fault.SENDER_REFUSED: _(
            "E-postservern godtog inte avsändaren. Kontrollera SMTP_FROM, och om den vill ha ett konto."
        ),
        Fault.RECIPIENT_REFUSED: _("Brevlådan finns inte. Rätta adressen, så skickas breven dit."),
        Fault.LETTER_REFUSED: _("E-postservern tog inte emot brevet. Se efter i dess logg varför, och försök igen."),
        Fault.BUSY: _("E-postservern bad oss komma tillbaka senare. Det sker av sig självt."),
        Fault.UNCLEAR: _("E-postservern svarade obegripligt. Kontrollera att SMTP_PORT är en e-postservers port."),
    }[Fault(fault)]
