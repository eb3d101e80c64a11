"""Changes told in words, in both languages: "Om svårighetsgraden för ångest vore svår i stället för lindrig …"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from router.case import Case, Contact, Diagnosis, Need, Referral
from router.fact_words import FactSheet, FactWord
from router.reasoning.what_if_changes import NEEDS, REMOVED, Change
from router.vocabulary import Term, Vocabulary

LANGUAGES = ("sv", "en")
Said = Mapping[str, str]
SO = {
    "sv": {"is": "är", "were": "vore", "has": "har", "had": "hade", "instead": "i stället för", "and": "och"},
    "en": {"is": "is", "were": "were", "has": "has", "had": "had", "instead": "instead of", "and": "and"},
}
"""A mere answer is told as it is, anything else as it might be."""
ANSWER = {"sv": "svaret på ”{question}” {vore} {nytt}", "en": "the answer to “{question}” {vore} {nytt}"}
ALSO = {"sv": "barnet också {hade} {item}", "en": "the child also {hade} {item}"}
HAS = {"sv": "barnet {hade} {item}", "en": "the child {hade} {item}"}
HAS_NOT = {"sv": "barnet inte {hade} {item}", "en": "the child {hade} not {item}"}
NOTHING = {"sv": "det inte {finns} något under ”{label}”", "en": "there {vore} nothing under “{label}”"}
THERE_IS = {True: "finns", False: "fanns"}
PLACED = {
    True: {"sv": "barnet {vore} placerat utanför hemmet", "en": "the child {vore} placed outside the home"},
    False: {"sv": "barnet inte {vore} placerat", "en": "the child {vore} not placed"},
}
ITEMS: dict[type, Said] = {
    Need: {"sv": "behovet {a} ({b})", "en": "the need {a} ({b})"},
    Contact: {"sv": "kontakt med {a} ({b})", "en": "a contact with {a} ({b})"},
    Diagnosis: {"sv": "diagnosen {a} ({b})", "en": "the diagnosis {a} ({b})"},
    Referral: {"sv": "en remiss från {a} till {b}", "en": "a referral from {a} to {b}"},
}
STATUS = {
    "sv": "kontakten med {a} {vore} {nytt}",
    "en": "the contact with {a} {vore} {nytt}",
}
CERTAINTY = {"sv": "diagnosen {a} {vore} {nytt}", "en": "the diagnosis {a} {vore} {nytt}"}
LIST_POINTERS = {"diagnoses": "diagnos", "ongoing_contacts": "kontakt", "referral_history": "remiss", NEEDS: "behov"}


@dataclass(frozen=True, slots=True)
class Words:
    """Puts changes of one case in words."""

    case: Case
    sheet: FactSheet
    vocabulary: Vocabulary

    def together(self, changes: Sequence[Change], language: str) -> str:
        """All changes in one clause."""
        answers = all(change.kind == "answer" for change in changes)
        told = [self.one(change, language, answers=answers) for change in changes]
        last = f" {SO[language]['and']} " if len(told) > 1 else ""
        return ", ".join(told[:-1]) + last + told[-1]

    def one(self, change: Change, language: str, *, answers: bool = False) -> str:
        """One change in a clause; as it may turn out when they all are mere `answers`."""
        words = SO[language]
        tense = {
            "vore": words["is" if answers else "were"],
            "hade": words["has" if answers else "had"],
            "finns": THERE_IS[answers],
        }
        if change.path == ("placement",):
            return PLACED[change.after is not None][language].format(**tense)
        if change.after == ():
            label = self.sheet.lists[LIST_POINTERS[str(change.path[0])]].labels[language]
            return NOTHING[language].format(label=label, **tense)
        if change.after is REMOVED:
            return HAS_NOT[language].format(item=self._item(change.before, language), **tense)
        if change.adds:
            form = ALSO if change.path[0] == NEEDS and self.case.needs else HAS
            return form[language].format(item=self._item(change.after, language), **tense)
        return self._answer(change, language, tense)

    def values(self, change: Change, language: str) -> tuple[str | None, str | None]:
        """What was answered, and what would be; None is no answer, or no such item."""
        if change.path == ("placement",):
            return None, None
        if change.adds or change.after is REMOVED or change.after == ():
            before = None if change.before is None else self._item(change.before, language)
            return before, self._item(change.after, language) if change.adds else None
        return self._value(change, change.before, language), self._value(change, change.after, language)

    def word(self, change: Change) -> FactWord | None:
        """The fact that is answered there."""
        pointer = "/" + "/".join("{i}" if isinstance(step, int) else step for step in change.path)
        words = (word for scope in self.sheet.facts.values() for word in scope.values())
        return next((word for word in words if word.pointer == pointer), None)

    def _answer(self, change: Change, language: str, tense: Said) -> str:
        word = self.word(change)
        assert word is not None
        before, after = (self._value(change, value, language) for value in (change.before, change.after))
        form = self._form(change, word, language)
        told = form.format(nytt=after, behov=self._need(change.need, language), **tense)
        return told if before is None else f"{told} {SO[language]['instead']} {before}"

    def _form(self, change: Change, word: FactWord, language: str) -> str:
        if word.if_so.get(language):
            return word.if_so[language]
        item = getattr(self.case, str(change.path[0])) if change.need is None and len(change.path) == 3 else None
        if item is not None:
            listed = item[int(change.path[1])]
            form = STATUS if isinstance(listed, Contact) else CERTAINTY
            code, codes = (listed.agency, "agency") if isinstance(listed, Contact) else (listed.code, "diagnosis")
            return form[language].replace("{a}", self._label(codes, code, language))
        return ANSWER[language].replace("{question}", word.questions[language] or word.labels[language])

    def _value(self, change: Change, value: object, language: str) -> str | None:
        word = self.word(change)
        if value is None or word is None:
            return None
        if isinstance(value, bool):
            return {"sv": ("nej", "ja"), "en": ("no", "yes")}[language][value]
        return self._label(word.code_list, str(value), language) if word.code_list else str(value)

    def _need(self, index: int | None, language: str) -> str:
        needs = self.case.needs or ()
        return "" if index is None else self._label("need_domain", needs[index].domain, language)

    def _item(self, item: object, language: str) -> str:
        parts: dict[type, Callable[[object], tuple[str, str]]] = {
            Need: lambda n: self._two(n, ("need_domain", "domain"), ("severity", "severity"), language),
            Contact: lambda c: self._two(c, ("agency", "agency"), ("contact_status", "status"), language),
            Diagnosis: lambda d: self._two(d, ("diagnosis", "code"), ("diagnosis_status", "status"), language),
            Referral: lambda r: self._two(r, ("agency", "from_"), ("agency", "to"), language),
        }
        first, second = parts[type(item)](item)
        return ITEMS[type(item)][language].format(a=first, b=second).replace(" ()", "")

    def _two(self, item: object, one: tuple[str, str], other: tuple[str, str], language: str) -> tuple[str, str]:
        first, second = (self._label(codes, getattr(item, field), language) for codes, field in (one, other))
        return first, second

    def _label(self, codes: str, code: object, language: str) -> str:
        """The word of the policies in Swedish: it is written to stand in a sentence."""
        term: Term | None = self.vocabulary[codes].terms.get(str(code))
        if term is None:
            return "" if code is None else str(code)
        if language == "sv":
            return term.word
        return term.en[:1].lower() + term.en[1:] if term.en[1:2].islower() else term.en
