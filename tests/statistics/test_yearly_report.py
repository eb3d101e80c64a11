"""The yearly report: what it says is what the statistics say, and what comes out is a document for everybody."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from pypdf import PdfReader

from router.bootstrap import Router
from router.casework.yearly_reports import BY, MADE, ReportWork, Wanted
from router.follow_up.figures import Figures
from router.follow_up.indicator_tables import HIDDEN, Table, indicator_tables
from router.yearly.comparing import changes
from router.yearly.content import BOUNDARIES, About, report_data
from router.yearly.document import pdf_of
from router.yearly.words import NAMES, figure

WANTED = Wanted(2026, None, None, None, fictional=True)
ABOUT = About("Hela landet", 2026, date(2026, 11, 25), "0123456789ab", fictional=True, exact=False)
MOMENT = datetime(2026, 11, 25, 9, tzinfo=UTC)
NASTY = '#panic("x") *fet* $x$ <a> @ref \\ "citat" #include "/etc/passwd" [block] // kommentar'


def tables(router: Router, year: int) -> tuple[Table, ...]:
    return router.case_statistics.tables(WANTED.selection(year), BY)


def data_of(router: Router) -> dict[str, Any]:
    return report_data(ABOUT, tables(router, 2026), tables(router, 2025), router.vocabulary)


def text_of(pdf: bytes) -> str:
    """The words of all pages, however lines are broken."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.fixture(scope="module")
def reader(year: Router) -> PdfReader:
    return PdfReader(io.BytesIO(pdf_of(data_of(year), MOMENT)))


def test_every_figure_is_the_one_of_the_statistics(year: Router) -> None:
    sections = data_of(year)["sections"]
    for table, section in zip(tables(year, 2026), sections, strict=True):
        assert section["name"] == NAMES[table.code][0]
        if table.code not in BOUNDARIES:
            cells = [[figure(*told) for told in zip(table.columns, row, strict=True)] for _, row in table.rows]
            assert [row["cells"] for row in section["rows"]] == cells


def test_boundaries_are_left_out_only_when_all_of_them_is_hidden(year: Router) -> None:
    for table, section in zip(tables(year, 2026), data_of(year)["sections"], strict=True):
        if table.code in BOUNDARIES:
            told = [row for key, row in table.rows if not key or any(cell is not HIDDEN for cell in row)]
            assert len(section["rows"]) + section["left_out"] == len(table.rows)
            assert len(section["rows"]) <= len(told)


def test_years_are_compared_only_when_they_are_of_a_size(year: Router) -> None:
    this = {table.code: table for table in tables(year, 2026)}
    was = {**this, "unanswered": Table("unanswered", ("part", "whole", "share"), (((), (99, 100, 99)),))}
    assert changes(this, was) != ([], [])
    few = {**was, "cases": Table("cases", ("count",), (((), (10,)),))}
    assert changes(this, few) == ([], [])
    assert changes(few, {**this, "cases": Table("cases", ("count",), (((), (HIDDEN,)),))}) == ([], [])


def test_the_pdf_says_the_year_before_and_now_and_that_it_is_made_up(year: Router, reader: PdfReader) -> None:
    data = data_of(year)
    first = " ".join(reader.pages[0].extract_text().split())
    for sentence in (*data["counted"], *data["better"], *data["worse"], *data["decisions"]):
        assert re.sub(r"\s+", "", sentence) in re.sub(r"\s+|-\n", "", first).replace("\u00ad", "")
    assert len(data["decisions"]) == 3
    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        assert "Påhittade ärenden" in text
        assert f"Sida {number} av {len(reader.pages)}" in text
        assert "0123456789ab" in text


def test_it_is_a_tagged_document_in_swedish_with_a_title(reader: PdfReader) -> None:
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"].lower().startswith("sv")
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()
    assert reader.metadata is not None
    assert reader.metadata.title == "Årsrapport 2026, Hela landet"


def test_its_letters_come_with_it(reader: PdfReader) -> None:
    for page in reader.pages:
        fonts: Any = page["/Resources"]["/Font"]
        for font in fonts.values():
            [inner] = font.get_object()["/DescendantFonts"]
            assert {"/FontFile2", "/FontFile3"} & inner.get_object()["/FontDescriptor"].keys()


def test_nothing_in_the_data_is_taken_for_markup(year: Router) -> None:
    data = data_of(year)
    section = {**data["sections"][0], "name": NASTY, "told": NASTY, "keys": [NASTY]}
    nasty = {
        **data,
        "place": NASTY,
        "revision": NASTY,
        "counted": [NASTY],
        "decisions": [NASTY],
        "sections": [section],
    }
    text = text_of(pdf_of(nasty, MOMENT))
    for part in ('#panic("x")', "*fet*", "$x$", "<a>", "@ref", '#include "/etc/passwd"', "[block]", "// kommentar"):
        assert re.sub(r"\s", "", part) in re.sub(r"\s", "", text)


def test_the_same_data_at_the_same_moment_is_the_same_document(year: Router) -> None:
    data = data_of(year)
    assert pdf_of(data, MOMENT) == pdf_of(data, MOMENT)
    assert pdf_of(data, MOMENT.replace(microsecond=271_828)) == pdf_of(data, MOMENT.replace(microsecond=0))


def test_a_year_without_cases_is_a_report_too(year: Router) -> None:
    nothing = indicator_tables({"2026-1": Figures()}, Figures())
    data = report_data(replace(ABOUT, fictional=False), nothing, nothing, year.vocabulary)
    text = text_of(pdf_of(data, MOMENT))
    assert "0 ärenden öppnades" in text
    assert "går inte att jämföra" in text
    assert "Påhittade" not in text


def test_whose_report_it_is_stands_in_it(year: Router) -> None:
    work = ReportWork(year.case_figures, year.today, year.clock, year.principal_name)
    heard: list[float] = []
    one = replace(WANTED, region="18")
    verdict, _ = work(year.edition, year.settings.rules_dir, one.task(), lambda _doing, share: heard.append(share))
    assert verdict == MADE
    assert heard == sorted(heard)
    assert work.place(one) == year.places.principal_name("18")
    assert Wanted.of(one.task()) == one
