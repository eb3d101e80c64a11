"""`envag why-not` and `envag compare`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Envag

ALVA = {
    "as_of": "2026-11-21",
    "child": {"age_years": 13},
    "registration": {"municipality": "1880"},
    "needs": [{"domain": "anxiety", "severity": "mild", "functional_impact": "some"}],
}


@pytest.fixture
def alva(tmp_path: Path) -> Path:
    file = tmp_path / "alva.json"
    file.write_text(json.dumps(ALVA, indent=2), encoding="utf-8")
    return file


@pytest.fixture
def worse(tmp_path: Path) -> Path:
    file = tmp_path / "worse.json"
    file.write_text(json.dumps({**ALVA, "needs": [{**ALVA["needs"][0], "severity": "severe"}]}), encoding="utf-8")  # type: ignore[dict-item, index]
    return file


def test_why_not_in_words(envag_here: Envag, alva: Path) -> None:
    done = envag_here("why-not", "--agency", "BUP", str(alva))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("BUP, Region Örebro län är inte ansvarig i det här ärendet.")
    assert "Om svårighetsgraden för ångest vore svår i stället för lindrig" in done.stdout


def test_why_not_as_json(envag_here: Envag, alva: Path) -> None:
    done = envag_here("why-not", "--agency", "bup", "--json", str(alva))
    answer = json.loads(done.stdout)
    assert (answer["agency"]["agency"], answer["main"]["agency"], answer["roles"]) == ("bup", "forsta_linjen", [])
    assert answer["what_if"][0]["found"][0]["changes"][0]["pointer"] == "/needs/0/severity"


def test_the_case_may_come_from_standard_input(envag: Envag) -> None:
    done = envag("why-not", "--agency", "bup", "--json", given=json.dumps(ALVA))
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["agency"]["agency"] == "bup"


def test_an_unknown_agency_is_one_line_with_the_nearest_word(envag_here: Envag, alva: Path) -> None:
    done = envag_here("why-not", "--agency", "bupp", str(alva))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "envag: --agency: Det finns ingen sådan verksamhet. Menade du bup?\n"


def test_the_agency_has_to_be_said(envag_here: Envag, alva: Path) -> None:
    done = envag_here("why-not", str(alva))
    assert (done.returncode, done.stderr) == (2, "envag: --agency saknas: se --help.\n")


@pytest.mark.parametrize("command", [["why-not", "--agency", "bup"], ["compare", "alva.json"]])
def test_a_file_that_is_not_there_is_one_line(envag_here: Envag, alva: Path, command: list[str]) -> None:
    done = envag_here(*command, "nowhere.json")
    assert (done.returncode, done.stderr) == (2, "envag: nowhere.json: finns inte.\n")


def test_a_case_that_is_refused_says_where(envag_here: Envag, tmp_path: Path) -> None:
    (tmp_path / "wrong.json").write_text('{"needs": [{"domain": "anxety"}]}', encoding="utf-8")
    done = envag_here("why-not", "--agency", "bup", "wrong.json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("envag: Ärendet kan inte tas emot: /needs/0/domain: ")
    assert done.stderr.count("\n") == 1
    told = json.loads(envag_here("why-not", "--agency", "bup", "--json", "wrong.json").stdout)
    assert told["error"]["code"] == "invalid_case"


def test_a_day_before_the_rules_is_refused(envag_here: Envag, tmp_path: Path) -> None:
    (tmp_path / "early.json").write_text(json.dumps({**ALVA, "as_of": "2001-01-01"}), encoding="utf-8")
    done = envag_here("why-not", "--agency", "bup", "early.json")
    assert done.returncode == 1
    assert "/as_of: Inga regler gäller den dagen." in done.stderr


def test_compare_in_words(envag_here: Envag, alva: Path, worse: Path) -> None:
    done = envag_here("compare", str(alva), str(worse))
    assert (done.returncode, done.stderr) == (0, "")
    assert "  Svårighetsgrad (1): Lindrig – Svår" in done.stdout
    assert "  Huvudansvar: Första linjen, Region Örebro län – BUP, Region Örebro län" in done.stdout


def test_compare_as_json(envag_here: Envag, alva: Path, worse: Path) -> None:
    found = json.loads(envag_here("compare", str(alva), str(worse), "--json").stdout)
    assert [fact["pointer"] for fact in found["facts"]] == ["/needs/0/severity"]
    assert "responsible" in [part["part"] for part in found["parts"]]


def test_comparing_with_what_is_no_case(envag_here: Envag, alva: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong.json").write_text("[]", encoding="utf-8")
    done = envag_here("compare", str(alva), "wrong.json", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["status"] == 422
