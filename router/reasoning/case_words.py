"""A case in a few words, for whoever has to see what a finding is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from router.case import Case, case_to_json
from router.fact_words import FactSheet, FactWord
from router.places import Places
from router.vocabulary import Vocabulary

YES_OR_NO = {"sv": ("nej", "ja"), "en": ("no", "yes")}
NOT_TOLD = ("as_of", "region", "municipality_name", "detail", "reason")


def case_in_words(case: Case, sheet: FactSheet, vocabulary: Vocabulary, places: Places, language: str = "sv") -> str:
    """Everything known in the case, with labels for facts and codes, on one line."""
    telling = _Telling(sheet, vocabulary, places, language)
    return f"{case.as_of}: " + "; ".join(telling.part(case_to_json(case), ""))


class _Telling:
    def __init__(self, sheet: FactSheet, vocabulary: Vocabulary, places: Places, language: str) -> None:
        self._vocabulary, self._places, self._language = vocabulary, places, language
        self._words: dict[str, FactWord] = {}
        for scope in sheet.facts.values():
            for word in scope.values():
                if word.pointer is not None:
                    self._words.setdefault(word.pointer, word)
        self._lists = {words.pointer: words.labels[language] for words in sheet.lists.values()}

    def part(self, part: dict[str, Any], at: str) -> Iterator[str]:
        for name, value in part.items():
            pointer = f"{at}/{name}"
            if value is None or value == [] or name in NOT_TOLD:
                continue
            if isinstance(value, dict):
                yield from self.part(value, pointer)
            else:
                yield f"{self._label(pointer, name)}: {self._value(value, pointer)}"

    def _label(self, pointer: str, name: str) -> str:
        word = self._words.get(pointer)
        return self._lists.get(pointer) or (word.labels[self._language] if word else name)

    def _value(self, value: Any, pointer: str) -> str:
        if isinstance(value, list):
            return " + ".join(self._value(item, f"{pointer}/{{i}}") for item in value)
        if isinstance(value, dict):
            return "(" + ", ".join(self.part(value, pointer)) + ")"
        if isinstance(value, bool):
            return YES_OR_NO[self._language][value]
        return self._term(str(value), pointer)

    def _term(self, code: str, pointer: str) -> str:
        word = self._words.get(pointer)
        if word is not None and word.code_list is not None:
            term = self._vocabulary[word.code_list].terms.get(code)
            return term.label(self._language) if term else code
        place = self._places.municipality(code)
        return place.name if place else code
