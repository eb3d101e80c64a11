"""The shipped policies, translated for zen-engine, on facts of cases never seen before."""

from __future__ import annotations

import datetime
from dataclasses import replace

from bench.matching import Row, policies_rows
from bench.parts import fresh_cases, read, router
from router.conditions import Facts
from router.engine import Pattern
from router.policies import Stage
from router.policy import Subject
from router.routing import route

PLACE = ("18", "1880")
DAY = datetime.date(2026, 11, 21)


def run(cases: int) -> list[Row]:
    """One row an engine for the rules about needs, and for those about the case as a whole."""
    policies = router().book.in_force(DAY, *PLACE)
    needs, wholes = _facts(cases)
    rows: list[Row] = []
    for name, subject, facts in (("needs", "need", needs), ("the case", "case", wholes)):
        stage = policies.stages[_subject(subject)]
        patterns, renamed = _plain_names(_patterns(stage), facts[:cases])
        rows += policies_rows(patterns, renamed, name=name)
    return rows


def _plain_names(patterns: list[Pattern], cases: list[Facts]) -> tuple[list[Pattern], list[Facts]]:
    """The same under names that the peer's expressions can carry, and only the facts that some pattern tests."""
    facts = sorted({atom.fact for pattern in patterns for condition in pattern.when for atom in condition})
    plain = {fact: f"f{number}" for number, fact in enumerate(facts)}
    renamed = [
        Pattern(
            pattern.key,
            tuple(tuple(replace(atom, fact=plain[atom.fact]) for atom in condition) for condition in pattern.when),
        )
        for pattern in patterns
    ]
    return renamed, [{plain[fact]: value for fact, value in case.items() if fact in plain} for case in cases]


def _subject(name: str) -> Subject:
    return "need" if name == "need" else "case"


def _patterns(stage: Stage) -> list[Pattern]:
    return [Pattern(rule_id, when) for rule_id, when in stage.patterns.items()]


def _facts(cases: int) -> tuple[list[Facts], list[Facts]]:
    """The facts that routing hands to the engine, need by need and for the whole, of cases at one place."""
    built = router()
    policies = built.book.in_force(DAY, *PLACE)
    needs: list[Facts] = []
    wholes: list[Facts] = []
    for document in fresh_cases(99, cases):
        document["registration"] = {"municipality": PLACE[1], "status": "resident"}
        document["placement"] = document["stay_municipality"] = None
        routing = route(read(document), policies, built.places, built.directory, built.vocabulary)
        needs += [need.facts for need in routing.needs]
        wholes.append(routing.case_stage_facts)
    return needs, wholes
