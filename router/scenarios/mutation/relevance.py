"""Which scenarios a mutant could matter to. The others saw nothing in which it differs, so they need not be run.

A decision is worked out from which rules hold on the facts it meets, which of them go before which, and what
they answer; what is asked also from the rules that are open. Where none of this differs, nothing else can.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from router.conditions import Condition
from router.policies import Policies, patterns_of
from router.policy import QUESTIONS, Rule, Selector
from router.policy_book import NoPolicyOnDay
from router.reasoning.mutants import Mutant
from router.scenarios.mutation.book import MutatedBook
from router.scenarios.mutation.recording import Seen
from router.scenarios.mutation.seen import Sights

Patterns = tuple[Condition, ...]


def relevant(mutant: Mutant, book: MutatedBook, seen: Seen) -> list[int]:
    """The scenarios worth running, those of the rule's own block first."""
    found = set(_relevant(mutant, book, seen))
    own = mutant.rule.id
    return sorted(found, key=lambda number: (seen.scenarios[number].rule != own, number))


def _relevant(mutant: Mutant, book: MutatedBook, seen: Seen) -> Iterator[int]:
    if mutant.kind == "validity":
        yield from _other_days(mutant.rule, book, seen)
        return
    for policies in seen.sights:
        rules = policies.stages[QUESTIONS[mutant.rule.question].subject].rules
        if mutant.rule.id in rules:
            changed = None if mutant.changed is None else mutant.changed.resolved(policies.parameters)
            yield from _Comparing(rules[mutant.rule.id], changed, policies, seen).scenarios(mutant, book)


def _other_days(rule: Rule, book: MutatedBook, seen: Seen) -> Iterator[int]:
    """The scenarios of a day and place where the rule has come or gone, or where there were or are no rules."""
    subject = QUESTIONS[rule.question].subject
    for number, (scenario, place, before) in enumerate(zip(seen.scenarios, seen.places, seen.policies, strict=True)):
        try:
            after = book.in_force(scenario.case.as_of, *place)
        except NoPolicyOnDay:
            after = None
        there = [policies and rule.id in policies.stages[subject].rules for policies in (before, after)]
        if there[0] != there[1]:
            yield number


@dataclass(frozen=True)
class _Comparing:
    """A rule as it stands and as it is changed, under one composed set of policies."""

    old: Rule
    new: Rule | None
    policies: Policies
    seen: Seen

    def scenarios(self, mutant: Mutant, book: MutatedBook) -> Iterator[int]:
        sights, before, after = self._sights, patterns_of(self.old), self._after
        yield from sights.scenarios(sights.holding(before) ^ sights.holding(after))
        yield from self._asks(sights, sights.opened(set(before) ^ set(after)))
        if self.new is None or self.new.outcome != self.old.outcome:
            yield from sights.scenarios(sights.holding(before))
            yield from self._asks(sights, sights.opened(before))
            if _names_the_disputing(self.old) or (self.new is not None and _names_the_disputing(self.new)):
                yield from self.seen.under(self.policies) & self.seen.about_questions
        if mutant.changed is not None and mutant.rule.parameters() != mutant.changed.parameters():
            yield from sights.scenarios(sights.holding(before))  # whether an agreement is named
        if mutant.kind in ("removed", "target"):
            yield from self._other_order(book)

    @property
    def _sights(self) -> Sights:
        return self.seen.sights[self.policies][QUESTIONS[self.old.question].subject]

    @property
    def _after(self) -> Patterns:
        return () if self.new is None else patterns_of(self.new)

    def _asks(self, sights: Sights, where: int) -> set[int]:
        return sights.scenarios(where) & self.seen.about_questions

    def _other_order(self, book: MutatedBook) -> Iterator[int]:
        """Where two rules meet of which one went before the other and does so no more."""
        number = next(number for number, own in enumerate(self.seen.policies) if own is self.policies)
        changed = book.in_force(self.seen.scenarios[number].case.as_of, *self.seen.places[number])
        before, after = self.policies.precedence.beats, changed.precedence.beats
        met: dict[str, set[int]] = {}
        for winner in before.keys() & after.keys():
            for loser in before[winner] ^ after[winner]:
                for rule_id in (winner, loser):
                    met.setdefault(rule_id, self._possible(rule_id))
                yield from met[winner] & met[loser]
        if self.new is not None:
            yield from self._possible(self.old.id)

    def _possible(self, rule_id: str) -> set[int]:
        """The scenarios in which the rule holds, or is open and questions are looked at."""
        stage = self.policies.stages[QUESTIONS[self.old.question].subject]
        patterns, sights = stage.patterns.get(rule_id, ()), self._sights
        return sights.scenarios(sights.holding(patterns)) | self._asks(sights, sights.opened(patterns))


def _names_the_disputing(rule: Rule) -> bool:
    """Then whether anybody is asked about a dispute hangs on the rule alone."""
    return any(isinstance(word, Selector) and word.kind == "disputing" for word in rule.outcome.also)
