"""What whoever runs the site sees of it: the settings without their secrets, and the ways to accounts and tokens."""

from __future__ import annotations

from dataclasses import dataclass, fields

from flask import Blueprint, render_template
from flask_babel import gettext as _

from router.access import Permission
from router.settings import Settings
from web.access import access, may
from web.pages.mail_words import mail_shown
from web.pages.serving import the_router

pages = Blueprint("operation", __name__, url_prefix="/drift")


@dataclass(frozen=True, slots=True)
class Shown:
    """A setting by its name in the environment, and what it is."""

    name: str
    value: str


@pages.get("")
@access(Permission.SEE_OPERATION)
def overview() -> str:
    """The settings in force, and the ways on."""
    return render_template(
        "operation/overview.html",
        settings=shown_settings(the_router().settings),
        may_manage_accounts=may(Permission.MANAGE_ACCOUNTS),
        may_manage_tokens=may(Permission.MANAGE_TOKENS),
        may_manage_mailboxes=may(Permission.MANAGE_MAILBOXES),
        mail=mail_shown(),
    )


def shown_settings(settings: Settings) -> list[Shown]:
    """Every setting; of those that are never to be shown, only whether they are set."""
    return [
        Shown(setting.name.upper(), _value(getattr(settings, setting.name), secret=not setting.repr))
        for setting in fields(Settings)
    ]


def _value(value: object, *, secret: bool) -> str:
    if value in (None, "", ()):
        return _("inte satt")
    if secret:
        return _("satt, visas inte")
    return str(value).lower() if isinstance(value, bool) else str(value)
