"""Signed-in browsers. Every request asks here, so that a session ended on one machine is refused on all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from router.access import Actor, Grant, Kind
from router.audit import Action, By, Event
from router.credentials import hash_of, new_secret
from router.storage.account_models import Account, AccountGrant, ToldByProvider, WebSession
from router.storage.audit_log import AuditLog
from router.storage.errors import ToldBefore
from router.storage.grants import grant_of
from router.storage.writing import Writing

SEEN_WITHIN = timedelta(minutes=1)
SESSION, GRANT = WebSession.__table__, AccountGrant.__table__
ASKED = (
    select(SESSION.c.account_id, SESSION.c.grant_id, SESSION.c.seen_at, Account.demo, Account.one_time, GRANT)
    .join(Account, Account.id == SESSION.c.account_id)
    .outerjoin(GRANT, GRANT.c.id == SESSION.c.grant_id)
    .where(SESSION.c.ended_at.is_(None), Account.disabled_at.is_(None), GRANT.c.revoked_at.is_(None))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasting:
    """How long a session lasts: `idle` without a request, `longest` at the most; and whether demo accounts work."""

    idle: timedelta
    longest: timedelta
    demo: bool


@dataclass(frozen=True, slots=True)
class Open:
    """A session that has not ended, as its account sees it."""

    id: str
    created_at: datetime
    seen_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut:
    """What a provider tells: the `session` of its own that ended, or `subject` for all of somebody's, or both.

    Sessions begun after `at` are others. `token` is the provider's name for this telling, not to be heard twice
    before `until`, when it is worth nothing any more.
    """

    issuer: str
    token: str
    at: datetime
    until: datetime
    subject: str | None
    session: str | None


class Sessions:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine, audit: AuditLog, lasting: Lasting) -> None:
        self._engine, self._audit, self._lasting = engine, audit, lasting
        self._writing = Writing(engine)

    def begin(self, account: str, grant: Grant | None, by: By, provider_session: str | None = None) -> str:
        """A new session; the secret for the browser to hold. `grant` None: the role is chosen later."""
        secret = new_secret()
        row = {
            "id": hash_of(secret),
            "account_id": account,
            "grant_id": grant.id if grant else None,
            "created_at": by.at,
            "seen_at": by.at,
            "expires_at": by.at + self._lasting.longest,
            "provider_session": provider_session,
        }
        actor = Actor(Kind.ACCOUNT, account, grant)
        with self._writing.begin() as connection:
            connection.execute(insert(WebSession), row)
            self._audit.append(connection, Event(By(actor, by.at, by.address), Action.SIGN_IN, account))
        return secret

    def actor(self, secret: str, now: datetime) -> Actor | None:
        """Who holds this secret; None when its session has ended in whatever way."""
        session = hash_of(secret)
        in_time = (SESSION.c.expires_at > now, SESSION.c.seen_at > now - self._lasting.idle)
        with self._engine.connect() as connection:
            row = connection.execute(ASKED.where(SESSION.c.id == session, *in_time)).one_or_none()
        if row is None or (row.demo and not self._lasting.demo):
            return None
        if now - row.seen_at > SEEN_WITHIN:
            self._note_seen(session, now)
        grant = grant_of(row) if row.role else None
        return Actor(Kind.ACCOUNT, row.account_id, grant, session=session, must_change=row.one_time)

    def _note_seen(self, session: str, now: datetime) -> None:
        with self._writing.begin() as connection:
            connection.execute(update(WebSession).where(WebSession.id == session).values(seen_at=now))

    def choose(self, grant: Grant, by: By) -> None:
        """The role that the session of `by` acts in from now on."""
        with self._writing.begin() as connection:
            connection.execute(update(WebSession).where(WebSession.id == by.actor.session).values(grant_id=grant.id))
            chosen = Actor(Kind.ACCOUNT, by.actor.id, grant, session=by.actor.session)
            self._audit.append(connection, Event(By(chosen, by.at, by.address), Action.ROLE_CHOSEN, by.actor.id))

    def sign_out(self, by: By) -> None:
        """Ends the session of `by`, by its own wish."""
        self._end([by.actor.session or ""], by, Action.SIGN_OUT)

    def end(self, account: str, session: str, by: By) -> None:
        """Ends one session of an account."""
        self._end([one.id for one in self.open(account, by.at) if one.id == session], by, Action.SESSION_ENDED)

    def end_all(self, account: str, by: By) -> None:
        """Ends every session of an account."""
        self._end([one.id for one in self.open(account, by.at)], by, Action.SESSION_ENDED)

    def end_at_provider(self, told: SignedOut, by: By) -> int:
        """Ends what the provider says has ended: one of its sessions, or all of a subject; how many.

        Raises `ToldBefore` when it was told already; then nothing ends.
        """
        query = (
            select(WebSession.id).join(Account).where(WebSession.ended_at.is_(None), Account.issuer == told.issuer)
        )
        query = query.where(WebSession.created_at <= told.at)
        if told.session is not None:
            query = query.where(WebSession.provider_session == told.session)
        if told.subject is not None:
            query = query.where(Account.subject == told.subject)
        with self._writing.begin() as connection:
            _note_told(connection, told, by.at)
            found = [self._ended(connection, session, by) for session in connection.scalars(query).all()]
            for account in filter(None, found):
                self._audit.append(connection, Event(by, Action.SESSION_ENDED, account))
        return len(found)

    def _end(self, sessions: list[str], by: By, action: Action) -> None:
        for session in sessions:
            with self._writing.begin() as connection:
                if account := self._ended(connection, session, by):
                    self._audit.append(connection, Event(by, action, account))

    def _ended(self, connection: Connection, session: str, by: By) -> str | None:
        still_open = (WebSession.id == session) & WebSession.ended_at.is_(None)
        change = update(WebSession).where(still_open).values(ended_at=by.at).returning(WebSession.account_id)
        return connection.scalar(change)

    def open(self, account: str, now: datetime) -> list[Open]:
        """The account's sessions that have not ended, the latest first."""
        in_time = (SESSION.c.expires_at > now, SESSION.c.seen_at > now - self._lasting.idle)
        shown = (WebSession.id, WebSession.created_at, WebSession.seen_at)
        query = select(*shown).where(WebSession.account_id == account, WebSession.ended_at.is_(None), *in_time)
        with self._engine.connect() as connection:
            return [Open(*row) for row in connection.execute(query.order_by(WebSession.created_at.desc()))]


def _note_told(connection: Connection, told: SignedOut, now: datetime) -> None:
    """Remembers what was told, and forgets what is worth nothing any more."""
    connection.execute(delete(ToldByProvider).where(ToldByProvider.until < now))
    row = {"id": hash_of(f"{told.issuer}\n{told.token}"), "until": told.until}
    try:
        connection.execute(insert(ToldByProvider), row)
    except IntegrityError as before:
        raise ToldBefore("this logout token was used already") from before
