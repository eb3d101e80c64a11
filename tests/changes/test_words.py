"""Words and lines: nothing is lost of either text, and what is shown as kept stands in both."""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from router.changes.raw import MOST_SHOWN, raw_lines
from router.changes.words import LONGEST_LINE, MOST_TOKENS, Line, compared_lines, compared_words

TEXTS = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(["barn", "minst", "6", "år", ", ", " "])).map("".join)
)
LINES = st.lists(st.sampled_from(["Ålder: minst 6", "Ålder: minst 7", "Placerad: ja", "Motivering"]), max_size=8)


def one_side(line: Line, gone: str) -> str:
    return "".join(piece.text for piece in line if piece.fate != gone)


def side(lines: Sequence[Line], gone: str) -> list[str]:
    """The lines of one text, where a line that is only in the other is none."""
    return [one_side(line, gone) for line in lines if any(piece.fate != gone for piece in line)]


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_the_comparison(before: str, after: str) -> None:
    line = compared_words(before, after)
    assert one_side(line, "added") == before
    assert one_side(line, "removed") == after
    assert all(piece.text for piece in line)


@given(LINES, LINES)
def test_both_lists_can_be_read_out_of_the_comparison(before: list[str], after: list[str]) -> None:
    lines = compared_lines(before, after)
    assert side(lines, "added") == before
    assert side(lines, "removed") == after


@given(TEXTS)
def test_equal_texts_are_kept_whole(text: str) -> None:
    assert [piece.fate for piece in compared_words(text, text)] == (["kept"] if text else [])
    assert raw_lines(text, text) == ()


def test_a_phrase_is_told_as_one_change() -> None:
    told = [(p.fate, p.text) for p in compared_words("barn under 18 år", "barn till och med 17 år")]
    assert told == [("kept", "barn "), ("removed", "under 18"), ("added", "till och med 17"), ("kept", " år")]


def test_a_line_with_other_words_is_one_line_and_another_line_is_another() -> None:
    lines = compared_lines(["Ålder: minst 6", "Placerad: ja"], ["Ålder: minst 7", "Orosanmälan krävs"])
    assert [[piece.fate for piece in line] for line in lines] == [
        ["kept", "removed", "added"],
        ["removed"],
        ["added"],
    ]


def test_long_texts_are_bounded_and_nothing_is_lost() -> None:
    words = random.Random(1)
    before = " ".join(words.choice("abcdef") for _ in range(MOST_TOKENS))
    after = " ".join(words.choice("ghijkl") for _ in range(MOST_TOKENS))
    assert [piece.fate for piece in compared_words(before, after)] == ["removed", "added"]
    long = "x" * LONGEST_LINE * 200
    assert len(compared_lines([long], [long + "y"])) == 2


def test_raw_lines_show_what_differs_with_some_around_and_count_the_rest() -> None:
    before = "".join(f"rad {number}\n" for number in range(1, 31))
    lines = raw_lines(before, before.replace("rad 15\n", "rad femton\n"), around=1)
    assert [(line.fate, line.text, line.was, line.now, line.skipped) for line in lines] == [
        ("kept", "rad 14", 14, 14, 13),
        ("removed", "rad 15", 15, None, 0),
        ("added", "rad femton", None, 15, 0),
        ("kept", "rad 16", 16, 16, 0),
    ]


def test_raw_lines_of_anything_are_bounded() -> None:
    assert len(raw_lines(b"", b"\xff\x00\n" * MOST_SHOWN * 3)) == MOST_SHOWN
