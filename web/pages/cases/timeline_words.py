"""What the parts of a timeline are called: lanes, bars, and what happened, with its codes, agencies and days."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import Any, get_type_hints

from babel.dates import format_date
from flask_babel import gettext as _
from flask_babel import ngettext

from router.follow_up import happenings as h
from router.follow_up.happening import Happening, list_of
from router.follow_up.seat import Seat
from router.follow_up.timeline_bars import Bar
from router.follow_up.timeline_points import PLAN, WHOLE, Point, Where
from web.pages import language
from web.pages.cases.words import label, seat_name
from web.wiring import the_router

UNTOLD = frozenset(
    {"decision", "region", "municipality", "age_band", "lead_need", "boundary", "ladder", "rungs", "lines", "clock"}
)
"""Fields that a timeline leaves to the case's own page."""


def where_name(where: Where) -> str:
    """The name of a lane."""
    if isinstance(where, Seat):
        return seat_name(where)
    return {WHOLE: _("Hela ärendet"), PLAN: _("Samordnad individuell plan (SIP)")}[where]


def days(count: int) -> str:
    """So many days."""
    return ngettext("%(num)s dag", "%(num)s dagar", count)


def short_day(day: date) -> str:
    """A day without its year: the scale tells that."""
    return format_date(day, "d MMM", locale=language.current()).rstrip(".")


def dated(day: date) -> str:
    """A day with its year, short enough for a table on a phone."""
    return f"{short_day(day)} {day.year}"


def span(begun: date, ended: date | None) -> str:
    """From a day to another, or on; the year once where it is the same."""
    if ended is None:
        return f"{dated(begun)} – {_('pågår')}"
    return f"{short_day(begun) if begun.year == ended.year else dated(begun)} – {dated(ended)}"


def nobody_met(count: int) -> str:
    """What a gap says."""
    return ngettext("Ingen träffade barnet %(num)s dag", "Ingen träffade barnet %(num)s dagar", count)


def bar_name(bar: Bar, last: date) -> str:
    """What a bar says; of waits also how long."""
    count = (bar.stop(last) - bar.begun).days
    measure = label("measure", bar.measure) if bar.measure else ""
    match bar.kind:
        case "contact":
            return _("Kontakt")
        case "measure":
            return measure
        case "wait":
            what = language.in_sentence(measure)
            return _("Väntar på %(what)s: %(days)s", what=what, days=days(count))
    return _("Väntar efter frågan: %(days)s", days=days(count))


def short(told: Happening) -> str:
    """What happened, in a few words."""
    match told:
        case h.RanOut():
            return _("För sent: %(what)s", what=language.in_sentence(label("clock", told.clock)))
        case h.ContactNoted():
            return label("contact_mode", told.mode)
        case h.StepOpened():
            return _("Steg: %(what)s", what=_word("ladder_step", told.step))
    word = _word("happening", told.what)
    return word[:1].upper() + word[1:]


def _word(listed: str, code: str) -> str:
    """The short word of a code: the label where there is none in the reader's language."""
    term = the_router().vocabulary[listed].terms.get(code)
    if term is None:
        return code
    return term.word if language.current() == language.SWEDISH else language.in_sentence(term.en)


def whole(told: Happening) -> str:
    """What happened, as its label says."""
    found = label("happening", told.what)
    return f"{found}: {label('clock', told.clock)}" if isinstance(told, h.RanOut) else found


def details(point: Point) -> list[str]:
    """Everything else that the line tells, part by part; not the agency in whose lane it stands."""
    told = point.told
    if isinstance(told, h.Struck):
        return [_("rad %(number)s", number=told.number)]
    hints = get_type_hints(type(told), include_extras=True)
    return [
        text
        for one in fields(told)
        if one.name not in UNTOLD and getattr(told, one.name) not in (None, (), point.where)
        for text in _said(one.name, getattr(told, one.name), hints[one.name])
    ]


def _said(name: str, value: Any, hint: Any) -> Iterator[str]:
    listed = list_of(hint)
    if isinstance(value, tuple):
        yield from (text for part in value for text in _part(name, part, listed))
    else:
        yield from _part(name, value, listed)


def _part(name: str, value: Any, listed: str | None) -> Iterator[str]:
    match value:
        case h.PartyTold():
            yield f"{label('case_part', value.part)}: {seat_name(value.seat)}"
        case h.PlannedMeasure():
            who = seat_name(value.seat) if value.seat else label("sip_other", value.other)
            what = label("measure", value.measure) or _("insatsen är inte vald än")
            yield f"{what}: {who or _('ingen svarar ännu')}"
        case Seat():
            yield _of_seat(name) % {"seat": seat_name(value)}
        case date():
            yield _of_day(name) % {"day": language.day(value)}
        case bool():
            yield from filter(None, [_of_choice(name, chosen=value)])
        case str() if listed:
            yield label(listed, value)


def _of_seat(name: str) -> str:
    words: Mapping[str, Callable[[], str]] = {
        "receiver": lambda: _("till %(seat)s"),
        "sender": lambda: _("från %(seat)s"),
        "instead": lambda: _("ansvarig i stället: %(seat)s"),
        "against": lambda: _("mot %(seat)s"),
        "owner": lambda: _("ska göra det: %(seat)s"),
        "responsible": lambda: _("ansvarig: %(seat)s"),
        "reporter": lambda: _("från %(seat)s"),
        "overall": lambda: _("har det samlade ansvaret: %(seat)s"),
        "coordinator": lambda: _("samordnar: %(seat)s"),
    }
    return words[name]() if name in words else "%(seat)s"


def _of_day(name: str) -> str:
    words: Mapping[str, Callable[[], str]] = {
        "meeting_on": lambda: _("möte %(day)s"),
        "first_visit_on": lambda: _("bokat besök %(day)s"),
        "follow_up_on": lambda: _("följs upp %(day)s"),
        "next_on": lambda: _("följs upp %(day)s"),
        "first_visit_by": lambda: _("första besöket senast %(day)s"),
    }
    return words[name]() if name in words else _("senast %(day)s")


def _of_choice(name: str, *, chosen: bool) -> str:
    words: Mapping[tuple[str, bool], Callable[[], str]] = {
        ("disputed", True): lambda: _("behåller barnet och är inte enig"),
        ("agrees", True): lambda: _("enig"),
        ("agrees", False): lambda: _("inte enig"),
        ("refused", True): lambda: _("ingen återkoppling ges"),
        ("nothing_by_others", True): lambda: _("ingen annan gör något"),
        ("may_decline", False): lambda: _("mottagaren får inte säga nej"),
        ("feedback_asked", True): lambda: _("återkoppling önskas"),
    }
    return words[name, chosen]() if (name, chosen) in words else ""
