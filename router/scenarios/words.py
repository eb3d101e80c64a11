"""The words of a step, looked up: codes, words and labels of the vocabulary, places, facts and rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from router.fact_words import FactWord
from router.places import Places, plain_letters
from router.policy import Rule
from router.policy_book import PolicyBook
from router.scenarios.failures import NotUnderstood, unknown_word
from router.vocabulary import Term, Vocabulary

INDEPENDENT, STATE = "independent", "SE"
OTHER_PRINCIPALS = {"en fristående skola": INDEPENDENT, "fristående skola": INDEPENDENT, "staten": STATE}
BEFORE_A_NAME = ("region ", "kommunen ", "kommun ")
INDEX = re.compile(r"/\d+(?=/)")
YES_NO = {"ja": True, "nej": False}


@dataclass(frozen=True)
class Words:
    """Everything that a step may name. Each look-up raises NotUnderstood with a suggestion."""

    vocabulary: Vocabulary
    places: Places
    book: PolicyBook

    def term(self, lists: str | tuple[str, ...], text: str, what: str) -> Term:
        """The term with this code, word or label, in any case of letters."""
        names = (lists,) if isinstance(lists, str) else lists
        terms = [term for name in names for term in self.vocabulary[name]]
        folded = text.strip().casefold()
        for spelling in ("word", "code", "sv"):
            for term in terms:
                if str(getattr(term, spelling)).casefold() == folded:
                    return term
        raise unknown_word(text, what, (word for term in terms for word in (term.word, term.code, term.sv)))

    def agency(self, text: str) -> Term:
        return self.term("agency", text, "en verksamhet")

    def municipality(self, text: str) -> str:
        """The code of the municipality with this code or name."""
        name = _without(text, BEFORE_A_NAME[1:])
        code = self._spelt.get(name.casefold()) or self._municipalities.get(plain_letters(name))
        if code is None:
            raise unknown_word(text, "en kommun", (place.name for place in self.places.municipalities.values()))
        return code

    def principal(self, agency: Term, text: str) -> str:
        """The code of the principal of this agency that goes by the name or code."""
        if text.strip().casefold() in OTHER_PRINCIPALS:
            return OTHER_PRINCIPALS[text.strip().casefold()]
        return self.region(text) if agency.text("huvudman") == "region" else self.municipality(text)

    def region(self, text: str) -> str:
        """The code of the region with this code or name, or county."""
        code = self._regions.get(plain_letters(text)) or self._regions.get(
            plain_letters(_without(text, BEFORE_A_NAME))
        )
        if code is None:
            raise unknown_word(text, "en region", (region.name for region in self.places.regions.values()))
        return code

    def case_fact(self, word: str) -> FactWord:
        """The fact of the case as a whole that policies call by this word."""
        facts = self.book.sheet.facts["case"].values()
        found = next((fact for fact in facts if fact.word.casefold() == word.casefold()), None)
        if found is None:
            raise unknown_word(word, "ett faktum i ärendet", (fact.word for fact in facts))
        return found

    def value(self, fact: FactWord, text: str) -> object:
        """What the case says when this fact is `text`."""
        if fact.kind == "yes_no":
            if text.casefold() not in YES_NO:
                raise unknown_word(text, f"ja eller nej (”{fact.word}”)", YES_NO)
            return YES_NO[text.casefold()]
        if fact.kind == "number":
            if not text.isdecimal():
                raise NotUnderstood(f"”{text}” är inte ett tal (”{fact.word}”).")
            return int(text)
        assert fact.code_list is not None
        return self.term(fact.code_list, text, f"ett värde för ”{fact.word}”").code

    def rule(self, rule_id: str) -> Rule:
        found = self.book.rule(rule_id)
        if found is None:
            raise unknown_word(rule_id, "en regel", (rule.id for rule in self.book.rules))
        return found

    def agreement(self, agreement_id: str) -> str:
        if agreement_id not in self.book.agreements:
            raise unknown_word(agreement_id, "ett avtal", self.book.agreements)
        return agreement_id

    def asked(self, text: str) -> frozenset[str]:
        """The labels and pointers that a question about `text` may carry: a fact's word, label or pointer."""
        found = self._questions.get(INDEX.sub("/{i}", text.casefold()))
        if found is None:
            raise unknown_word(text, "något som tjänsten frågar om", self._questions)
        return found

    @cached_property
    def _questions(self) -> dict[str, frozenset[str]]:
        sheet, found = self.book.sheet, dict[str, set[str]]()
        facts = [fact for scope in sheet.facts.values() for fact in scope.values() if fact.pointer]
        for fact in facts:
            for name in (fact.word, fact.labels["sv"], str(fact.pointer)):
                found.setdefault(name.casefold(), set()).add(fact.labels["sv"])
        for word, listed in sheet.lists.items():
            for name in (word, listed.labels["sv"], listed.pointer):
                found.setdefault(name.casefold(), set()).add(listed.labels["sv"])
        return {name: frozenset(labels) for name, labels in found.items()}

    @cached_property
    def _spelt(self) -> dict[str, str]:
        """By the very spelling: without its dots and rings a name may be that of another place."""
        return {place.name.casefold(): place.code for place in self.places.municipalities.values()}

    @cached_property
    def _municipalities(self) -> dict[str, str]:
        places = self.places.municipalities.values()
        return {plain_letters(name): place.code for place in places for name in (place.name, place.code)}

    @cached_property
    def _regions(self) -> dict[str, str]:
        found = {}
        for region in self.places.regions.values():
            for name in (region.code, region.name, region.county, _without(region.name, BEFORE_A_NAME)):
                found[plain_letters(name)] = region.code
        return found


def _without(text: str, beginnings: tuple[str, ...]) -> str:
    """The text without the first of these words that it begins with."""
    name = text.strip()
    for beginning in beginnings:
        if name.casefold().startswith(beginning):
            return name[len(beginning) :]
    return name
