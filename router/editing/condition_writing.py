"""The rows of a form as a condition: what a row leaves as it was stays as it is written."""

from __future__ import annotations

from collections.abc import Mapping

from router.editing.condition_form import (
    ConditionForm,
    EitherRow,
    FactRow,
    Language,
    ListRow,
    Row,
    Test,
    TextRow,
    condition_form,
    row_of,
)
from router.editing.data import Bare, Below, Data, parsed, tidied
from router.fact_words import Scope
from router.reading.condition_words import EITHER, EXISTS, PARAMETER

BOUND_WORDS: Mapping[Test, str] = {"at_least": "minst", "at_most": "högst", "under": "under", "over": "över"}


def condition_data(form: ConditionForm, old: Data, scopes: tuple[Scope, ...], language: Language) -> Data:
    """What the rows say. Rows that are the same in `old` keep its words."""
    if len(form) == 1 and isinstance(form[0], TextRow) and not form[0].name:
        return parsed(form[0].text)
    before = old if isinstance(old, Mapping) else {}
    return Below({_name(row): _row_data(row, before.get(_name(row)), scopes, language) for row in _each_once(form)})


def _name(row: Row) -> str:
    match row:
        case FactRow(fact=name) | ListRow(word=name) | TextRow(name=name):
            return name
    return EITHER


def _each_once(form: ConditionForm) -> ConditionForm:
    """The same condition without a name that stands twice: a second one goes into a choice of its own."""
    rows, either, again = list[Row](), None, list[Row]()
    for row in form:
        if isinstance(row, EitherRow):
            either = row if either is None else EitherRow(tuple((*option, row) for option in either.options))
        elif _name(row) in map(_name, rows):
            again.append(row)
        else:
            rows.append(row)
    if again:
        options = either.options if either else ((),)
        either = EitherRow(tuple((*option, *again) for option in options))
    place = next((index for index, row in enumerate(form) if isinstance(row, EitherRow)), len(rows))
    return (*rows[:place], *([either] if either else []), *rows[place:])


def _row_data(row: Row, old: Data | None, scopes: tuple[Scope, ...], language: Language) -> Data:
    if old is not None and row_of(_name(row), old, scopes, language) == row:
        return old
    match row:
        case FactRow():
            return _fact_data(row, scopes, language)
        case ListRow(word=word, where=where):
            inner: tuple[Scope, ...] = (EXISTS[word][1],) if word in EXISTS else scopes
            return _plain(condition_data(where, old or "", inner, language))
        case EitherRow():
            return _options(row, old, scopes, language)
        case TextRow(text=text):
            return parsed(text)


def _options(row: EitherRow, old: Data | None, scopes: tuple[Scope, ...], language: Language) -> Data:
    """The options, each beside the one that it was, or that stood in its place."""
    before = old if isinstance(old, tuple) else () if old is None else (old,)
    by_form = {condition_form(option, scopes, language): option for option in before}
    found: list[Data] = []
    for index, option in enumerate(row.options):
        in_place = before[index] if index < len(before) else ""
        found.append(by_form.get(option) or _plain(condition_data(option, in_place, scopes, language)))
    return tuple(found)


def _plain(data: Data) -> Data:
    return dict(data) if isinstance(data, Mapping) else data


def _fact_data(row: FactRow, scopes: tuple[Scope, ...], language: Language) -> Data:
    fact = language.fact(row.fact, scopes)
    number = fact is not None and fact.kind == "number"
    values = [tidied(value) for value in row.values]
    first = values[0] if values else ""
    if row.test in ("known", "unknown"):
        return "känt" if row.test == "known" else "okänt"
    if row.test in BOUND_WORDS:
        return f"{BOUND_WORDS[row.test]} {PARAMETER + row.parameter if row.parameter else first}"
    if row.parameter:
        return {"parameter": row.parameter}
    match row.test:
        case "is_not":
            return f"inte {first}"
        case "between":
            return " till ".join(values)
        case "one_of":
            return tuple(Bare(value) if number else value for value in values)
    return Bare(first) if number else first
