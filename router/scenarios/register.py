"""The register of steps: every sentence that scenarios are written in, and what each does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from router.scenarios.templates import pattern

Kind = Literal["given", "when", "then"]
Run = Callable[..., None]
KEYWORDS: dict[Kind, str] = {"given": "Givet", "when": "När", "then": "Så"}


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
        return min(found, key=filled_in, default=None)


def filled_in(words: Mapping[str, str]) -> int:
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
