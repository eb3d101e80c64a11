"""The demo: fictional accounts that are there at every start, as their file has them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from router.audit import By
from router.credentials import hash_password
from router.reading.demo_accounts_file import DemoAccount, DemoAccounts
from router.storage import Accounts, Known, LoginTaken


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
