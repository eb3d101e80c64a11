"""The country's municipalities and regions, and what is said about a table that is wrong."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from router.content import content_root
from router.places import Municipality, Places
from router.reading.places_file import read_places
from router.reading.problems import ReadingErrors

FIXTURES = content_root() / "fixtures"


@pytest.fixture(scope="module")
def places() -> Places:
    return read_places(FIXTURES)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("municipalities.csv", "regions.csv"):
        shutil.copy(FIXTURES / name, tmp_path / name)
    return tmp_path


def test_the_whole_country_is_there(places: Places) -> None:
    assert (len(places.municipalities), len(places.regions)) == (290, 21)
    by_region = Counter(place.region_code for place in places.municipalities.values())
    assert sorted(by_region) == sorted(places.regions)
    assert list(by_region.values()) == [
        26,
        8,
        9,
        13,
        13,
        8,
        12,
        1,
        5,
        33,
        6,
        49,
        16,
        12,
        10,
        15,
        10,
        7,
        8,
        15,
        14,
    ]


@pytest.mark.parametrize(
    "code, name, region",
    [
        ("1880", "Örebro", "18"),
        ("0980", "Gotland", "09"),
        ("2463", "Åsele", "24"),
        ("0305", "Håbo", "03"),
        ("2560", "Älvsbyn", "25"),
    ],
)
def test_a_municipality_is_known_by_its_code(places: Places, code: str, name: str, region: str) -> None:
    municipality = places.municipality(code)
    assert municipality is not None
    assert municipality.name == name
    assert places.region_of(code) == region


def test_codes_that_nobody_has_are_unknown(places: Places) -> None:
    assert places.municipality("9999") is None
    assert places.region("11") is None
    assert places.region_of("9999") is None
    assert places.principal_name("9999") is None


def test_one_municipality_is_also_its_region_and_goes_by_that_name(places: Places) -> None:
    both = [region for region in places.regions.values() if region.municipality_code]
    assert [(region.code, region.municipality_code) for region in both] == [("09", "0980")]
    assert places.principal_name("0980") == places.principal_name("09") == "Region Gotland"
    assert places.principal_name("1881") == "Kumla"


def test_region_names_that_no_source_showed_are_marked(places: Places) -> None:
    unverified = {region.code for region in places.regions.values() if not region.name_verified}
    assert unverified == {"03", "04", "08", "17", "21"}


def test_a_name_is_found_however_it_is_typed(places: Places) -> None:
    assert places.search("orebro") == places.search(" ÖREBRO ") == (places.municipality("1880"),)
    assert [place.name for place in places.search("kal")][:2] == ["Kalmar", "Kalix"]
    assert [place.code for place in places.search("1880")] == ["1880"]
    assert places.search("  ") == ()
    assert places.suggest_municipality("Örebor") == "Örebro"
    assert places.suggest_municipality("xyzxyz") is None


@pytest.mark.parametrize(
    "name, old, new, told",
    [
        ("municipalities.csv", "0114", "0214", "municipalities.csv:2:1 Kommunkoden ska"),
        ("municipalities.csv", "0114,", "", "municipalities.csv:2:1 Raden ska ha 4 värden."),
        ("municipalities.csv", "0115", "0114", "municipalities.csv:3:1 Koden 0114 finns två gånger."),
        ("municipalities.csv", "kommunkod", "kod", "municipalities.csv:1:1 Kolumnerna ska vara"),
        (
            "municipalities.csv",
            "\n01,Stockholms län,0114",
            "\n02,Stockholms län,0214",
            "municipalities.csv:2:1 Länskoden 02",
        ),
        (
            "regions.csv",
            "Stockholm,ja",
            "Stockholm,yes",
            "regions.csv:2:1 namn_kontrollerat ska vara ja eller nej.",
        ),
    ],
)
def test_what_is_wrong_in_a_table_is_told_by_line(copy: Path, name: str, old: str, new: str, told: str) -> None:
    path = copy / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ReadingErrors) as refused:
        read_places(copy)
    assert len(refused.value.problems) == 1
    assert str(refused.value.problems[0]).startswith(told)


def test_one_reading_reports_both_tables(tmp_path: Path) -> None:
    with pytest.raises(ReadingErrors) as refused:
        read_places(tmp_path)
    assert [problem.file for problem in refused.value.problems] == ["municipalities.csv", "regions.csv"]


@pytest.mark.parametrize(
    "text, code",
    [
        ("1880", "1880"),
        (" Örebro ", "1880"),
        ("orebro", "1880"),
        ("Habo", "0643"),
        ("Håbo", "0305"),
        ("upplands-bro", "0139"),
        ("Örbro", None),
        ("", None),
        ("18", None),
    ],
)
def test_a_municipality_by_code_or_name(places: Places, text: str, code: str | None) -> None:
    """Two municipalities differ by a ring alone: as written, each is the one meant."""
    found = places.named(text)
    assert (found.code if found else None) == code


def test_a_name_that_could_be_two_is_none_of_them() -> None:
    twins = {code: Municipality(code, name, "18") for code, name in (("0001", "Håbo"), ("0002", "Hábo"))}
    assert Places(twins, {}).named("habo") is None
