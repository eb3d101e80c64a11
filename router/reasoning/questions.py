"""What must hold of each question that policies answer: that some rule answers, and that no two quarrel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal as OneOf

from router.policy import Question
from router.reasoning.circuit import FALSE, Literal
from router.reasoning.composition import Composition
from router.reasoning.standing_circuit import Answers

MUST_ANSWER: tuple[Question, ...] = ("interim_holder", "sip", "sip_lead", "report_of_concern", "ladder", "way_in")
ONE_ANSWER: tuple[Question, ...] = (*MUST_ANSWER, "sip_consent")
Kind = OneOf["gap", "conflict"]


@dataclass(frozen=True)
class Way:
    """One way in which a question may go wrong: for a conflict, two rules that would both stand."""

    kind: Kind
    question: Question
    about: str
    literal: Literal
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class Asked:
    """One question of all cases of a place. `wrong` is true of the cases that have a gap, or a conflict."""

    kind: Kind
    question: Question
    wrong: Literal
    ways: tuple[Way, ...]


def all_questions(composed: Composition) -> Iterator[Asked]:
    """Every question in the order of a decision: what goes wrong early makes the later ones pointless."""
    yield _asked(composed, "gap", "responsible", _need_gaps(composed))
    yield _asked(composed, "conflict", "responsible", _need_conflicts(composed))
    nobody = -composed.circuit.any_of(composed.lead_rules.values())
    yield _asked(composed, "gap", "lead", [Way("gap", "lead", "", nobody)])
    yield _asked(composed, "gap", "territory", _place_gaps(composed))
    yield _asked(composed, "conflict", "territory", _place_conflicts(composed))
    yield _asked(composed, "conflict", "lead", _lead_conflicts(composed))
    for question in MUST_ANSWER:
        gap = Way("gap", question, "", composed.about(question).gap(composed.circuit))
        yield _asked(composed, "gap", question, [gap])
    for question in ONE_ANSWER:
        pairs = _pairs(composed, composed.about(question))
        yield _asked(composed, "conflict", question, _ways(question, pairs))


def _asked(composed: Composition, kind: Kind, question: Question, ways: list[Way]) -> Asked:
    wrong = composed.circuit.any_of(way.literal for way in ways)
    return Asked(kind, question, wrong, tuple(way for way in ways if way.literal != FALSE))


def _need_gaps(composed: Composition) -> list[Way]:
    circuit, by_area = composed.circuit, dict[str, list[Literal]]()
    for need in composed.by_need.values():
        gap = circuit.all_of((need.present, need.responsible.gap(circuit)))
        by_area.setdefault(str(need.item.marks.get("area") or ""), []).append(gap)
    return [Way("gap", "responsible", area, circuit.any_of(gaps)) for area, gaps in by_area.items()]


def _need_conflicts(composed: Composition) -> list[Way]:
    """Pairs of rules that would both answer for one need."""
    found: dict[tuple[str, str], list[Literal]] = {}
    for need in composed.by_need.values():
        for pair, literal in _pairs(composed, need.responsible).items():
            found.setdefault(pair, []).append(composed.circuit.all_of((need.present, literal)))
    return _ways("responsible", {pair: composed.circuit.any_of(ways) for pair, ways in found.items()})


def _place_gaps(composed: Composition) -> list[Way]:
    composed.leaders  # noqa: B018  asks for every place that an answer may need
    asked = composed.territories.asked.items()
    return [Way("gap", "territory", agency, found.gap(composed.circuit)) for (agency, _), found in asked]


def _place_conflicts(composed: Composition) -> list[Way]:
    found: dict[tuple[str, str], list[Literal]] = {}
    for answers in composed.territories.asked.values():
        for pair, literal in _pairs(composed, answers).items():
            found.setdefault(pair, []).append(literal)
    return _ways("territory", {pair: composed.circuit.any_of(ways) for pair, ways in found.items()})


def _lead_conflicts(composed: Composition) -> list[Way]:
    """Two needs whose claims stand side by side, with two owners: whoever they are, one must go before the other."""
    circuit, standing = composed.circuit, composed.lead_rules
    two = circuit.two_of(list(composed.leaders.values()))
    pairs = [(one, one) for one in standing] + list(combinations(sorted(standing), 2))
    ways = [Way("conflict", "lead", "", circuit.all_of((two, standing[a], standing[b])), (a, b)) for a, b in pairs]
    return [way for way in ways if way.literal != FALSE]


def _pairs(composed: Composition, answers: Answers) -> Mapping[tuple[str, str], Literal]:
    """Rules that say different things, and when both would stand."""
    return {
        (min(a, b), max(a, b)): composed.circuit.all_of((answers.rules[a], answers.rules[b]))
        for some, others in combinations(answers.saying.values(), 2)
        for a in some
        for b in others
    }


def _ways(question: Question, pairs: Mapping[tuple[str, str], Literal]) -> list[Way]:
    return [Way("conflict", question, "", lit, pair) for pair, lit in pairs.items() if lit != FALSE]
