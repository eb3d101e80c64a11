"""What the readers say of a rule in its form: read aloud in plain Swedish, and each problem beside its field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from router.assisting.diagnosing import Diagnosis, problems_of
from router.editing.references import SourceCited
from router.editing.rule_form import GROUNDS, SINGLE, WHEN, RuleForm
from router.editing.rule_list import rule_item
from router.editing.rules import rules_in, with_new_rule
from router.reading.problems import Problems, ReadingErrors
from router.reading.spans import WrittenFields
from router.rule_reading import RuleReading
from router.scenarios.world import Content
from web.forms.policy_condition import row_name
from web.forms.policy_file import language_of, rules_read

OR = " – eller – "
"""Between the alternatives of a condition, as rules are read aloud."""
SOME_DAY = "2026-01-01"
ON_TOP = "rule"
ANYWAY = "save-anyway"
"""The button for keeping in the draft what the readers object to."""


class OthersWrote(Exception):
    """What is to be changed is another than the form began with."""


def read_aloud(form: RuleForm, path: str, content: Content) -> dict[str, Any] | None:
    """Condition and result as sentences; None while the two do not make sense yet. The rest may still be empty."""
    shown = RuleForm(
        id="x.x",
        title="x",
        question=form.question,
        when=form.when,
        outcome=form.outcome,
        because="x",
        references=(SourceCited("x", "D", SOME_DAY),),
        valid_from=SOME_DAY,
        reviewed=SOME_DAY,
    )
    problems = Problems()
    try:
        rules = rules_read(with_new_rule("", shown, language_of(content)), path, content, problems)
    except ReadingErrors:
        return None
    if len(problems) or len(rules) != 1:
        return None
    reading = RuleReading(content.book.sheet, content.vocabulary)
    told = [sentence.split(OR) for sentence in reading.conditions(rules[0])]
    return {"alternatives": told, "result": reading.result(rules[0])}


def problems_beside(
    text: str, form: RuleForm, path: str, content: Content
) -> tuple[list[tuple[str, str]], list[Diagnosis]]:
    """What is wrong with the rule, each by its place in the form, and what is wrong elsewhere in the file."""
    found = problems_of(path, text.encode(), content)
    here = (
        next((rule for rule in rules_in(text, path) if rule.id == form.id), None) if _can_list(text, path) else None
    )
    if here is None:
        return [(ON_TOP, told(one)) for one in found], []
    mine = [one for one in found if here.first <= one["line"] <= here.last]
    places = list(_places(text, form, path))
    return [(_place(one["line"], places), told(one)) for one in mine], [one for one in found if one not in mine]


def told(problem: Diagnosis) -> str:
    """The message, with the nearest word that there is."""
    meant = problem["suggestion"]
    return f"{problem['message']} Menade du ”{meant}”?" if meant else problem["message"]


def _can_list(text: str, path: str) -> bool:
    try:
        return bool(rules_in(text, path))
    except ReadingErrors:
        return False


def _place(line: int, places: Iterable[tuple[int, str]]) -> str:
    """The field that begins last before the line."""
    return max((place for place in places if place[0] <= line), default=(0, ON_TOP))[1]


def _places(text: str, form: RuleForm, path: str) -> Iterator[tuple[int, str]]:
    """Where each field of the rule begins, and its place in the form."""
    by_word = {shape.name: name for name, shape in SINGLE.items()}
    rows = {row_name(row): number for number, row in reversed(list(enumerate(form.when)))}
    for field in rule_item(text, form.id, path).fields:
        line = text.count("\n", 0, field.start) + 1
        yield line, by_word.get(field.name) or {GROUNDS: "ref", WHEN: "when"}.get(field.name) or f"out-{field.name}"
        if field.name == WHEN and isinstance(field.value, WrittenFields):
            for row in field.value.fields:
                if row.name in rows:
                    yield text.count("\n", 0, row.start) + 1, f"when-{rows[row.name]}"
