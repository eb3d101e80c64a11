"""One publication as the public reads it in the change log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Verdict = Literal["proved", "failed", "undecided"]


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """What was published, in the words of those who did: what, why, for whom, from when, from which source.

    `seq` numbers the publications from 1. `by` names the principals that stand behind it; empty for the site itself.
    `changes` are sentences, one for each change. `verdict` is what its certificate says; None while it is not proved.
    `takes_back` and `taken_back_by` number the publication that this one undoes, and the one that undid it.
    """

    seq: int
    what: str
    why: str
    affected: str
    source: str
    effective_from: date
    published_at: datetime
    revision: str
    by: tuple[str, ...] = ()
    verdict: Verdict | None = None
    changes: tuple[str, ...] = ()
    takes_back: int | None = None
    taken_back_by: int | None = None
