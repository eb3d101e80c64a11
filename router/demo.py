"""The demo: fictional accounts that are there at every start, and how far its fictional year of cases is told."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from router.audit import Action, By
from router.credentials import hash_password
from router.reading.demo_accounts_file import DemoAccount, DemoAccounts
from router.storage import Accounts, AuditTrail, Known, LoginTaken


@dataclass(frozen=True, slots=True)
class FilledIn:
    """How far the fictional year is written: so many of its `of` cases, of the year that ends on `day`."""

    day: date
    seed: int
    cases: int
    of: int

    @property
    def is_whole(self) -> bool:
        """Whether all of it is there."""
        return self.cases >= self.of

    @property
    def percent(self) -> int:
        """How much of it is there, in whole percent; 100 only when all is."""
        return 100 * self.cases // self.of if self.of else 100

    def details(self) -> dict[str, str | int | bool | None]:
        """What the audit chain is told of it; `filled_in` reads it back."""
        return {"day": self.day.isoformat(), "seed": self.seed, "cases": self.cases, "of": self.of}


def filled_in(trail: AuditTrail) -> FilledIn | None:
    """How far the year is written in this database; None when none was begun. Raises `DatabaseUnavailable`."""
    told = trail.latest(Action.DEMO_FILLED)
    if told is None:
        return None
    details = told.details
    return FilledIn(date.fromisoformat(details["day"]), details["seed"], details["cases"], details["of"])


def seed(demo: DemoAccounts, accounts: Accounts, by: By) -> None:
    """Makes the demo accounts that are missing, and puts back those that somebody has changed.

    The second start finds nothing to do, and does not hash. The password is one for all, so one hash does for all.
    """
    known = {account.login: account for account in accounts.all()}
    missing = [account for account in demo.accounts if account.login not in known]
    shared = hash_password(demo.password) if missing else ""
    for account in missing:
        _add(account, shared, accounts, by)
    for account in demo.accounts:
        found = known.get(account.login)
        # An account of the same name that somebody else made is theirs.
        if found is not None and found.demo:
            _put_back(account, found, accounts, by)


def _add(account: DemoAccount, password_hash: str, accounts: Accounts, by: By) -> None:
    # Another server that starts at the same time may be faster.
    with suppress(LoginTaken):
        accounts.add(account.login, password_hash, account.grants, by, demo=True)


def _put_back(account: DemoAccount, found: Known, accounts: Accounts, by: By) -> None:
    if found.disabled_at is not None:
        accounts.enable(found.id, by)
    held = {replace(grant, id=None) for grant in found.grants}
    for grant in account.grants:
        if grant not in held:
            accounts.give(found.id, grant, by)
