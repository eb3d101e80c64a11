"""The lines of a case as people read them: what happened, what was told, who wrote it, and what still counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, get_type_hints

from flask_babel import gettext as _

from router.follow_up import happenings as h
from router.follow_up.case_file import CAN_BE_STRUCK, CaseFile
from router.follow_up.happening import Entry, Happening, list_of
from router.follow_up.seat import Seat
from web.pages import language
from web.pages.cases import words
from web.pages.cases.asked import GIVEN
from web.pages.cases.field_words import short

UNSAID = GIVEN | {"decision", "parties", "rungs", "passed_on_from", "region", "municipality", "boundary"}
"""Fields that say nothing to a reader of the line."""
SAID_IF_NO = frozenset({"may_decline", "agrees", "sender_holds"})
"""Where a no is worth telling; elsewhere it is what one expects."""


@dataclass(frozen=True, slots=True)
class LineRead:
    """A line in words. `details` are pairs of a word and a value."""

    number: int
    title: str
    on: date
    written_by: str
    details: list[tuple[str, str]]
    is_struck: bool
    can_be_struck: bool


def history(case: CaseFile) -> list[LineRead]:
    """All lines, newest first."""
    return [line_read(case, entry) for entry in reversed(case.entries)]


def lines_since(case: CaseFile, number: int) -> list[LineRead]:
    """What was written after a line, oldest first."""
    return [line_read(case, entry) for entry in case.entries if entry.number > number]


def written_with(case: CaseFile, seen: int) -> list[LineRead]:
    """What one sending wrote after the line `seen`: that line, and what followed of it."""
    since = [entry for entry in case.entries if entry.number > seen]
    return [line_read(case, entry) for entry in since if entry.at == since[0].at]


def line_read(case: CaseFile, entry: Entry) -> LineRead:
    """One line of a case in words."""
    told, struck = entry.happening, entry.number in case.struck
    return LineRead(
        entry.number,
        words.label("happening", told.what),
        entry.on,
        words.hand_name(entry.hand),
        list(_details(case, told)),
        struck,
        isinstance(told, CAN_BE_STRUCK) and not struck,
    )


def _details(case: CaseFile, told: Happening) -> Iterator[tuple[str, str]]:
    if isinstance(told, h.Struck):
        gone = next(entry for entry in case.entries if entry.number == told.number)
        yield _("Raden"), words.line_title(gone)
    if isinstance(told, h.Opened | h.DecidedAgain):
        yield from _parties(told)
    hints = get_type_hints(type(told), vars(h), include_extras=True)
    for one in fields(told):
        value = getattr(told, one.name)
        if one.name not in UNSAID and value not in (None, ()) and (value is not False or one.name in SAID_IF_NO):
            yield short(one.name), value_words(value, hints[one.name])


def _parties(told: h.Opened | h.DecidedAgain) -> Iterator[tuple[str, str]]:
    for party in told.parties:
        yield words.label("case_part", party.part), words.seat_name(party.seat)


def value_words(value: Any, hint: Any) -> str:
    """A value of a field in words, by the field's type."""
    if isinstance(value, tuple):
        return ", ".join(value_words(part, hint) for part in value)
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    if isinstance(value, date):
        return language.day(value)
    if isinstance(value, Seat):
        return words.seat_name(value)
    if isinstance(value, h.PlannedMeasure):
        return words.label("measure", value.measure) or _("insatsen är inte vald än")
    listed = list_of(hint)
    return words.label(listed, value) if listed else str(value)
