"""The answers in words, to be read through: each question that somebody has said something to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flask_babel import gettext as _

from web.forms.answers import filled_rows
from web.forms.options import Vocabulary, choices
from web.forms.questions import UNKNOWN, Answers, Question, Rows, Section


@dataclass(frozen=True, slots=True)
class Said:
    """One question with its answer. `name` is the step that changes it."""

    name: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says answers in one language."""

    vocabulary: Vocabulary
    language: str
    answers: Answers

    def said(self, sections: Sequence[Section]) -> list[Said]:
        """Everything that has been answered, in the order of the form."""
        return [said for section in sections for item in section.items for said in self._item(item)]

    def item(self, rows: Rows, index: int) -> str:
        """One row: its first answer, and the rest of them in brackets."""
        words = [self._words(field, field.name(index)) for field in rows.fields if self._told(field.name(index))]
        first, rest = words[0] if words else _("Vet inte"), ", ".join(words[1:])
        return f"{first} ({rest})" if rest else first

    def _item(self, item: Question | Rows) -> Iterator[Said]:
        if isinstance(item, Rows):
            answer = self._rows(item)
            if answer:
                yield Said(item.name, str(item.asking), answer)
        elif item.name() in self.answers and self._counts(item):
            yield Said(item.name(), str(item.label), self._words(item, item.name()))

    def _rows(self, rows: Rows) -> str:
        indexes = filled_rows(self.answers, rows)
        if indexes:
            return "; ".join(self.item(rows, index) for index in indexes)
        match self.answers.get(rows.none_name):
            case None:
                return ""
            case ["yes"]:
                return str(rows.none_label)
            case _unknown:
                return _("Vet inte")

    def _counts(self, question: Question) -> bool:
        """Whether the answer goes into the case: of a placement nothing does when there is none."""
        placed = self.answers.get("placement-placed") == ["yes"]
        return question.path[0] != "placement" or question.path[-1] == "placed" or placed

    def _told(self, name: str) -> bool:
        return self.answers.get(name, [UNKNOWN]) != [UNKNOWN]

    def _words(self, question: Question, name: str) -> str:
        values = self.answers.get(name, [])
        if values == [UNKNOWN]:
            return _("Vet inte")
        texts = {option.value: option.text for option in choices(question, self.vocabulary, self.language)}
        if question.kind == "checkboxes":
            texts["none"] = _("Inget av det här")
        return ", ".join(texts.get(value, value) for value in values)
