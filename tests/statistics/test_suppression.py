"""No small count of the statistics is shown, or can be worked out from a page, not even by who knows the program."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from router.follow_up.figures import Figures, together
from router.follow_up.hiding import WITHIN, cannot_be_divided, hidden_cells
from router.follow_up.indicator_tables import HIDDEN, Groups, Shown, Table, indicator_tables, rounded
from router.small_counts import LEAST_SHOWN
from tests.statistics.reader import Reader
from tests.statistics.small_figures import details_of, figures, pages

Shapes = tuple[int | None, ...]
OF_ALL_TOGETHER = ("bounced", "rejections", "flows", "deviations")
"""What is told by boundary or by times: there a small count cannot be worked out, but may be known to be small."""
many = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def reader_of(page: tuple[Groups, Figures], tables: tuple[Table, ...], slack: int = 0) -> Reader:
    groups, _ = page
    return Reader(tables, slack, least=min(1, *(one.counts["cases"] for one in groups.values()), 1))


def given_away(reader: Reader) -> list[str]:
    """What is one certain small number, and what is known to be small though it is promised to be left open."""
    small = [one for one in reader.given_away() if not one.startswith(OF_ALL_TOGETHER)]
    return [*reader.worked_out(), *small]


@many
@given(page=pages())
def test_no_small_count_of_a_page_can_be_worked_out(page: tuple[Groups, Figures]) -> None:
    assert given_away(reader_of(page, indicator_tables(*page))) == []


@settings(many, max_examples=20)
@given(page=pages())
def test_nor_where_counts_are_rounded(page: tuple[Groups, Figures]) -> None:
    tables = indicator_tables(*page, rounded)
    assert given_away(reader_of(page, tables, slack=2)) == []
    for table in tables:
        for name, at in ((name, at) for at, name in enumerate(table.columns) if name in ("count", "part", "whole")):
            assert {cells[at] for _, cells in table.rows if isinstance(cells[at], int) and cells[at] % 5} == set(), (
                name
            )


@settings(many, max_examples=20)
@given(data=st.data(), parts=st.lists(st.lists(figures(1), min_size=2, max_size=2), min_size=2, max_size=3))
def test_nor_from_two_pages_that_tell_the_same_cases_by_something_else(
    data: st.DataObject, parts: list[list[Figures]]
) -> None:
    by_age: Groups = dict(enumerate(together(some) for some in parts))
    by_need: Groups = dict(enumerate(together(some) for some in zip(*parts, strict=True)))
    details = data.draw(details_of(by_age))
    one = Reader(indicator_tables(by_age, details), least=2)
    both = Reader(indicator_tables(by_need, details), least=2, before=one)
    assert given_away(both) == []


def test_this_reader_would_notice() -> None:
    """Two groups, and of one of them alone it is hidden how many were told in time, as it once was."""
    two = {
        at: Figures(Counter(cases=20, bounces_0=20, due=due, in_time=told))
        for at, (due, told) in enumerate([(9, 2), (12, 12)])
    }
    tables = {one.code: one for one in indicator_tables(two, Figures())}
    first, second, total = tables["feedback"].rows
    assert (first[1], second[1]) == ((HIDDEN, 9, HIDDEN), (HIDDEN, 12, HIDDEN))
    careless = Table("feedback", ("part", "whole", "share"), (first, (second[0], (12, 12, 100)), total))
    shown = tuple({**tables, "feedback": careless}.values())
    assert Reader(shown).worked_out() == ["in_time (0,)"]


def shown_of(column: str, groups: list[Counter[str]]) -> Shapes:
    total: Counter[str] = sum(groups, Counter())
    hidden = hidden_cells(groups, total)
    told = [*groups, total] if not cannot_be_divided([one["cases"] for one in groups]) else [total]
    return tuple(None if (column, at) in hidden else one[column] for at, one in enumerate(told))


def known_for_certain(
    possible: Iterable[tuple[int, ...]], shown: Callable[[tuple[int, ...]], Shapes]
) -> list[Shapes]:
    """What is shown where a count of 1 to 4 could be nothing else, of all that could have been counted."""
    alike: defaultdict[Shapes, list[tuple[int, ...]]] = defaultdict(list)
    for counts in possible:
        alike[shown(counts)].append(counts)
    return [
        told
        for told, those in alike.items()
        if any(len(set(values)) == 1 and 0 < values[0] < LEAST_SHOWN for values in zip(*those, strict=True))
        and len(told) > len(those[0])
    ]


@pytest.mark.parametrize("groups, most", [(2, 20), (3, 20), (4, 17)])
@pytest.mark.parametrize("least", [0, 1], ids=["periods", "groups"])
def test_who_knows_how_groups_are_hidden_knows_no_small_one(groups: int, most: int, least: int) -> None:
    def shown(counts: tuple[int, ...]) -> Shapes:
        return shown_of("cases", [Counter(cases=count) for count in counts])

    possible = (one for one in product(range(least, most + 1), repeat=groups) if sum(one) <= most)
    assert known_for_certain(possible, shown) == []


@pytest.mark.parametrize("cases", [(6, 6), (8, 12), (9, 9, 9), (7, 12, 6), (5, 5, 5, 5), (9, 6, 5, 7)])
def test_who_knows_how_parts_are_hidden_knows_no_small_one_and_no_small_rest(cases: tuple[int, ...]) -> None:
    def shown(parts: tuple[int, ...]) -> Shapes:
        return shown_of("gap_days", [Counter(cases=of, gap_days=part) for of, part in zip(cases, parts, strict=True)])

    def shown_of_rest(rest: tuple[int, ...]) -> Shapes:
        return shown(tuple(of - left for of, left in zip(cases, rest, strict=True)))

    possible = list(product(*(range(of + 1) for of in cases)))
    assert known_for_certain(possible, shown) == []
    assert known_for_certain(possible, shown_of_rest) == []


@settings(many)
@given(page=pages())
def test_all_together_are_told_the_same_whatever_they_are_told_by(page: tuple[Groups, Figures]) -> None:
    groups, details = page
    divided = indicator_tables(groups, details)
    whole = indicator_tables({"all": together(groups.values())}, details)
    assert [table.rows[-1:] for table in divided] == [table.rows[-1:] for table in whole]


@settings(many)
@given(page=pages())
def test_a_group_that_is_hidden_tells_nothing(page: tuple[Groups, Figures]) -> None:
    tables = {one.code: one for one in indicator_tables(*page)}
    hidden = [key for key, (cases,) in tables["cases"].rows if cases is HIDDEN]
    for table in tables.values():
        for key, cells in table.rows:
            if key and key in hidden:
                assert set(cells) == {HIDDEN}


def test_groups_without_small_counts_are_all_shown() -> None:
    counts = Counter({name: 60 - 6 * depth_of(name) for name in WITHIN}, due=60, in_time=50)
    counts.update(bounces_0=10, bounces_1=40, bounces_2=10)
    groups: Groups = {at: Figures(Counter(counts), Counter({3: counts["days_to_sip"]})) for at in "abc"}
    shown: list[Shown] = [
        cell for table in indicator_tables(groups, Figures()) for _, row in table.rows for cell in row
    ]
    assert HIDDEN not in shown


def depth_of(name: str) -> int:
    return max((1 + depth_of(whole) for whole in WITHIN[name]), default=0)


def test_too_few_cases_are_not_divided() -> None:
    """Five groups of one case each are five, and each of them would be known."""
    groups: Groups = {at: Figures(Counter(cases=1)) for at in "abcde"}
    assert indicator_tables(groups, Figures())[0].rows == (((), (5,)),)


def test_how_often_cases_bounced_is_not_told_by_the_noes() -> None:
    """Twenty-five cases that bounced once and one twice are 26 cases and 27 noes: one equation each."""
    bounced = Figures(counts=Counter(cases=106, bounces=27, bounces_0=80, bounces_1=25, bounces_2=1))
    noes = Counter({("a", "b", "age", "c"): 17, ("b", "a", "age", "a"): 10})
    tables = {one.code: one for one in indicator_tables({1: bounced}, Figures(rejections=noes))}
    assert tables["rejections"].total["count"] == tables["bounces"].total["count"] == 27
    assert {cells[0] for _, cells in tables["bounced"].rows} == {HIDDEN}
