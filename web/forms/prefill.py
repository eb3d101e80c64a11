"""The way back: the answers that a recorded case came from, for whoever wants to change one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from web.forms.answers import Typed
from web.forms.questions import Question, Rows, Section


def answers_of(case: Mapping[str, Any], sections: Sequence[Section], typed: Typed) -> dict[str, list[str]]:
    """The form's answers for a case; unknown facts give no answer."""
    answers: dict[str, list[str]] = {}
    if case.get("placement") is not None:
        answers["placement-placed"] = ["yes"]
    for section in sections:
        for question in section.questions():
            _set(answers, question.name(), _texts(question, _at(case, question.path), typed))
        for rows in section.rows():
            _rows(answers, rows, case.get(rows.name), typed)
    return answers


def _rows(answers: dict[str, list[str]], rows: Rows, items: Any, typed: Typed) -> None:
    if items == [] and rows.none_label is not None:
        answers[rows.none_name] = ["yes"]
    for index, item in enumerate(items or ()):
        parts = _parts(rows, item)
        for question in rows.fields:
            _set(answers, question.name(index), _texts(question, parts.get(question.path[-1]), typed))


def _parts(rows: Rows, item: Any) -> Mapping[str, Any]:
    if not rows.text_of_two:
        return dict(item)
    texts = str(item).split(":", 1)
    return {question.path[-1]: text for question, text in zip(rows.fields, texts, strict=False)}


def _texts(question: Question, value: Any, typed: Typed) -> list[str]:
    if value is None:
        return []
    if question.kind == "checkboxes":
        return [str(item) for item in value] or ["none"]
    if question.kind == "yes_no":
        return ["yes" if value else "no"]
    names = typed.of(question.kind)
    return [names.shown(str(value)) if names else str(value)]


def _at(case: Mapping[str, Any], path: Sequence[str]) -> Any:
    value: Any = case
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _set(answers: dict[str, list[str]], name: str, values: list[str]) -> None:
    if values:
        answers[name] = values
