"""A change set does on the server what it does in the editor that made it, and is refused where it does not fit."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.assisting.change_set_parts import LARGEST_TEXT, MOST_PARTS, DoesNotFit
from router.assisting.change_sets import MOST_COMPARED, applied, change_between

LETTERS = st.sampled_from(["a", "å", "\n", "\n", " ", "😀", "e\u0301", "\u2028", ":", "- "])
TEXTS = st.lists(LETTERS, max_size=40).map("".join)
ANY_TEXTS = st.text(st.characters(), max_size=30)


def plain(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


@given(TEXTS, TEXTS)
def test_what_is_between_two_texts_makes_the_one_of_the_other(old, new):
    assert applied(old, json.loads(json.dumps(change_between(old, new)))) == new


@given(ANY_TEXTS, ANY_TEXTS)
def test_any_characters_at_all_come_through(old, new):
    kind = "\r\n" if "\r\n" in old and "\n" not in plain(old.replace("\r\n", "")) else "\n"
    assert applied(old, change_between(old, new)) == plain(new).replace("\n", kind)


@given(TEXTS, TEXTS)
def test_a_file_keeps_its_own_kind_of_line_break(old, new):
    old = "\n" + old
    windows = old.replace("\n", "\r\n")
    assert applied(windows, change_between(windows, new)) == new.replace("\n", "\r\n")
    assert change_between(windows, new) == change_between(old, new.replace("\n", "\r\n"))


def test_two_changes_far_apart_leave_what_is_between_them_alone():
    old = "ålder: 12\n" + "rad\n" * 20 + "slut\n"
    new = "ålder: 13\n" + "rad\n" * 20 + "slutet\n"
    assert change_between(old, new) == [8, [1, "3"], 85, [0, "et"], 1]


def test_texts_with_nothing_in_common_are_one_change_however_long():
    old, new = ("\n".join(f"{word} {number}" for number in range(2 * MOST_COMPARED)) for word in ("a", "b"))
    assert applied(old, change_between(old, new)) == new


def test_positions_count_the_units_of_utf_16():
    assert applied("😀b", [2, [1, "c"]]) == "😀c"
    assert applied("a\r\nb", [2, [1, "x", "y"]]) == "a\r\nx\r\ny"


def test_half_a_character_may_be_replaced_where_the_other_half_stays():
    assert applied("😀", [1, [1, "\ude01"]]) == "😁"


@pytest.mark.parametrize(
    "changes",
    [
        None,
        "abc",
        {"0": 3},
        [2],
        [4],
        [],
        [-1, 4],
        [True, 2],
        [1.0, 2],
        ["a", 3],
        [[], 3],
        [[1, 2], 2],
        [[1, "a\nb"], 2],
        [[1, "a\rb"], 2],
        [[LARGEST_TEXT + 1], 3],
        [0] * (MOST_PARTS + 1),
    ],
)
def test_what_does_not_fit_the_text_is_refused(changes):
    with pytest.raises(DoesNotFit):
        applied("abc", changes)


def test_a_text_does_not_grow_without_end():
    half = "a" * (LARGEST_TEXT // 2)
    assert len(applied(half, [LARGEST_TEXT // 2, [0, half]])) == LARGEST_TEXT
    with pytest.raises(DoesNotFit, match="longer than"):
        applied(half, [LARGEST_TEXT // 2, [0, half + "a"]])
