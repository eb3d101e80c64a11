"""Figures of a few groups with many small counts, that real cases could have."""

from __future__ import annotations

from collections import Counter

from hypothesis import strategies as st

from router.follow_up.figures import Figures, together
from router.follow_up.indicator_tables import Groups

WAYS = [(sender, receiver, reason, to) for sender, receiver in ("ab", "ba", "cb") for reason in "xy" for to in "dca"]
CLOCKS = ("first", "second")
CONTENTS = ("measures_needed", "measures_per_principal", "measures_by_others", "overall_responsibility", "follow_up")


def some(most: int = 40) -> st.SearchStrategy[int]:
    """Often nothing or few."""
    return st.one_of(st.just(0), st.integers(0, min(most, 6)), st.integers(0, most))


@st.composite
def part(draw: st.DrawFn, whole: int, least: int = 0) -> int:
    """Often nothing or few, or all or all but few."""
    taken = min(draw(some(whole - least)), whole - least)
    return whole - taken if draw(st.booleans()) else least + taken


def days(number: int) -> st.SearchStrategy[Counter[int]]:
    return st.lists(st.integers(1, 30), min_size=number, max_size=number).map(Counter)


@st.composite
def figures(draw: st.DrawFn, least: int) -> Figures:
    """Of one group of at least so many cases."""
    count = Counter(cases=draw(st.one_of(st.integers(least, 8), st.integers(least, 30))))
    for name, whole in {
        "both_contacts": "cases", "sip_offered": "both_contacts", "sip_drawn_up": "sip_offered",
        "unanswered": "cases", "no_agreement": "cases", "asked_contacts": "cases",
    }.items():  # fmt: skip
        count[name] = draw(part(count[whole]))
    sip = draw(part(count["cases"] - count["both_contacts"] + count["sip_drawn_up"], count["sip_drawn_up"]))
    count["complete"] = draw(part(count["cases"], sip))
    count["sip_written"] = draw(part(count["cases"], count["complete"]))
    for name in CONTENTS:
        count[name] = draw(part(count["sip_written"], count["complete"]))
    left = count["cases"]
    for times in (3, 2, 1):
        count[f"bounces_{times}"] = draw(part(left))
        left -= count[f"bounces_{times}"]
    count["bounces_0"] = left
    more = draw(st.integers(0, 3)) if count["bounces_3"] else 0
    count["bounces"] = sum(times * count[f"bounces_{times}"] for times in (1, 2, 3)) + more
    count["due"] = draw(some()) if count["cases"] else 0
    count["in_time"] = draw(part(count["due"]))
    count["gap_days"] = draw(part(count["cases"]))
    sent = draw(some()) if count["cases"] else 0
    return Figures(
        counts=count,
        days_to_sip=draw(days(sip)),
        gap_days=draw(days(count["gap_days"])),
        days_to_visit=draw(days(draw(part(sent)))),
        waiting=draw(days(draw(part(sent)))),
    )


@st.composite
def details_of(draw: st.DrawFn, groups: Groups) -> Figures:
    """What is told of all cases of the groups together."""
    total, details = together(groups.values()), Figures()
    noes = total.counts["bounces"]
    for way in draw(st.lists(st.sampled_from(WAYS), min_size=noes, max_size=noes)):
        details.rejections[way] += 1
    first = draw(part(total.counts["unanswered"]))
    second = draw(part(total.counts["unanswered"], total.counts["unanswered"] - first))
    for clock, cases in zip(CLOCKS, (first, second), strict=True):
        if cases:
            details.ran_out_cases[clock], details.ran_out[clock] = cases, cases + draw(some())
    for sender, receiver in ("ab", "ba"):
        for after in (None, 3, 9):
            if number := draw(some(12)):
                details.deviations[sender, receiver, after] = number
    return details


@st.composite
def pages(draw: st.DrawFn) -> tuple[Groups, Figures]:
    """The figures of up to four groups, and what is told of all cases together. Periods may have no case at all."""
    least = draw(st.sampled_from([0, 1]))
    groups: Groups = dict(enumerate(draw(st.lists(figures(least), min_size=1, max_size=4))))
    return groups, draw(details_of(groups))
