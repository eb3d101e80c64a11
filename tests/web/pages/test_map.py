"""The map of who does what as a reader meets it: one place, two compared, as a file, and the agencies' cards."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from flask.testing import FlaskClient

from router.bootstrap import Router, build_router
from router.settings import Settings
from tests.web.pages.form import Browser
from web import create_app
from web.pages.map_picture import COLOURS, PATTERNS

DAY = "2026-11-21"


@pytest.fixture(scope="module")
def real_router(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    router = build_router(Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key="only-for-these-tests-of-maps"))
    yield router
    router.close()


@pytest.fixture
def reader(real_router: Router) -> Browser:
    return Browser(create_app(real_router, real_router.settings).test_client())


@pytest.fixture
def caller(real_router: Router) -> FlaskClient:
    return create_app(real_router, real_router.settings).test_client()


class Tables(HTMLParser):
    """The tables of a page: by caption, the rows as lists of cell texts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tables: dict[str, list[list[str]]] = {}
        self._caption, self._cell, self._row, self._rows = "", None, [], []  # type: ignore[var-annotated]
        self._in_caption = False
        self.scopes: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._rows, self._caption = [], ""
        self._in_caption = self._in_caption or tag == "caption"
        if tag == "tr":
            self._row = []
        if tag in ("th", "td"):
            self._cell = ""
            if tag == "th":
                self.scopes.append(dict(attrs).get("scope") or "")

    def handle_data(self, data: str) -> None:
        if self._in_caption:
            self._caption += data
        elif self._cell is not None:
            self._cell += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "caption":
            self._in_caption = False
        if tag in ("th", "td") and self._cell is not None:
            self._row.append(" ".join(self._cell.split()))
            self._cell = None
        if tag == "tr":
            self._rows.append(self._row)
        if tag == "table":
            self.tables[" ".join(self._caption.split())] = self._rows


def read_aloud(html: str) -> str:
    """The words of a page without its markup."""
    return " ".join(re.sub(r"<[^>]+>", "", html).split())


def tables(reader: Browser, address: str) -> dict[str, list[list[str]]]:
    return Tables(reader.open(address).html).tables


def test_the_page_begins_with_a_question(reader: Browser) -> None:
    reader.open("/karta")
    assert reader.status == 200
    assert "Visa kartan" in reader.text
    assert "<table" not in reader.html


def test_it_is_in_the_navigation(reader: Browser) -> None:
    assert re.search(r'<a[^>]*href="/karta"[^>]*>\s*Vem gör vad', reader.open("/").html)


@pytest.mark.parametrize("place", ["1880", "Örebro", "orebro", "Örebro (1880)"])
def test_a_place_goes_by_name_or_code(reader: Browser, place: str) -> None:
    found = tables(reader, f"/karta?kommun={place}&dag={DAY}")
    mild = next(row for row in found["Ångest och oro"] if row[0] == "Lindrig 13–18 år")
    assert mild[1] == "Första linjen, Region Örebro län"
    assert "Ring Första kontakten" in mild[2]
    assert "Orsak → Elevhälsan" in mild[3]
    assert "Första kontakten är vägen in Regional, förslag, inte undertecknat" in mild[4]


def test_every_need_has_a_table_with_headings_for_the_ear(reader: Browser, real_router: Router) -> None:
    html = reader.open(f"/karta?kommun=1880&dag={DAY}").html
    read = Tables(html)
    assert set(read.tables) == {term.sv for term in real_router.vocabulary["need_domain"]}
    assert set(read.scopes) == {"col", "row"}
    assert html.count('role="table"') == len(read.tables)


def test_every_rule_and_step_of_the_map_can_be_followed(reader: Browser, real_router: Router) -> None:
    html = reader.open(f"/karta?kommun=1880&dag={DAY}").html
    rules = set(re.findall(r'href="/regler/([^"]+)"', html))
    assert {"nationell.ansvar.psykisk_ohalsa", "orebro.vag_in.forsta_kontakten"} <= rules
    assert all(real_router.rule_page(rule) for rule in rules)
    anchors = set(re.findall(r'href="#([^"]+)"', html))
    assert anchors <= set(re.findall(r'\sid="([^"]+)"', html))


def test_two_places_beside_each_other(reader: Browser) -> None:
    found = tables(reader, f"/karta?kommun=1880&med=2480&dag={DAY}")
    (habilitation,) = found["Habilitering vid NPF"][1:]
    assert "NP-teamet, Region Örebro län" in habilitation[1]
    assert "Barn- och ungdomshabiliteringen, Region Västerbotten" in habilitation[2]
    assert "≠ Huvudansvarig, Första steget" in habilitation[3]
    (same,) = found["Vård utanför hemmet"][1:]
    assert same[3].endswith("Lika")


def test_only_the_differences(reader: Browser) -> None:
    whole = tables(reader, f"/karta?kommun=1880&med=2480&dag={DAY}")
    found = tables(reader, f"/karta?kommun=1880&med=2480&dag={DAY}&skillnader=1")
    rows = [row for table in found.values() for row in table[1:]]
    assert rows
    assert all("≠" in row[3] for row in rows)
    assert rows == [row for table in whole.values() for row in table[1:] if "≠" in row[3]]
    assert f"{len(rows)} av " in reader.text


def test_two_days_of_one_place(reader: Browser) -> None:
    found = tables(reader, f"/karta?kommun=1880&dag={DAY}&med_dag=2025-12-31&skillnader=1")
    mild = next(row for row in found["Ångest och oro"] if row[0] == "Lindrig 6–12 år")
    assert "21 november 2026" in mild[1]
    assert "31 december 2025" in mild[2]
    assert "Ingen överenskommelse gäller här" in reader.text


