"""The whole vocabulary of steps: importing this registers every step."""

from __future__ import annotations

from router.scenarios import given_child, given_facts, given_history, then_plan, then_rules, then_who
from router.scenarios.steps import KEYWORDS, REGISTER, Step
from router.scenarios.templates import shown

MODULES = (given_child, given_history, given_facts, then_who, then_plan, then_rules)


def all_steps() -> tuple[Step, ...]:
    """Every step there is, given first."""
    assert MODULES
    return tuple(sorted(REGISTER, key=lambda step: list(KEYWORDS).index(step.kind)))


def as_text() -> str:
    """The vocabulary as a policy owner reads it: each way of writing, and what it means."""
    lines = []
    for step in all_steps():
        for index, template in enumerate(step.templates):
            keyword = KEYWORDS[step.kind] if index == 0 else "Och"
            lines.append(f"{keyword} {shown(template)}")
        lines.append(f"    {step.meaning}")
    return "\n".join(lines)
