"""Tries a case on the real engine, and tells what came of it: an answer, a gap or a conflict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Any

from router.case import Case
from router.directory import Directory
from router.layering import PolicyConflict, PolicyGap
from router.places import Places
from router.policies import Policies
from router.policy_book import NoPolicyOnDay, PolicyBook
from router.reading.case_schema import CaseRefused, CaseSchema
from router.routing import Routing, advise, route
from router.vocabulary import Vocabulary
from router.whereabouts import whereabouts

Outcome = Routing | PolicyConflict | PolicyGap


@dataclass
class Trying:
    """`alive` holds the rules that decided something in a case tried so far; `count` how many were tried."""

    book: PolicyBook
    directory: Directory
    places: Places
    alive: set[str] = field(default_factory=set)
    count: int = 0

    @property
    def vocabulary(self) -> Vocabulary:
        return self.book.vocabulary

    def document(self, document: dict[str, Any], day: date) -> tuple[Case, Outcome] | None:
        """The case that the JSON tells, and what comes of it; None when the service would not take it."""
        try:
            case = CaseSchema(self.vocabulary, self.places, day).load(document)
        except CaseRefused:
            return None
        return case, self.case(case)

    def case(self, case: Case) -> Outcome:
        """What comes of a case at its own place and day. Raises NoPolicyOnDay."""
        where = whereabouts(case, self.places, self.vocabulary)
        policies = self.book.in_force(case.as_of, where.registration_region, where.registration)
        self.count += 1
        try:
            return self._routed(case, policies)
        except (PolicyConflict, PolicyGap) as broken:
            return broken

    def examples(self, cases: Iterable[Case]) -> None:
        """Cases that should keep rules alive; those of a day without policies show nothing."""
        for case in cases:
            try:
                self.case(case)
            except NoPolicyOnDay:
                continue

    def _routed(self, case: Case, policies: Policies) -> Routing:
        routing = route(case, policies, self.places, self.directory, self.vocabulary)
        advice = advise(routing, self.vocabulary)
        self.alive |= deciding(routing)
        self.alive |= {rule.id for found in (advice.way_in, *advice.standings.values()) for rule in found.rules}
        for one, other in pairwise(advice.way_in.rules):
            if one.outcome.key() != other.outcome.key():
                raise PolicyConflict(one, other, "way_in")
        if not advice.way_in.rules:
            raise PolicyGap("way_in", routing.lead.agency)
        return routing


def deciding(routing: Routing) -> set[str]:
    """Every rule that the answer rests on."""
    standings = [routing.lead_standing, *routing.standings.values(), *routing.territories.values()]
    standings += [routed.standing for routed in routing.asked]
    return {rule.id for standing in standings for rule in standing.rules}
