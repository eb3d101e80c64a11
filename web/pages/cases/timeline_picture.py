"""The picture of a timeline: a lane for each agency, with bars for what lasts and signs for what happened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from babel.dates import format_date
from flask_babel import gettext as _
from flask_babel import ngettext

from router.follow_up import happenings as h
from router.follow_up.happening import Happening
from router.follow_up.timeline import Lane, Overlap, Timeline
from router.follow_up.timeline_bars import Bar
from router.follow_up.timeline_points import Point
from web.pages import language
from web.pages.cases import timeline_words as words
from web.pages.cases.timeline_layout import (
    SPACE,
    WIDTH,
    Axis,
    Rows,
    Text,
    fits_beside,
    gathered,
    text_beside,
    text_in_or_beside,
    width_of,
)
from web.pages.cases.words import label, seat_name

TOP, NAME, BAR_ROW, SIGN_ROW, AIR = 26, 19, 22, 18, 6
THIN, SIGN = 5, 6
"""The least width of a bar, and half the width of a sign."""
MOST_ROWS = 5
"""Of signs in a lane; more are gathered."""
LONGEST = 72
"""Letters of what is told of one day; when it would be more, it is said how many things happened."""
AGAIN = 330
"""On a phone the name of a lane is repeated, so that one is always in sight."""
SIGNS: tuple[tuple[str, tuple[type[Happening], ...]], ...] = (
    ("no", (h.Declined, h.DeclineConfirmed, h.SipDeclined, h.Withdrawn)),
    ("late", (h.RanOut,)),
    ("step", (h.StepOpened, h.StepAnswered)),
    ("decision", (h.Opened, h.DecidedAgain, h.Ruled, h.Closed, h.Reopened, h.ConcernDecided)),
    ("report", (h.DeviationReported, h.DeviationAnswered, h.DeviationClosed, h.ConcernReported, h.ConcernFedBack)),
)
"""How what happened is drawn; everything else is a plain circle."""


@dataclass(frozen=True, slots=True)
class Box:
    """A bar. `kind` is hold, gap, overlap or that of a bar."""

    kind: str
    x: float
    y: float
    width: float
    text: Text
    told: str


@dataclass(frozen=True, slots=True)
class Sign:
    """What happened on a day, or several things: `kind` is one of SIGNS, other or several."""

    kind: str
    x: float
    y: float
    text: Text
    told: Sequence[str]


@dataclass(frozen=True, slots=True)
class Strip:
    """A lane in the picture: its name, once or (on a phone) again and again, and what is in it."""

    name: str
    y: float
    again: Sequence[float]
    boxes: Sequence[Box]
    signs: Sequence[Sign]
    frames: Sequence[tuple[float, float, float]]
    """What is done twice: x, y, width."""
    bottom: float


@dataclass(frozen=True, slots=True)
class Picture:
    width: int
    height: float
    ticks: Sequence[tuple[float, str]]
    """Each with its label, or with none where there is no room."""
    bands: Sequence[tuple[float, float]]
    """The gaps through all lanes: x, width."""
    strips: Sequence[Strip]
    kinds: Sequence[str]
    """Of bars and signs that are there, for the legend."""


def picture_of(found: Timeline) -> Picture:
    """The picture in the reader's language."""
    return _Drawing(found).picture()


