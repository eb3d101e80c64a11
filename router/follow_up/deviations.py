"""Deviation reports: sent to the counterpart, answered, closed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.clock import Clock
from router.follow_up.happening import Entry


@dataclass(frozen=True, slots=True)
class Deviation:
    """One report and what became of it."""

    told: h.DeviationReported
    reported_on: date
    answer: h.DeviationAnswered | None = None
    answered_on: date | None = None
    closing: h.DeviationClosed | None = None
    closed_on: date | None = None
    ran_out: bool = False

    @property
    def state(self) -> str:
        """A code of the list `deviation_state`."""
        if self.closed_on:
            return "closed"
        return "answered" if self.answered_on else "sent"


@dataclass(frozen=True, slots=True)
class Deviations:
    """All reports of a case by number."""

    reports: Mapping[int, Deviation] = field(default_factory=dict)

    def after(self, entry: Entry) -> Deviations:
        """How it stands after a line."""
        told = entry.happening
        match told:
            case h.DeviationReported():
                return self._with(Deviation(told, entry.on))
            case h.DeviationAnswered():
                return self._with(replace(self.reports[told.deviation], answer=told, answered_on=entry.on))
            case h.DeviationClosed():
                return self._with(replace(self.reports[told.deviation], closing=told, closed_on=entry.on))
            case h.RanOut(clock="deviation_answer"):
                return self._with(replace(self.reports[told.number], ran_out=True))
        return self

    def clocks(self) -> Iterator[Clock]:
        """The reports that wait for an answer."""
        for number, report in self.reports.items():
            if report.state == "sent":
                told = report.told
                yield Clock(
                    "deviation_answer", number, told.receiver, report.reported_on, told.answer_by, report.ran_out
                )

    def _with(self, report: Deviation) -> Deviations:
        return replace(self, reports={**self.reports, report.told.deviation: report})
