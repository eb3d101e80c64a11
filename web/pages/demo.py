"""The accounts to try the service with, on the sign-in page in demo mode and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from router.access import Grant
from router.settings import DEMO
from web.pages.serving import the_router


@dataclass(frozen=True, slots=True)
class Shown:
    """A demo account as it is shown: the password is part of the page."""

    login: str
    password: str
    grants: tuple[Grant, ...]


def demo_accounts() -> list[Shown]:
    """Those that can be signed in to now; none in any other mode, whatever the database holds."""
    router = the_router()
    if router.settings.mode != DEMO:
        return []
    usable = {one.login: one for one in router.accounts.all() if one.demo and one.disabled_at is None}
    wanted = [account.login for account in router.demo.accounts if account.login in usable]
    return [Shown(login, router.demo.password, usable[login].grants) for login in wanted]
