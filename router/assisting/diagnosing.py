"""Everything that the readers find wrong with one text, at its line, while it is being written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypedDict

from router.assisting.content_kinds import ContentKind, Kind, kind_of
from router.assisting.scenario_words import check_words
from router.reading.agreement_file import read_agreement
from router.reading.condition_words import ConditionReader
from router.reading.directory_file import check_units
from router.reading.fact_sheet_file import fact_sheet_of
from router.reading.impossible_file import impossible_of
from router.reading.ladder_file import ladders_of
from router.reading.law_file import add_law
from router.reading.nodes import Node
from router.reading.policy_checks import check_policies
from router.reading.problems import Position, Problem, Problems
from router.reading.rule_file import RuleReader
from router.reading.text_file import text_of
from router.reading.vocabulary_file import check_code_list
from router.reading.yaml_file import read_yaml_text
from router.scenarios.feature_checks import check_feature
from router.scenarios.feature_file import feature_of
from router.scenarios.world import Content

Severity = Literal["error", "warning"]
NO_CONTENT = "Filen läses inte av någon: den ligger inte i en mapp som hör till policyerna, eller har fel namn."


class Diagnosis(TypedDict):
    """One problem: lines and columns are counted from 1, columns in whole characters."""

    line: int
    column: int
    message: str
    suggestion: str | None
    severity: Severity


def problems_of(name: str, raw: bytes, content: Content) -> list[Diagnosis]:
    """What is wrong with the bytes as the content file of this name, beside the rest of the content."""
    problems, kind = Problems(), kind_of(name)
    if kind is None:
        problems.add(Position(name, 1, 1), NO_CONTENT)
    elif kind.kind == "feature":
        _check_scenarios(name, raw, content, problems)
    elif (text := text_of(raw, name, problems)) is not None:
        tree = read_yaml_text(text, name, problems)
        if tree is not None:
            CHECKS[kind.kind](tree, kind, content, problems)
    return [_told(problem) for problem in problems if problem.file == name]


def _told(problem: Problem) -> Diagnosis:
    return {
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
        "suggestion": problem.suggestion,
        "severity": "error",
    }


def _check_scenarios(name: str, raw: bytes, content: Content, problems: Problems) -> None:
    text = text_of(raw, name, problems)
    feature = None if text is None else feature_of(text, name, problems)
    if feature is not None:
        check_feature(feature, {rule.id for rule in content.book.rules}, problems)
        check_words(feature, content, problems)


def _check_rules(tree: Node, kind: ContentKind, content: Content, problems: Problems) -> None:
    """The file by itself, and then among the rules of all other files."""
    book, name = content.book, tree.at.file
    reader = ConditionReader(book.sheet, content.vocabulary, problems)
    rules = RuleReader(reader, book.laws, kind.layer, kind.place).rules(tree)
    others = [rule for rule in book.rules if rule.origin.file != name]
    check_policies([*others, *rules], book.agreements, problems)


def _check_agreement(tree: Node, kind: ContentKind, content: Content, problems: Problems) -> None:
    agreement = read_agreement(tree, kind.layer, kind.place or "", content.book.sheet, problems)
    known = None if agreement is None else content.book.agreements.get(agreement.id)
    if known is not None and (known.layer, known.place) != (kind.layer, kind.place):
        problems.add(tree.at, f"Avtalet ”{known.id}” finns redan.")


def _check_list(tree: Node, kind: ContentKind, content: Content, problems: Problems) -> None:
    check_code_list(tree, kind.stem, content.vocabulary, problems)


def _check_sheet(tree: Node, _: ContentKind, content: Content, problems: Problems) -> None:
    fact_sheet_of(tree, content.vocabulary, problems)


def _check_ladders(tree: Node, _: ContentKind, content: Content, problems: Problems) -> None:
    ladders_of(tree, content.vocabulary, problems)


def _check_impossible(tree: Node, _: ContentKind, content: Content, problems: Problems) -> None:
    impossible_of(tree, ConditionReader(content.book.sheet, content.vocabulary, problems))


def _check_laws(tree: Node, _: ContentKind, content: Content, problems: Problems) -> None:
    add_law(tree, {}, content.vocabulary, problems)


def _check_units(tree: Node, _: ContentKind, content: Content, problems: Problems) -> None:
    check_units(tree, content.vocabulary, content.places, problems)


CHECKS: Mapping[Kind, Callable[[Node, ContentKind, Content, Problems], None]] = {
    "rules": _check_rules,
    "agreement": _check_agreement,
    "code list": _check_list,
    "fact sheet": _check_sheet,
    "ladders": _check_ladders,
    "impossible": _check_impossible,
    "laws": _check_laws,
    "directory": _check_units,
}
