"""Decides one case of each class before and after, and asks about those that a change may concern."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import orjson

from router.asking import ask
from router.case import Case
from router.fact_words import INDEX
from router.facts import CaseFacts, case_facts
from router.impact.answers import answered, routed
from router.impact.content import Place, Policies
from router.impact.differing import Difference, Differing
from router.impact.glancing import worth_reading
from router.impact.tally import Seen, Side, Tally
from router.impact.touching import touched
from router.policies import Policies as Composed
from router.policy_book import NoPolicyOnDay
from router.reading.case_schema import CaseRefused, CaseSchema

FAR_AHEAD = date(9000, 1, 1)
"""A recorded case was accepted on its day: it is not for us to find that day too late."""


@dataclass(frozen=True, slots=True)
class ToReplay:
    """Cases of one class: the facts of one of them as JSON text, and how many were given to which agency."""

    name: str
    facts: str
    span: int
    place: Place
    given_to: tuple[tuple[Side, int], ...]

    @property
    def cases(self) -> int:
        return sum(number for _, number in self.given_to)


@dataclass
class Asked:
    """How many cases are newly asked about something, or no longer; by JSON pointer, list items alike."""

    cases: int = 0
    became_provisional: int = 0
    became_decided: int = 0
    newly: Counter[str] = field(default_factory=Counter)
    no_longer: Counter[str] = field(default_factory=Counter)

    def add(self, other: Asked) -> None:
        """Adds what was found elsewhere."""
        self.cases += other.cases
        self.became_provisional += other.became_provisional
        self.became_decided += other.became_decided
        self.newly.update(other.newly)
        self.no_longer.update(other.no_longer)


@dataclass(frozen=True)
class Known:
    """A case that a change may concern, with its facts under both policies."""

    case: Case
    difference: Difference
    before: CaseFacts
    after: CaseFacts


@dataclass(frozen=True)
class Replaying:
    """Both policies of each span of days."""

    spans: Sequence[Differing]
    most_examples: int
    everything: bool = False
    """Whether cases that no change concerns are decided as well, which takes longer and tells the same."""

    def tally(self, classes: Sequence[ToReplay]) -> tuple[Tally, list[str]]:
        """What changes for these, and the names of those that a change may concern."""
        found, names = Tally(), list[str]()
        for one in classes:
            try:
                known = self._known(one)
            except (CaseRefused, NoPolicyOnDay, orjson.JSONDecodeError):
                found.unreadable[one.place] += one.cases
                continue
            if known is None:
                found.untouched.update({(one.place, side): number for side, number in one.given_to})
                continue
            names.append(one.name)
            span, at = self.spans[one.span], known.difference
            before = answered(known.case, known.before, at.old, span.old)
            after = answered(known.case, known.after, at.new, span.new)
            seen = Seen(one.name, known.case, one.cases)
            found.count(seen, one.place, before, after, self.most_examples)
        return found, names

    def asked(self, classes: Sequence[ToReplay]) -> Asked:
        """What is asked about these before and after. Each takes some ten times as long as to decide it."""
        found = Asked()
        for one in classes:
            known = self._known(one)
            assert known is not None, one.name
            span, at = self.spans[one.span], known.difference
            before = _questions(known.case, known.before, at.old, span.old)
            after = _questions(known.case, known.after, at.new, span.new)
            found.cases += one.cases
            found.became_provisional += one.cases * (not before and bool(after))
            found.became_decided += one.cases * (bool(before) and not after)
            found.newly.update(dict.fromkeys(_of_any_item(after - before), one.cases))
            found.no_longer.update(dict.fromkeys(_of_any_item(before - after), one.cases))
        return found

    def _known(self, one: ToReplay) -> Known | None:
        """The case; None when no change concerns it. Raises CaseRefused and NoPolicyOnDay."""
        span = self.spans[one.span]
        difference = span.at(one.place)
        if difference is None and not self.everything:
            return None
        difference, facts = difference or span.between(one.place), orjson.loads(one.facts)
        all_of_them = difference.everything or self.everything
        if not (all_of_them or worth_reading(difference.rules, facts, span.old.vocabulary)):
            return None
        case = _read(facts, span.old)
        if difference.everything:
            case = _read(facts, span.new)
        told = _told(case, span.old, difference.old)
        if not (all_of_them or touched(difference.rules, case, told)):
            return None
        return Known(case, difference, told, _told(case, span.new, difference.new) if difference.everything else told)


def _read(facts: object, content: Policies) -> Case:
    return CaseSchema(content.vocabulary, content.places, FAR_AHEAD).load(facts)


def _told(case: Case, content: Policies, policies: Composed) -> CaseFacts:
    return case_facts(case, content.places, content.directory, content.vocabulary, bool(policies.agreements))


def _questions(case: Case, told: CaseFacts, policies: Composed, content: Policies) -> frozenset[str]:
    """The fields that are asked for; none where the policies have no answer at all."""
    routing = routed(case, told, policies, content)
    if routing is None:
        return frozenset()
    return frozenset(one.pointer for one in ask(case, routing, content.places, content.vocabulary))


def _of_any_item(pointers: frozenset[str]) -> set[str]:
    return {INDEX.sub("/{i}", pointer) for pointer in pointers}
