"""A rule as a form, and the form as a rule: the same content in two views."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from router.editing.condition_form import ConditionForm, Language, condition_form
from router.editing.condition_writing import condition_data
from router.editing.data import Data, parsed, tidied, with_field, words_of
from router.editing.outcome_form import OutcomeValue, outcome_data, outcome_value
from router.editing.references import Cited, all_cited, references_data
from router.editing.shapes import AsText, FieldShape, form_value, written_value
from router.fact_words import Scope
from router.policy import QUESTIONS, Question
from router.reading.outcome_words import OUTCOME_FIELDS
from router.reading.rule_file import HEAD, SCOPES, TAIL

SINGLE: Mapping[str, FieldShape] = {
    "id": FieldShape("regel", required=True),
    "title": FieldShape("rubrik", required=True),
    "question": FieldShape("fråga", "word", required=True, choices="question"),
    "departs_from": FieldShape("undantag_från", "words"),
    "precedes": FieldShape("före", "words"),
    "yields_to": FieldShape("efter", "words"),
    "open_to": FieldShape("öppen_för", "words", choices="layer"),
    "because": FieldShape("motivering", "long", required=True),
    "mark": FieldShape("kontroll", "word", choices="verification", by_code=True),
    "valid_from": FieldShape("gäller_från", "day", required=True),
    "valid_to": FieldShape("gäller_till", "day"),
    "reviewed": FieldShape("granskad", "day", required=True),
    "history": FieldShape("historik", "texts"),
}
"""The fields of every rule that hold one value or a plain list, by their name in the form."""
WHEN, GROUNDS = "när", "rättsgrund"


@dataclass(frozen=True, slots=True)
class RuleForm:
    """All fields of a rule; an empty one is not written. Days are written as in the text.

    `outcome` holds the fields of the answer by their name. `other` is what has no field here, or does not fit its
    field, by name and as written: it is kept, and can be changed as text.
    """

    id: str = ""
    title: str = ""
    question: str = ""
    departs_from: tuple[str, ...] = ()
    precedes: tuple[str, ...] = ()
    yields_to: tuple[str, ...] = ()
    open_to: tuple[str, ...] = ()
    when: ConditionForm = ()
    outcome: Mapping[str, OutcomeValue] = field(default_factory=dict)
    because: str = ""
    references: tuple[Cited, ...] = ()
    mark: str = ""
    valid_from: str = ""
    valid_to: str = ""
    reviewed: str = ""
    history: tuple[str, ...] = ()
    other: Mapping[str, str] = field(default_factory=dict)


def question_code(word: str, language: Language) -> Question | None:
    """The question that rules call by this word."""
    term = language.vocabulary["question"].by_word(word)
    return cast(Question, term.code) if term and term.code in QUESTIONS else None


def scopes_of(word: str, language: Language) -> tuple[Scope, ...]:
    """Whose facts the condition of a rule about the question may look at."""
    question = question_code(word, language)
    return SCOPES[QUESTIONS[question].subject] if question else ("case",)


def form_of_rule(data: Mapping[str, Data], language: Language) -> RuleForm:
    """The form of the fields."""
    single = {name: form_value(shape, data.get(shape.name)) for name, shape in SINGLE.items()}
    shown = {name: value for name, value in single.items() if isinstance(value, str | tuple)}
    asked = str(shown.get("question", ""))
    question = question_code(asked, language)
    answers = OUTCOME_FIELDS[question] if question else ()
    known = {SINGLE[name].name for name in shown} | {WHEN, GROUNDS, *answers}
    return RuleForm(
        **shown,  # type: ignore[arg-type]
        when=condition_form(data.get(WHEN, ""), scopes_of(asked, language), language),
        outcome={name: outcome_value(name, data.get(name), language) for name in answers},
        references=all_cited(data.get(GROUNDS)),
        other={name: _text(value) for name, value in data.items() if name not in known},
    )


def _text(data: Data) -> str:
    said, shown = words_of(data), form_value(None, data)
    return said if said is not None else shown.text if isinstance(shown, AsText) else ""


def rule_data(form: RuleForm, old: Mapping[str, Data], language: Language) -> dict[str, Data]:
    """The fields that the form says; those it leaves as they were keep the words of `old`."""
    before, order = form_of_rule(old, language), field_order(form.question, language)
    found = dict(old)
    for name, shape in SINGLE.items():
        if getattr(form, name) != getattr(before, name):
            found = with_field(found, shape.name, written_value(shape, getattr(form, name), None), order)
    if form.when != before.when:
        data = condition_data(form.when, old.get(WHEN, ""), scopes_of(form.question, language), language)
        found = with_field(found, WHEN, data or None, order)
    for name in {**before.outcome, **form.outcome}:
        data_or_none = outcome_data(name, form.outcome.get(name, ""), old.get(name), language)
        found = with_field(found, name, data_or_none, order)
    if form.references != before.references:
        found = with_field(found, GROUNDS, references_data(form.references, old.get(GROUNDS)), order)
    for name in {**before.other, **form.other}:
        if form.other.get(name) != before.other.get(name):
            text = tidied(form.other.get(name, ""))
            found = with_field(found, name, parsed(text) if text else None, order)
    return found


def field_order(question: str, language: Language) -> tuple[str, ...]:
    """Every field that a rule about the question may have, in the order of the language."""
    code = question_code(question, language)
    return (*HEAD, *(OUTCOME_FIELDS[code] if code else ()), *TAIL)
