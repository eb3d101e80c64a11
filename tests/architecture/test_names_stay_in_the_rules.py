"""Which agency, law or place is meant is content: the program never names one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.place_and_agency_names import pattern
from tests.architecture.project import text_of, under

PROGRAM = (".py", ".html", ".jinja", ".js", ".mako", ".po", ".pot", ".txt", ".xml")

# Words that are names in the content and something else in the program; each with what it means there.
ALSO_MEANS: dict[str, str] = {}

# Files that may say a certain name, because it is not about who is responsible.
MAY_SAY = {
    ("router/privacy_names.py", "rektor"): "a list of ordinary words that are no person's name",
    ("web/static/js/editor.min.js", "Mark"): "what the editor's library calls a mark in the text",
    ("web/static/js/charts.min.js", "FB"): "a short name of the bundler's",
    ("web/static/js/charts.min.js", "FL"): "a short name of the bundler's",
    ("web/static/js/charts.min.js", "KL"): "a short name of the bundler's",
}


def names_in(text: str) -> set[str]:
    # The time zone is called after a city.
    return set(pattern().findall(text.replace("Europe/Stockholm", ""))) - ALSO_MEANS.keys()


@pytest.mark.parametrize("path", under("router", "web", suffixes=PROGRAM), ids=str)
def test_the_program_names_no_agency_law_or_place(path: Path) -> None:
    allowed = {name for (file, name) in MAY_SAY if file == path.as_posix()}
    named = names_in(text_of(path)) - allowed
    assert not named, f"{path}: {', '.join(sorted(named))}: this belongs in rules/ or fixtures/"


@pytest.mark.parametrize(
    "line",
    ['agency = "bup"', "<p>Ring Vårdcentral</p>", "# as LVU says", '"Örebro"', "1880-orebro", "2025:400"],
)
def test_a_name_in_the_program_is_noticed(line: str) -> None:
    assert names_in(line)


@pytest.mark.parametrize("line", ["Europe/Stockholm", "lss_child_home", "a mark on the scale", "vara"])
def test_ordinary_words_are_left_alone(line: str) -> None:
    assert not names_in(line)


def test_every_exception_is_still_needed() -> None:
    for file, name in MAY_SAY:
        assert name in text_of(file)
    everything = "\n".join(text_of(path) for path in under("router", "web", suffixes=PROGRAM))
    found = set(pattern().findall(everything))
    assert ALSO_MEANS.keys() <= found
