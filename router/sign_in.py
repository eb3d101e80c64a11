"""Signing in: who it is, whether it may, and what is told of it. With a password, a refusal tells an outsider nothing
of why; whom a provider vouches for may know."""

from __future__ import annotations

import hmac
from collections.abc import Collection
from dataclasses import dataclass

from router.access import Grant
from router.addresses import caller_at
from router.audit import Action, By, Event, Outcome
from router.credentials import hash_password, outdated, password_fits
from router.storage import Accounts, AuditLog, FailedSignIns, Known, LoginTaken, Sessions

MOST_FROM_HERE, MOST_OF_ACCOUNT, MOST_OF_ADDRESS = 5, 30, 50
"""Failures in a quarter of an hour: of one account from one address, of one account, from one address."""


class SignInRefused(Exception):
    """Nobody is signed in. `reason` is the code that the audit chain tells, and a page to whom a provider knows."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    @property
    def too_many(self) -> bool:
        """Whether too many failures came before: wait a quarter of an hour."""
        return self.reason == "too_many"


@dataclass(frozen=True, slots=True)
class Vouched:
    """Somebody whom a provider vouches for: `login` and `grants` by the site's mapping of its claims."""

    issuer: str
    subject: str
    login: str
    grants: tuple[Grant, ...]
    session: str | None = None
    """The provider's own identifier of its session, by which it can end ours."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Both ways to sign in; each gives the secret of a new session for the browser to hold."""

    accounts: Accounts
    sessions: Sessions
    failures: FailedSignIns
    audit: AuditLog
    key: bytes
    """Makes what is counted of failures useless to whoever reads the table."""
    demo: bool
    """Whether demo accounts work."""

    def with_password(self, login: str, password: str, by: By) -> str:
        """Raises SignInRefused."""
        login = login.strip().casefold()
        most = self._most(login, by)
        attempt = self.failures.begin(most, by.at)
        if attempt is None:
            raise self._refused(None, "too_many", by)
        account = self.accounts.named(login) if login.isprintable() else None
        kept = self.accounts.password_of(account.id) if account else None
        if not password_fits(password, kept) or account is None or not self._may(account):
            raise self._refused(account, "credentials", by)
        self.failures.forget(attempt, list(most)[:1])
        if kept is not None and outdated(kept):
            self.accounts.rehash(account.id, hash_password(password))
        return self._begin(account.id, account.grants, by)

    def through_provider(self, vouched: Vouched, by: By) -> str:
        """Raises SignInRefused: "no_role", "login_taken" or "disabled". Without a role nobody gets an account."""
        account = self.accounts.vouched_for(vouched.issuer, vouched.subject)
        if account is None and not vouched.grants:
            raise self._refused(None, "no_role", by)
        account = self._as_vouched(vouched, by)
        if account is None or not self._may(account):
            raise self._refused(account, "disabled", by)
        if not account.grants:
            raise self._refused(account, "no_role", by)
        return self._begin(account.id, account.grants, by, vouched.session)

    def _as_vouched(self, vouched: Vouched, by: By) -> Known | None:
        try:
            found = self.accounts.of_provider(vouched.issuer, vouched.subject, vouched.login, vouched.grants, by)
        except LoginTaken as taken:
            raise self._refused(None, "login_taken", by) from taken
        return self.accounts.get(found)

    def tell_refused(self, reason: str, by: By) -> None:
        """Tells that what came from a provider signed nobody in; `reason` is a code."""
        self._refused(None, reason, by)

    def change_password(self, current: str, password: str, by: By) -> None:
        """Another password for whoever is signed in, who knows the one until now. Raises SignInRefused."""
        account = self.accounts.get(by.actor.id or "")
        assert account is not None
        most = self._most(account.login, by)
        attempt = self.failures.begin(most, by.at)
        fits = attempt is not None and password_fits(current, self.accounts.password_of(account.id))
        if attempt is None or not fits:
            self.audit.record(Event(by, Action.PASSWORD_CHANGED, account.id, outcome=Outcome.REFUSED))
            raise SignInRefused("too_many" if attempt is None else "credentials")
        self.failures.forget(attempt, list(most)[:1])
        self.accounts.set_password(account.id, hash_password(password), by)

    def _begin(self, account: str, grants: Collection[Grant], by: By, provider_session: str | None = None) -> str:
        only = next(iter(grants)) if len(grants) == 1 else None
        return self.sessions.begin(account, only, by, provider_session)

    def _may(self, account: Known) -> bool:
        return account.disabled_at is None and (self.demo or not account.demo)

    def _most(self, login: str, by: By) -> dict[str, int]:
        here = caller_at(by.address)
        return {
            self._key("both", login, here): MOST_FROM_HERE,
            self._key("login", login): MOST_OF_ACCOUNT,
            self._key("address", here): MOST_OF_ADDRESS,
        }

    def _key(self, *parts: str) -> str:
        return hmac.digest(self.key, "\n".join(parts).encode("utf-8", "surrogatepass"), "sha256").hex()

    def _refused(self, account: Known | None, reason: str, by: By) -> SignInRefused:
        """The refusal to raise, told to the audit chain."""
        subject = account.id if account else None
        told = {"reason": reason}
        self.audit.record(Event(by, Action.SIGN_IN, subject, outcome=Outcome.REFUSED, details=told))
        return SignInRefused(reason)
