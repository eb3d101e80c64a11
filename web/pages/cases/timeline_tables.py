"""A timeline in words: the summary in sentences, the periods, and every line of the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flask_babel import gettext as _
from flask_babel import ngettext

from router.follow_up.timeline import Timeline
from web.pages.cases import timeline_words as words
from web.pages.cases.words import label, seat_name


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """Something that lasts, in words."""

    kind: str
    what: str
    who: str
    when: str
    days: int


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the file in words."""

    number: int
    on: str
    what: str
    who: str
    details: Sequence[str]
    struck: bool


def sentences_of(found: Timeline) -> list[str]:
    """The picture in sentences, for whoever opens the meeting."""
    counted = found.summary
    holder = counted.holder
    now = _("Ärendet är avslutat.") if holder is None else _("%(seat)s håller i barnet nu.", seat=seat_name(holder))
    involved = ngettext("%(num)s verksamhet är med.", "%(num)s verksamheter är med.", counted.agencies)
    return [now, involved, *_days_lost(found), *_times_lost(found)]


def _days_lost(found: Timeline) -> Iterator[str]:
    counted = found.summary
    if counted.waited_days:
        yield ngettext("Barnet har väntat %(num)s dag.", "Barnet har väntat %(num)s dagar.", counted.waited_days)
    if counted.gap_days:
        yield words.nobody_met(counted.gap_days) + "."
    else:
        yield _("Någon har träffat barnet hela tiden.")


def _times_lost(found: Timeline) -> Iterator[str]:
    counted = found.summary
    if counted.bounces:
        yield ngettext(
            "Frågan om att ta över kom tillbaka %(num)s gång.",
            "Frågan om att ta över kom tillbaka %(num)s gånger.",
            counted.bounces,
        )
    if counted.steps_ran_out:
        yield ngettext(
            "%(num)s steg i eskaleringen gick ut utan svar.",
            "%(num)s steg i eskaleringen gick ut utan svar.",
            counted.steps_ran_out,
        )


def periods_of(found: Timeline) -> list[PeriodRow]:
    """Everything that lasts, in the order of the picture."""
    return [*_across(found), *_of_lanes(found)]


def _across(found: Timeline) -> Iterator[PeriodRow]:
    """Who held the child, gaps and overlaps."""
    for hold in found.holds:
        count = ((hold.ended or found.last) - hold.begun).days
        yield PeriodRow("hold", _("Höll i barnet"), seat_name(hold.seat), words.span(hold.begun, hold.ended), count)
    for begun, ended in found.gaps:
        when = words.span(begun, None if found.gap_goes_on and ended == found.last else ended)
        yield PeriodRow("gap", _("Ingen träffade barnet"), "", when, (ended - begun).days)
    for one in found.overlaps:
        what = _("Samma insats hos två: %(what)s", what=label("measure", one.measure))
        who = _(" och ").join(seat_name(seat) for seat in one.seats)
        yield PeriodRow("overlap", what, who, words.span(one.begun, one.ended), (one.ended - one.begun).days)


def _of_lanes(found: Timeline) -> Iterator[PeriodRow]:
    for lane in found.lanes:
        for bar in lane.bars:
            name, when = words.bar_name(bar, found.last), words.span(bar.begun, bar.ended)
            count = (bar.stop(found.last) - bar.begun).days
            yield PeriodRow(bar.kind, name, words.where_name(lane.where), when, count)


def rows_of(found: Timeline) -> list[LineRow]:
    """Every line of the file, struck ones too."""
    return [
        LineRow(
            line.number,
            words.dated(line.on),
            words.whole(line.told),
            words.where_name(line.where),
            words.details(line),
            line.struck,
        )
        for line in found.lines
    ]
