"""What was ruled in one case, as the beginning of a rule: its owners decide for which cases it is to hold."""

from __future__ import annotations

from dataclasses import replace

from router.editing.condition_form import FactRow
from router.editing.outcome_form import AgencyForm
from router.editing.references import AgreementCited
from router.editing.rule_form import RuleForm

ANSWER = "ansvarig"
NEED = "behov"
DESIGNED = "D"
"""A value that the owners have chosen: code of the list `verification`."""


def resting_on(form: RuleForm, agreements: tuple[str, ...], ruled_on: str) -> RuleForm:
    """The rule with the agreements (by id) that the ruling applied among its grounds, those it has not cited yet."""
    cited = {ground.agreement for ground in form.references if isinstance(ground, AgreementCited)}
    point = f"Avgörande {ruled_on}"
    added = tuple(AgreementCited(name, point) for name in agreements if name not in cited)
    return replace(form, references=(*added, *form.references))


def answering_rule(deciding: RuleForm, agency: str, need: str | None, prefix: str, today: str) -> RuleForm:
    """A rule that departs from the one which decided who answers for the need, and names another agency.

    `agency` and `need` are words of the vocabulary; `prefix` is what names of rules of the file begin with.
    """
    outcome = {**deciding.outcome, ANSWER: AgencyForm(agency)}
    return replace(_after(deciding, need, prefix, today), departs_from=(deciding.id,), outcome=outcome)


def leading_rule(deciding: RuleForm, need: str, before: tuple[str, ...], prefix: str, today: str) -> RuleForm:
    """A rule by which the need leads before the one that led, and after all that led `before` that one."""
    found = _after(deciding, need, prefix, today)
    return replace(found, precedes=(deciding.id,), yields_to=before, when=_of_need(need), outcome={})


def _after(deciding: RuleForm, need: str | None, prefix: str, today: str) -> RuleForm:
    """The deciding rule for the need, with a name of its own and nothing said yet of why; it begins today."""
    rows = tuple(row for row in deciding.when if getattr(row, "fact", "") != NEED)
    return replace(
        deciding,
        id=f"{prefix}.{deciding.id.partition('.')[2] or deciding.id}_avgorande",
        title=f"Efter avgörande: {deciding.title}",
        departs_from=(),
        precedes=(),
        yields_to=(),
        open_to=(),
        when=(*(_of_need(need) if need else ()), *rows),
        because="",
        mark=DESIGNED,
        valid_from=today,
        valid_to="",
        reviewed=today,
        history=(),
        other={},
    )


def _of_need(need: str) -> tuple[FactRow, ...]:
    return (FactRow(NEED, "is", (need,)),)
