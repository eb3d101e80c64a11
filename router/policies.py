"""The policies of one place and day, composed and compiled: which rules fire, and which of them stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from router.agreement import Agreement
from router.conditions import Atom, Condition, Facts, any_holds
from router.engine import Matchers, Pattern, shared_matchers
from router.layering import Precedence, Standing, precedence, standing
from router.policy import QUESTIONS, Clauses, Exists, ItemList, Question, Rule, Subject
from router.policy_content import PolicyContent

MOST_STANDINGS = 500
MOST_ANSWERS = 500


@dataclass(frozen=True, eq=False)
class Stage:
    """All rules about one kind of subject, matched together in one go."""

    rules: Mapping[str, Rule]
    patterns: Mapping[str, tuple[Condition, ...]]
    quantifiers: Mapping[str, Exists]
    matcher: Matchers
    by_question: Mapping[Question, frozenset[str]]

    @cached_property
    def list_tests(self) -> Mapping[ItemList, tuple[tuple[str, Condition], ...]]:
        """The tests of lists, by the list that they look into."""
        return by_list(self.quantifiers)

    @cached_property
    def looks_at(self) -> tuple[str, ...]:
        """Every fact that some rule tests, and every list that some rule looks into, in a fixed order."""
        facts = {atom.fact for conditions in self.patterns.values() for c in conditions for atom in c}
        lists = {"needs" if q.items == "other_needs" else q.items for q in self.quantifiers.values()}
        return tuple(sorted(facts | lists))

    @cached_property
    def tested(self) -> Mapping[str, frozenset[str]]:
        """For each rule, the facts that it tests."""
        return {
            rule_id: frozenset(atom.fact for condition in patterns for atom in condition)
            for rule_id, patterns in self.patterns.items()
        }

    def fired(self, facts: Facts) -> frozenset[str]:
        return self.matcher.fired(facts)

    def open_rules(self, facts: Facts) -> tuple[Rule, ...]:
        """Rules that an answer to an open fact could still make apply."""
        return tuple(rule for rule_id, rule in self.rules.items() if any_holds(self.patterns[rule_id], facts) is None)


@dataclass(frozen=True, eq=False)
class Policies:
    """What applies at one place on one day. What stands of a set of fired rules is worked out once and kept."""

    book: PolicyContent
    agreements: tuple[Agreement, ...]
    parameters: Mapping[str, int | str | bool]
    parameter_sources: Mapping[str, Agreement]
    stages: Mapping[Subject, Stage]
    precedence: Precedence
    _standings: dict[tuple[Question, frozenset[str]], Standing] = field(default_factory=dict, repr=False)
    territories: dict[tuple[object, ...], Standing] = field(default_factory=dict, repr=False)

    @classmethod
    def compose(cls, rules: Iterable[Rule], agreements: tuple[Agreement, ...], book: PolicyContent) -> Policies:
        sources = {name: agreement for agreement in agreements for name in agreement.parameters}
        values = settled_parameters(agreements, book)
        settled = tuple(rule.resolved(values) for rule in rules)
        subjects: tuple[Subject, ...] = ("need", "place", "case", "agency", "advice")
        stages = {
            subject: _stage(r for r in settled if QUESTIONS[r.question].subject == subject) for subject in subjects
        }
        return cls(book, agreements, values, sources, stages, precedence(settled, book.rules))

    def about(self, question: Question, fired: frozenset[str]) -> list[Rule]:
        """Of the rules that fired, those that answer the question."""
        stage = self.stages[QUESTIONS[question].subject]
        return [stage.rules[rule_id] for rule_id in sorted(fired & stage.by_question.get(question, frozenset()))]

    def keep_territory(self, seen: tuple[object, ...], found: Standing) -> None:
        """Remembers the standing rules about places for facts that look the same to them."""
        if len(self.territories) >= MOST_STANDINGS:
            self.territories.clear()
        self.territories[seen] = found

    def standing(self, question: Question, fired: frozenset[str]) -> Standing:
        """Of the rules that fired, those about the question that stand."""
        stage = self.stages[QUESTIONS[question].subject]
        key = (question, fired & stage.by_question.get(question, frozenset()))
        found = self._standings.get(key)
        if found is None:
            found = standing(self.about(question, fired), self.precedence)
            if len(self._standings) >= MOST_STANDINGS:
                self._standings.clear()
            self._standings[key] = found
        return found


def settled_parameters(agreements: Iterable[Agreement], book: PolicyContent) -> dict[str, int | str | bool]:
    """What the agreements say of each parameter, or the standard where none of them says anything."""
    values: dict[str, int | str | bool] = {name: word.default for name, word in book.sheet.parameters.items()}
    for agreement in agreements:
        values |= {name: agreed.value for name, agreed in agreement.parameters.items()}
    return values


def by_list(quantifiers: Mapping[str, Exists]) -> Mapping[ItemList, tuple[tuple[str, Condition], ...]]:
    """Named tests of lists, by the list that they look into."""
    lists = dict.fromkeys(clause.items for clause in quantifiers.values())
    return {
        items: tuple((name, clause.where) for name, clause in quantifiers.items() if clause.items == items)
        for items in lists
    }


def _stage(rules: Iterable[Rule]) -> Stage:
    by_id = {rule.id: rule for rule in sorted(rules, key=lambda rule: rule.id)}
    patterns = {rule.id: patterns_of(rule) for rule in by_id.values()}
    questions: dict[Question, set[str]] = {}
    for rule in by_id.values():
        questions.setdefault(rule.question, set()).add(rule.id)
    return Stage(
        by_id,
        patterns,
        {fact: clause for rule in by_id.values() for fact, clause in quantifiers_of(rule).items()},
        shared_matchers(_parts(by_id, patterns), reused_answers=MOST_ANSWERS),
        {question: frozenset(ids) for question, ids in questions.items()},
    )


def _parts(rules: Mapping[str, Rule], patterns: Mapping[str, tuple[Condition, ...]]) -> list[list[Pattern]]:
    """What all places share, and what is the place's own: the first is compiled once for all of them."""
    parts: tuple[list[Pattern], list[Pattern]] = ([], [])
    for key, when in patterns.items():
        parts[rules[key].layer != "national"].append(Pattern(key, when))
    return list(parts)


def patterns_of(rule: Rule) -> tuple[Condition, ...]:
    """The rule's condition as the matcher sees it: a test of a list is a yes-or-no fact."""
    return tuple(_plain(clauses) for clauses in rule.when)


def quantifiers_of(rule: Rule) -> dict[str, Exists]:
    """The tests of lists that the rule makes, by the facts that they are turned into."""
    return {c.fact: c for clauses in rule.when for c in clauses if isinstance(c, Exists)}


def _plain(clauses: Clauses) -> Condition:
    return tuple(Atom(c.fact, "==", c.present) if isinstance(c, Exists) else c for c in clauses)
