"""The policies with one rule changed, on top of those composed already: no other rule is compiled anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, TypeVar

from router.conditions import Facts, any_holds
from router.layering import precedence
from router.policies import Policies, Stage, patterns_of, quantifiers_of
from router.policy import QUESTIONS, Rule
from router.policy_book import NoPolicyOnDay, PolicyBook, applies
from router.policy_content import PolicyContent

Value = TypeVar("Value")


@dataclass(frozen=True, eq=False)
class ChangedStage(Stage):
    """A stage in which one rule is another, or gone: the matcher answers for the others, plain logic for it."""

    rule_id: str = ""

    def fired(self, facts: Facts) -> frozenset[str]:
        found = self.matcher.fired(facts) - {self.rule_id}
        patterns = self.patterns.get(self.rule_id)
        return found | {self.rule_id} if patterns and any_holds(patterns, facts) is True else found


@dataclass(frozen=True, eq=False)
class MutatedBook(PolicyBook):
    """The book with `old` changed to `new`, or removed. What `original` has composed is used as it is."""

    original: PolicyBook = field(kw_only=True)
    old: Rule = field(kw_only=True)
    new: Rule | None = field(kw_only=True)
    _changed: dict[tuple[Policies, bool], Policies] = field(default_factory=dict, repr=False)

    def in_force(self, day: date, region: str | None, municipality: str | None) -> Policies:
        if day < self.first_day:
            raise NoPolicyOnDay(day, self.first_day)
        try:
            base = self.original.in_force(day, region, municipality)
        except NoPolicyOnDay:  # the changed rule is the first of all to begin
            return super().in_force(day, region, municipality)
        ids = {agreement.id for agreement in base.agreements}
        there = self.new is not None and applies(self.new, day, (region, municipality), ids)
        key = (base, there)
        if key not in self._changed:
            self._changed[key] = changed_policies(base, self, there=there)
        return self._changed[key]


def mutated(original: PolicyBook, old: Rule, new: Rule | None) -> MutatedBook:
    """The original book with one rule changed; None removes it."""
    read = _read(original) | {"rules": changed_rules(original.rules, old, new)}
    return MutatedBook(**read, original=original, old=old, new=new)


def whole_book(original: PolicyBook, old: Rule, new: Rule | None) -> PolicyBook:
    """The same as if it had been read so: nothing of the original is used."""
    return PolicyBook(**_read(original) | {"rules": changed_rules(original.rules, old, new)})


def _read(original: PolicyBook) -> dict[str, Any]:
    read = {part.name: getattr(original, part.name) for part in fields(PolicyContent)}
    return read | {"proposals_apply": original.proposals_apply}


def changed_rules(rules: Iterable[Rule], old: Rule, new: Rule | None) -> tuple[Rule, ...]:
    """The rules with one changed. One that is removed is gone as if it had never been: no other names it."""
    if new is not None:
        return tuple(new if rule.id == old.id else rule for rule in rules)
    return tuple(_without_target(rule, old.id) for rule in rules if rule.id != old.id)


def _without_target(rule: Rule, removed: str) -> Rule:
    if removed not in (*rule.departs_from, *rule.yields_to):
        return rule
    departs_from, yields_to = (
        tuple(target for target in targets if target != removed) for targets in (rule.departs_from, rule.yields_to)
    )
    return replace(rule, departs_from=departs_from, yields_to=yields_to)


def changed_policies(base: Policies, book: MutatedBook, *, there: bool) -> Policies:
    """The policies of a place and day with the rule changed, come or gone; `there` says whether it applies."""
    old, new = book.old, book.new.resolved(base.parameters) if book.new is not None and there else None
    subject = QUESTIONS[old.question].subject
    if new is None and old.id not in base.stages[subject].rules:
        return base
    stages = {**base.stages, subject: _changed_stage(base.stages[subject], book, new)}
    order = base.precedence
    if new is None or _order(new) != _order(base.stages[subject].rules.get(old.id)):
        order = precedence((rule for stage in stages.values() for rule in stage.rules.values()), book.rules)
    return Policies(book, base.agreements, base.parameters, base.parameter_sources, stages, order)


def _order(rule: Rule | None) -> object:
    return None if rule is None else (rule.departs_from, rule.yields_to)


def _changed_stage(stage: Stage, book: MutatedBook, new: Rule | None) -> ChangedStage:
    rule_id = book.old.id
    rules = {key: rule for key, rule in stage.rules.items() if key != rule_id}
    if book.new is None:
        rules = {key: _without_target(rule, rule_id) for key, rule in rules.items()}
    patterns = {key: when for key, when in stage.patterns.items() if key != rule_id}
    by_question = {question: ids - {rule_id} for question, ids in stage.by_question.items()}
    quantifiers = dict(stage.quantifiers)
    if new is not None:
        rules, patterns = _sorted({**rules, rule_id: new}), _sorted({**patterns, rule_id: patterns_of(new)})
        by_question[new.question] = by_question.get(new.question, frozenset()) | {rule_id}
        quantifiers |= quantifiers_of(new)
    return ChangedStage(rules, patterns, quantifiers, stage.matcher, by_question, rule_id)


def _sorted(found: Mapping[str, Value]) -> dict[str, Value]:
    return dict(sorted(found.items()))
