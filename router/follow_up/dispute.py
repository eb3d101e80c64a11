"""The ladder that is climbed when agencies disagree or nobody answers: rungs, run-outs and the ruling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.clock import Clock
from router.follow_up.happening import Entry


@dataclass(frozen=True, slots=True)
class Rung:
    """A step that was opened, and how it ended."""

    told: h.StepOpened
    opened_on: date
    answered_on: date | None = None
    outcome: str | None = None
    ran_out_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act on it."""
        return self.answered_on is None and self.ran_out_on is None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a manager or a forum settled."""

    told: h.Ruled
    on: date


@dataclass(frozen=True, slots=True)
class Dispute:
    """Every rung that was opened, in order (`rung` numbers count from 1 through the whole case), and the rulings."""

    rungs: tuple[Rung, ...] = ()
    rulings: tuple[Ruling, ...] = ()

    @property
    def open_rung(self) -> Rung | None:
        """The rung that is acted on now."""
        return next((rung for rung in reversed(self.rungs) if rung.is_open), None)

    @property
    def unanswered(self) -> int:
        """How many rungs ran out."""
        return sum(rung.ran_out_on is not None for rung in self.rungs)

    def after(self, entry: Entry) -> Dispute:
        """How it stands after a line."""
        told = entry.happening
        match told:
            case h.StepOpened():
                return replace(self, rungs=(*self.rungs, Rung(told, entry.on)))
            case h.StepAnswered():
                return self._changed(told.rung, answered_on=entry.on, outcome=told.outcome)
            case h.RanOut(clock="step"):
                return self._changed(told.number, ran_out_on=entry.on)
            case h.Ruled():
                return self._ruled(told, entry.on)
        return self

    def clocks(self) -> Iterator[Clock]:
        """The rung that waits for somebody."""
        for rung in self.rungs:
            if rung.is_open:
                yield Clock("step", rung.told.rung, rung.told.owner, rung.opened_on, rung.told.due)

    def _ruled(self, told: h.Ruled, on: date) -> Dispute:
        settled = tuple(
            replace(rung, answered_on=on, outcome="ruled") if rung.is_open else rung for rung in self.rungs
        )
        return replace(self, rungs=settled, rulings=(*self.rulings, Ruling(told, on)))

    def _changed(self, number: int, **how: object) -> Dispute:
        rungs = tuple(replace(rung, **how) if rung.told.rung == number else rung for rung in self.rungs)  # type: ignore[arg-type]
        return replace(self, rungs=rungs)
