"""Whom one turns to in a place, what it is called there, and what is said about a unit that is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from router.content import content_root
from router.directory import Directory
from router.places import Places
from router.reading.directory_file import read_directory
from router.reading.places_file import read_places
from router.reading.problems import Problems, ReadingErrors
from router.reading.vocabulary_file import read_vocabulary
from router.reading.yaml_file import plain, read_yaml
from router.vocabulary import Vocabulary

FIXTURES = content_root() / "fixtures"
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def places() -> Places:
    return read_places(FIXTURES)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return read_vocabulary(content_root() / "rules" / "vocabulary")


@pytest.fixture(scope="module")
def directory(vocabulary: Vocabulary, places: Places) -> Directory:
    return read_directory(FIXTURES / "directory", vocabulary, places)


UNIT = """\
  - verksamhet: {agency}
    namn: {name}
    {more}
    källa: regionens webbplats
    kontroll: V-web
    kontrollerad: 2026-11-21
"""


def unit(name: str, more: str = "telefon: null", agency: str = "BUP") -> str:
    return UNIT.format(name=name, more=more, agency=agency)


def region(*units: str, code: str = "18") -> str:
    return f'huvudman: region\nkod: "{code}"\nenheter:\n' + "".join(units)


@pytest.fixture
def read(tmp_path: Path, vocabulary: Vocabulary, places: Places):
    def reading(**files: str) -> Directory:
        for name, content in files.items():
            (tmp_path / f"{name}.yaml").write_text(content, encoding="utf-8")
        return read_directory(tmp_path, vocabulary, places)

    return reading


def test_a_family_in_a_region_with_one_way_in_finds_it_with_its_source(directory: Directory) -> None:
    centre = directory.unit("kontaktcenter", "region", "24", "2482", 13, TODAY)
    assert centre is not None
    assert centre.name == "Kontaktcenter barn och unga psykisk hälsa Västerbotten"
    assert centre.phone == "1177, val 2"
    assert (centre.mark, centre.checked_on) == ("V-web", TODAY)
    assert "1177" in centre.way_in["sv"]
    assert "1177" in centre.way_in["en"]


def test_no_unit_is_made_up_where_none_is_known(directory: Directory) -> None:
    assert directory.unit("forsta_linjen", "region", "23", "2380", 13, TODAY) is None
    assert directory.unit("socialtjanst", "municipality", "1881", "1881", 13, TODAY) is None
    assert directory.unit("bup", "region", None, None, None, TODAY) is None


@pytest.mark.parametrize("age, found", [(5, False), (6, True), (17, True), (18, False), (None, True)])
def test_a_unit_takes_the_ages_that_its_source_says(directory: Directory, age: int | None, found: bool) -> None:
    assert (directory.unit("forsta_linjen", "region", "25", "2580", age, TODAY) is not None) is found


def test_the_day_before_a_unit_opened_it_was_not_there(directory: Directory) -> None:
    assert directory.unit("kontaktcenter", "region", "18", "1880", 13, date(2022, 2, 28)) is None
    assert directory.unit("kontaktcenter", "region", "18", "1880", 13, date(2022, 3, 1)) is not None


def test_a_unit_whose_future_is_uncertain_says_so_to_the_reader(directory: Directory, vocabulary: Vocabulary) -> None:
    first_line = directory.unit("forsta_linjen", "region", "22", "2281", 13, TODAY)
    assert first_line is not None
    assert vocabulary["verification"][first_line.mark].flag("obekräftad")
    assert "Kontrollera" in first_line.note["sv"]


def test_phone_numbers_are_only_those_that_a_source_gives(directory: Directory) -> None:
    assert {unit.phone for unit in directory.units} == {None, "1177, val 2"}


def test_the_unit_of_the_municipality_goes_before_that_of_the_region(read) -> None:
    directory = read(a=region(unit("Länet"), unit("Kumla", 'kommuner: ["1881"]')))
    kumla, orebro, nowhere = (
        directory.unit("bup", "region", "18", municipality, 13, TODAY) for municipality in ("1881", "1880", None)
    )
    assert (kumla.name, orebro.name, nowhere.name) == ("Kumla", "Länet", "Länet")


def test_an_unknown_age_between_two_units_gives_neither(read) -> None:
    directory = read(a=region(unit("Små", "åldrar: [0, 12]"), unit("Stora", "åldrar: [13, 17]")))
    assert directory.unit("bup", "region", "18", "1880", None, TODAY) is None
    assert directory.unit("bup", "region", "18", "1880", 13, TODAY).name == "Stora"


def test_the_last_day_of_a_unit_counts(read) -> None:
    directory = read(a=region(unit("Gamla", "gäller_till: 2026-11-21")))
    assert directory.unit("bup", "region", "18", "1880", 13, TODAY).name == "Gamla"
    assert directory.unit("bup", "region", "18", "1880", 13, date(2026, 11, 22)) is None


@pytest.mark.parametrize(
    "agency, code, sv, en",
    [
        ("bup", "25", "BUP, Region Norrbotten", "Child and adolescent psychiatry (BUP), Region Norrbotten"),
        ("socialtjanst", "1881", "Socialtjänsten i Kumla", "Social services in Kumla"),
        ("socialtjanst", "0980", "Socialtjänsten i Region Gotland", "Social services in Region Gotland"),
        ("elevhalsa", "independent", "Elevhälsan vid den fristående skolan", None),
        ("rektor", "1880", "Rektor vid den kommunala skolan i Örebro", None),
        ("polis", "SE", "Polisen", "The police"),
        ("sos_112", "18", "Larmnumret 112", "Emergency number 112"),
        (
            "socialtjanst",
            None,
            "Socialtjänsten (barn och unga)",
            "Social services (children and young people)",
        ),
    ],
)
def test_an_agency_is_called_what_people_call_it_there(
    directory: Directory, agency: str, code: str | None, sv: str, en: str | None
) -> None:
    assert directory.name(agency, code) == sv
    assert en is None or directory.name(agency, code, "en") == en


def test_every_agency_has_a_name_with_every_principal_it_can_have(
    directory: Directory, vocabulary: Vocabulary
) -> None:
    codes = {"region": "18", "municipality": "1880", "school_authority": "1880", "state": "SE"}
    for agency in vocabulary["agency"]:
        for language in ("sv", "en"):
            name = directory.name(agency.code, codes[agency.text("huvudman")], language)
            assert name
            assert "{" not in name
        if agency.text("huvudman") == "school_authority":
            assert directory.name(agency.code, "independent") != agency.label("sv")


def test_two_units_for_the_same_child_are_refused_naming_both(read) -> None:
    with pytest.raises(ReadingErrors) as refused:
        read(a=region(unit("Norra", "åldrar: [6, 12]")), b=region(unit("Södra", "åldrar: [12, 17]")))
    assert [str(problem) for problem in refused.value.problems] == [
        "b.yaml:5:11 ”Södra” och ”Norra” tar emot samma barn: skilj dem åt i kommun, ålder eller tid."
    ]


@pytest.mark.parametrize(
    "content, told",
    [
        (region(unit("A", agency="BUPP")), "a.yaml:4:17 Okänt ord ”BUPP”. – menade du ”BUP”?"),
        (region(unit("A", agency="polisen")), "a.yaml:4:17 ”polisen” hör inte till huvudmannen region."),
        (region(unit("A"), code="99"), "a.yaml:2:6 Det finns ingen region eller kommun med koden 99."),
        (region(unit("A", 'kommuner: ["9999"]')), "a.yaml:6:15 Det finns ingen kommun med koden 9999."),
        (
            region(unit("A", "väg_in_sv: Ring")),
            "a.yaml:4:5 ”väg_in” ska finnas på både svenska och engelska.",
        ),
        (region(unit("A", "åldrar: [17, 6]")), "a.yaml:6:13 ”åldrar” ska vara två heltal i ordning"),
        (
            region(unit("A", "telefn: null")),
            "a.yaml:6:5 Okänt fält ”telefn” i enheten. – menade du ”telefon”?",
        ),
        (region(unit("A").replace("källa: regionens webbplats", "")), "a.yaml:4:5 Fältet ”källa” saknas"),
    ],
)
def test_what_is_wrong_in_a_unit_is_told_where_it_stands(read, content: str, told: str) -> None:
    with pytest.raises(ReadingErrors) as refused:
        read(a=content)
    assert len(refused.value.problems) == 1
    assert str(refused.value.problems[0]).startswith(told)


def test_one_reading_reports_every_broken_file(read) -> None:
    with pytest.raises(ReadingErrors) as refused:
        read(a=region(unit("A", agency="X")), b="huvudman: [", c=region(unit("C"), code="99"))
    assert [problem.file for problem in refused.value.problems] == ["a.yaml", "b.yaml", "c.yaml"]


def test_the_vignettes_speak_only_of_known_agencies_and_places(vocabulary: Vocabulary, places: Places) -> None:
    problems = Problems()
    tree = read_yaml(FIXTURES / "vignettes.yaml", problems, FIXTURES)
    assert list(problems) == []
    assert tree is not None
    said = list(_said(plain(tree)))
    agencies = {value.partition(":")[0] for key, value in said if key in ("agency", "disputed_between")}
    senders = {value for key, value in said if key in ("from", "to")}
    codes = {value for key, value in said if key == "principal_code"}
    assert len(agencies) > 10
    assert agencies <= set(vocabulary["agency"].terms)
    assert senders <= set(vocabulary["agency"].terms) | set(vocabulary["referral_party"].terms)
    assert {code for code in codes if places.principal_name(code) is None} == set()


LISTS_OF_FIELDS = {
    "domain": "need_domain",
    "severity": "severity",
    "functional_impact": "functional_impact",
    "form": "school_form",
    "concerns": "home_concern",
    "escalation_ladder": "ladder",
    "escalation_first_three": "ladder_step",
    "outcome": "referral_outcome",
    "operator": "school_operator",
    "parental_capacity": "parental_capacity",
    "suicide_risk": "suicide_risk",
    "principal_type": "principal_type",
}


def test_the_vignettes_use_only_codes_of_the_lists(vocabulary: Vocabulary) -> None:
    tree = read_yaml(FIXTURES / "vignettes.yaml", Problems(), FIXTURES)
    assert tree is not None
    said = list(_said(plain(tree)))
    for field, name in LISTS_OF_FIELDS.items():
        used = {value for key, value in said if key == field}
        known = set(vocabulary[name].terms) | (set(vocabulary["placement_form"].terms) if field == "form" else set())
        assert used, field
        assert used <= known, field


def _said(value: object, key: str = ""):
    """Every text in the tree with the name of the field it stands in."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _said(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from _said(part, key)
    elif isinstance(value, str):
        yield key, value
