"""A fictional case played in memory: every line as in a real case, through the same obstacles and consequences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import orjson

from router.case import Case
from router.casework.cases import TermsOf, grown
from router.casework.filling import CannotBeWritten, filled
from router.casework.opening import NotRoutable, decided_again, opened
from router.demo_year.situations import Situation, moved
from router.demo_year.wishes import Wish, staff
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.clock_runs_out import passed, run_out
from router.follow_up.happening import SERVICE, Entry, Hand, Happening
from router.follow_up.obstacles import obstacle
from router.follow_up.obstacles_of_days import obstacle_of_day
from router.follow_up.terms import Terms
from router.places import Places
from router.reading.case_problems import CaseRefused
from router.remembered import Conclusion
from router.storage import new_id
from router.vocabulary import Vocabulary

AT_NIGHT, AT_WORK = time(1, tzinfo=UTC), time(8, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Policies:
    """What decides the cases of the year, each by the policies of its day."""

    load: Callable[[object], Case]
    conclude: Callable[[Case], Conclusion]
    terms: TermsOf
    vocabulary: Vocabulary
    first_day: date


@dataclass(frozen=True, slots=True)
class Decided:
    """A situation with its conclusion, which many cases may share: each gets a recorded decision of its own."""

    situation: Situation
    conclusion: Conclusion
    facts: Mapping[str, Any]

    def recorded(self) -> tuple[dict[str, object], dict[str, Any]]:
        """A row for the log, and the decision that it holds."""
        identifier, at = new_id(), datetime.combine(self.situation.day, AT_WORK)
        text = self.conclusion.told(identifier, at.strftime("%Y-%m-%dT%H:%M:%S.000Z"))
        row = {**self.conclusion.columns, "id": identifier, "decided_at": at, "result": text.decode()}
        return {**row, "asked_by_type": None, "asked_by_code": None}, orjson.loads(text)


def decided(situation: Situation, policies: Policies) -> Decided | None:
    """The situation decided; None when the case cannot be read, or nobody is responsible while a place is unknown."""
    try:
        conclusion = policies.conclude(policies.load({**situation.facts}))
        facts = orjson.loads(str(conclusion.columns["facts"]))
        found = Decided(situation, conclusion, facts)
        opened(found.recorded()[1], facts, policies.vocabulary)
    except (CaseRefused, NotRoutable):
        return None
    return found


class Played:
    """One case while it is played; `rows` are the decisions that it rests on."""

    def __init__(self, policies: Policies, places: Places, about: Decided) -> None:
        self._policies, self._places, self._about = policies, places, about
        self.rows: list[dict[str, object]] = []

    def opened(self, reference: str, on: date, hand: Hand | None = None) -> CaseFile:
        """The case with its first line."""
        row, decision = self._about.recorded()
        self.rows.append(row)
        told = opened(decision, self._about.facts, self._policies.vocabulary)
        by = hand or staff(next(party.seat for party in told.parties))
        return fold(reference, [Entry(1, on, datetime.combine(on, AT_WORK), by, told)])

    def write(self, case: CaseFile, wish: Wish, on: date) -> CaseFile:
        """The case with the line and what follows of it; the same case when something stands in its way."""
        terms = self._policies.terms(on, case.opened.region, case.opened.municipality)
        told = self._told(case, wish, on, terms)
        # A later decision is no line that somebody writes: `Cases.decide_again` asks for no more either.
        if told is None or (wish.kind is not h.DecidedAgain and obstacle(case, told, wish.hand, on, on)):
            return case
        return grown(case, Entry(case.version + 1, on, _moment(case, on, AT_WORK), wish.hand, told), terms)

    def let_time_pass(self, case: CaseFile, today: date) -> CaseFile:
        """The case with all that has run out by then; the same case when nothing has."""
        while (clock := next(passed(case, today), None)) is not None:
            terms = self._policies.terms(today, case.opened.region, case.opened.municipality)
            entry = Entry(case.version + 1, today, _moment(case, today, AT_NIGHT), SERVICE, run_out(clock))
            case = grown(case, entry, terms)
        return case

    def _told(self, case: CaseFile, wish: Wish, on: date, terms: Terms) -> Happening | None:
        if obstacle_of_day(case, wish.kind, on, on):
            return None
        if wish.kind is h.DecidedAgain:
            return None if case.closed_on else self._decided_again(on)
        try:
            return filled(wish.kind, wish.told, case, on, terms)
        except CannotBeWritten:
            return None

    def _decided_again(self, on: date) -> Happening | None:
        """The same child some time later, by the policies of that day."""
        later = Situation(moved(self._about.situation.facts, on, None, self._places), on)
        found = decided(later, self._policies)
        if found is None:
            return None
        row, decision = found.recorded()
        self.rows.append(row)
        return decided_again(decision, found.facts)


def _moment(case: CaseFile, on: date, at: time) -> datetime:
    """When a line of that day is written: after the one before it."""
    return max(datetime.combine(on, at), case.entries[-1].at + timedelta(minutes=1))
