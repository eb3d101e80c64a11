"""Every indicator as a table: a row for each group and one for all; small counts hidden. docs/indicators.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from router.follow_up.figures import BOUNCES, PARTS, Figures, mean, quantile, share, together, total_days
from router.follow_up.hiding import hidden_cells, is_small
from router.small_counts import published


class Hidden(Enum):
    """Stands for a figure that is hidden, which is not the same as one that is not known (None)."""

    HIDDEN = "hidden"


HIDDEN: Final = Hidden.HIDDEN
Shown = int | float | Hidden | None
Key = tuple[str | int | None, ...]
"""What a row is about: a group, a content, a boundary. Of all together: empty."""
Rows = tuple[tuple[Key, tuple[Shown, ...]], ...]
SHARES = {"feedback": ("in_time", "due"), **{code: (code, whole) for code, whole in PARTS.items()}}
CONTENTS = (
    "measures_needed",
    "measures_per_principal",
    "measures_by_others",
    "overall_responsibility",
    "follow_up",
    "complete",
)


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` name the figures of each row; the row with the empty key is that of all together, and comes last."""

    code: str
    columns: tuple[str, ...]
    rows: Rows

    @property
    def total(self) -> Mapping[str, Shown]:
        """The figures of all together, by column."""
        return dict(zip(self.columns, self.rows[-1][1], strict=True)) if self.rows else {}


Groups = Mapping[str | int | None, Figures]


def indicator_tables(groups: Groups, details: Figures) -> tuple[Table, ...]:
    """The tables of all indicators by group, in the order in which they are read."""
    made = _Tables(groups)
    both = ("part", "whole", "share")
    bounces = Table("bounces", ("0", "1", "2", "3", "mean"), _bounces(made))
    rejections = _rejections(details, hides_total=HIDDEN in bounces.rows[-1][1])
    return (
        Table("cases", ("count",), made.rows(lambda at, one: (made.shown("cases", at, one.counts["cases"]),))),
        Table("both_contacts", both, made.share("both_contacts")),
        Table("sip_offered", both, made.share("sip_offered")),
        Table("sip_drawn_up", both, made.share("sip_drawn_up")),
        _contents(together(groups.values()).counts),
        Table("days_to_sip", ("count", "q1", "median", "q3"), made.quantiles("days_to_sip", (1, 4), (1, 2), (3, 4))),
        bounces,
        Table("gap_days", (*both, "median", "sum"), made.rows(made.gaps)),
        Table("days_to_visit", ("count", "median", "p90"), made.quantiles("days_to_visit", (1, 2), (9, 10))),
        Table("waiting", ("count", "median"), made.quantiles("waiting", (1, 2))),
        Table("unanswered", both, made.share("unanswered")),
        _clocks(details),
        Table("no_agreement", both, made.share("no_agreement")),
        Table("feedback", both, made.share("feedback")),
        Table("asked_contacts", both, made.share("asked_contacts")),
        rejections,
        _flows(details, rejections),
        _deviations(details),
    )


class _Tables:
    """The figures of the groups and, last, of all, with what is hidden of them."""

    def __init__(self, groups: Groups) -> None:
        self.keys: list[Key] = [*((key,) for key in groups), ()]
        self.all = [*groups.values(), together(groups.values())]
        counts = [one.counts for one in groups.values()]
        parts = dict(SHARES.values())
        self.hidden = hidden_cells(counts, {**parts, **dict.fromkeys(BOUNCES, "cases")})

    def rows(self, cells: Callable[[int, Figures], tuple[Shown, ...]]) -> Rows:
        """A row for each group and one for all."""
        return tuple((key, cells(at, one)) for at, (key, one) in enumerate(zip(self.keys, self.all, strict=True)))

    def shown(self, name: str, at: int, count: Shown) -> Shown:
        return HIDDEN if (name, at) in self.hidden else count

    def share(self, code: str) -> Rows:
        part, whole = SHARES[code]
        return self.rows(lambda at, one: self.shares(at, one, part, whole))

    def shares(self, at: int, one: Figures, part: str, whole: str) -> tuple[Shown, ...]:
        first, all_of = self.shown(part, at, one.counts[part]), self.shown(whole, at, one.counts[whole])
        if isinstance(first, Hidden) or isinstance(all_of, Hidden):
            return (first, all_of, HIDDEN)
        return (first, all_of, share(one.counts[part], one.counts[whole]))

    def gaps(self, at: int, one: Figures) -> tuple[Shown, ...]:
        told = self.shares(at, one, "gap_days", "cases")
        if HIDDEN in told:
            return (*told, HIDDEN, HIDDEN)
        return (*told, quantile(one.gap_days, 1, 2), total_days(one.gap_days))

    def quantiles(self, name: str, *wanted: tuple[int, int]) -> Rows:
        counted: list[Counter[int]] = [getattr(one, name) for one in self.all]
        shown = published([[one.total()] for one in counted[:-1]]) if len(counted) > 1 else ((0, 0),)
        return tuple(
            (key, (HIDDEN,) * (len(wanted) + 1))
            if number is None
            else (key, (number, *(quantile(days, part, of) for part, of in wanted)))
            for key, days, (number, _) in zip(self.keys, counted, shown, strict=True)
        )


