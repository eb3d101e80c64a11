"""A condition written on one line, in the words of `när`: `ålder: under 18, något_behov: {område: psykiatri}`."""

from __future__ import annotations

from router.fact_words import FactSheet
from router.policy import Clauses
from router.reading.condition_words import ConditionReader
from router.reading.problems import Problems
from router.reading.yaml_file import read_yaml_text
from router.vocabulary import Vocabulary


def read_condition(text: str, sheet: FactSheet, vocabulary: Vocabulary) -> tuple[Clauses, ...]:
    """The alternatives of the condition, about a case as a whole. Raises ReadingErrors."""
    problems = Problems()
    tree = read_yaml_text("{" + text + "}", "villkoret", problems)
    problems.raise_if_any()
    found = ConditionReader(sheet, vocabulary, problems).clauses(tree, ("case",))
    problems.raise_if_any()
    return found
