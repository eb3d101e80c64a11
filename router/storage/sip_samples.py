"""Samples of cases whose plans are reviewed, and the answers; whoever saves says which version they saw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import orjson
from sqlalchemy import Engine, insert, select, update
from sqlalchemy.exc import IntegrityError

from router.access import Principal
from router.audit import Action, By, Event
from router.follow_up.sampling import drawn
from router.storage.audit_log import AuditLog
from router.storage.case_models import CaseParty, FollowedCase
from router.storage.errors import CaseMovedOn
from router.storage.identifiers import new_id
from router.storage.sip_models import SipReview, SipSample
from router.storage.writing import Writing

OPEN, CLOSED, ALL = "open", "closed", "all"
SHOWN = 20


@dataclass(frozen=True, slots=True)
class ToDraw:
    """What a sample is drawn from, and how."""

    principal: Principal
    agency: str | None
    opened_from: date
    opened_to: date
    which: str
    size: int
    seed: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One case of a sample and its answers so far."""

    place: int
    reference: str
    answers: Mapping[str, str] = field(default_factory=dict)
    remarks: Mapping[str, Sequence[str]] = field(default_factory=dict)
    version: int = 0
    done: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample that was drawn; `among` is how many cases there were to draw from."""

    id: str
    asked: ToDraw
    drawn_at: datetime
    among: int
    reviews: tuple[Reviewed, ...] = ()


class SipSamples:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine, audit: AuditLog) -> None:
        self._engine, self._audit, self._writing = engine, audit, Writing(engine)

    def eligible(self, asked: ToDraw) -> list[str]:
        """The cases that the principal (or its agency) is involved in and that were opened in the period."""
        of = (CaseParty.principal_type == asked.principal.type) & (CaseParty.principal_code == asked.principal.code)
        if asked.agency is not None:
            of &= CaseParty.agency == asked.agency
        query = select(FollowedCase.reference).where(
            FollowedCase.reference.in_(select(CaseParty.reference).where(of)),
            FollowedCase.opened_on.between(asked.opened_from, asked.opened_to),
        )
        if asked.which != ALL:
            closed = FollowedCase.closed_on
            query = query.where(closed.is_(None) if asked.which == OPEN else closed.is_not(None))
        with self._engine.connect() as connection:
            return list(connection.scalars(query))

    def draw(self, asked: ToDraw, by: By, once: str | None = None) -> str:
        """The identifier of the sample, drawn now; of the one that was drawn with the same `once` before."""
        if (before := self._drawn_by(once)) is not None:
            return before
        among = self.eligible(asked)
        chosen, sample = drawn(among, asked.seed, asked.size), new_id()
        row = {
            "id": sample,
            "principal_type": asked.principal.type,
            "principal_code": asked.principal.code,
            "agency": asked.agency,
            "drawn_at": by.at,
            "seed": asked.seed,
            "size": asked.size,
            "among": len(among),
            "opened_from": asked.opened_from,
            "opened_to": asked.opened_to,
            "which": asked.which,
            "once": once,
        }
        empty = {"answers": "{}", "remarks": "{}", "version": 0, "done": False}
        rows = [{"sample": sample, "place": at, "reference": one, **empty} for at, one in enumerate(chosen, 1)]
        try:
            with self._writing.begin() as connection:
                connection.execute(insert(SipSample), row)
                if rows:
                    connection.execute(insert(SipReview), rows)
                told = {"cases": len(rows), "among": len(among)}
                self._audit.append(connection, Event(by, Action.SAMPLE_DRAWN, sample, details=told))
        except IntegrityError:
            # The same form, sent twice at the same time.
            if (before := self._drawn_by(once)) is None:
                raise
            return before
        return sample

    def _drawn_by(self, once: str | None) -> str | None:
        if once is None:
            return None
        with self._engine.connect() as connection:
            return connection.scalar(select(SipSample.id).where(SipSample.once == once))

    def get(self, sample: str) -> Sample | None:
        """The sample with its reviews; None when there is none."""
        query = select(SipReview.__table__).where(SipReview.sample == sample).order_by(SipReview.place)
        with self._engine.connect() as connection:
            row = connection.execute(select(SipSample.__table__).where(SipSample.id == sample)).one_or_none()
            reviews = connection.execute(query).all() if row is not None else []
        return _sample(row, tuple(_reviewed(one) for one in reviews)) if row is not None else None

    def of(self, principal: Principal, agency: str | None) -> list[Sample]:
        """The samples of a principal (of its agency, where one is told), the latest first, without their reviews."""
        query = select(SipSample.__table__).where(
            SipSample.principal_type == principal.type, SipSample.principal_code == principal.code
        )
        if agency is not None:
            query = query.where(SipSample.agency == agency)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(SipSample.drawn_at.desc()).limit(SHOWN)).all()
        return [_sample(row, ()) for row in rows]

    def keep(self, sample: str, review: Reviewed, by: By) -> None:
        """Keeps the answers of a case; `review.version` is the one that was seen.

        Raises `CaseMovedOn` when somebody else has saved others since; the same once more is no harm.
        """
        told = {"answers": dict(review.answers), "remarks": {k: list(v) for k, v in review.remarks.items()}}
        columns: dict[str, Any] = {name: orjson.dumps(value).decode() for name, value in told.items()}
        columns |= {"done": review.done, "version": review.version + 1}
        at = (SipReview.sample == sample) & (SipReview.place == review.place)
        with self._writing.begin() as connection:
            change = update(SipReview).where(at, SipReview.version == review.version).values(columns)
            if connection.execute(change).rowcount == 1:
                event = Event(by, Action.CASE_REVIEWED, review.reference, details={"sample": sample})
                self._audit.append(connection, event)
                return
            now = connection.execute(select(SipReview.__table__).where(at)).one()
            if orjson.loads(now.answers) != told["answers"] or orjson.loads(now.remarks) != told["remarks"]:
                raise CaseMovedOn("somebody else has reviewed the case since")


def _reviewed(row: Any) -> Reviewed:
    answers, remarks = orjson.loads(row.answers), orjson.loads(row.remarks)
    return Reviewed(row.place, row.reference, answers, remarks, row.version, row.done)


def _sample(row: Any, reviews: tuple[Reviewed, ...]) -> Sample:
    principal = Principal(row.principal_type, row.principal_code)
    asked = ToDraw(principal, row.agency, row.opened_from, row.opened_to, row.which, row.size, row.seed)
    return Sample(row.id, asked, row.drawn_at, row.among, reviews)
