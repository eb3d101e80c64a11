"""One rule back from its own lines in the file, and read anew when something in them is changed."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace

from router.fact_words import FactSheet
from router.policy import LegalReference, Rule
from router.reading.condition_words import ConditionReader
from router.reading.nodes import Mapping, Sequence
from router.reading.problems import Problems
from router.reading.rule_file import RuleReader
from router.reading.yaml_file import read_yaml_text
from router.vocabulary import Vocabulary


def rule_tree(rule: Rule) -> Mapping:
    """The fields of the rule as written. Lines are counted from 1 where the rule begins."""
    problems = Problems()
    tree = read_yaml_text(rule.origin.text, rule.origin.file, problems)
    problems.raise_if_any()
    assert isinstance(tree, Sequence), "a rule is one item of the list of its file"
    (fields,) = tree.items
    assert isinstance(fields, Mapping)
    return fields


@dataclass(frozen=True, slots=True)
class RuleRereader:
    """Reads changed rules with the words and laws of the policies they come from."""

    sheet: FactSheet
    vocabulary: Vocabulary
    laws: MappingOf[str, LegalReference]

    def reread(self, rule: Rule, changed: Mapping) -> Rule | None:
        """The rule that the changed fields say, at the place of the old one; None when they make no rule."""
        problems = Problems()
        reader = RuleReader(ConditionReader(self.sheet, self.vocabulary, problems), self.laws, rule.layer, rule.place)
        file = Mapping(changed.at, {"regler": Sequence(changed.at, (changed,))}, {})
        found = reader.rules(file)
        return None if len(problems) else replace(found[0], origin=rule.origin)
