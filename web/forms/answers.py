"""From a filled-in form to the JSON of a case. What nobody answered is left out: left out means unknown.

Nothing is judged here: text that is no number or no known name goes on as it is, for the schema to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from web.forms.names import TypedNames
from web.forms.questions import ASKED, MATTERS, UNKNOWN, Answers, Question, Rows, Section

NUMBER = re.compile(r"([0-9]{1,9})\s*(?:%|procent|percent|år|years?|månader|months?|km)?\.?", re.IGNORECASE)
"""A number as people write it, with or without what it counts ("13 år", "40 %")."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The names that may be typed, by the kind of field."""

    municipality: TypedNames
    principal: TypedNames
    language: TypedNames

    def of(self, kind: str) -> TypedNames | None:
        return {
            "municipality": self.municipality,
            "principal": self.principal,
            "language": self.language,
        }.get(kind)


def compacted(raw: Mapping[str, Sequence[str]], sections: Iterable[Section]) -> dict[str, list[str]]:
    """The answers to our questions, with empty rows taken out: row 0 of the form is item 0 of the case."""
    answers: dict[str, list[str]] = {}
    for carried in (ASKED, MATTERS):
        _keep(answers, carried, raw.get(carried, ()))
    for section in sections:
        for question in section.questions():
            _keep(answers, question.name(), raw.get(question.name(), ()))
        for rows in section.rows():
            _keep(answers, rows.none_name, raw.get(rows.none_name, ()))
            for new, old in enumerate(filled_rows(raw, rows)):
                for question in rows.fields:
                    _keep(answers, question.name(new), raw.get(question.name(old), ()))
    return answers


def filled_rows(raw: Mapping[str, Sequence[str]], rows: Rows) -> list[int]:
    """The indexes of the rows in which something is filled in, in order."""
    pattern = re.compile(rf"{re.escape(rows.name)}-([0-9]{{1,4}})-")
    found = {
        int(match[1])
        for name, values in raw.items()
        if (match := pattern.match(name)) and any(value.strip() for value in values)
    }
    return sorted(found)


def case_from(answers: Answers, sections: Sequence[Section], typed: Typed) -> dict[str, Any]:
    """The case that the answers describe; answers to questions that do not fit the child are left out."""
    case: dict[str, Any] = {}
    for section in sections:
        for question in section.questions():
            if question.relevant(answers):
                _put(case, question.path, _value(question, answers.get(question.name(), []), typed))
        for rows in section.rows():
            _put(case, (rows.name,), _row_values(rows, answers, typed))
    return _with_placement(case)


def _with_placement(case: dict[str, Any]) -> dict[str, Any]:
    """The case knows no "is the child placed?": a placement is there, or it is not."""
    placement = case.get("placement")
    if placement is not None and placement.pop("placed", None) in (None, False):
        del case["placement"]
    return case


def _row_values(rows: Rows, answers: Answers, typed: Typed) -> list[Any] | None:
    indexes = filled_rows(answers, rows)
    if not indexes:
        return [] if answers.get(rows.none_name) == ["yes"] else None
    return [_row(rows, index, answers, typed) for index in indexes]


def _row(rows: Rows, index: int, answers: Answers, typed: Typed) -> Any:
    values = {
        question.path[-1]: _value(question, answers.get(question.name(index), []), typed) for question in rows.fields
    }
    known = {key: value for key, value in values.items() if value is not None}
    return ":".join(str(part) for part in known.values()) if rows.text_of_two else known


def _value(question: Question, given: Sequence[str], typed: Typed) -> Any:
    texts = [text.strip() for text in given if text.strip() not in ("", UNKNOWN)]
    if not texts:
        return None
    if question.kind == "checkboxes":
        return [] if texts == ["none"] else [text for text in texts if text != "none"]
    text = texts[0]
    if question.kind == "yes_no":
        return {"yes": True, "no": False}.get(text, text)
    if question.kind in ("number", "percent"):
        return number_in(text)
    names = typed.of(question.kind)
    return (names.code(text) if names else None) or text


def number_in(text: str) -> int | str:
    """The number that the text says, or the text itself when it says none."""
    found = NUMBER.fullmatch(text.strip())
    return int(found[1]) if found else text


def _put(case: dict[str, Any], path: Sequence[str], value: Any) -> None:
    if value is None:
        return
    for step in path[:-1]:
        case = case.setdefault(step, {})
    case[path[-1]] = value


def _keep(answers: dict[str, list[str]], name: str, values: Sequence[str]) -> None:
    """What was filled in; not knowing gives way to anything else."""
    kept = [value for value in values if value.strip()]
    if kept:
        answers[name] = [value for value in kept if value != UNKNOWN] or [UNKNOWN]
