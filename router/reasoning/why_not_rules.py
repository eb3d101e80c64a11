"""The rules that would give an agency a need, test by test: what holds, what does not, what nobody knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from router.conditions import Facts, any_holds, atom_holds
from router.decision import Citation
from router.explanation import exists_words, explaining, fact_word, value_words, wanted_words
from router.fact_words import FactSheet
from router.layering import Standing
from router.policies import Policies
from router.policy import QUESTIONS, Clause, Exists, Rule

Status = Literal["decides", "gives_way", "open", "lacks"]
STATUSES: tuple[Status, ...] = ("decides", "gives_way", "open", "lacks")
NO_MANDATE = "”{rule}” får bara avvika där regeln som den avviker från avgör, och det gör den inte här."
THERE = {"sv": {True: "någon sådan", False: "ingen sådan"}, "en": {True: "one such", False: "none such"}}
ONE_WITH = {"sv": "någon med ", "en": "one with "}


@dataclass(frozen=True, slots=True)
class Test:
    """One test of a rule: the fact in words, what it has to be, what it is (None: unknown) and whether that holds."""

    __test__ = False

    fact: str
    label: str
    label_en: str
    wanted: str
    wanted_en: str
    value: str | None
    value_en: str | None
    holds: bool | None


@dataclass(frozen=True, slots=True)
class Before:
    """A rule that goes before another, and by what right."""

    rule: str
    title: str
    because: str
    mandate: str
    references: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class RuleTold:
    """`tests` must all hold, and of the `alternatives`, where there are any, all of one."""

    rule: str
    title: str
    layer: str
    question: str
    because: str
    references: tuple[Citation, ...]
    status: Status
    tests: tuple[Test, ...]
    alternatives: tuple[tuple[Test, ...], ...]
    before: tuple[Before, ...]

    def ways(self) -> list[tuple[Test, ...]]:
        """Each set of tests that is enough."""
        return [(*self.tests, *way) for way in self.alternatives or ((),)]


class RuleTelling:
    """Tells rules of the policies of one place and day about the facts of one subject."""

    def __init__(self, policies: Policies) -> None:
        self._policies, self._explaining = policies, explaining(policies)
        self._sheet: FactSheet = policies.book.sheet
        self._vocabulary = policies.book.vocabulary

    def told(self, rule: Rule, facts: Facts, standing: Standing) -> RuleTold:
        """The rule against these facts, given which rules stand."""
        shared = [clause for clause in rule.when[0] if all(clause in way for way in rule.when)]
        rest = [tuple(clause for clause in way if clause not in shared) for way in rule.when]
        ways = rest if len(rest) > 1 and all(rest) else []
        return RuleTold(
            rule.id,
            rule.title,
            rule.layer,
            rule.question,
            rule.because,
            self._explaining.citations(rule.id),
            self._status(rule, facts, standing),
            self._tests(rule, shared, facts),
            tuple(self._tests(rule, way, facts) for way in ways),
            self.before(rule, standing) if self._fires(rule, facts) else (),
        )

    def _of_items(self, clause: Exists, language: str) -> tuple[str, str]:
        label, wanted = exists_words(clause, self._sheet, self._vocabulary, language)
        return label, ONE_WITH[language] + wanted if clause.present else wanted

    def _status(self, rule: Rule, facts: Facts, standing: Standing) -> Status:
        fires = self._fires(rule, facts)
        if fires:
            return "decides" if rule.id in {other.id for other in standing.rules} else "gives_way"
        return "open" if fires is None else "lacks"

    def _fires(self, rule: Rule, facts: Facts) -> bool | None:
        return any_holds(self._policies.stages[QUESTIONS[rule.question].subject].patterns[rule.id], facts)

    def nearest_first(self, rules: Iterable[RuleTold]) -> tuple[RuleTold, ...]:
        """Those that decide, then those that came nearest; rules about another kind of need are far away."""
        words = self._sheet.facts["need"]
        kind_of_need = {code for code, word in words.items() if word.pointer == words["domain"].pointer}

        def distance(told: RuleTold) -> tuple[int, ...]:
            ways = ([test for test in way if not test.holds] for way in told.ways())
            far = (
                (
                    sum(test.holds is False and test.fact in kind_of_need for test in missing),
                    sum(test.holds is False for test in missing),
                    len(missing),
                )
                for missing in ways
            )
            return (STATUSES.index(told.status), *min(far))

        return tuple(sorted(rules, key=distance))

    def before(self, rule: Rule, standing: Standing) -> tuple[Before, ...]:
        """The standing rules that defeat this one; all that stand, when it has no mandate of its own."""
        if any(other.id == rule.id for other in standing.rules):
            return ()
        beats = self._policies.precedence.beats
        defeating = [other for other in standing.rules if rule.id in beats[other.id]]
        if defeating:
            return tuple(self.goes_before(other, rule) for other in defeating)
        return tuple(self._before(other, NO_MANDATE.format(rule=rule.title)) for other in standing.rules)

    def goes_before(self, other: Rule, rule: Rule) -> Before:
        """That one rule goes before another."""
        return self._before(other, self._explaining.mandate(other, rule))

    def _before(self, other: Rule, mandate: str) -> Before:
        return Before(other.id, other.title, other.because, mandate, self._explaining.citations(other.id))

    def _tests(self, rule: Rule, clauses: Iterable[Clause], facts: Facts) -> tuple[Test, ...]:
        return tuple(self._test(rule, clause, facts) for clause in clauses)

    def _test(self, rule: Rule, clause: Clause, facts: Facts) -> Test:
        if isinstance(clause, Exists):
            return self._of_a_list(clause, facts)
        subject = QUESTIONS[rule.question].subject
        word = fact_word(clause.fact, ("case" if subject == "advice" else subject, "case"), self._sheet)
        value, holds = facts.get(clause.fact), atom_holds(clause, facts)
        if word is None:
            said = None if value is None else str(value)
            name, wanted = clause.fact, str(clause.value)
            return Test(name, name, name, wanted, wanted, said, said, holds)

        def words(language: str) -> tuple[str, str | None]:
            told = None if value is None else value_words(word, value, self._vocabulary, language)
            return wanted_words(clause, word, self._vocabulary, language), told

        (wanted, said), (wanted_en, said_en) = words("sv"), words("en")
        return Test(word.code, word.labels["sv"], word.labels["en"], wanted, wanted_en, said, said_en, holds)

    def _of_a_list(self, clause: Exists, facts: Facts) -> Test:
        found = facts.get(clause.fact)
        is_there = None if found is None else bool(found)
        (label, wanted), (label_en, wanted_en) = (self._of_items(clause, language) for language in ("sv", "en"))
        if is_there is None:
            return Test(clause.items, label, label_en, wanted, wanted_en, None, None, None)
        there, there_en = THERE["sv"][is_there], THERE["en"][is_there]
        return Test(clause.items, label, label_en, wanted, wanted_en, there, there_en, is_there is clause.present)
