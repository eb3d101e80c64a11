"""What differs between two policies on one day, at one place: only what decides something, not what it is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from router.agreement import Agreement
from router.fact_words import FactSheet
from router.impact.content import Place, Policies
from router.impact.touching import ChangedRule
from router.item_facts import unit_items
from router.policies import Policies as Composed
from router.policy import QUESTIONS, Rule, Selector
from router.policy_book import applies
from router.policy_content import PolicyContent
from router.vocabulary import Vocabulary

MOST_KEPT = 64
Says = tuple[Any, ...]
"""All of a rule that can make a difference to an answer."""


@dataclass(frozen=True)
class Difference:
    """Both sets of rules of a place, and the rules that are not alike in them.

    `everything`: something that any answer may rest on is other, so that no case can be left out.
    """

    old: Composed
    new: Composed
    rules: tuple[ChangedRule, ...]
    everything: bool


@dataclass(frozen=True)
class Differing:
    """Two contents on one day."""

    old: Policies
    new: Policies
    day: date
    _known: dict[Place, Difference | None] = field(default_factory=dict, repr=False)

    def at(self, place: Place) -> Difference | None:
        """What differs there; None when every case of the place keeps its answer.

        Raises NoPolicyOnDay before either of them begins.
        """
        named = self._as_named(place)
        if named not in self._known:
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            self._known[named] = self.between(place) if self.may_differ(place) else None
        return self._known[named]

    def may_differ(self, place: Place) -> bool:
        """Whether a rule or an agreement of the place is not the same; nothing is composed to find out."""
        if self._everything or self._parameters_differ or _units_differ(self.old, self.new, place[0]):
            return True
        bound = [content.book.agreements_in_force(self.day, *place) for content in (self.old, self.new)]
        if _terms(bound[0]) != _terms(bound[1]):
            return True
        ids = {agreement.id for agreement in bound[0]}
        return any(applies(rule, self.day, place, ids) for rule in self._changed)

    def _as_named(self, place: Place) -> Place:
        """Places that no rule and no agreement names are one; a region stays itself, as it has units of its own."""
        region, municipality = place
        return region, municipality if municipality in self._named else None

    @cached_property
    def _named(self) -> frozenset[str | None]:
        contents = (self.old.book, self.new.book)
        ruled = (rule.place for book in contents for rule in book.rules)
        parties = (p.code for book in contents for agreement in book.agreements.values() for p in agreement.parties)
        return frozenset((*ruled, *parties))

    def between(self, place: Place) -> Difference:
        """Both sets of rules of the place, however alike they are. Raises NoPolicyOnDay."""
        old, new = (content.book.in_force(self.day, *self._as_named(place)) for content in (self.old, self.new))
        everything = (
            self._everything
            or bool(old.agreements) != bool(new.agreements)
            or _units_differ(self.old, self.new, place[0])
            or _disputing(old) != _disputing(new)
        )
        return Difference(old, new, tuple(_changed(old, new)), everything)

    @cached_property
    def _everything(self) -> bool:
        old, new = self.old, self.new
        return _codes(old.vocabulary) != _codes(new.vocabulary) or _asked(old.book.sheet) != _asked(new.book.sheet)

    @cached_property
    def _parameters_differ(self) -> bool:
        return self.old.book.sheet.parameters != self.new.book.sheet.parameters

    @cached_property
    def _changed(self) -> tuple[Rule, ...]:
        """Both versions of every rule that is not the same in both, wherever it applies."""
        old, new = (
            {rule.id: (rule, (rule.place, rule.validity, rule.agreements, *_says(rule, content.book))) for rule in
             content.book.rules if _decides(rule)}
            for content in (self.old, self.new)
        )  # fmt: skip
        ids = [name for name in {**old, **new} if (old.get(name) or (0, 0))[1] != (new.get(name) or (0, 0))[1]]
        return tuple(found[name][0] for name in ids for found in (old, new) if name in found)


def _decides(rule: Rule) -> bool:
    """Further duties and what may be shared follow from an answer, and are no part of it."""
    return QUESTIONS[rule.question].subject != "advice"


def _says(rule: Rule, content: PolicyContent) -> Says:
    above = tuple((name, target.layer if (target := content.rule(name)) else None) for name in rule.departs_from)
    return rule.question, rule.layer, rule.when, rule.outcome.key(), above, rule.yields_to


def _terms(agreements: Iterable[Agreement]) -> list[tuple[str, dict[str, object]]]:
    return [(one.id, {name: value.value for name, value in one.parameters.items()}) for one in agreements]


def _units_differ(old: Policies, new: Policies, region: str | None) -> bool:
    if old.directory is new.directory:
        return False
    return unit_items(old.directory, region).rows != unit_items(new.directory, region).rows


def _disputing(policies: Composed) -> bool:
    """Whether some rule names whoever disagrees, by which a dispute is asked for."""
    words = (word for rule in policies.stages["case"].rules.values() for word in rule.outcome.also)
    return any(isinstance(word, Selector) and word.kind == "disputing" for word in words)


def _codes(vocabulary: Vocabulary) -> dict[str, list[tuple[str, Mapping[str, object]]]]:
    """The codes in their order with what is drawn from each; what they are called makes no difference."""
    return {name: [(term.code, term.extra) for term in found] for name, found in vocabulary.lists.items()}


def _asked(sheet: FactSheet) -> tuple[object, ...]:
    facts = {(scope, word.code): (word.kind, word.code_list, word.pointer) for scope, words in sheet.facts.items()
             for word in words.values()}  # fmt: skip
    topics = [(one.place, one.pointers, one.along, one.urgent) for one in sheet.topics.values()]
    return facts, [words.pointer for words in sheet.lists.values()], topics


def _changed(old: Composed, new: Composed) -> Iterator[ChangedRule]:
    """Both versions of each rule that says something else in one of them, or that other rules of both yield to."""
    before, after = _rules(old), _rules(new)
    names = before.keys() | after.keys()
    says = [{name: _says(rule, policies.book) for name, rule in found.items()} for policies, found in
            ((old, before), (new, after))]  # fmt: skip
    same = frozenset(name for name in names if says[0].get(name) == says[1].get(name))
    ranked_alike = {name for name in same if _beats(old, name) & same == _beats(new, name) & same}
    for name in sorted(names - ranked_alike):
        for rule in (before.get(name), after.get(name)):
            if rule is not None:
                yield ChangedRule(QUESTIONS[rule.question].subject, rule.when)


def _rules(policies: Composed) -> dict[str, Rule]:
    stages = (stage for subject, stage in policies.stages.items() if subject != "advice")
    return {name: rule for stage in stages for name, rule in stage.rules.items()}


def _beats(policies: Composed, name: str) -> frozenset[str]:
    return policies.precedence.beats[name]
