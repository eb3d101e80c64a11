"""What somebody is told whom the provider did not sign in: what happened, and what to do."""

from __future__ import annotations

from typing import NamedTuple

from flask import Response, render_template
from flask_babel import gettext as _

from web.wiring import the_router

RETRY_AFTER_SECONDS = "30"
SAME = {"state_expired": "state_unknown", "login_unusable": "login_missing", "login_personal": "login_missing"}


class Words(NamedTuple):
    """A heading, what to do, and whether trying `again` may help; else somebody else may sign in."""

    status: int
    heading: str
    text: str
    again: bool


def refused_page(reason: str, onward: str) -> Response:
    """The page; `onward` is where to go after another try."""
    words = _words().get(SAME.get(reason, reason)) or _not_to_be_trusted()
    local = the_router().settings.local_accounts
    page = render_template("sign_in/provider_refused.html", words=words, onward=onward, local_accounts=local)
    headers = {"Retry-After": RETRY_AFTER_SECONDS} if words.status == 503 else None
    return Response(page, words.status, headers, content_type="text/html; charset=utf-8")


def _words() -> dict[str, Words]:
    """By the reason. The provider's own words are never shown: anybody can write them into the address."""
    return {
        "provider_down": Words(
            503,
            _("Inloggningstjänsten svarar inte"),
            _("Felet är varken ditt eller den här tjänstens. Försök igen om en stund."),
            again=True,
        ),
        "denied": Words(
            403, _("Inloggningen avbröts"), _("Du är inte inloggad. Försök igen när du vill."), again=True
        ),
        "state_unknown": Words(
            400,
            _("Inloggningen gäller inte längre"),
            _("Den tog för lång tid eller var redan använd. Börja om."),
            again=True,
        ),
        "no_role": Words(
            403,
            _("Du har ingen roll här"),
            _("Inloggningen gick bra, men ger ingen roll. Be den som ger behörigheter hos er om en."),
            again=False,
        ),
        "disabled": Words(
            403, _("Kontot är avstängt"), _("Be den som driver tjänsten att öppna det igen."), again=False
        ),
        "login_taken": Words(
            403,
            _("Inloggningsnamnet tillhör redan ett annat konto"),
            _("Be den som driver tjänsten att rätta det."),
            again=False,
        ),
        "login_missing": Words(
            403,
            _("Inloggningen går inte att använda här"),
            _("Inloggningstjänsten skickar inget namn på kontot som får sparas. Säg till den som driver tjänsten."),
            again=False,
        ),
    }


def _not_to_be_trusted() -> Words:
    return Words(
        400,
        _("Svaret från inloggningstjänsten gick inte att lita på"),
        _("Du är inte inloggad. Försök igen, och säg till den som driver tjänsten om det händer en gång till."),
        again=True,
    )
