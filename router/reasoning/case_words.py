"""A case in a few words, for whoever has to see what a finding is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from router.case import Case, case_to_json
from router.places import Places
from router.vocabulary import Vocabulary

NOT_TOLD = ("as_of", "region", "municipality_name", "detail", "reason")


def case_in_words(case: Case, vocabulary: Vocabulary, places: Places) -> str:
    """Everything known in the case, with labels for codes, on one line."""
    words = {code: term.sv for codes in vocabulary.lists.values() for code, term in codes.terms.items()}
    words |= {code: place.name for code, place in places.municipalities.items()}
    return f"{case.as_of}: " + "; ".join(_told(case_to_json(case), words))


def _told(part: Mapping[str, Any], words: Mapping[str, str]) -> Iterator[str]:
    for name, value in part.items():
        if value is None or value == [] or name in NOT_TOLD:
            continue
        if isinstance(value, dict):
            yield from _told(value, words)
        else:
            yield f"{name}: {_word(value, words)}"


def _word(value: Any, words: Mapping[str, str]) -> str:
    if isinstance(value, list):
        return " + ".join(_word(item, words) for item in value)
    if isinstance(value, dict):
        return "(" + ", ".join(_told(value, words)) + ")"
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return words.get(str(value), str(value))
