"""Reminders of what is due in cases: each made once, and its letter sent once as far as anybody can know.

A letter is claimed for a while, sent, and then noted as sent. Whoever dies in between has it sent again under the
same name when the while is over.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, and_, case, func, literal, select, text, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite

from router.follow_up.seat import Seat
from router.storage.case_models import CaseClock, FollowedCase
from router.storage.reminder_models import AgencyMailbox, CaseReminder
from router.storage.writing import Writing

SOON, PASSED = "soon", "passed"
WAITING, SENDING, SENT = "waiting", "sending", "sent"
FAILED, GIVEN_UP, NOT_WANTED = "failed", "given_up", "not_wanted"
TO_SEND = (WAITING, SENDING, FAILED)
LEASE = timedelta(minutes=5)
"""Longer than any conversation with a mail server: each of its ten steps has its own, shorter limit."""
MOST_IN_A_LETTER = 100
POSTGRESQL_LOCK = 7_140_923_117
"""Any number that no other use of the same database takes."""
WHOSE = ("agency", "principal_type", "principal_code")


@dataclass(frozen=True, slots=True)
class Nearing:
    """A clock of which nobody has been reminded in this way, and where the child lives."""

    reference: str
    key: str
    what: str
    due: date
    kind: str
    seat: Seat
    region: str | None
    municipality: str | None
    fictional: bool


@dataclass(frozen=True, slots=True)
class Reminded:
    """One thing that a letter reminds of."""

    reference: str
    what: str
    due: date
    kind: str


@dataclass(frozen=True, slots=True)
class ToSend:
    """A letter that somebody has claimed: `tries` counts this one."""

    letter: str
    seat: Seat
    address: str
    items: tuple[Reminded, ...]
    tries: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """How many reminders are with letters that failed, or were given up, for the same reason."""

    state: str
    error: str
    seat: Seat
    count: int


class Reminders:
    """Every method raises `DatabaseUnavailable` when the database cannot answer. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._writing = engine, Writing(engine)

    def nearing(
        self, today: date, until: date, after: tuple[str, str] = ("", ""), at_most: int = 500
    ) -> list[Nearing]:
        """Clocks that are due by `until` and not reminded of as they stand on `today`, after a (reference, key)."""
        kind = case((CaseClock.due < today, literal(PASSED)), else_=literal(SOON))
        same = (CaseReminder.reference == CaseClock.reference) & (CaseReminder.key == CaseClock.key)
        reminded = select(CaseReminder.key).where(same, CaseReminder.due == CaseClock.due, CaseReminder.kind == kind)
        query = (
            select(
                *(getattr(CaseClock, name) for name in ("reference", "key", "what", "due", *WHOSE)),
                kind.label("kind"),
                *(getattr(FollowedCase, name) for name in ("region", "municipality", "fictional")),
            )
            .join(FollowedCase, FollowedCase.reference == CaseClock.reference)
            .where(CaseClock.due <= until, tuple_(CaseClock.reference, CaseClock.key) > after, ~reminded.exists())
            .order_by(CaseClock.reference, CaseClock.key)
            .limit(at_most)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        return [_nearing(row) for row in rows]

    def make(self, wanted: Collection[Nearing], now: datetime, today: date, *, by_mail: bool) -> int:
        """Makes the reminders that are not there yet; how many. Letters are for seats that have a mailbox."""
        if not wanted:
            return 0
        dialect = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        with self._writing.begin() as connection:
            boxes = {_seat(row) for row in connection.execute(select(AgencyMailbox.__table__))} if by_mail else set()
            rows = [_reminder_row(one, now, today, has_mailbox=one.seat in boxes) for one in wanted]
            return int(connection.execute(dialect.insert(CaseReminder).on_conflict_do_nothing(), rows).rowcount)

    def claim(self, now: datetime) -> ToSend | None:
        """A letter to send, the claimer's for `LEASE`; None when none waits. What is done already needs no letter."""
        with self._alone() as connection:
            while (first := _first(connection, now)) is not None:
                rows = _together(connection, first, now)
                address = connection.scalar(select(AgencyMailbox.address).where(_of_seat(AgencyMailbox, first)))
                live = [row for row in rows if address is not None and _still_due(connection, row)]
                _set(connection, [row for row in rows if row not in live], state=NOT_WANTED, next_try_at=None)
                if live and address is not None:
                    return _claimed(connection, live, address, now)
        return None

    def sent(self, letter: ToSend, now: datetime) -> None:
        """Notes that the mail server has taken the letter."""
        self._note(letter, state=SENT, next_try_at=None, sent_at=now, last_error=None)

    def failed(self, letter: ToSend, error: str, next_try_at: datetime | None) -> None:
        """Notes why it was not sent, and when it is tried again; None gives it up."""
        state = GIVEN_UP if next_try_at is None else FAILED
        self._note(letter, state=state, next_try_at=next_try_at, last_error=error)

    def try_again(self, now: datetime) -> int:
        """Has all letters that failed or were given up sent now; how many reminders."""
        with self._writing.begin() as connection:
            return try_again(connection, CaseReminder.state.in_((FAILED, GIVEN_UP)), now)

    def some_wait(self, now: datetime) -> bool:
        """Whether there may be a letter to send."""
        with self._engine.connect() as connection:
            return _first(connection, now) is not None

    def counts(self) -> Mapping[str, int]:
        """How many reminders there are in each state."""
        query = select(CaseReminder.state, func.count().label("found")).group_by(CaseReminder.state)
        with self._engine.connect() as connection:
            return {row.state: row.found for row in connection.execute(query)}

    def troubles(self) -> list[Trouble]:
        """What did not get away, and why."""
        columns = [getattr(CaseReminder, name) for name in ("state", "last_error", *WHOSE)]
        query = select(*columns, func.count().label("found")).where(CaseReminder.state.in_((FAILED, GIVEN_UP)))
        with self._engine.connect() as connection:
            rows = connection.execute(query.group_by(*columns).order_by(*columns)).all()
        return [Trouble(row.state, row.last_error or "", _seat(row), row.found) for row in rows]

    def _note(self, letter: ToSend, **values: Any) -> None:
        # Whoever has claimed it since has another number of tries, and tells how that one went.
        mine = (CaseReminder.letter == letter.letter) & (CaseReminder.tries == letter.tries)
        with self._writing.begin() as connection:
            connection.execute(update(CaseReminder).where(mine, CaseReminder.state == SENDING).values(values))

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        """A transaction that no other claim runs beside, on whichever machine."""
        with self._writing.begin() as connection:
            if self._engine.dialect.name != "sqlite":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": POSTGRESQL_LOCK})
            yield connection


def try_again(connection: Connection, which: ColumnElement[bool], now: datetime) -> int:
    """Has reminders sent from now on, as if they had never been tried; how many."""
    values = {"state": WAITING, "tries": 0, "next_try_at": now}
    return int(connection.execute(update(CaseReminder).where(which).values(values)).rowcount)


def _first(connection: Connection, now: datetime) -> Row[Any] | None:
    query = select(CaseReminder.__table__).where(CaseReminder.state.in_(TO_SEND), CaseReminder.next_try_at <= now)
    order = (CaseReminder.next_try_at, CaseReminder.reference, CaseReminder.key)
    return connection.execute(query.order_by(*order).limit(1)).one_or_none()


def _together(connection: Connection, first: Row[Any], now: datetime) -> Sequence[Row[Any]]:
    """What goes in the same letter: what did before, or else all that waits for the same agency."""
    query = select(CaseReminder.__table__).where(CaseReminder.state.in_(TO_SEND), _of_seat(CaseReminder, first))
    if first.letter is not None:
        query = query.where(CaseReminder.letter == first.letter)
    else:
        query = query.where(CaseReminder.letter.is_(None), CaseReminder.next_try_at <= now)
    order = (CaseReminder.due, CaseReminder.reference, CaseReminder.key, CaseReminder.kind)
    return connection.execute(query.order_by(*order).limit(MOST_IN_A_LETTER)).all()


def _still_due(connection: Connection, row: Row[Any]) -> bool:
    same = (CaseClock.reference == row.reference) & (CaseClock.key == row.key) & (CaseClock.due == row.due)
    return connection.scalar(select(CaseClock.key).where(same)) is not None


def _claimed(connection: Connection, rows: Sequence[Row[Any]], address: str, now: datetime) -> ToSend:
    letter = rows[0].letter or _name_of(rows)
    tries = max(row.tries for row in rows) + 1
    _set(connection, rows, state=SENDING, next_try_at=now + LEASE, tries=tries, letter=letter)
    items = tuple(Reminded(row.reference, row.what, row.due, row.kind) for row in rows)
    return ToSend(letter, _seat(rows[0]), address, items, tries)


def _name_of(rows: Sequence[Row[Any]]) -> str:
    """What a letter is known by: made of what it reminds of, so that the same letter has the same name."""
    told = "\n".join(f"{row.reference} {row.key} {row.due} {row.kind}" for row in rows)
    return hashlib.sha256(told.encode()).hexdigest()[:40]


def _set(connection: Connection, rows: Sequence[Row[Any]], **values: Any) -> None:
    for row in rows:
        same = [getattr(CaseReminder, name) == getattr(row, name) for name in ("reference", "key", "due", "kind")]
        connection.execute(update(CaseReminder).where(*same).values(values))


def _of_seat(table: type[CaseReminder | AgencyMailbox], row: Row[Any]) -> ColumnElement[bool]:
    return and_(*(getattr(table, name) == getattr(row, name) for name in WHOSE))


def _seat(row: Any) -> Seat:
    return Seat(row.agency, row.principal_type, row.principal_code)


def _nearing(row: Any) -> Nearing:
    return Nearing(
        row.reference, row.key, row.what, row.due, row.kind, _seat(row), row.region, row.municipality, row.fictional
    )


def _reminder_row(one: Nearing, now: datetime, today: date, *, has_mailbox: bool) -> dict[str, Any]:
    # Nobody is written to about a child who was made up.
    by_mail = has_mailbox and not one.fictional
    return {
        "reference": one.reference,
        "key": one.key,
        "due": one.due,
        "kind": one.kind,
        "what": one.what,
        "principal_type": one.seat.principal_type,
        "principal_code": one.seat.principal_code,
        "agency": one.seat.agency,
        "made_on": today,
        "state": WAITING if by_mail else NOT_WANTED,
        "tries": 0,
        "next_try_at": now if by_mail else None,
    }
