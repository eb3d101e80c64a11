"""A table that is handed out tells of no small group, not even to somebody who adds and subtracts."""

from __future__ import annotations

from itertools import chain

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from router.small_counts import LEAST_SHOWN, Published, published, with_totals

Counts = list[list[int]]


@st.composite
def tables(draw: st.DrawFn) -> Counts:
    """Up to five by five, with many small counts and zeros."""
    columns = draw(st.integers(1, 5))
    count = st.one_of(st.just(0), st.integers(1, 6), st.integers(0, 40))
    return draw(st.lists(st.lists(count, min_size=columns, max_size=columns), min_size=1, max_size=5))


def what_a_reader_knows(shown: Published) -> tuple[z3.Solver, dict[tuple[int, int], z3.ArithRef]]:
    """All that the table says: what is shown, that totals are sums, and that what is hidden is at least 1."""
    solver, unknown = z3.Solver(), {}
    terms = [
        [z3.IntVal(cell) if cell is not None else z3.Int(f"{r} {c}") for c, cell in enumerate(row)]
        for r, row in enumerate(shown)
    ]
    for r, row in enumerate(shown):
        for c, cell in enumerate(row):
            if cell is None:
                unknown[r, c] = terms[r][c]
                solver.add(terms[r][c] >= 1)
    for row in terms:
        solver.add(z3.Sum(row[:-1]) == row[-1])
    for column in zip(*terms, strict=True):
        solver.add(z3.Sum(column[:-1]) == column[-1])
    return solver, unknown


def given_away(shown: Published, truth: Counts) -> list[tuple[int, int]]:
    """The hidden counts that a reader can work out."""
    solver, unknown = what_a_reader_knows(shown)
    assert solver.check() == z3.sat
    return [at for at, term in unknown.items() if solver.check(term != truth[at[0]][at[1]]) == z3.unsat]


@settings(max_examples=300)
@given(counts=tables(), least_shown=st.sampled_from([3, LEAST_SHOWN, 10]))
def test_no_hidden_count_can_be_worked_out(counts: Counts, least_shown: int) -> None:
    assert given_away(published(counts, least_shown), with_totals(counts)) == []


@settings(max_examples=300)
@given(counts=tables(), least_shown=st.sampled_from([3, LEAST_SHOWN, 10]))
def test_what_is_shown_is_true_and_never_small(counts: Counts, least_shown: int) -> None:
    cells = list(zip(chain(*published(counts, least_shown)), chain(*with_totals(counts)), strict=True))
    assert all(shown is None or shown == count for shown, count in cells)
    assert all(shown is None for shown, count in cells if 0 < count < least_shown)
    assert all(shown == 0 for shown, count in cells if count == 0)


@given(counts=st.lists(st.lists(st.integers(LEAST_SHOWN, 999), min_size=3, max_size=3), min_size=1, max_size=5))
def test_nothing_is_hidden_where_nothing_is_small(counts: Counts) -> None:
    assert [list(row) for row in published(counts)] == with_totals(counts)


def test_a_small_count_takes_its_cheapest_neighbours_with_it() -> None:
    assert published([[12, 3, 40], [9, 8, 50]]) == ((None, None, 40, 55), (None, None, 50, 67), (21, 11, 90, 122))


@pytest.mark.parametrize("counts", [[], [[]], [[0]], [[0, 0], [0, 0]]])
def test_an_empty_table_hides_nothing(counts: Counts) -> None:
    assert None not in chain(*published(counts))


def test_a_reader_who_subtracts_is_noticed_by_these_tests() -> None:
    """Hiding the small count alone gives it away."""
    shown: Published = ((12, None, 15), (9, 8, 17), (21, 11, 32))
    assert given_away(shown, with_totals([[12, 3], [9, 8]])) == [(0, 1)]
