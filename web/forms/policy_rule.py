"""A rule as a browser sends it, and what in it cannot be written yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flask_babel import gettext as _

from router.editing.condition_form import ConditionForm, EitherRow, FactRow, Language, ListRow
from router.editing.outcome_form import AgencyForm
from router.editing.rule_form import RuleForm, scopes_of
from router.privacy import personal_data_in
from web.forms.checked import Wrong
from web.forms.policy_condition import condition_sent
from web.forms.policy_outcome import outcome_sent
from web.forms.policy_references import references_sent
from web.forms.policy_sent import Sent

LONGEST = 5000
"""Of a text in the language of rules."""
NOT_KEPT = ("csrf_token", "action", "began")
ROW = re.compile(r"(.*-\d+)(?:-[a-z-]+)?")
"""The name of a field in a row: what is wrong with it is told at the row."""
TEXTS = ("id", "title", "question", "because", "mark", "valid_from", "valid_to", "reviewed")
LISTS = ("departs_from", "precedes", "yields_to", "open_to", "history")


def rule_sent(sent: Sent, language: Language) -> RuleForm:
    """All fields of the rule, as they were typed."""
    question = sent.text("question")
    single: dict[str, str] = {name: sent.text(name) for name in TEXTS}
    several: dict[str, tuple[str, ...]] = {name: sent.ticked(name) for name in LISTS}
    return RuleForm(
        **single,  # type: ignore[arg-type]
        **several,  # type: ignore[arg-type]
        when=condition_sent(sent, "when", scopes_of(question, language), language),
        outcome=outcome_sent(sent, question, language),
        references=references_sent(sent),
        other={sent.text(f"{at}-name"): sent.text(f"{at}-text") for at in sent.rows("other")},
    )


def check_rule(form: RuleForm, wrong: Wrong) -> None:
    """Says what is missing before the rule can be written, and which text seems to tell of a person."""
    for name, message in (("id", _("Regeln måste ha ett namn.")), ("title", _("Skriv en rubrik."))):
        if not getattr(form, name):
            wrong.add(name, message)
    for at, message in _rows_wrong(form.when, "when"):
        wrong.add(at, message)
    for at, agency in _agencies(form):
        for part, condition in (("contact", agency.contact), ("sender", agency.sender)):
            for inner, message in _rows_wrong(condition or (), f"{at}-{part}"):
                wrong.add(inner, message)


def check_texts(sent: Sent, wrong: Wrong) -> None:
    """A person in any field, or too long a text, is refused beside the field."""
    for name, values in sent.fields.lists():
        if name not in NOT_KEPT:
            row = ROW.fullmatch(name)
            for value in values:
                check_text(row[1] if row else name, value, wrong)


def check_text(at: str, text: str, wrong: Wrong) -> None:
    """A person in a text, or too much of it, is refused beside the field."""
    if len(text) > LONGEST:
        wrong.add(at, _("Skriv högst %(count)s tecken.", count=LONGEST))
    if personal_data_in(text) is not None:
        wrong.add(at, _("Texten ser ut att peka ut en person. Skriv om den utan namn, nummer och adresser."))


def _rows_wrong(form: ConditionForm, prefix: str) -> Iterator[tuple[str, str]]:
    """Every row that says nothing yet, by where it stands."""
    for number, row in enumerate(form):
        at = f"{prefix}-{number}"
        match row:
            case FactRow():
                if message := _fact_wrong(row):
                    yield at, message
            case ListRow(where=where):
                yield from _rows_wrong(where, f"{at}-in")
            case EitherRow(options=options):
                if not options or not all(options):
                    yield (
                        at,
                        _("Varje alternativ behöver minst ett villkor. Lägg till ett, eller ta bort alternativet."),
                    )
                for way, option in enumerate(options):
                    yield from _rows_wrong(option, f"{at}-o-{way}")


def _fact_wrong(row: FactRow) -> str | None:
    if row.test in ("known", "unknown"):
        return None
    if row.parameter and row.values:
        return _("Välj antingen ett värde eller det som avtalet bestämmer, inte båda.")
    if not row.parameter and not row.values:
        return _("Välj eller skriv ett värde, eller ta bort raden.")
    if row.test == "between" and len(row.values) != 2:
        return _("Skriv två tal, till exempel 12 till 14.")
    if row.test not in ("one_of", "between") and len(row.values) > 1:
        return _("Välj bara ett värde, eller byt till ”är ett av”.")
    return None


def _agencies(form: RuleForm) -> Iterator[tuple[str, AgencyForm]]:
    for name, value in form.outcome.items():
        if isinstance(value, AgencyForm):
            yield f"out-{name}", value
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, AgencyForm):
                    yield f"out-{name}-{number}", item