def _bounces(made: _Tables) -> Rows:
    shown = published([[one.counts[name] for name in BOUNCES] for one in made.all[:-1]]) if made.all[1:] else ()
    rows: list[tuple[Key, tuple[Shown, ...]]] = []
    for at, (key, one) in enumerate(zip(made.keys, made.all, strict=True)):
        cells: tuple[int | None, ...] = shown[at][:-1] if shown else (0,) * len(BOUNCES)
        if any((name, at) in made.hidden for name in ("cases",)) or (shown and None in shown[at]):
            told: tuple[Shown, ...] = tuple(HIDDEN if cell is None else cell for cell in cells)
            whole = ("cases", at) in made.hidden
            rows.append((key, (*((HIDDEN,) * len(BOUNCES) if whole else told), HIDDEN)))
        else:
            rows.append((key, (*cells, mean(one.counts["bounces"], one.counts["cases"]))))
    return tuple(rows)


def _contents(counts: Mapping[str, int]) -> Table:
    whole = counts["sip_written"]
    hide = is_small(whole)
    rows: list[tuple[Key, tuple[Shown, ...]]] = []
    for code in CONTENTS:
        part = counts[code]
        small = hide or is_small(part) or is_small(whole - part)
        told: tuple[Shown, ...] = (HIDDEN, HIDDEN if hide else whole, HIDDEN)
        rows.append(((code,), told if small else (part, whole, share(part, whole))))
    return Table("sip_complete", ("part", "whole", "share"), tuple(rows))


def _clocks(details: Figures) -> Table:
    rows: list[tuple[Key, tuple[Shown, ...]]] = []
    for clock in sorted(details.ran_out):
        cases = details.ran_out_cases[clock]
        rows.append(((clock,), (HIDDEN, HIDDEN) if is_small(cases) else (details.ran_out[clock], cases)))
    return Table("ran_out", ("count", "cases"), tuple(rows))


def _rejections(details: Figures, *, hides_total: bool) -> Table:
    """By boundary and reason, with totals.

    How many there are in all tells how many cases bounced how often, and is hidden where that is.
    """
    counted: Counter[tuple[str, str, str]] = Counter()
    for (sender, receiver, reason, _), number in details.rejections.items():
        counted[sender, receiver, reason] += number
    boundaries = sorted({(sender, receiver) for sender, receiver, _ in counted})
    reasons = tuple(sorted({reason for _, _, reason in counted}))
    matrix = [[counted[*boundary, reason] for reason in reasons] for boundary in boundaries]
    also = ((len(boundaries), len(reasons)),) if hides_total else ()
    return Table("rejections", (*reasons, "count"), _matrix(boundaries, matrix, also))


def _flows(details: Figures, rejections: Table) -> Table:
    """Where the noes of each boundary pointed; a boundary whose number is hidden is left out.

    A small flow is counted as pointing elsewhere (None), together with others until there are enough.
    """
    by_boundary: dict[tuple[str, str], Counter[str]] = {}
    for (sender, receiver, _, instead), number in details.rejections.items():
        by_boundary.setdefault((sender, receiver), Counter())[instead] += number
    safe = {key for key, cells in rejections.rows if key and cells[-1] is not HIDDEN}
    rows: list[tuple[Key, tuple[Shown, ...]]] = []
    for boundary in sorted(by_boundary.keys() & safe):
        rows += [((*boundary, instead), (number,)) for instead, number in _enough(by_boundary[boundary])]
    return Table("flows", ("count",), tuple(rows))


def _enough(pointed: Counter[str]) -> list[tuple[str | None, int]]:
    ordered = sorted(pointed.items(), key=lambda one: (-one[1], one[0]))
    shown = [one for one in ordered if not is_small(one[1])]
    elsewhere = sum(number for _, number in ordered[len(shown) :])
    while elsewhere and (is_small(elsewhere) or len(ordered) - len(shown) == 1) and shown:
        elsewhere += shown.pop()[1]
    told: list[tuple[str | None, int]] = [*shown]
    return [*told, (None, elsewhere)] if elsewhere else told


def _deviations(details: Figures) -> Table:
    answered: dict[tuple[str, str], Counter[int]] = {}
    waiting: Counter[tuple[str, str]] = Counter()
    for (sender, receiver, days), number in details.deviations.items():
        of = answered.setdefault((sender, receiver), Counter())
        if days is None:
            waiting[sender, receiver] += number
        else:
            of[days] += number
    boundaries = sorted(answered)
    matrix = _matrix(boundaries, [[answered[key].total(), waiting[key]] for key in boundaries])
    every: Counter[int] = Counter()
    for counted in answered.values():
        every.update(counted)
    rows: list[tuple[Key, tuple[Shown, ...]]] = []
    for key, (part, rest, whole) in matrix:
        days_of = answered[key] if key else every  # type: ignore[index]
        if HIDDEN in (part, rest, whole):
            rows.append((key, (HIDDEN, whole, HIDDEN, HIDDEN)))
        else:
            rows.append((key, (part, whole, share(int(part), int(whole)), quantile(days_of, 1, 2))))  # type: ignore[arg-type]
    return Table("deviations", ("part", "whole", "share", "median"), tuple(rows))


def _matrix(keys: Sequence[Key], counts: list[list[int]], also: Sequence[tuple[int, int]] = ()) -> Rows:
    shown = published(counts, also=also) if counts else ()
    return tuple(
        (key, tuple(HIDDEN if cell is None else cell for cell in row))
        for key, row in zip([*keys, ()] if counts else [], shown, strict=True)
    )
