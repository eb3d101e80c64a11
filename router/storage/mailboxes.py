"""The mailboxes of agencies, that reminders are sent to. What is done with them is told, the addresses are not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Engine, and_, delete, insert, select, update

from router.audit import Action, By, Event
from router.follow_up.seat import Seat
from router.storage.audit_log import AuditLog
from router.storage.reminder_models import AgencyMailbox, CaseReminder
from router.storage.reminders import FAILED, GIVEN_UP, try_again
from router.storage.writing import Writing


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The mailbox that an agency reads together."""

    seat: Seat
    address: str
    changed_at: datetime


class Mailboxes:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine, audit: AuditLog) -> None:
        self._engine, self._audit, self._writing = engine, audit, Writing(engine)

    def all(self) -> list[Mailbox]:
        """Every mailbox, by principal and agency."""
        box = AgencyMailbox
        order = (box.principal_type, box.principal_code, box.agency)
        with self._engine.connect() as connection:
            rows = connection.execute(select(box.__table__).order_by(*order)).all()
        return [
            Mailbox(Seat(row.agency, row.principal_type, row.principal_code), row.address, row.changed_at)
            for row in rows
        ]

    def of(self, seat: Seat) -> str | None:
        """The address of an agency; None when it has no mailbox."""
        with self._engine.connect() as connection:
            return connection.scalar(select(AgencyMailbox.address).where(_of(AgencyMailbox, seat)))

    def put(self, seat: Seat, address: str, by: By) -> bool:
        """Gives an agency this mailbox, instead of another if it had one; whether anything changed.

        Letters that did not reach the one before are sent to this one.
        """
        with self._writing.begin() as connection:
            before = connection.scalar(select(AgencyMailbox.address).where(_of(AgencyMailbox, seat)))
            if before == address:
                return False
            values = {"address": address, "changed_at": by.at}
            if before is None:
                whose = {"principal_type": seat.principal_type, "principal_code": seat.principal_code}
                connection.execute(insert(AgencyMailbox), {**whose, "agency": seat.agency, **values})
            else:
                connection.execute(update(AgencyMailbox).where(_of(AgencyMailbox, seat)).values(values))
                stuck = CaseReminder.state.in_((FAILED, GIVEN_UP))
                try_again(connection, _of(CaseReminder, seat) & stuck, by.at)
            action = Action.MAILBOX_ADDED if before is None else Action.MAILBOX_CHANGED
            self._audit.append(connection, Event(by, action, str(seat)))
        return True

    def remove(self, seat: Seat, by: By) -> bool:
        """Takes an agency's mailbox away; whether it had one."""
        with self._writing.begin() as connection:
            removed = connection.execute(delete(AgencyMailbox).where(_of(AgencyMailbox, seat))).rowcount == 1
            if removed:
                self._audit.append(connection, Event(by, Action.MAILBOX_REMOVED, str(seat)))
        return removed


def _of(table: type[AgencyMailbox | CaseReminder], seat: Seat) -> ColumnElement[bool]:
    principal = (table.principal_type == seat.principal_type) & (table.principal_code == seat.principal_code)
    return and_(principal, table.agency == seat.agency)
