"""What holds for every file of the project, whatever is in it."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from tests.architecture.project import files, text_of, texts, under

LONGEST_MODULE = 400
CONTENT_ONLY = (".yaml", ".md")
# These name what the others may not: this test, and the option that keeps index names out of the lock files.
SAYS_SO = {Path("tests/architecture/test_files.py"), Path("requirements/lock.sh")}
# The package indexes are a choice of whoever installs; a folder of one machine exists on no other.
ELSEWHERE = re.compile(
    r"pypi\.org|pythonhosted|npmjs\.|--(?:extra-)?index-url|--find-links|(?<![\w.~-])/(?:root/|work/|Users/|home/\w+/[a-z.])"
)


def test_file_names_are_plain_ascii() -> None:
    assert [path for path in files() if not str(path).isascii() or " " in str(path)] == []


def test_text_is_composed_unicode() -> None:
    """`ö` is one character everywhere: the engine compares strings byte by byte."""
    assert [path for path, text in texts() if not unicodedata.is_normalized("NFC", text)] == []


def test_no_file_names_a_package_index_or_a_folder_of_one_machine() -> None:
    found = {
        str(path): match.group()
        for path, text in texts()
        if path not in SAYS_SO and (match := ELSEWHERE.search(text))
    }
    assert found == {}


@pytest.mark.parametrize("text", ["see https://pypi.org/simple", "/root/envag", "cd /home/anna/src"])
def test_a_place_of_one_machine_is_noticed(text: str) -> None:
    assert ELSEWHERE.search(text)


def test_policy_folders_hold_no_code() -> None:
    assert [path for path in under("rules") if path.suffix not in CONTENT_ONLY] == []


def test_scenario_folders_hold_scenarios() -> None:
    scenarios = [path for path in under("features") if path.parts[1] == "policies"]
    assert [path for path in scenarios if path.suffix not in (".feature", ".md")] == []


def test_every_module_can_be_read_in_one_sitting() -> None:
    sizes = {str(path): text_of(path).count("\n") for path in under("router", "web", suffixes=(".py",))}
    assert {path: lines for path, lines in sizes.items() if lines > LONGEST_MODULE} == {}
