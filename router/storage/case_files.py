"""Case files: lines that are added and never changed, and the lists that are made of them in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from router.access import Principal
from router.audit import Action, By, Event
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.happening import Entry, Hand
from router.follow_up.indicators import Sectors
from router.reading.happening_schema import happening_kept, happening_to_json
from router.storage.audit_log import AuditLog
from router.storage.case_disputes import dispute_rows
from router.storage.case_models import CaseClock, CaseDispute, CaseLine, CaseParty, FollowedCase
from router.storage.errors import CaseMovedOn, WrittenBefore
from router.storage.indicator_rows import keep_indicators
from router.storage.writing import Writing

LINE = insert(CaseLine)


@dataclass(frozen=True, slots=True)
class ToWrite:
    """A case with new lines: those after `seen`, which is 0 for a new case.

    `once` is what the form or program sent along to tell one sending from another.
    """

    case: CaseFile
    seen: int
    once: str | None = None
    fictional: bool = False

    @property
    def new(self) -> tuple[Entry, ...]:
        """The lines to write."""
        return tuple(entry for entry in self.case.entries if entry.number > self.seen)


class CaseFiles:
    """Every method raises `DatabaseUnavailable` when the database cannot answer. Safe to share between threads."""

    def __init__(self, engine: Engine, audit: AuditLog, sectors: Callable[[], Sectors]) -> None:
        """`sectors`: those of the agencies today, by which what is kept is counted."""
        self._engine, self._audit, self._writing = engine, audit, Writing(engine)
        self._sectors = sectors

    def find(self, reference: str) -> CaseFile | None:
        """The case as it stands; None when there is none of the reference."""
        with self._engine.connect() as connection:
            lines = read_lines(connection, [reference]).get(reference)
        return fold(reference, lines) if lines else None

    def written_by(self, once: str) -> str | None:
        """The reference of the case that was written with this `once` already; None when none was."""
        query = select(CaseLine.reference).where(CaseLine.once == once)
        with self._engine.connect() as connection:
            return connection.scalar(query)

    def concerned(self, reference: str) -> frozenset[Principal]:
        """The principals that are or were involved; none when there is no such case."""
        query = select(CaseParty.principal_type, CaseParty.principal_code).where(CaseParty.reference == reference)
        with self._engine.connect() as connection:
            return frozenset(Principal(*row) for row in connection.execute(query))

    def write(self, wanted: ToWrite, by: By) -> None:
        """Keeps the new lines, durable on return, and tells the audit chain of them.

        Raises `WrittenBefore` when the same was sent before, `CaseMovedOn` when somebody else has written since
        `seen`: nothing is kept then.
        """
        try:
            with self._writing.begin() as connection:
                keep(connection, wanted, self._sectors())
                for entry in wanted.new:
                    self._audit.append(connection, _event(wanted.case, entry, by))
        except IntegrityError as error:
            if wanted.once is not None and self.written_by(wanted.once) is not None:
                raise WrittenBefore("the same was written before") from error
            raise CaseMovedOn("somebody else has written in the case since") from error


def keep(connection: Connection, wanted: ToWrite, sectors: Sectors) -> None:
    """Writes the lines and the lists made of them. Raises `WrittenBefore`, `CaseMovedOn`."""
    case, seen = wanted.case, wanted.seen
    if wanted.once is not None and connection.scalar(select(CaseLine.number).where(CaseLine.once == wanted.once)):
        raise WrittenBefore("the same was written before")
    if seen == 0:
        connection.execute(insert(FollowedCase), case_row(wanted))
    else:
        query = update(FollowedCase).where(FollowedCase.reference == case.reference, FollowedCase.version == seen)
        if connection.execute(query.values(_standing(case))).rowcount != 1:
            raise CaseMovedOn("somebody else has written in the case since")
        for table in (CaseParty, CaseClock):
            connection.execute(delete(table).where(table.reference == case.reference))
    rows = [line_row(case.reference, entry) for entry in wanted.new]
    rows[0]["once"] = wanted.once
    connection.execute(LINE, rows)
    _insert(connection, CaseParty, party_rows(case))
    _insert(connection, CaseClock, clock_rows(case))
    _insert(connection, CaseDispute, dispute_rows(case, seen))
    keep_indicators(connection, case, sectors, fictional=_is_fictional(connection, wanted))


def read_lines(connection: Connection, references: Iterable[str]) -> dict[str, list[Entry]]:
    """The lines of the cases, in order."""
    query = select(CaseLine.__table__).where(CaseLine.reference.in_(list(references)))
    found: dict[str, list[Entry]] = {}
    for row in connection.execute(query.order_by(CaseLine.reference, CaseLine.number)):
        found.setdefault(row.reference, []).append(entry_of(row))
    return found


def entry_of(row: Any) -> Entry:
    """The line in a row of the table."""
    hand = Hand(row.hand_kind, row.role, row.principal_type, row.principal_code, row.agency)
    return Entry(row.number, row.happened_on, row.at, hand, happening_kept(orjson.loads(row.told)))


def line_row(reference: str, entry: Entry) -> dict[str, Any]:
    """The row of a line."""
    hand = entry.hand
    return {
        "reference": reference,
        "number": entry.number,
        "happened_on": entry.on,
        "at": entry.at,
        "what": entry.happening.what,
        "told": orjson.dumps(happening_to_json(entry.happening)).decode(),
        "hand_kind": hand.kind,
        "role": hand.role,
        "principal_type": hand.principal_type,
        "principal_code": hand.principal_code,
        "agency": hand.agency,
        "once": None,
    }


def party_rows(case: CaseFile) -> list[dict[str, Any]]:
    """Who is involved: the seats, and principals that have written without speaking for one."""
    seats = {(*seat.principal, seat.agency) for seat in case.parties}
    known = {seat.principal for seat in case.parties}
    seats |= {(*principal, "") for principal in case.principals if principal not in known}
    names = ("principal_type", "principal_code", "agency")
    return [{"reference": case.reference, **dict(zip(names, seat, strict=True))} for seat in sorted(seats)]


def clock_rows(case: CaseFile) -> list[dict[str, Any]]:
    """What is due."""
    return [
        {
            "reference": case.reference,
            "key": clock.key,
            "what": clock.what,
            "number": clock.number,
            "principal_type": clock.seat.principal_type,
            "principal_code": clock.seat.principal_code,
            "agency": clock.seat.agency,
            "begun": clock.begun,
            "due": clock.due,
            "has_run_out": clock.has_run_out,
        }
        for clock in case.clocks()
    ]


def case_row(wanted: ToWrite) -> dict[str, Any]:
    """The row of a new case."""
    case = wanted.case
    return {
        **_standing(case),
        "reference": case.reference,
        "opened_on": case.opened_on,
        "region": case.opened.region,
        "municipality": case.opened.municipality,
        "fictional": wanted.fictional,
    }


def _standing(case: CaseFile) -> dict[str, Any]:
    return {"closed_on": case.closed_on, "version": case.version, "written_at": case.entries[-1].at}


def _is_fictional(connection: Connection, wanted: ToWrite) -> bool:
    """As it was opened: nobody who writes on says so again."""
    if wanted.seen == 0:
        return wanted.fictional
    query = select(FollowedCase.fictional).where(FollowedCase.reference == wanted.case.reference)
    return connection.scalar(query) is True


def _insert(
    connection: Connection, table: type[CaseParty | CaseClock | CaseDispute], rows: list[dict[str, Any]]
) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _event(case: CaseFile, entry: Entry, by: By) -> Event:
    action = Action.CASE_OPENED if entry.number == 1 else Action.CASE_WRITTEN
    return Event(by, action, case.reference, details={"line": entry.number, "what": entry.happening.what})
