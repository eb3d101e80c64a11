"""The rules of one file: listed, shown as forms, changed, added and taken out."""

from __future__ import annotations

from dataclasses import dataclass

from router.editing import rendering
from router.editing.condition_form import Language
from router.editing.data import words_of
from router.editing.lines import Lines
from router.editing.rule_form import RuleForm, field_order, form_of_rule, rule_data
from router.editing.rule_list import (
    fields_of,
    rule_item,
    rule_items,
    rule_name,
    with_rule_lines,
    without_rule_lines,
)
from router.editing.surgery import with_data
from router.reading.problems import Problem, ReadingErrors

FILE = "reglerna"
"""What problems call a text that comes without the name of its file."""


@dataclass(frozen=True, slots=True)
class RuleLines:
    """A rule of the file, and the lines that it stands on, counted from 1, both included."""

    id: str
    title: str
    question: str
    first: int
    last: int


def rules_in(text: str, file: str = FILE) -> tuple[RuleLines, ...]:
    """The rules in the order of the file. Raises ReadingErrors when the text cannot be read."""
    lines, found = Lines(text), list[RuleLines]()
    for item in rule_items(text, file):
        said = fields_of(item)
        title, question = (words_of(said.get(name, "")) or "" for name in ("rubrik", "fråga"))
        start = lines.dash(item) if lines.has_own_dash(item) else item.start
        first, last = (text.count("\n", 0, at) + 1 for at in (start, item.end))
        found.append(RuleLines(rule_name(item), title, question, first, last))
    return tuple(found)


def rule_form(text: str, rule_id: str, language: Language, file: str = FILE) -> RuleForm:
    """The rule as a form. Raises ReadingErrors when the text cannot be read or has no such rule."""
    return form_of_rule(fields_of(rule_item(text, rule_id, file)), language)


def with_rule_form(text: str, rule_id: str, form: RuleForm, language: Language, file: str = FILE) -> str:
    """The text with the rule as the form has it; only fields that differ are written. Raises ReadingErrors."""
    rule = rule_item(text, rule_id, file)
    _refuse_nameless(form, file)
    return with_data(text, rule, rule_data(form, fields_of(rule), language))


def with_new_rule(text: str, form: RuleForm, language: Language, after: str = "", file: str = FILE) -> str:
    """The text with one more rule, below the one named or last. Raises ReadingErrors."""
    _refuse_nameless(form, file)
    data = rule_data(form, {}, language)
    order = field_order(form.question, language)
    in_order = {name: data[name] for name in (*order, *data) if name in data}
    return with_rule_lines(text, rendering.fields_block(in_order, 4), after, file)


def without_rule(text: str, rule_id: str, file: str = FILE) -> str:
    """The text without the rule. Raises ReadingErrors."""
    return without_rule_lines(text, rule_id, file)


def _refuse_nameless(form: RuleForm, file: str) -> None:
    if not form.id.strip():
        raise ReadingErrors([Problem(file, 1, 1, "Regeln ska ha ett namn (regel).")])
