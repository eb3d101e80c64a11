"""Checks that the policies answer every case tried, never quarrel, and hold no rule that never decides.

For each place and day from which the rules look different, cases are made from the condition of every
rule and of every two rules that could quarrel, and tried on the real engine: whatever is reported was seen.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import Any

from router.case import Case
from router.directory import Directory
from router.places import Places
from router.policies import Policies
from router.policy import QUESTIONS, Rule
from router.policy_book import PolicyBook
from router.reasoning.findings import Finding, PolicyReport, about
from router.reasoning.library import Entry, ages_that_matter, build_library
from router.reasoning.standpoints import Standpoint, standpoints
from router.reasoning.trying import Trying
from router.reasoning.witness import Witnesses, joined

DEAD = (
    "Regeln ”{rule}” avgör inte i något prövat ärende: "
    "en annan går alltid före, eller så kan villkoret aldrig stämma."
)
LISTED = ("needs", "ongoing_contacts", "referral_history", "diagnoses")


def check_policies(
    book: PolicyBook, directory: Directory, places: Places, today: date, cases: Iterable[Case] = ()
) -> PolicyReport:
    """Gaps, conflicts and dead rules. `cases` are tried as well: examples that should keep rules alive."""
    began, trying = time.monotonic(), Trying(book, directory, places)
    for case in cases:
        trying.try_case(case)
    checked: set[str] = set()
    for at in standpoints(book, places, today):
        rules = [rule for stage in at.policies.stages.values() for rule in stage.rules.values()]
        new = {rule.id for rule in rules if rule.parameters() or rule.id not in checked & trying.alive}
        library = build_library(trying, at, ages_that_matter(rule for rule in rules if rule.id in new))
        _Checking(trying, at, library, new).check(rules)
        checked |= {rule.id for rule in rules}
    dead = (_dead(rule) for rule in book.rules if rule.id not in trying.alive)
    return PolicyReport((*trying.findings, *dead), len(book.rules), trying.count, time.monotonic() - began)


class _Checking:
    """The rules from one standpoint. Only what is `new` here is tried: the rest was, elsewhere."""

    def __init__(self, trying: Trying, at: Standpoint, library: tuple[Entry, ...], new: set[str]) -> None:
        self._trying, self._at, self._new = trying, at, new
        self._witnesses = Witnesses(trying, at, library)

    def check(self, rules: Sequence[Rule]) -> None:
        by_id = {rule.id: rule for rule in rules}
        for rule in rules:
            if rule.id in self._new:
                self._try_alone(rule)
                self._try_departing(rule, by_id)
        for one, other in _could_quarrel(rules, self._at.policies):
            if one.id in self._new or other.id in self._new:
                self._try_both(one, other)

    def _try_alone(self, rule: Rule) -> None:
        """Each way for the rule to apply once; for a rule that has never decided, under every lead."""
        for clauses in rule.when:
            for document in self._witnesses.one(clauses):
                self._trying.route(self._at, document)
            if rule.id not in self._trying.alive:
                for document in self._witnesses.all(clauses):
                    self._trying.route(self._at, document)

    def _try_departing(self, rule: Rule, by_id: Mapping[str, Rule]) -> None:
        """A rule that has not decided alone may do so beside a rule that it goes before."""
        for target in rule.departs_from:
            if rule.id not in self._trying.alive and target in by_id:
                self._try_both(rule, by_id[target])

    def _try_both(self, one: Rule, other: Rule) -> None:
        for first in one.when:
            for second in other.when:
                for document in self._witnesses.one(joined(first, second)):
                    self._trying.route(self._at, document, advice=one.question == "way_in")
                if one.question == "lead":
                    self._try_two_needs(self._witnesses.one(first), self._witnesses.one(second))

    def _try_two_needs(self, first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
        """One case with the needs of both, and whatever else each says."""
        for one in first:
            for other in second:
                lists = {key: [*one.get(key, ()), *other.get(key, ())] for key in LISTED}
                self._trying.route(self._at, {**other, **one, **lists}, advice=False)


def _could_quarrel(rules: Iterable[Rule], policies: Policies) -> Iterator[tuple[Rule, Rule]]:
    """Pairs that answer one question differently, where neither goes before the other."""
    beats = policies.precedence.beats
    for one, other in combinations(rules, 2):
        kind = QUESTIONS[one.question]
        if one.question != other.question or kind.combination == "all":
            continue
        if other.id in beats[one.id] or one.id in beats[other.id]:
            continue
        if kind.code == "lead" or one.outcome.key() != other.outcome.key():
            yield one, other


def _dead(rule: Rule) -> Finding:
    return about("dead", rule, DEAD.format(rule=rule.id))
