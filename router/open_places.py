"""Answers about places that no rule tests, but on which it hangs whose agency it is: placement and school."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from router.case import Case, Placement
from router.conditions import Scalar
from router.fact_words import FactSheet, FactWord
from router.facts import CaseFacts, known, place_facts
from router.places import Places
from router.possible_answers import Answer
from router.territory import INDEPENDENT
from router.vocabulary import Vocabulary
from router.whereabouts import Whereabouts, whereabouts


def place_answers(
    case: Case, told: CaseFacts, sheet: FactSheet, places: Places, vocabulary: Vocabulary
) -> Iterator[Answer]:
    """For each unanswered place of the case: an answer nearby and one far away."""
    words = sheet.facts["case"]
    if case.school.operator is None:
        yield _answer(words["school_operator"], {"school_operator": INDEPENDENT}, told.places)
    for word, placement in _placements(case.placement, words, list(_elsewhere(told, places))):
        moved = replace(case, placement=placement)
        where = whereabouts(moved, places, vocabulary)
        yield _answer(word, known(place_facts(moved, where)), where)


def _placements(
    placement: Placement | None, words: Mapping[str, FactWord], codes: list[str]
) -> Iterator[tuple[FactWord, Placement]]:
    """The placement with one of its open municipalities told."""
    if placement is None:
        return
    for code in codes:
        if placement.placing_municipality is None:
            yield words["placing_known"], replace(placement, placing_municipality=code)
        if placement.placed_in_municipality is None:
            yield words["placed_across_regions"], replace(placement, placed_in_municipality=code)


def _elsewhere(told: CaseFacts, places: Places) -> Iterator[str]:
    """A municipality in another region than the child's, and another one in the same region."""
    home, region = told.places.registration, told.places.registration_region
    others = [place for place in places.municipalities.values() if place.code != home]
    for same in (False, True):
        yield from [place.code for place in others if (place.region_code == region) is same][:1]


def _answer(word: FactWord, facts: Mapping[str, Scalar], where: Whereabouts) -> Answer:
    assert word.pointer is not None
    shown = (word.labels["sv"], word.questions["sv"], word.questions["en"])
    return Answer(word.pointer, shown, "case", None, tuple(sorted(facts.items())), where)
