"""The code lists that everything else speaks in, and what is said about a list that is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from router.content import content_root
from router.reading.problems import ReadingErrors
from router.reading.vocabulary_file import LISTS, read_vocabulary
from router.vocabulary import Vocabulary

FOLDER = content_root() / "rules" / "vocabulary"


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return read_vocabulary(FOLDER)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "vocabulary"))


def change(copy: Path, name: str, old: str, new: str) -> None:
    path = copy / name
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")


def problems_of(copy: Path) -> list[str]:
    with pytest.raises(ReadingErrors) as refused:
        read_vocabulary(copy)
    return [str(problem) for problem in refused.value.problems]


def test_every_list_has_terms_whose_words_and_codes_mean_one_thing(vocabulary: Vocabulary) -> None:
    assert set(vocabulary.lists) >= set(LISTS)
    for code_list in vocabulary.lists.values():
        assert len(code_list) > 0
        for term in code_list:
            assert code_list.by_word(term.word) is term
            assert code_list.by_word(term.word.upper()) is term


def test_labels_are_in_both_languages(vocabulary: Vocabulary) -> None:
    mood = vocabulary["need_domain"]["mood"]
    assert (mood.word, mood.label("sv"), mood.label("en")) == ("nedstämdhet", "Nedstämdhet", "Low mood")


def test_severity_and_impact_are_ranked_in_the_order_shown(vocabulary: Vocabulary) -> None:
    assert [term.number("rang") for term in vocabulary["severity"]] == [1, 2, 3, 4]
    assert [term.number("rang") for term in vocabulary["functional_impact"]] == [0, 1, 2]


def test_a_need_knows_its_area_its_sector_and_the_ages_it_is_asked_for(vocabulary: Vocabulary) -> None:
    absence = vocabulary["need_domain"]["school_absence"]
    assert (absence.text("område"), absence.text("gren"), absence.span("åldrar")) == (
        "school_absence",
        "school",
        (5, 20),
    )


def test_the_first_eligibility_group_is_known_by_diagnosis(vocabulary: Vocabulary) -> None:
    first_group = {term.code for term in vocabulary["diagnosis"] if term.flag("personkrets_1")}
    assert first_group == {"autism", "intellectual_disability"}
    assert vocabulary["diagnosis"]["adhd"].flag("npf")
    assert not vocabulary["diagnosis"]["depression"].flag("npf")


def test_an_agency_belongs_to_a_principal_and_says_what_it_does_in_both_languages(
    vocabulary: Vocabulary,
) -> None:
    for agency in vocabulary["agency"]:
        assert agency.text("huvudman") in vocabulary["principal_type"]
        for name in ("uppgift", "gör_inte", "för_vem"):
            assert agency.text(f"{name}_sv").endswith(".")
            assert agency.text(f"{name}_en").endswith(".")
    assert vocabulary["agency"]["sos_112"].text("huvudman") == "region"
    assert vocabulary["agency"]["polis"].text("huvudman") == "state"


def test_readers_are_told_which_facts_are_not_verified(vocabulary: Vocabulary) -> None:
    assert {term.code for term in vocabulary["verification"] if term.flag("obekräftad")} == {"U", "D"}


def test_a_misspelt_code_or_word_gets_the_nearest(vocabulary: Vocabulary) -> None:
    assert vocabulary["agency"].suggest("socialtjenst") == "socialtjanst"
    assert vocabulary["severity"].suggest("måtlig") == "måttlig"
    assert vocabulary["severity"].suggest("zzz") is None


@pytest.mark.parametrize(
    "name, old, new, told",
    [
        (
            "severity.yaml",
            "rang: 2",
            "rangg: 2",
            [
                "severity.yaml:5:5 Fältet ”rang” saknas i termen.",
                "severity.yaml:5:74 Okänt fält ”rangg” i termen. – menade du ”rang”?",
            ],
        ),
        ("severity.yaml", "rang: 2", "rang: två", ["severity.yaml:5:80 ”rang” ska vara ett heltal."]),
        (
            "severity.yaml",
            "kod: moderate",
            "kod: mild",
            ["severity.yaml:5:11 Koden ”mild” finns redan i listan."],
        ),
        (
            "severity.yaml",
            "ord: måttlig",
            "ord: LINDRIG",
            ["severity.yaml:5:26 Ordet ”LINDRIG” finns redan i listan."],
        ),
        ("severity.yaml", "sv: Svår,", "", ["severity.yaml:6:5 Fältet ”sv” saknas i termen."]),
        (
            "severity.yaml",
            "lista: severity",
            "lista: cause",
            ["severity.yaml:1:8 Listan ”cause” ska heta som sin fil."],
        ),
        (
            "need_domain.yaml",
            "åldrar: [2, 20]",
            "åldrar: [20, 2]",
            ["need_domain.yaml:5:119 ”åldrar” ska vara"],
        ),
        (
            "need_domain.yaml",
            "gren: health",
            "gren: helth",
            ["need_domain.yaml:5:103 Okänd kod ”helth” (sector). – menade du ”health”?"],
        ),
        ("diagnosis.yaml", "npf: ja", "npf: kanske", ["diagnosis.yaml:5:56 ”npf” ska vara ja eller nej."]),
    ],
)
def test_what_is_wrong_in_a_list_is_told_where_it_stands(
    copy: Path, name: str, old: str, new: str, told: list[str]
) -> None:
    change(copy, name, old, new)
    problems = problems_of(copy)
    assert len(problems) == len(told)
    for problem, beginning in zip(problems, told, strict=True):
        assert problem.startswith(beginning)


def test_one_reading_reports_every_broken_file(copy: Path) -> None:
    change(copy, "cause.yaml", "kod: home", "kod: &hem home")
    change(copy, "sector.yaml", "ord: vård", "ordd: vård")
    (copy / "layer.yaml").unlink()
    (copy / "extra.yaml").write_text("lista: extra\nrubrik: Något\ntermer: ord\n", encoding="utf-8")
    assert {problem.split(":")[0] for problem in problems_of(copy)} == {
        "cause.yaml",
        "extra.yaml",
        "layer.yaml",
        "sector.yaml",
    }
