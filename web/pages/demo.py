"""The accounts to try the service with, on the sign-in page in demo mode and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flask_babel import gettext as _

from router.access import Grant, Role
from router.settings import DEMO
from web.pages.serving import the_router

BEGINS_AT = {
    Role.STAFF: "/arenden",
    Role.MANAGER: "/arenden",
    Role.POLICY_OWNER: "/verkstad",
    Role.SIGNATORY: "/verkstad",
    Role.OPERATOR: "/drift",
    Role.AUDITOR: "/granskning",
}
"""The page that each role is there for."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A demo account as it is shown: the password is part of the page; `shows` says what there is to see."""

    login: str
    password: str
    grants: tuple[Grant, ...]
    shows: str
    begins_at: str


@dataclass(frozen=True, slots=True)
class Door:
    """A page that a visitor of the demo had better see, and the account that opens it."""

    name: str
    account: Shown
    path: str


def demo_accounts() -> list[Shown]:
    """Those that can be signed in to now; none in any other mode, whatever the database holds."""
    router = the_router()
    if router.settings.mode != DEMO:
        return []
    usable = {one.login: one for one in router.accounts.all() if one.demo and one.disabled_at is None}
    wanted = [account.login for account in router.demo.accounts if account.login in usable]
    return [_shown(login, router.demo.password, usable[login].grants) for login in wanted]


def doors(accounts: Iterable[Shown]) -> list[Door]:
    """The ways in for whoever only wants to look: what is to be done in cases, and what came of a year of them."""
    wanted = ((_("Ärenden"), Role.STAFF, "/arenden"), (_("Statistik"), Role.MANAGER, "/statistik"))
    alone = {one.grants[0].role: one for one in reversed(list(accounts)) if len(one.grants) == 1}
    return [Door(name, alone[role], path) for name, role, path in wanted if role in alone]


def _shown(login: str, password: str, grants: tuple[Grant, ...]) -> Shown:
    roles = {grant.role for grant in grants}
    if len(roles) != 1:
        return Shown(login, password, grants, _("Två roller i ett konto: du väljer vilken du arbetar i."), "")
    (role,) = roles
    return Shown(login, password, grants, _shows().get(role, ""), BEGINS_AT.get(role, ""))


def _shows() -> dict[Role, str]:
    return {
        Role.STAFF: _("Ärenden: vad ni ska göra, frågor mellan verksamheter, planer (SIP) och tidslinjen."),
        Role.MANAGER: _("Ärenden, svar på ett nej, granskning av planer (SIP), statistik och årsrapport."),
        Role.POLICY_OWNER: _("Regelverkstaden: ändra regler och pröva följderna. Statistik."),
        Role.SIGNATORY: _("Regelverkstaden: läsa och skriva under överenskommelser."),
        Role.OPERATOR: _("Drift: konton, API-nycklar, brevlådor och hur tjänsten mår."),
        Role.AUDITOR: _("Granskning: vem som har gjort vad. Statistik."),
    }
