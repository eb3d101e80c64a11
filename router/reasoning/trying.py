"""Tries cases on the real engine, and keeps what they show: rules that decide, gaps and conflicts."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from router.case import Case
from router.directory import Directory
from router.layering import PolicyConflict, PolicyGap
from router.places import Places
from router.policies import Policies
from router.policy_book import NoPolicyOnDay, PolicyBook
from router.reading.case_schema import CaseRefused, CaseSchema
from router.reasoning.case_words import case_in_words
from router.reasoning.findings import Finding, about
from router.reasoning.standpoints import Standpoint
from router.routing import Routing, advise, route
from router.vocabulary import Vocabulary
from router.whereabouts import whereabouts


class Trying:
    """`alive` holds the rules that decided something; `findings` each gap and conflict, with a witness."""

    def __init__(self, book: PolicyBook, directory: Directory, places: Places) -> None:
        self.book, self.directory, self.places = book, directory, places
        self.vocabulary: Vocabulary = book.vocabulary
        self.alive: set[str] = set()
        self.count = 0
        self._found: dict[tuple[str, ...], Finding] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(self._found.values())

    def route(self, at: Standpoint, told: dict[str, Any], *, advice: bool = True) -> Routing | None:
        """The routing of a case told in part, at a place and day; None on a finding, or when it is no case."""
        document = {
            "ongoing_contacts": [],
            "referral_history": [],
            "diagnoses": [],
            "disputed_between": [],
            **told,
            "as_of": at.day.isoformat(),
            "registration": {**told.get("registration", {}), "municipality": at.municipality.code},
        }
        try:
            case = CaseSchema(self.vocabulary, self.places, at.day).load(document)
        except CaseRefused:
            return None
        return self._route(case, at.policies, advice)

    def try_case(self, case: Case) -> None:
        """A case as it is, at its own place and day."""
        where = whereabouts(case, self.places, self.vocabulary)
        try:
            self._route(case, self.book.in_force(case.as_of, where.registration_region, where.registration))
        except NoPolicyOnDay:
            return

    def _route(self, case: Case, policies: Policies, advice: bool = True) -> Routing | None:
        self.count += 1
        try:
            routing = route(case, policies, self.places, self.directory, self.vocabulary)
            if advice:
                self._advise(routing)
        except PolicyConflict as conflict:
            self._note_conflict(conflict, case)
        except PolicyGap as gap:
            self._note_gap(gap, case)
        else:
            self.alive |= deciding(routing)
            return routing
        return None

    def _advise(self, routing: Routing) -> None:
        """Raises PolicyConflict when two rules tell different ways in."""
        advice = advise(routing, self.vocabulary)
        self.alive |= {rule.id for found in advice.standings.values() for rule in found.rules}
        self.alive |= {rule.id for rule in advice.way_in.rules}
        for one, other in pairwise(advice.way_in.rules):
            if one.outcome.key() != other.outcome.key():
                raise PolicyConflict(one, other, "way_in")

    def _note_conflict(self, conflict: PolicyConflict, case: Case) -> None:
        first, second = conflict.first, conflict.second
        message = (
            f"”{first.id}” och ”{second.id}” passar samtidigt, säger olika, och ingen är undantag från den andra."
        )
        finding = about(
            "conflict",
            first,
            message,
            second,
            witness=case_in_words(case, self.book.sheet, self.vocabulary, self.places),
        )
        self._found.setdefault(("conflict", *sorted((first.id, second.id))), finding)

    def _note_gap(self, gap: PolicyGap, case: Case) -> None:
        questions = self.vocabulary["question"]
        asked = questions[gap.question].sv if gap.question in questions else gap.question
        message = f"Ingen regel svarar på frågan ”{asked}” ({gap.about})."
        witness = case_in_words(case, self.book.sheet, self.vocabulary, self.places)
        self._found.setdefault(("gap", gap.question, gap.about), Finding("gap", "", 0, 0, message, (), witness))


def deciding(routing: Routing) -> set[str]:
    """Every rule that the answer rests on."""
    standings = [routing.lead_standing, *routing.standings.values(), *routing.territories.values()]
    standings += [routed.standing for routed in routing.needs]
    return {rule.id for standing in standings for rule in standing.rules}