class _Drawing:
    def __init__(self, found: Timeline) -> None:
        self._found, self._axis = found, Axis(found.first, found.last)
        self._y: float = TOP

    def picture(self) -> Picture:
        strips = [*self._across(), *(self._lane(lane) for lane in self._found.lanes)]
        bars = [box.kind for strip in strips for box in strip.boxes]
        signs = [sign.kind for strip in strips for sign in strip.signs]
        bands = [
            (self._axis.x(begun), self._axis.x(ended) - self._axis.x(begun)) for begun, ended in self._found.gaps
        ]
        return Picture(WIDTH, self._y, self._ticks(), bands, strips, list(dict.fromkeys([*bars, *signs])))

    def _across(self) -> Iterable[Strip]:
        """The lanes of the child: who holds, when nobody meets it, what is done twice."""
        found, last = self._found, self._found.last
        holds = [("hold", one.begun, one.ended or last, seat_name(one.seat)) for one in found.holds]
        gaps = [("gap", begun, ended, words.nobody_met((ended - begun).days)) for begun, ended in found.gaps]
        twice = [("overlap", one.begun, one.ended, _twice(one)) for one in found.overlaps]
        yield self._strip(_("Håller i barnet"), holds)
        if gaps:
            yield self._strip(_("Avbrott"), gaps)
        if twice:
            yield self._strip(_("Samma insats hos två"), twice)

    def _lane(self, lane: Lane) -> Strip:
        last = self._found.last
        bars = [(bar.kind, bar.begun, bar.stop(last), words.bar_name(bar, last)) for bar in lane.bars]
        return self._strip(words.where_name(lane.where), bars, lane.points, lane.bars)

    def _strip(
        self,
        name: str,
        bars: Sequence[tuple[str, date, date, str]],
        points: Sequence[Point] = (),
        drawn: Sequence[Bar] = (),
    ) -> Strip:
        top = self._y
        again = [x for x in range(AGAIN, WIDTH, AGAIN) if width_of(name) <= AGAIN and x + width_of(name) <= WIDTH]
        boxes = self._boxes(bars, top + NAME)
        below = max((box.y + BAR_ROW for box in boxes), default=top + NAME)
        signs = self._signs(points, below)
        self._y = max((sign.y + SIGN_ROW for sign in signs), default=below) + AIR
        frames = [frame for bar, box in zip(drawn, boxes, strict=False) for frame in self._frames(bar, box)]
        return Strip(name, top, again, boxes, signs, frames, self._y)

    def _boxes(self, bars: Sequence[tuple[str, date, date, str]], top: float) -> list[Box]:
        rows, boxes = Rows(), []
        for kind, begun, ended, name in bars:
            left, right = self._axis.x(begun), max(self._axis.x(ended), self._axis.x(begun) + THIN)
            text = text_in_or_beside(name, left, right)
            start, stop = text.span
            row = rows.place(min(left, start), max(right, stop))
            told = f"{name}, {words.short_day(begun)} – {words.short_day(ended)}"
            boxes.append(Box(kind, left, top + row * BAR_ROW, right - left, text, told))
        return boxes

    def _frames(self, bar: Bar, box: Box) -> Iterable[tuple[float, float, float]]:
        for one in self._found.overlaps:
            if bar.measure == one.measure and bar.kind == "measure" and bar.seat in one.seats:
                left, right = (
                    self._axis.x(max(bar.begun, one.begun)),
                    self._axis.x(min(bar.stop(one.ended), one.ended)),
                )
                if left < right:
                    yield left, box.y, right - left

    def _signs(self, points: Sequence[Point], top: float) -> list[Sign]:
        days = [list(group) for _, group in groupby(points, key=lambda point: point.on)]
        placed = gathered(days, self._span, MOST_ROWS)
        return [self._sign(group, top + row * SIGN_ROW) for row, group in placed]

    def _span(self, group: Sequence[Point]) -> tuple[float, float]:
        sign = self._sign(group, 0)
        start, stop = sign.text.span
        return min(sign.x - SIGN, start), max(sign.x + SIGN, stop)

    def _sign(self, group: Sequence[Point], y: float) -> Sign:
        # in the middle of its day, so that what happens on the last one stands within the picture
        x = min(self._axis.x(group[0].on) + SIGN, WIDTH - SIGN)
        told = [f"{words.short_day(point.on)}: {words.whole(point.told)}" for point in group]
        kinds = {sign_kind(point.told) for point in group}
        kind = kinds.pop() if len(kinds) == 1 else "late" if "late" in kinds else "several"
        return Sign(kind, x, y, text_beside(_said(group, x), x - SIGN, x + SIGN), told)

    def _ticks(self) -> list[tuple[float, str]]:
        reached, ticks, year = 0.0, [], None
        for day in self._found.scale.ticks:
            text, x = self._tick(day, with_year=day.year != year), self._axis.x(day)
            fits = x + 4 >= reached and x + 4 + width_of(text) <= WIDTH
            ticks.append((x, text if fits else ""))
            if fits:
                reached, year = x + 4 + width_of(text) + SPACE, day.year
        return ticks

    def _tick(self, day: date, *, with_year: bool) -> str:
        unit = self._found.scale.unit
        if unit == "year":
            return str(day.year)
        form = "d MMM" if unit in ("day", "week") else "MMM"
        return format_date(day, f"{form} y" if with_year else form, locale=language.current())


def _said(group: Sequence[Point], x: float) -> str:
    """What happened on the day; when that is too much, what came too late, and how many things in these days."""
    first, last = words.short_day(group[0].on), words.short_day(group[-1].on)
    when = first if first == last else f"{first} – {last}"
    late = [words.short(point.told) for point in group if sign_kind(point.told) == "late"]
    choices = [_counted(len(group))]
    if len(late) == 1 and len(group) > 1:
        choices.insert(0, f"{late[0]} + {_counted(len(group) - 1)}")
    if first == last:
        each = [words.short(point.told) for point in group]
        choices.insert(0, ", ".join([each[0], *(language.in_sentence(one) for one in each[1:])]))
    fitting = [f"{one} {when}" for one in choices if fits_beside(f"{one} {when}", x - SIGN, x + SIGN)]
    return next((one for one in fitting if len(one) <= LONGEST), f"{choices[-1]} {when}")


def _counted(count: int) -> str:
    return ngettext("%(num)s händelse", "%(num)s händelser", count)


def _twice(one: Overlap) -> str:
    return f"{label('measure', one.measure)}: {words.days((one.ended - one.begun).days)}"


def sign_kind(told: Happening) -> str:
    """How it is drawn."""
    return next((kind for kind, types in SIGNS if isinstance(told, types)), "other")
