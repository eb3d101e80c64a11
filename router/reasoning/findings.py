"""What a check of the policies found: each thing with its place in the files and a case that shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from router.policy import Rule
from router.reading.problems import Problem

Kind = Literal["error", "gap", "conflict", "statement", "dead", "agreement", "unreached", "undecided"]
HEADINGS: dict[Kind, str] = {
    "error": "Fel",
    "gap": "Luckor",
    "conflict": "Motsägelser",
    "statement": "Påståenden som inte alltid gäller",
    "dead": "Döda regler",
    "agreement": "Avtal som används utanför sin tid",
    "unreached": "Verksamheter som inget ärende når",
    "undecided": "Inte avgjort",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """`rules` are those it is about; `witness` tells a case in which it shows, and `case` is that case as JSON.

    `where` names the places and times for which it was found, `question` the question that goes wrong.
    """

    kind: Kind
    file: str
    line: int
    column: int
    message: str
    rules: tuple[str, ...] = ()
    witness: str | None = None
    case: dict[str, Any] | None = None
    question: str | None = None
    where: str | None = None

    def __str__(self) -> str:
        told = f"{self.file}:{self.line}:{self.column} {self.message}" if self.file else self.message
        told = f"{told} ({self.where})" if self.where else told
        return f"{told}\n    till exempel: {self.witness}" if self.witness else told


def about(kind: Kind, rule: Rule, message: str, *others: Rule, **more: Any) -> Finding:
    """A finding at the place of a rule."""
    ids = (rule.id, *(other.id for other in others))
    return Finding(kind, rule.origin.file, rule.origin.line, 3, message, ids, **more)


def errors_of(problems: Iterable[Problem]) -> tuple[Finding, ...]:
    """Problems of files that cannot be read, as findings."""
    return tuple(Finding("error", p.file, p.line, p.column, str(p).split(" ", 1)[1]) for p in problems)
