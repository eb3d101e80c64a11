"""Every indicator as a table: a row for each group and one for all; small counts hidden, and the others rounded where
they could be compared with those of other tables. docs/indicators.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from router.follow_up.figures import BOUNCES, PARTS, Figures, mean, quantile, share, together, total_days
from router.follow_up.hiding import cannot_be_divided, hidden_cells, is_small
from router.small_counts import published


class Hidden(Enum):
    """Stands for a figure that is hidden, which is not the same as one that is not known (None)."""

    HIDDEN = "hidden"


HIDDEN: Final = Hidden.HIDDEN
BOUNDARIES = ("rejections", "flows", "deviations")
"""Tables whose rows are about who sent to whom."""
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
BASE = 5
"""What counts are rounded to the nearest multiple of."""


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
Told = Callable[[int], int]
"""A count as it is told."""


def rounded(count: int) -> int:
    """To the nearest multiple of BASE.

    >>> rounded(7), rounded(8)
    (5, 10)
    """
    return (2 * count + BASE) // (2 * BASE) * BASE


def exactly(count: int) -> int:
    """As it is."""
    return count


def says_nothing(key: Key, cells: Sequence[Shown]) -> bool:
    """Whether all that was counted in a row is hidden: there are many such boundaries, and they help nobody."""
    return bool(key) and HIDDEN in cells and all(cell is HIDDEN or cell == 0 for cell in cells)


def indicator_tables(groups: Groups, details: Figures, told: Told = exactly) -> tuple[Table, ...]:
    """The tables of all indicators by group, in the order in which they are read; `told` is how counts are told.

    Groups are left out where all of them together are too few.
    """
    rejections = _rejections(details, told)
    made = _Tables(groups, told, hides_noes=bool(rejections.rows) and rejections.total["count"] is HIDDEN)
    both = ("part", "whole", "share")
    return (
        Table("cases", ("count",), made.rows(lambda at: (made.count("cases", at),))),
        Table("both_contacts", both, made.share("both_contacts")),
        Table("sip_offered", both, made.share("sip_offered")),
        Table("sip_drawn_up", both, made.share("sip_drawn_up")),
        _contents(made),
        Table("days_to_sip", ("count", "q1", "median", "q3"), made.quantiles("days_to_sip", (1, 4), (1, 2), (3, 4))),
        Table("bounces", ("count", "mean"), made.rows(made.bounces)),
        _bounced(made),
        Table("gap_days", (*both, "median", "sum"), made.rows(made.gaps)),
        Table("days_to_visit", ("count", "median", "p90"), made.quantiles("days_to_visit", (1, 2), (9, 10))),
        Table("waiting", ("count", "median"), made.quantiles("waiting", (1, 2))),
        Table("unanswered", both, made.share("unanswered")),
        _clocks(details, made),
        Table("no_agreement", both, made.share("no_agreement")),
        Table("feedback", both, made.share("feedback")),
        Table("asked_contacts", both, made.share("asked_contacts")),
        rejections,
        _flows(details, rejections, told),
        _deviations(details, told),
    )


class _Tables:
    """The figures of the groups and, last, of all, with what is hidden of them."""

    def __init__(self, groups: Groups, told: Told, *, hides_noes: bool) -> None:
        total, self.told = together(groups.values()), told
        if cannot_be_divided([one.counts["cases"] for one in groups.values()]):
            groups = {}
        self.keys: list[Key] = [*((key,) for key in groups), ()]
        self.all = [*groups.values(), total]
        self.counts = [_counts(one) for one in self.all]
        never = ("bounces",) if hides_noes else ()
        self.hidden = hidden_cells(self.counts[:-1], self.counts[-1], never)

    def rows(self, cells: Callable[[int], tuple[Shown, ...]]) -> Rows:
        """A row for each group and one for all."""
        return tuple((key, cells(at)) for at, key in enumerate(self.keys))

    def count(self, name: str, at: int) -> Shown:
        return HIDDEN if (name, at) in self.hidden else self.told(self.counts[at][name])

    def share(self, code: str) -> Rows:
        part, whole = SHARES[code]
        return self.rows(lambda at: _share(self.count(part, at), self.count(whole, at)))

    def gaps(self, at: int) -> tuple[Shown, ...]:
        shares = _share(self.count("gap_days", at), self.count("cases", at))
        if HIDDEN in shares:
            return (*shares, HIDDEN, HIDDEN)
        days = self.all[at].gap_days
        return (*shares, quantile(days, 1, 2), total_days(days) if self.told is exactly else HIDDEN)

    def bounces(self, at: int) -> tuple[Shown, ...]:
        noes, cases = self.count("bounces", at), self.count("cases", at)
        return (noes, mean(noes, cases) if isinstance(noes, int) and isinstance(cases, int) else HIDDEN)

    def quantiles(self, name: str, *wanted: tuple[int, int]) -> Rows:
        def cells(at: int) -> tuple[Shown, ...]:
            if (number := self.count(name, at)) is HIDDEN:
                return (HIDDEN,) * (len(wanted) + 1)
            return (number, *(quantile(getattr(self.all[at], name), part, of) for part, of in wanted))

        return self.rows(cells)


def _counts(one: Figures) -> Counter[str]:
    """Every count of the figures, with how many cases and referrals the days are of."""
    days = {name: getattr(one, name).total() for name in ("days_to_sip", "days_to_visit", "waiting")}
    return Counter({**one.counts, **days})


def _share(part: Shown, whole: Shown) -> tuple[Shown, ...]:
    if isinstance(part, int) and isinstance(whole, int):
        return (part, whole, share(part, whole))
    return (part, whole, HIDDEN)


def _bounced(made: _Tables) -> Table:
    """All cases by how many times they bounced: all of them or none, as the noes in all tell each from the others."""
    counts, whole = made.counts[-1], made.count("cases", len(made.keys) - 1)
    hides = whole is HIDDEN or any(is_small(counts[name]) for name in BOUNCES)
    told = [HIDDEN if hides else made.told(counts[name]) for name in BOUNCES]
    return Table(
        "bounced", ("part", "whole", "share"), tuple(((str(at),), _share(one, whole)) for at, one in enumerate(told))
    )


def _contents(made: _Tables) -> Table:
    """Of all plans. Those that are drawn up are complete, and those that are complete have every content."""
    counts, at = made.counts[-1], len(made.keys) - 1
    whole = counts["sip_written"]
    hides_whole = is_small(whole) or is_small(counts["cases"] - whole) or ("cases", at) in made.hidden
    below = [] if ("days_to_sip", at) in made.hidden else [counts["days_to_sip"]]
    shown: dict[str, Shown] = {}
    for code in reversed(CONTENTS):
        part = counts[code]
        hides = hides_whole or any(map(is_small, (part, whole - part, *(part - one for one in below))))
        shown[code] = HIDDEN if hides else made.told(part)
        if code == "complete" and not hides:
            below.append(part)
    told = HIDDEN if hides_whole else made.told(whole)
    return Table(
        "sip_complete", ("part", "whole", "share"), tuple(((one,), _share(shown[one], told)) for one in CONTENTS)
    )


def _clocks(details: Figures, made: _Tables) -> Table:
    """A case in which a clock ran out is one of those unanswered, and is hidden with them."""
    at = len(made.keys) - 1
    unanswered = made.counts[at]["unanswered"]
    rows: list[tuple[Key, tuple[Shown, ...]]] = []
    for clock in sorted(details.ran_out):
        times, cases = details.ran_out[clock], details.ran_out_cases[clock]
        hides = ("unanswered", at) in made.hidden or is_small(cases) or is_small(unanswered - cases)
        number = HIDDEN if hides or is_small(times - cases) else made.told(times)
        rows.append(((clock,), (number, HIDDEN if hides else made.told(cases))))
    return Table("ran_out", ("count", "cases"), tuple(rows))


def _rejections(details: Figures, told: Told) -> Table:
    """By boundary and reason, with totals."""
    counted: Counter[tuple[str, str, str]] = Counter()
    for (sender, receiver, reason, _), number in details.rejections.items():
        counted[sender, receiver, reason] += number
    boundaries = sorted({(sender, receiver) for sender, receiver, _ in counted})
    reasons = tuple(sorted({reason for _, _, reason in counted}))
    matrix = [[counted[*boundary, reason] for reason in reasons] for boundary in boundaries]
    return Table("rejections", (*reasons, "count"), _matrix(boundaries, matrix, told))


def _flows(details: Figures, rejections: Table, told: Told) -> Table:
    """Where the noes of each boundary pointed; a boundary whose number is hidden is left out.

    A small flow is counted as pointing elsewhere (None), together with others until there are enough.
    """
    by_boundary: dict[tuple[str, str], Counter[str]] = {}
    for (sender, receiver, _, instead), number in details.rejections.items():
        by_boundary.setdefault((sender, receiver), Counter())[instead] += number
    safe = {key for key, cells in rejections.rows if key and cells[-1] is not HIDDEN}
    rows: list[tuple[Key, tuple[Shown, ...]]] = []
    for boundary in sorted(by_boundary.keys() & safe):
        rows += [((*boundary, instead), (told(number),)) for instead, number in _enough(by_boundary[boundary])]
    return Table("flows", ("count",), tuple(rows))


def _enough(pointed: Counter[str]) -> list[tuple[str | None, int]]:
    ordered = sorted(pointed.items(), key=lambda one: (-one[1], one[0]))
    shown = [one for one in ordered if not is_small(one[1])]
    elsewhere = sum(number for _, number in ordered[len(shown) :])
    while elsewhere and (is_small(elsewhere) or len(ordered) - len(shown) == 1) and shown:
        elsewhere += shown.pop()[1]
    known: list[tuple[str | None, int]] = [*shown]
    return [*known, (None, elsewhere)] if elsewhere else known


def _deviations(details: Figures, told: Told) -> Table:
    answered: dict[tuple[str, str], Counter[int]] = {}
    waiting: Counter[tuple[str, str]] = Counter()
    for (sender, receiver, days), number in details.deviations.items():
        of = answered.setdefault((sender, receiver), Counter())
        if days is None:
            waiting[sender, receiver] += number
        else:
            of[days] += number
    boundaries = sorted(answered)
    matrix = _matrix(boundaries, [[answered[key].total(), waiting[key]] for key in boundaries], told)
    every: Counter[int] = Counter()
    for counted in answered.values():
        every.update(counted)
    rows: list[tuple[Key, tuple[Shown, ...]]] = []
    for key, (part, rest, whole) in matrix:
        days_of = answered[key] if key else every  # type: ignore[index]
        hides = HIDDEN in (part, rest, whole)
        shares = _share(HIDDEN if hides else part, whole)
        rows.append((key, (*shares, HIDDEN if hides else quantile(days_of, 1, 2))))
    return Table("deviations", ("part", "whole", "share", "median"), tuple(rows))


def _matrix(keys: Sequence[Key], counts: list[list[int]], told: Told) -> Rows:
    shown = published(counts) if counts else ()
    return tuple(
        (key, tuple(HIDDEN if cell is None else told(cell) for cell in row))
        for key, row in zip([*keys, ()] if counts else [], shown, strict=True)
    )