def test_what_does_not_differ_is_said(reader: Browser) -> None:
    reader.open(f"/karta?kommun=1881&med=1882&dag={DAY}&skillnader=1")
    assert "Inget skiljer sig." in reader.text
    assert "<table" not in reader.html


@pytest.mark.parametrize(
    "address, told",
    [
        ("/karta?kommun=Örbro", "Menade du Örebro (1880)?"),
        ("/karta?kommun=xyzzy", "Välj i listan eller skriv koden."),
        ("/karta?kommun=1880&dag=igår", "Skriv dagen som 2026-11-25."),
        ("/karta?kommun=1880&dag=1999-01-01", "Välj 2025-07-01 eller senare."),
        ("/karta?kommun=1880&med_dag=1999-01-01", "Välj 2025-07-01 eller senare."),
        ("/karta?med=1880", "Skriv en kommun"),
        ("/karta.csv?kommun=Örbro", "Menade du Örebro (1880)?"),
        ("/verksamheter/bup?kommun=Örbro", "Menade du Örebro (1880)?"),
    ],
)
def test_what_cannot_be_shown_is_said_at_the_field(reader: Browser, address: str, told: str) -> None:
    reader.open(address)
    assert reader.status == 422
    assert reader.text.count(told) == 2, "in the summary and at the field"
    assert "Fel" in reader.text


def test_the_file_says_what_the_page_says(caller: FlaskClient, reader: Browser) -> None:
    answer = caller.get(f"/karta.csv?kommun=1880&dag={DAY}")
    assert answer.content_type == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="vem-gor-vad-1880-2026-11-21.csv"'
    text = answer.get_data(as_text=True)
    assert text[0] == "\ufeff"
    lines = list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=";"))
    rows = tables(reader, f"/karta?kommun=1880&dag={DAY}")["Ångest och oro"][1:]
    mild = [line for line in lines if (line["Behov"], line["Svårighetsgrad"]) == ("Ångest och oro", "Lindrig")]
    assert [
        (f"{line['Svårighetsgrad']} {line['Från ålder']}–{line['Till och med ålder']} år", line["Huvudansvarig"])
        for line in mild
    ] == [(row[0], row[1]) for row in rows if row[0].startswith("Lindrig ")]


def test_the_file_of_the_differences_alone(caller: FlaskClient) -> None:
    text = caller.get(f"/karta.csv?kommun=1880&med=2480&dag={DAY}&skillnader=1").get_data(as_text=True)
    lines = list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=";"))
    assert lines
    assert all(line["Skiljer sig"] for line in lines)


def test_the_picture_tells_agencies_apart_without_colour(reader: Browser, real_router: Router) -> None:
    html = reader.open(f"/karta?kommun=1880&med=2480&dag={DAY}").html
    assert html.count("<svg class=") == 2
    assert len(re.findall(r'role="img" aria-labelledby="bild-\d bild-\d-om"', html)) == 2
    looks = {
        (COLOURS[n % len(COLOURS)], PATTERNS[n % len(PATTERNS)]) for n in range(len(real_router.vocabulary["agency"]))
    }
    assert len(looks) == len(real_router.vocabulary["agency"])
    assert "<style" not in html
    assert " style=" not in html


def test_all_of_it_in_english(reader: Browser) -> None:
    found = tables(reader, f"/karta?kommun=1880&dag={DAY}&lang=en")
    mild = next(row for row in found["Anxiety and worry"] if row[0] == "Mild 13–18 years")
    assert mild[1] == "First line, Region Örebro län"
    assert "Cause → Pupil health services" in mild[3]
    assert "a proposal, not signed" in mild[4]


def test_every_agency_is_listed(reader: Browser, real_router: Router) -> None:
    html = reader.open("/verksamheter").html
    for term in real_router.vocabulary["agency"]:
        assert f'href="/verksamheter/{term.code}"' in html
        assert term.text("uppgift_sv") in reader.text


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_card_can_be_read_with_and_without_a_place(reader: Browser, real_router: Router, language: str) -> None:
    for term in real_router.vocabulary["agency"]:
        for place in ("", "kommun=1880&"):
            reader.open(f"/verksamheter/{term.code}?{place}lang={language}")
            assert reader.status == 200, term.code
            assert term.text(f"gör_inte_{language}") in reader.text


def test_a_card_says_what_it_does_and_who_does_the_rest(reader: Browser) -> None:
    text = read_aloud(reader.open(f"/verksamheter/bup?kommun=1880&dag={DAY}").html)
    assert "BUP, Region Örebro län" in text
    assert "0–17 år" in text
    assert "Ångest och oro: svår, 2–17 år Svår psykisk ohälsa" in text
    assert "Ångest och oro: måttlig (medelsvår), 2–17 år – påverkan på vardagen eller" in text
    assert "Det gör Första linjen" in text
    assert "Ring Första kontakten" in text
    assert "na.se maj 2021" in text, "units come with their source"


def test_a_card_of_an_agency_that_comes_in_only_in_danger(reader: Browser) -> None:
    text = read_aloud(reader.open(f"/verksamheter/sos_112?kommun=1880&dag={DAY}").html)
    assert "För alla behov, beroende på: omedelbar fara." in text


def test_an_agency_nobody_knows(reader: Browser) -> None:
    assert reader.open("/verksamheter/finns-inte").status == 404
