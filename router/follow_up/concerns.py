"""Reports of concern: decided on within a time, and told back to the reporter who asked for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.clock import Clock
from router.follow_up.happening import Entry

CLOCKS = ("concern_decision", "concern_feedback")


@dataclass(frozen=True, slots=True)
class Concern:
    """One report, the decision whether to inquire, and the feedback."""

    told: h.ConcernReported
    reported_on: date
    decided: h.ConcernDecided | None = None
    decided_on: date | None = None
    fed_back: h.ConcernFedBack | None = None
    fed_back_on: date | None = None
    ran_out: frozenset[str] = frozenset()

    def clocks(self) -> Iterator[Clock]:
        """What the receiver has to do next."""
        number, receiver = self.told.concern, self.told.receiver
        if self.decided is None or self.decided_on is None:
            late = "concern_decision" in self.ran_out
            yield Clock("concern_decision", number, receiver, self.reported_on, self.told.decide_by, late)
        elif self.told.feedback_asked and self.fed_back_on is None:
            late = "concern_feedback" in self.ran_out
            yield Clock("concern_feedback", number, receiver, self.decided_on, self.decided.feedback_by, late)


@dataclass(frozen=True, slots=True)
class Concerns:
    """All reports of concern of a case by number."""

    reports: Mapping[int, Concern] = field(default_factory=dict)

    def after(self, entry: Entry) -> Concerns:
        """How it stands after a line."""
        told, on = entry.happening, entry.on
        match told:
            case h.ConcernReported():
                return self._with(Concern(told, on))
            case h.ConcernDecided():
                return self._with(replace(self.reports[told.concern], decided=told, decided_on=on))
            case h.ConcernFedBack():
                return self._with(replace(self.reports[told.concern], fed_back=told, fed_back_on=on))
            case h.RanOut() if told.clock in CLOCKS:
                late = self.reports[told.number]
                return self._with(replace(late, ran_out=late.ran_out | {told.clock}))
        return self

    def clocks(self) -> Iterator[Clock]:
        """What has to be done about any of them."""
        for report in self.reports.values():
            yield from report.clocks()

    def _with(self, report: Concern) -> Concerns:
        return replace(self, reports={**self.reports, report.told.concern: report})
