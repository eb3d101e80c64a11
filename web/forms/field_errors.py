"""What is wrong with an answer, said beside its field: from the case's JSON pointer to the question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flask_babel import gettext as _

from router.reading.case_schema import Problem
from web.forms.answers import Typed, filled_rows, number_in
from web.forms.questions import INDEX, Answers, Question, Section


@dataclass(frozen=True, slots=True)
class FieldError:
    """The field it concerns (its name), or None for the whole form, what to do, and the question there."""

    field: str | None
    message: str
    question: str = ""

    @property
    def told_apart(self) -> str:
        """The message as it reads away from its field."""
        return f"{self.question} {self.message}".strip()


def errors_from(
    problems: Iterable[Problem],
    answers: Answers,
    sections: Sequence[Section],
    typed: Typed,
    language: str,
) -> list[FieldError]:
    """The problems in the order of the page; what cannot be read is told in the words the reader typed."""
    questions = {name: str(question.label) for name, question in _fields(answers, sections)}
    own = dict([*unknown_names(answers, sections, typed), *unread_numbers(answers, sections)])
    told: dict[str, str] = {}
    for problem in problems:
        field = field_of(problem.pointer, list(questions)) or ""
        told.setdefault(field, own.get(field) or problem.message(language))
    in_order = ["", *questions]
    return [FieldError(name or None, told[name], questions.get(name, "")) for name in in_order if name in told]


def field_of(pointer: str, names: Sequence[str]) -> str | None:
    """The field that a JSON pointer stands for, else the first field below it, else the nearest above."""
    wanted = pointer.strip("/").replace("/", "-")
    while wanted:
        if wanted in names:
            return wanted
        below = [name for name in names if name.startswith(f"{wanted}-")]
        if below:
            return below[0]
        wanted = wanted.rpartition("-")[0]
    return None


def unknown_names(answers: Answers, sections: Sequence[Section], typed: Typed) -> Iterable[tuple[str, str]]:
    """Each field whose typed name stands for no code, with a suggestion."""
    for name, question in _fields(answers, sections):
        names = typed.of(question.kind)
        text = (answers.get(name) or [""])[0].strip()
        if names and text and names.code(text) is None:
            yield name, _unknown(text, names.nearest(text))


def unread_numbers(answers: Answers, sections: Sequence[Section]) -> Iterable[tuple[str, str]]:
    """Each field that should hold a number and holds other words."""
    for name, question in _fields(answers, sections):
        text = (answers.get(name) or [""])[0].strip()
        if question.kind in ("number", "percent") and text and isinstance(number_in(text), str):
            yield name, _("Vi kan inte läsa ”%(text)s” som ett tal. Skriv med siffror, till exempel 13.", text=text)


def _unknown(text: str, nearest: str | None) -> str:
    if nearest:
        return _("Vi känner inte igen ”%(text)s”. Menade du %(nearest)s?", text=text, nearest=nearest)
    return _("Vi känner inte igen ”%(text)s”. Välj i listan eller skriv koden.", text=text)


def _fields(answers: Mapping[str, list[str]], sections: Sequence[Section]) -> Iterable[tuple[str, Question]]:
    for section in sections:
        for item in section.items:
            if isinstance(item, Question):
                yield item.name(), item
                continue
            for index in filled_rows(answers, item) or [0]:
                yield from ((question.name(index), question) for question in item.fields if INDEX in question.path)
