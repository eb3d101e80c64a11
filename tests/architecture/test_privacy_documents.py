"""What the data protection officer reads is what the program does."""

from __future__ import annotations

import ast
import re
from dataclasses import fields

import pytest

from router.settings import Settings
from router.small_counts import LEAST_SHOWN
from router.storage.models import Base
from tests.architecture.project import ROOT, text_of

REGISTER = text_of("docs/privacy/behandlingsregister.md")
ASSESSMENT = text_of("docs/privacy/konsekvensbedomning.md")
TEST = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
NAMED = sorted(set(TEST.findall(ASSESSMENT)))


def test_every_table_is_in_the_record_of_processing() -> None:
    assert [table for table in Base.metadata.tables if f"`{table}`" not in REGISTER] == []


def test_every_time_of_retention_is_in_the_record_of_processing() -> None:
    times = [field.name.upper() for field in fields(Settings) if re.fullmatch(r"retention_\w+_days", field.name)]
    assert times
    assert [name for name in times if f"`{name}`" not in REGISTER] == []


def test_what_is_hidden_in_statistics_is_told_as_it_is() -> None:
    assert f"1–{LEAST_SHOWN - 1} döljs" in REGISTER


@pytest.mark.parametrize("file, function", NAMED, ids="::".join)
def test_the_test_that_shows_a_measure_exists(file: str, function: str) -> None:
    assert (ROOT / file).is_file()
    defined = {node.name for node in ast.walk(ast.parse(text_of(file))) if isinstance(node, ast.FunctionDef)}
    assert not function or function in defined
