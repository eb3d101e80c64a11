"""Every step there is: which one a sentence is, and doing what it says."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz import fuzz, process

from router.scenarios import (
    given_child,
    given_facts,
    given_history,
    statement_steps,
    then_plan,
    then_rules,
    then_way_in,
    then_who,
)
from router.scenarios.failures import NotUnderstood
from router.scenarios.register import REGISTER, Kind, Step, filled_in
from router.scenarios.templates import shown
from router.scenarios.world import World

MODULES = (
    given_child,
    given_history,
    given_facts,
    then_who,
    then_plan,
    then_way_in,
    then_rules,
    statement_steps,
)
"""The modules whose steps are registered when they are imported here."""
NEAR_ENOUGH = 60
MOST_READ = 10_000
"""Sentences come back in many scenarios; so many are read only once."""


@lru_cache(MOST_READ)
def reading(kind: Kind, text: str) -> tuple[Step, Mapping[str, str]] | None:
    """The step that the text is, and what it says; None when it is no step of this kind."""
    found = [(step, words) for step in REGISTER if step.kind == kind and (words := step.words_of(text)) is not None]
    return min(found, key=lambda pair: filled_in(pair[1]), default=None)


def perform(world: World, kind: Kind, text: str) -> None:
    """Does what the step says. Raises NotUnderstood, also for an unknown step, and Otherwise."""
    found = reading(kind, text)
    if found is None:
        raise NotUnderstood("Steget finns inte.", nearest_step(kind, text))
    step, words = found
    step.run(world, **words)


def nearest_step(kind: Kind, text: str) -> str | None:
    """The way of writing, of the steps of this kind, that is most like the text."""
    choices = [shown(template) for step in REGISTER if step.kind == kind for template in step.templates]
    found = process.extractOne(
        text, choices, scorer=fuzz.partial_ratio, processor=str.casefold, score_cutoff=NEAR_ENOUGH
    )
    return found[0] if found else None
