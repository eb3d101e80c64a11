"""A feature file that cannot be run says so in Swedish, at its place, and stops none of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from router.scenarios.folder import read_features
from router.scenarios.runner import run_folder
from router.scenarios.world import Content

RULE = "nationell.ansvar.skydd"
SOUND = f"""\
# language: sv
Egenskap: Skydd

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: {RULE} – Brister i omsorgen

    Scenario: Brister i omsorgen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      När ärendet bedöms
      Så ansvarar socialtjänsten i Malmö
      Och regeln ”{RULE}” avgör
"""


def problems_of(folder: Path, text: str, content: Content) -> list[str]:
    (folder / "fel.feature").write_text(text, encoding="utf-8")
    (folder / "ratt.feature").write_text(SOUND, encoding="utf-8")
    report = run_folder(folder, content, folder)
    assert [result.scenario.file for result in report.results if result.passed] == ["ratt.feature"]
    assert not report.passed
    return [str(problem) for problem in report.problems]


@pytest.mark.parametrize(
    "change, told",
    [
        (("# language: sv\n", ""), "fel.feature:1:1 Filen ska börja med raden ”# language: sv”."),
        (("Så ansvarar", "Så ansvara"), "fel.feature:14:7 Steget ”ansvara socialtjänsten i Malmö” finns inte."),
        (("Givet ett barn på", "Givt ett barn på"), "menade du ”Givet”?"),
        (("Scenario: Brister", "Scenaro: Brister"), "menade du ”Scenario:”?"),
        ((RULE, "nationell.ansvar.skyd"), "finns inte. – menade du ”nationell.ansvar.skydd”?"),
        (("När ärendet bedöms\n", "\n"), "fel.feature:9:5 Scenariot ”Brister i omsorgen” saknar När."),
        (("      Så ansvarar socialtjänsten i Malmö\n", ""), "hör till Så, inte När."),
        (("    Scenario: B", "    @snabb\n    Scenario: B"), "fel.feature:9:5 Taggar används inte"),
        (("9 år", "<ålder> år"), "Kolumnen ”ålder” finns inte under Exempel."),
        (("Och barnet har", "* barnet har"), "i stället för en stjärna"),
        (("Givet ett barn", "Och ett barn"), "det första steget kan inte börja med Och"),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(
    tmp_path: Path, content: Content, change: tuple[str, str], told: str
) -> None:
    assert any(told in problem for problem in problems_of(tmp_path, SOUND.replace(*change), content))


def test_a_scenario_without_anything_to_expect_is_refused(tmp_path: Path, content: Content) -> None:
    until = SOUND[: SOUND.index("      Så ")]
    assert problems_of(tmp_path, until, content) == ["fel.feature:9:5 Scenariot ”Brister i omsorgen” saknar Så."]


def test_an_empty_scenario_is_refused(tmp_path: Path, content: Content) -> None:
    until = SOUND[: SOUND.index("      Givet ett barn")]
    assert problems_of(tmp_path, until, content) == ["fel.feature:9:5 Scenariot ”Brister i omsorgen” är tomt."]


def test_two_scenarios_of_one_name_are_refused(tmp_path: Path, content: Content) -> None:
    twice = SOUND + "\n" + SOUND[SOUND.index("    Scenario:") :]
    assert problems_of(tmp_path, twice, content) == [
        "fel.feature:17:5 Scenariot ”Brister i omsorgen” finns redan på rad 9. Ge det ett eget namn."
    ]


def test_an_unknown_word_in_a_step_is_told_with_the_one_that_was_meant(tmp_path: Path, content: Content) -> None:
    (tmp_path / "fel.feature").write_text(SOUND.replace("omsorgssvikt", "omsorgsvikt"), encoding="utf-8")
    report = run_folder(tmp_path, content, tmp_path)
    assert "fel.feature:12:7" in report.as_text()
    assert "”omsorgsvikt” är inte ett behov. – menade du ”omsorgssvikt”?" in report.as_text()


def test_a_wrong_expectation_is_told_with_what_came_and_why(tmp_path: Path, content: Content) -> None:
    (tmp_path / "fel.feature").write_text(SOUND.replace("socialtjänsten i", "LSS-handläggaren i"), encoding="utf-8")
    told = run_folder(tmp_path, content, tmp_path).as_text()
    assert "fel.feature:14:7 Brister i omsorgen\n    Så ansvarar LSS-handläggaren i Malmö" in told
    assert "väntade: LSS-handläggaren i Malmö" in told
    assert "fick:    socialtjänsten (Socialtjänsten i Malmö)" in told
    assert RULE in told[told.index("därför att:") :]
    assert "0 av 1 scenarier stämmer" in told


def test_an_outline_is_run_once_for_each_of_its_examples(tmp_path: Path, content: Content) -> None:
    outline = SOUND.replace("Scenario: B", "Abstrakt Scenario: B").replace("9 år", "<ålder> år")
    outline += "\n      Exempel:\n        | ålder |\n        | 9     |\n        | 16    |\n"
    (tmp_path / "rad.feature").write_text(outline, encoding="utf-8")
    report = run_folder(tmp_path, content, tmp_path)
    assert report.passed, report.as_text()
    assert [result.scenario.title for result in report.results] == [
        "Brister i omsorgen (exempel 1)",
        "Brister i omsorgen (exempel 2)",
    ]


def test_the_scenarios_of_a_rule_are_found_as_they_are_written(tmp_path: Path) -> None:
    from router.scenarios.texts import RuleScenarios

    (tmp_path / "a.feature").write_text(SOUND, encoding="utf-8")
    (scenario,) = RuleScenarios(tmp_path).of(RULE)
    assert (scenario.name, scenario.file, scenario.line) == ("Brister i omsorgen", "a.feature", 9)
    assert scenario.text.startswith("Scenario: Brister i omsorgen\n  Givet ett barn på 9 år\n")


def test_every_sound_file_is_read_though_another_is_not(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_bytes(b"# language: sv\nEgenskap: \xe5\n")
    (tmp_path / "b.feature").write_text(SOUND, encoding="utf-8")
    found = read_features(tmp_path)
    assert [str(problem) for problem in found.problems] == ["a.feature:2:11 Filen är inte sparad som UTF-8."]
    assert [feature.file for feature in found.sound] == ["b.feature"]
