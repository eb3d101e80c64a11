"""What is wrong with a case: each problem by JSON pointer, in both languages, all of them at once.

A message never repeats what was sent: it may be exactly what the case must not hold, and messages
end up in logs. The pointer tells where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem whose place is not known yet: what is wrong, why, and what to do."""

    code: str
    message_sv: str
    message_en: str
    suggestion: str | None = None

    def at(self, pointer: str) -> Problem:
        return Problem(pointer, self.code, self.message_sv, self.message_en, self.suggestion)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right. `pointer` is RFC 6901, "" for the whole case; `code` is for programs."""

    pointer: str
    code: str
    message_sv: str
    message_en: str
    suggestion: str | None = None

    def message(self, language: str) -> str:
        return self.message_sv if language == "sv" else self.message_en


class CaseRefused(ValueError):
    """The case cannot be used; `problems` (at least one) says all that is wrong with it."""

    def __init__(self, problems: Iterable[Problem], language: str = "sv") -> None:
        self.problems = _at_most(tuple(problems), MOST_PROBLEMS)
        self.language = language
        lines = (f"{problem.pointer or '/'}: {problem.message(language)}" for problem in self.problems)
        super().__init__("\n".join(lines))


def _at_most(problems: tuple[Problem, ...], most: int) -> tuple[Problem, ...]:
    if len(problems) <= most:
        return problems
    left = len(problems) - most
    more = Problem(
        "",
        "too_many",
        f"Ytterligare {left} fel visas inte. Rätta de visade felen först.",
        f"{left} further problems are not shown. Correct those shown first.",
    )
    return (*problems[:most], more)


def pointer_to(place: str, key: str | int) -> str:
    """`place` and one step further down.

    >>> pointer_to("/needs/0", "a/b~c")
    '/needs/0/a~1b~0c'
    """
    return f"{place}/{str(key).replace('~', '~0').replace('/', '~1')}"
