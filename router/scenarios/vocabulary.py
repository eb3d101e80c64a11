"""The whole vocabulary of steps, as a policy owner reads it."""

from __future__ import annotations

from router.scenarios.register import KEYWORDS, REGISTER, Step
from router.scenarios.steps import MODULES
from router.scenarios.templates import shown


def all_steps() -> tuple[Step, ...]:
    """Every step there is, given first."""
    assert MODULES
    return tuple(sorted(REGISTER, key=lambda step: list(KEYWORDS).index(step.kind)))


def as_text() -> str:
    """Each way of writing, and what it means."""
    lines = []
    for step in all_steps():
        for index, template in enumerate(step.templates):
            keyword = KEYWORDS[step.kind] if index == 0 else "Och"
            lines.append(f"{keyword} {shown(template)}")
        lines.append(f"    {step.meaning}")
    return "\n".join(lines)
