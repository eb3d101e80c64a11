"""`envag policy mutate`: survivors on their lines, a score, and a status that a build can fail on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Envag
from tests.decide.small_rules import rule
from tests.scenarios.small_policies import built, country, scenario

BUP = rule("liten.bup", undantag_från=["liten.ansvar"], när={"svårighet": "minst svår"})
SEVERE = scenario("Svår", "barnet har behovet nedstämdhet, svår", "=>", "ansvarar BUP")
MODERATE = scenario("Måttlig", "barnet har behovet nedstämdhet, måttlig", "=>", "ansvarar vårdcentralen")
FIRST = scenario("Första dagen", "dagen är 2026-01-01", "barnet har behovet nedstämdhet, svår", "=>", "ansvarar BUP")
BEFORE = scenario(
    "Dagen före", "dagen är 2025-12-31", "barnet har behovet sömnsvårigheter", "=>", "finns inga regler för dagen"
)


@pytest.fixture
def weak(tmp_path: Path) -> Path:
    return built(tmp_path, country(BUP), SEVERE, FIRST, BEFORE)


def test_a_survivor_is_told_with_its_line_and_in_the_words_of_the_rule(weak: Path, envag_here: Envag) -> None:
    done = envag_here("policy", "mutate", "--rules", str(weak), "--only", "liten.bup", "--jobs", "1")
    line = 1 + next(
        number
        for number, text in enumerate((weak / "national" / "ansvar.yaml").read_text(encoding="utf-8").splitlines())
        if "minst svår" in text
    )
    told = done.stdout.splitlines()
    assert told[:2] == [
        f"rules/national/ansvar.yaml:{line} liten.bup: ”svårighet: minst svår” struket",
        f"rules/national/ansvar.yaml:{line} liten.bup: ”svårighet: minst svår” blev ”svårighet: minst måttlig”",
    ]
    assert told[-1].startswith("6 av 8 mutanter upptäcktes. Det räcker inte")
    assert "mutanter prövade" in done.stderr
    assert done.returncode == 1


def test_enough_scenarios_and_the_status_says_so(tmp_path: Path, envag_here: Envag) -> None:
    root = built(tmp_path, country(BUP), SEVERE, MODERATE, FIRST, BEFORE)
    done = envag_here("policy", "mutate", "--rules", str(root), "--only", "liten.bup", "--jobs", "1")
    assert done.stdout.splitlines()[-1].startswith("8 av 8 mutanter upptäcktes. Det räcker")
    assert done.returncode == 0


def test_the_same_as_json_and_the_same_however_many_processes(weak: Path, envag: Envag) -> None:
    one, many = (envag("policy", "mutate", "--rules", str(weak), "--json", "--jobs", jobs) for jobs in ("1", "3"))
    assert one.stdout == many.stdout
    told = json.loads(one.stdout)
    assert set(told) == {"passed", "scenarios", "score", "by", "survivors", "equivalent"}
    assert set(told["score"]) == {"mutants", "caught", "survived", "equivalent", "percent"}
    assert set(told["by"]) == {"nivå", "plats", "slag"}
    assert told["scenarios"] == 3
    assert told["score"]["survived"] == len(told["survivors"])
    assert {"file", "line", "rule", "kind", "mutation"} == set(told["survivors"][0])


@pytest.mark.parametrize(
    "only, told",
    [
        ("liten.bop", "Menade du liten.bup?"),
        ("9999", "ingen regel, nivå eller plats"),
        ("regional", "ingen regel, nivå eller plats"),
    ],
)
def test_what_does_not_exist_is_told(only: str, told: str, weak: Path, envag_here: Envag) -> None:
    done = envag_here("policy", "mutate", "--rules", str(weak), "--only", only)
    assert told in done.stderr
    assert (done.stdout, done.returncode) == ("", 2)


def test_scenarios_that_do_not_hold_are_told_first(tmp_path: Path, envag_here: Envag) -> None:
    wrong = scenario("Fel", "barnet har behovet nedstämdhet, svår", "=>", "ansvarar rektor")
    root = built(tmp_path, country(BUP), wrong)
    done = envag_here("policy", "mutate", "--rules", str(root))
    assert "ansvar.feature:10 stämmer inte" in done.stderr
    assert done.returncode == 2
