"""All mutants of the policies: each rule removed, and each rule with one thing changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from router.policy import QUESTIONS, Rule
from router.policy_content import PolicyContent
from router.reading.nodes import Mapping
from router.reading.rule_file import SCOPES
from router.reading.rule_text import RuleRereader, rule_tree
from router.reasoning.mutants.changes import Change, Kind
from router.reasoning.mutants.conditions import ConditionChanges
from router.reasoning.mutants.results import ResultChanges
from router.reasoning.mutants.values import ValueChanges

REMOVED = "regeln struken"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule with one thing changed. `changed` is None when the rule itself is gone; `line` is in its file."""

    rule: Rule
    changed: Rule | None
    kind: Kind
    line: int
    words: str

    @property
    def where(self) -> str:
        return f"{self.rule.origin.file}:{self.line}"


def mutants_of(content: PolicyContent, wanted: Callable[[Rule], bool] = lambda _: True) -> Iterator[Mutant]:
    """Every mutant of the wanted rules, in the order of files and lines.

    Two changes of a rule that come to the same are one mutant, and one that changes nothing is none.
    """
    making = _Making(content)
    for rule in sorted(content.rules, key=lambda rule: (rule.origin.file, rule.origin.line)):
        if wanted(rule):
            yield Mutant(rule, None, "removed", rule.origin.line, REMOVED)
            yield from making.changed(rule)


class _Making:
    def __init__(self, content: PolicyContent) -> None:
        self._rereader = RuleRereader(content.sheet, content.vocabulary, content.laws)
        values = ValueChanges(content.sheet, content.vocabulary)
        self._conditions = ConditionChanges(content.sheet, values)
        self._results = ResultChanges(content.vocabulary, self._conditions)

    def changed(self, rule: Rule) -> Iterator[Mutant]:
        seen = [rule]
        for change in self._changes(rule):
            assert isinstance(change.node, Mapping)
            changed = self._rereader.reread(rule, change.node)
            if changed is not None and changed not in seen:
                seen.append(changed)
                yield Mutant(rule, changed, change.kind, rule.origin.line + change.line - 1, change.words)

    def _changes(self, rule: Rule) -> Iterator[Change]:
        tree = rule_tree(rule)
        condition = tree.items.get("när")
        if isinstance(condition, Mapping):
            scopes = SCOPES[QUESTIONS[rule.question].subject]
            yield from (change.within(tree, "när") for change in self._conditions.of(condition, scopes))
        yield from self._results.of(tree)
