"""The product's own policies, places and directory, and short ways to ask them about a case."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from router.case import Case
from router.content import content_root
from router.decide import decide
from router.decision import decision_to_json
from router.directory import Directory
from router.places import Places
from router.policies import Policies
from router.policy_book import PolicyBook
from router.reading.case_schema import CaseSchema
from router.reading.directory_file import read_directory
from router.reading.places_file import read_places
from router.reading.policy_folder import read_policies
from router.reading.vocabulary_file import read_vocabulary
from router.routing import Routing, route
from router.vocabulary import Vocabulary
from router.whereabouts import whereabouts

RULES = content_root() / "rules"
FIXTURES = content_root() / "fixtures"
TODAY = date(2026, 11, 22)

Json = dict[str, Any]
Party = tuple[str, str, str | None]


@dataclass(frozen=True, repr=False)
class World:
    """Everything that a decision is made of, read once; too much of it to be shown when a test fails."""

    vocabulary: Vocabulary
    places: Places
    directory: Directory
    book: PolicyBook

    @cached_property
    def schema(self) -> CaseSchema:
        return CaseSchema(self.vocabulary, self.places, TODAY, "sv")

    def load(self, facts: Json) -> Case:
        return self.schema.load(facts)

    def policies(self, case: Case) -> Policies:
        where = whereabouts(case, self.places, self.vocabulary)
        return self.book.in_force(case.as_of, where.registration_region, where.registration)

    def route(self, facts: Json) -> Routing:
        case = self.load(facts)
        return route(case, self.policies(case), self.places, self.directory, self.vocabulary)

    def shown(self, facts: Json) -> tuple[object, ...]:
        """Who and what the user sees decided, whatever the needs are called."""
        routing = self.route(facts)
        return (
            routing.lead,
            tuple(need.owner for need in routing.needs),
            frozenset(co.reference for co in routing.co_responsible),
            routing.holder,
            (routing.sip_needed, routing.sip_lead, routing.sip_now),
            routing.report,
            routing.ladder,
        )

    def decide(self, facts: Json) -> Json:
        """The decision as the outside gets it, but for identifier and time."""
        decision = decide(self.load(facts), self.book, self.directory, self.places, self.vocabulary)
        return decision_to_json(decision)

    def text(self, facts: Json) -> str:
        """The decision as one text, for comparison to the byte."""
        return json.dumps(self.decide(facts), ensure_ascii=False)

    def under(self, rules: Path) -> World:
        """The same places and directory under the policies of another folder."""
        return replace(self, book=read_policies(rules, self.vocabulary))


def read_world(*, proposals_apply: bool = True) -> World:
    vocabulary, places = read_vocabulary(RULES / "vocabulary"), read_places(FIXTURES)
    return World(
        vocabulary,
        places,
        read_directory(FIXTURES / "directory", vocabulary, places),
        read_policies(RULES, vocabulary, proposals_apply=proposals_apply),
    )


def party(said: Mapping[str, Any]) -> Party:
    """Who, of which principal: what an agency in a decision and one in a vignette have in common."""
    return said["agency"], said["principal_type"], said["principal_code"]


def with_(facts: Json, pointer: str, value: object) -> Json:
    """A copy of the case in which the field at the JSON pointer says `value`; missing parts are made.

    >>> with_({"needs": [{}]}, "/needs/0/severity", "mild")
    {'needs': [{'severity': 'mild'}]}
    """
    changed: Any = copy.deepcopy(facts)
    *path, last = pointer.strip("/").split("/")
    part = changed
    for step in path:
        if isinstance(part, list):
            part = part[int(step)]
        else:
            if part.get(step) is None:
                part[step] = {}
            part = part[step]
    part[int(last) if isinstance(part, list) else last] = value
    return dict(changed)


Decide = Callable[[Json], Json]
