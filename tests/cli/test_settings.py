"""The settings: read from the environment, explained to operators, careful with secrets."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

import router
from router.settings import READERS, Settings, SettingsError, read_settings

PAGE = Path(router.__file__).parents[1] / "docs" / "operators" / "README.md"
CHAPTER = PAGE.read_text(encoding="utf-8").partition("## Settings")[2].partition("\n## ")[0]
DOCUMENTED = dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", CHAPTER, re.MULTILINE))
SETTINGS = {setting.name.upper() for setting in fields(Settings)}


def test_every_setting_is_explained_and_nothing_else() -> None:
    assert set(DOCUMENTED) == SETTINGS
    assert {name.upper() for name in READERS} == SETTINGS


@pytest.mark.parametrize(
    "name", ["PROPOSALS_APPLY", "HOST", "PORT", "WORKERS", "LOG_LEVEL", "SQLITE_SYNCHRONOUS", "VAR_DIR"]
)
def test_the_defaults_are_those_explained(name: str) -> None:
    default = getattr(read_settings({}), name.lower())
    told = str(default).lower() if isinstance(default, bool) else str(default)
    assert DOCUMENTED[name] == f"`{told}`"


def test_the_environment_decides(tmp_path: Path) -> None:
    chosen = read_settings(
        {"PORT": "9000", "PROPOSALS_APPLY": "nej", "RULES_DIR": str(tmp_path), "LOG_LEVEL": "warning"}
    )
    assert (chosen.port, chosen.proposals_apply, chosen.rules_dir) == (9000, False, tmp_path)
    assert chosen.log_level == "WARNING"


def test_an_empty_value_is_left_out() -> None:
    assert read_settings({"PORT": "", "SECRET_KEY": " "}) == read_settings({})


def test_the_database_lies_in_the_folder_for_what_is_written(tmp_path: Path) -> None:
    assert read_settings({"VAR_DIR": str(tmp_path)}).database_url == f"sqlite:///{tmp_path}/envag.db"
    assert read_settings({"DATABASE_URL": "postgresql://db/envag"}).database_url == "postgresql://db/envag"


def test_secrets_are_not_shown() -> None:
    secret = "a-secret-of-quite-sufficient-length-for-this"
    shown = repr(read_settings({"SECRET_KEY": secret, "DATABASE_URL": f"postgresql://u:{secret}@db/x"}))
    assert secret not in shown


@pytest.mark.parametrize(
    "name, value",
    [("PORT", "65536"), ("PORT", "-1"), ("PORT", "٣"), ("WORKERS", "0"), ("SQLITE_SYNCHRONOUS", "OFF")],
)
def test_what_cannot_be_used_is_refused(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        read_settings({name: value})
