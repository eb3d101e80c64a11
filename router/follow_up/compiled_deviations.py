"""Deviation reports put together by boundary: how many, what failed, why, and what was done about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from router.follow_up.deviations import Deviation


@dataclass(frozen=True, slots=True)
class Boundary:
    """The reports from one agency to another; the counters count codes, a report once for each of its codes."""

    sender: str
    receiver: str
    number: int
    answered: int
    closed: int
    days_to_answer: float | None
    """The median of those answered; None while none is."""
    patterns: Counter[str]
    consequences: Counter[str]
    causes: Counter[str]
    measures: Counter[str]
    outcomes: Counter[str]


def compiled(reports: Iterable[Deviation]) -> tuple[Boundary, ...]:
    """Every boundary with its reports, the one with most first."""
    by_boundary: dict[tuple[str, str], list[Deviation]] = {}
    for report in reports:
        told = report.told
        by_boundary.setdefault((told.sender.agency, told.receiver.agency), []).append(report)
    found = [_boundary(*agencies, some) for agencies, some in by_boundary.items()]
    return tuple(sorted(found, key=lambda one: (-one.number, one.sender, one.receiver)))


def _boundary(sender: str, receiver: str, reports: list[Deviation]) -> Boundary:
    days = [(one.answered_on - one.reported_on).days for one in reports if one.answered_on]
    answers = [one.answer for one in reports if one.answer]
    return Boundary(
        sender,
        receiver,
        number=len(reports),
        answered=len(days),
        closed=sum(one.closed_on is not None for one in reports),
        days_to_answer=median(days) if days else None,
        patterns=Counter(code for one in reports for code in one.told.patterns),
        consequences=Counter(code for one in reports for code in one.told.consequences),
        causes=Counter(code for answer in answers for code in answer.causes),
        measures=Counter(code for answer in answers for code in answer.measures),
        outcomes=Counter(one.closing.outcome for one in reports if one.closing),
    )
