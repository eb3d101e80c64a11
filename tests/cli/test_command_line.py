"""What every command has in common: help in Swedish, and errors as one clear line."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

from tests.cli.conftest import Envag


def test_help_in_swedish(envag_here: Envag) -> None:
    told = envag_here("--help").stdout
    for word in ("Så här: envag", "Kommandon", "decide", "serve", "policy", "db", "Visa den här hjälpen."):
        assert word in told
    assert "Options" not in told
    assert "--rules" in envag_here("decide", "--help").stdout


def test_version(envag_here: Envag) -> None:
    assert version("envag") in envag_here("--version").stdout


@pytest.mark.parametrize(
    "arguments, told",
    [
        (["decde"], "Menade du decide?"),
        (["decide", "--ruls", "x"], "Menade du --rules?"),
        (["decide", "finns-inte.json"], "finns-inte.json: finns inte."),
        (["decide", "."], "är en mapp"),
        (["decide", "a", "b"], "se --help"),
        (["decide", "--rules"], "--rules"),
        (["decide", "--rules", "finns-inte"], "mappen finns-inte finns inte."),
        (["policy", "check", "--rules", "finns-inte"], "mappen finns-inte finns inte."),
        (["serve", "--port", "0"], "heltal mellan 1 och 65535"),
        (["serve", "--workers", "två"], "heltal mellan 1 och 64"),
        (["serve"], "SECRET_KEY saknas"),
        (["db", "upgrad"], "Menade du upgrade?"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_2(envag_here: Envag, arguments: list[str], told: str) -> None:
    done = envag_here(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("envag: ")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "setting, value, told",
    [
        ("PORT", "http", "PORT=http: skriv ett heltal mellan 1 och 65535."),
        ("PROPOSALS_APPLY", "kanske", "PROPOSALS_APPLY=kanske: skriv true eller false."),
        ("LOG_LEVEL", "INFORM", "Menade du INFO?"),
        ("RULES_DIR", "/finns-inte", "RULES_DIR=/finns-inte: mappen finns inte."),
        ("SECRET_KEY", "kort", "SECRET_KEY är för kort"),
        ("DATABASE_URL", "mysql://x:hemligt@y/z", "DATABASE_URL går inte att använda"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(envag_here: Envag, setting: str, value: str, told: str) -> None:
    done = envag_here("db", "upgrade", **{setting: value})
    assert done.returncode == 2
    assert told in done.stderr
    assert "hemligt" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_policies_that_cannot_be_read_are_told_by_place(envag_here: Envag, tmp_path: Path) -> None:
    (tmp_path / "rules" / "vocabulary").mkdir(parents=True)
    case = tmp_path / "case.json"
    case.write_text("{}", encoding="utf-8")
    (tmp_path / "rules" / "vocabulary" / "age_band.yaml").write_text("lista: [\n", encoding="utf-8")
    done = envag_here("decide", "--rules", str(tmp_path / "rules"), str(case))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "age_band.yaml:2:1" in done.stderr


def test_where_an_error_came_from_is_shown_only_on_request(envag: Envag) -> None:
    assert "Traceback" not in envag("decide", "finns-inte.json").stderr
    assert "Traceback" in envag("decide", "finns-inte.json", ENVAG_DEBUG="1").stderr


def test_a_database_is_made_where_it_is_told(envag_here: Envag, tmp_path: Path) -> None:
    for _ in range(2):
        done = envag_here("db", "upgrade", DATABASE_URL=f"sqlite:///{tmp_path}/elsewhere/decisions.db")
        assert done.returncode == 0
    assert (tmp_path / "elsewhere" / "decisions.db").exists()
    assert not (tmp_path / "var").exists()
