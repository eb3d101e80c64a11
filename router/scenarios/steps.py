"""The register of steps: every sentence that scenarios are written in, and what each does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

from router.scenarios.failures import NotUnderstood
from router.scenarios.templates import pattern, shown
from router.scenarios.world import World

Kind = Literal["given", "when", "then"]
Run = Callable[..., None]
KEYWORDS: dict[Kind, str] = {"given": "Givet", "when": "När", "then": "Så"}
NEAR_ENOUGH = 60


@dataclass(frozen=True)
class Step:
    """One step. `templates` are the ways to write it, as after `Så` and as after `Och`."""

    kind: Kind
    templates: tuple[str, ...]
    run: Run
    meaning: str

    def words_of(self, text: str) -> dict[str, str] | None:
        """What fills the holes of the step in `text`, or None when it is another step.

        Of several ways to read it, that which leaves most to the step's own words.
        """
        matches = (pattern(template).fullmatch(text.strip()) for template in self.templates)
        found = [{k: word for k, word in match.groupdict().items() if word is not None} for match in matches if match]
        return min(found, key=_filled_in, default=None)


def _filled_in(words: Mapping[str, str]) -> int:
    return sum(len(word) for word in words.values())


REGISTER: list[Step] = []


def given(*templates: str) -> Callable[[Run], Run]:
    return _step("given", templates)


def when(*templates: str) -> Callable[[Run], Run]:
    return _step("when", templates)


def then(*templates: str) -> Callable[[Run], Run]:
    return _step("then", templates)


def _step(kind: Kind, templates: tuple[str, ...]) -> Callable[[Run], Run]:
    def register(run: Run) -> Run:
        REGISTER.append(Step(kind, templates, run, (run.__doc__ or "").strip()))
        return run

    return register


def reading(kind: Kind, text: str) -> tuple[Step, dict[str, str]] | None:
    """The step that the text is, and what it says; None when it is no step of this kind."""
    found = [(step, words) for step in REGISTER if step.kind == kind and (words := step.words_of(text)) is not None]
    return min(found, key=lambda pair: _filled_in(pair[1]), default=None)


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
