"""The timeline page: for those involved, with every line of the file in words, before opening as after closing."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.follow_up import happenings as h
from router.storage import ToWrite
from tests.follow_up.case_book import BUP, REFERENCE, SCHOOL, SOCIAL, CaseBook, self_harm_story
from tests.web.accounts.signing_in import Person
from web.pages.cases.timeline_layout import WIDTH, Rows, fits_beside, gathered, text_in_or_beside, width_of

PAGE = f"/arenden/{REFERENCE}/tidslinje"


@pytest.fixture
def keep(router: Router) -> Callable[[CaseBook], None]:
    def kept(book: CaseBook) -> None:
        router.case_files.write(ToWrite(book.case, 0), router.by(SYSTEM))

    return kept


@pytest.fixture
def story(keep: Callable[[CaseBook], None]) -> CaseBook:
    book = self_harm_story()
    keep(book)
    return book


def test_those_involved_see_the_story(story: CaseBook, someone: Callable[..., Person]) -> None:
    for reader in (someone(BUP), someone(SOCIAL, Role.MANAGER)):
        answer = reader.get(PAGE)
        assert answer.status_code == 200
        text = answer.get_data(as_text=True)
        assert f"Tidslinje för ärende {REFERENCE}" in text
        assert "Ingen träffade barnet 23 dagar" in text


def test_another_principal_is_refused(story: CaseBook, person: Callable[..., Person]) -> None:
    other = person(Grant(Role.STAFF, Principal.of("municipality:0180")))
    assert other.get(PAGE).status_code == 403


def test_the_summary_says_it_in_sentences(story: CaseBook, someone: Callable[..., Person]) -> None:
    text = someone(BUP).get(PAGE).get_data(as_text=True)
    for sentence in (
        "Socialtjänsten i Örebro håller i barnet nu.",
        "3 verksamheter är med.",
        "Barnet har väntat 40 dagar.",
        "Ingen träffade barnet 23 dagar.",
        "Frågan om att ta över kom tillbaka 1 gång.",
        "1 steg i eskaleringen gick ut utan svar.",
    ):
        assert f"<li>{sentence}</li>" in text


def test_every_line_of_the_file_stands_in_the_table(story: CaseBook, someone: Callable[..., Person]) -> None:
    rows = lines_of(someone(BUP).get(PAGE).get_data(as_text=True))
    assert len(rows) == len(story.case.entries)
    told = " ".join(rows)
    for words in (
        "Mottagaren sa nej", "ansvarig i stället: BUP, Region Örebro län", "Behovet är en annan huvudmans ansvar",
        "Sista dagen passerade: Svara på steget", "Den lokala samverkansgruppen", "Ansvaret avgjordes",
        "Överenskommelsen", "Remissen skickades tillbaka utan mottagare", "möte 20 oktober 2026",
    ):  # fmt: skip
        assert words in told


def test_in_english_too(story: CaseBook, someone: Callable[..., Person]) -> None:
    text = someone(BUP).get(f"{PAGE}?lang=en").get_data(as_text=True)
    assert "Nobody met the child for 23 days" in text
    assert not re.search("Ingen träffade|Väntar|Håller", text)


def test_a_struck_line_is_told_as_struck(
    keep: Callable[[CaseBook], None], someone: Callable[..., Person], router: Router
) -> None:
    book = CaseBook(router.today())
    book.write(BUP, router.today() - timedelta(days=300), h.ContactNoted, seat=BUP, mode="visit")
    book.write(BUP, router.today(), h.Struck, number=2)
    keep(book)
    rows = lines_of(someone(BUP).get(PAGE).get_data(as_text=True))
    assert "<s>Kontakt</s>" in rows[0]
    assert "rad 2" in rows[2]


def test_a_case_that_was_opened_today_and_one_of_years_are_drawn(
    keep: Callable[[CaseBook], None], someone: Callable[..., Person], router: Router
) -> None:
    book = CaseBook(router.today())
    keep(book)
    old = CaseBook(date(2023, 1, 9), reference="AAAA-AAAA-AAAA")
    for month in range(30):
        day = date(2023, 1, 9) + timedelta(days=30 * month)
        old.write(SCHOOL, day, h.ContactNoted, seat=SCHOOL, mode="visit")
        old.write(SCHOOL, day, h.ContactNoted, seat=SCHOOL, mode="phone")
    old.write(BUP, date(2025, 12, 1), h.Closed, reason="helped")
    keep(old)
    reader = someone(BUP)
    assert "Tidslinje" in reader.get(PAGE).get_data(as_text=True)
    text = reader.get("/arenden/AAAA-AAAA-AAAA/tidslinje").get_data(as_text=True)
    assert re.search(r"\d+ händelser", text)
    assert "Ärendet är avslutat." in text


def lines_of(text: str) -> list[str]:
    """The rows of the table of what happened."""
    table = text[text.index("Det som hände, dag för dag") :]
    return re.findall(r"<tr[^>]*>(.*?)</tr>", table, re.DOTALL)[1:]


@given(st.lists(st.tuples(st.floats(0, WIDTH), st.floats(1, 200)), max_size=30))
def test_nothing_in_a_row_lies_over_anything_else(spans: list[tuple[float, float]]) -> None:
    rows = Rows()
    placed: dict[int, list[tuple[float, float]]] = {}
    for left, width in spans:
        placed.setdefault(rows.place(left, left + width), []).append((left, left + width))
    for row in placed.values():
        ordered = sorted(row)
        assert all(one[1] <= other[0] for one, other in pairwise(ordered))


@given(st.lists(st.integers(0, 900), max_size=40))
def test_what_does_not_fit_is_gathered_and_nothing_is_lost(places: list[int]) -> None:
    def span(group: Any) -> tuple[float, float]:
        return group[0], group[0] + 100

    placed = gathered([[place] for place in sorted(places)], span, 3)
    assert [one for _, group in placed for one in group] == sorted(places)
    assert all(row < 3 for row, _ in placed)


@given(st.text(min_size=1, max_size=60), st.floats(0, WIDTH - 5), st.floats(5, WIDTH))
def test_a_label_that_has_room_stays_within_the_picture(words: str, left: float, width: float) -> None:
    right = min(WIDTH, left + width)
    label = text_in_or_beside(words, left, right)
    begin = label.x if label.anchor == "start" else label.x - width_of(words)
    if fits_beside(words, left, right):
        assert begin >= 0
        assert begin + width_of(words) <= WIDTH
