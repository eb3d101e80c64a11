"""Which counts of groups are hidden, so that none of 1 to 4 can be worked out from those that are shown.

One rule, column by column: a count is hidden where it, or what is left of what it is a part of, is small, and where
what it is a part of is hidden. Then further groups are hidden until those hidden are together as many as may be
shown. All together are judged by their own figures alone: they are the same whatever they are told by.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from router.small_counts import LEAST_SHOWN

Cell = tuple[str, int]
"""The name of a column and the place of a group; the last place is that of all groups together."""
Counts = Mapping[str, int]

CASES = "cases"
WITHIN: Mapping[str, tuple[str, ...]] = {
    CASES: (),
    "bounces": (),
    "both_contacts": (CASES,),
    "sip_offered": ("both_contacts",),
    "days_to_sip": (CASES,),
    "sip_drawn_up": ("sip_offered", "days_to_sip"),
    "gap_days": (CASES,),
    "unanswered": (CASES,),
    "no_agreement": (CASES,),
    "asked_contacts": (CASES,),
    "days_to_visit": (),
    "waiting": (),
    "due": (),
    "in_time": ("due",),
}
"""Every column, and the columns that what it counts is always a part of; those come first."""


def hidden_cells(groups: Sequence[Counts], total: Counts, never: Collection[str] = ()) -> frozenset[Cell]:
    """What to hide of groups that add up to `total`; of the columns in `never` everything is."""
    hidden: set[Cell] = set()
    for name, wholes in WITHIN.items():
        all_of = [*groups, total]
        told = [_told(name, wholes, one) for one in all_of]
        above = (CASES, *wholes)
        must = {
            at
            for at, numbers in enumerate(told)
            if name in never or any(map(is_small, numbers)) or any((whole, at) in hidden for whole in above)
        }
        if len(groups) not in must:
            whole = wholes[0] if wholes else CASES
            must |= _with_others(must, told[:-1], [one[whole] > 0 for one in groups])
        hidden |= {(name, at) for at in must}
    return frozenset(hidden)


def cannot_be_divided(counts: Sequence[int]) -> bool:
    """Whether some groups are small, and all together too few for one of them to be otherwise."""
    return any(map(is_small, counts)) and not _may_be_told([[count] for count in counts if count])


def is_small(count: int) -> bool:
    """Whether it may point at a child."""
    return 0 < count < LEAST_SHOWN


def _told(name: str, wholes: Sequence[str], one: Counts) -> list[int]:
    """What a group's figures in the column tell: the count, and what is left of each whole."""
    return [one[name], *(one[whole] - one[name] for whole in wholes)]


def _with_others(must: set[int], told: Sequence[Sequence[int]], may: Sequence[bool]) -> set[int]:
    """The groups to hide: others below the first, and then from the top, until there are enough.

    Which ones they are does not depend on their counts, so that it tells nothing of them. Where there never are
    enough, none is shown.
    """
    first = min(must, default=0)
    others = [at for at in [*range(first, len(told)), *range(first)] if may[at] and at not in must]
    hidden = set(must)
    while others and not _may_be_told([told[at] for at in hidden]):
        hidden.add(others.pop(0))
    return hidden if _may_be_told([told[at] for at in hidden]) else set(range(len(told)))


def _may_be_told(hidden: Sequence[Sequence[int]]) -> bool:
    """Whether what the hidden groups are together leaves each of them open.

    One could be enough though all others are one, and they are not just as many as would be if each was as large as
    what is hidden can be.
    """
    groups, together = len(hidden), map(sum, zip(*hidden, strict=True))
    return all(
        number <= 0 or (number - (groups - 1) >= LEAST_SHOWN and number != groups * (LEAST_SHOWN - 1))
        for number in together
    )
