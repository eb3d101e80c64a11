"""One thing to look after: whose it is, how urgent, and what to do."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from typing import Literal

from router.agreement import Party

Kind = Literal[
    "review_due", "agreement_ending", "agreement_ended", "withdrawal", "rule_ending", "unverified_law",
    "coming_law", "law_note", "base_changed", "logged_gap", "provisional_share", "disputed_boundary",
]  # fmt: skip
Severity = Literal["urgent", "soon", "note"]
SEVERITIES: tuple[Severity, ...] = ("urgent", "soon", "note")
TargetKind = Literal["rule", "agreement", "law", "file", "place"]


@dataclass(frozen=True, slots=True)
class Target:
    """What to open: a rule or agreement by its name, a law by its label, a file, a place by its code."""

    kind: TargetKind
    id: str


@dataclass(frozen=True, slots=True)
class CareItem:
    """`owners`: the principals whose mandate it is; none where the site itself keeps it. `due` is None for no day.

    `todo_sv` and `todo_en` say in one sentence what to do. `rules` names the rules that it is about.
    """

    kind: Kind
    severity: Severity
    owners: tuple[Party, ...]
    due: date | None
    todo_sv: str
    todo_en: str
    target: Target
    rules: tuple[str, ...] = ()

    def order(self) -> tuple[int, date, str]:
        """The most urgent first, then by day."""
        return SEVERITIES.index(self.severity), self.due or date.max, self.todo_sv


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of a month that is too short.

    >>> months_after(date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
