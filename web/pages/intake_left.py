"""What is left to ask when questions are put one at a time: safety first, then what decides most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from router.reading.case_schema import CaseRefused
from web.forms.intake_sections import SECTIONS
from web.forms.steps import step_named
from web.pages.intake_standing import Matter, Standing
from web.pages.serving import the_router

DANGER, PLACED = "risk-immediate_danger", "placement-placed"
BEFORE_PLACED = ("needs", "registration-municipality")
PARTS = ("responsible", "needs", "co_responsible", "interim_holder", "sip", "report_of_concern", "escalation")


def left_to_ask(standing: Standing) -> list[Matter]:
    """The questions that could still change the answer, in the order they are put."""
    matters = sorted(standing.matters(), key=lambda matter: matter.step.name != DANGER)
    placed = _placed(standing)
    if placed is not None:
        matters.insert(1 if matters and matters[0].step.name == DANGER else 0, placed)
    return matters


def _placed(standing: Standing) -> Matter | None:
    """A case has no word for "not placed", so no decision asks: it is tried, once needs and place are told."""
    step = step_named(PLACED, SECTIONS)
    if standing.decision is None or step is None or step.answered(standing.answers):
        return None
    if not all(_answered(name, standing) for name in BEFORE_PLACED):
        return None
    changes = _changed(standing.decision, {**standing.case, "placement": {}})
    return Matter(step, step.label, changes) if changes else None


def _answered(name: str, standing: Standing) -> bool:
    step = step_named(name, SECTIONS)
    return step is not None and step.answered(standing.answers)


def _changed(decision: Mapping[str, Any], case: Mapping[str, Any]) -> tuple[str, ...]:
    """The parts of the decision that are, or could become, others in the other case."""
    router = the_router()
    try:
        other = router.decide(router.load_case(case))
    except CaseRefused:
        return ()
    opened = {part for asked in other["ask"] if "/placement" in asked["pointer"] for part in asked["could_change"]}
    return tuple(part for part in PARTS if part in opened or decision[part] != other[part])
