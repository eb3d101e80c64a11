"""Whatever bytes a content file holds, reading it gives a value, or problems that each say where they stand."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.content import content_root
from router.places import Places
from router.reading.directory_file import read_directory
from router.reading.places_file import read_places
from router.reading.policy_folder import read_policies
from router.reading.problems import Problem, ReadingErrors
from router.reading.vocabulary_file import LISTS, read_vocabulary
from router.scenarios.folder import read_features
from router.vocabulary import Vocabulary
from tests.attack.mutations import Lines, mutated, pieces

ROOT = content_root()
RULES, FIXTURES, FEATURES = ROOT / "rules", ROOT / "fixtures", ROOT / "features"
ITEM = re.compile(r" {0,2}- ")
BLOCK = re.compile(r" *(Regel|Scenario|Abstrakt Scenario):")
ROW = re.compile(r"\d")
A_SENTENCE = re.compile(r"[\w”].*[.”?…]\Z", re.DOTALL)


def some_of(paths: list[Path], item: re.Pattern[str] = ITEM) -> st.SearchStrategy[Lines]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(paths)]
    return st.sampled_from(texts).flatmap(lambda text: pieces(text, item))


def problems_of(read: Callable[[], object]) -> tuple[Problem, ...]:
    """What the reader says is wrong. Any other exception than its own goes through, and fails the test."""
    try:
        read()
    except ReadingErrors as errors:
        return errors.problems or (Problem("", 0, 0, "refused without a word"),)
    return ()


def each_says_where(problems: tuple[Problem, ...], name: str, content: bytes) -> None:
    """`name` ends the name of the file that was changed to `content`; others are as they were."""
    lines = content.count(b"\n") + 2  # a file that ends too early is told of below its last line
    for problem in problems:
        assert Path(problem.file).suffix in (".yaml", ".csv", ".feature"), problem
        assert 1 <= problem.line <= (lines if problem.file.endswith(name) else 10_000), problem
        assert problem.column >= 1, problem
        assert A_SENTENCE.match(problem.message), problem


@cache
def vocabulary() -> Vocabulary:
    return read_vocabulary(RULES / "vocabulary")


@cache
def places() -> Places:
    return read_places(FIXTURES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small folder of policies: what all rules stand on, and some that look at many facts."""
    folder = tmp_path_factory.mktemp("content") / "rules"
    (folder / "national" / "lagar").mkdir(parents=True)
    (folder / "vocabulary").mkdir()
    for name in ("vocabulary/fakta.yaml", "vocabulary/stegar.yaml", "national/hallare.yaml"):
        shutil.copy(RULES / name, folder / name)
    return folder


def read_with(folder: Path, name: str, content: bytes) -> None:
    """Reads the folder of policies with this one file in it; the file as it was comes back afterwards."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_bytes() if path.exists() else None
    path.write_bytes(content)
    try:
        each_says_where(problems_of(lambda: read_policies(folder, vocabulary())), name, content)
    finally:
        path.unlink() if before is None else path.write_bytes(before)


@given(content=mutated(some_of([*RULES.glob("national/*.yaml"), *RULES.glob("regional/*/[!a]*.yaml")])))
def test_files_of_rules(folder: Path, content: bytes) -> None:
    read_with(folder, "national/x.yaml", content)


@given(content=mutated(some_of([*RULES.glob("*/*/avtal.yaml")])))
def test_agreements(folder: Path, content: bytes) -> None:
    read_with(folder, "regional/18-orebro/avtal.yaml", content)


@given(content=mutated(some_of([*RULES.glob("national/lagar/*.yaml")])))
def test_law_files(folder: Path, content: bytes) -> None:
    read_with(folder, "national/lagar/x.yaml", content)


@given(content=mutated(some_of([RULES / "vocabulary" / "fakta.yaml"])))
def test_the_sheet_of_facts(folder: Path, content: bytes) -> None:
    read_with(folder, "vocabulary/fakta.yaml", content)


@given(content=mutated(some_of([RULES / "vocabulary" / "stegar.yaml"])))
def test_the_ladders(folder: Path, content: bytes) -> None:
    read_with(folder, "vocabulary/stegar.yaml", content)


IMPOSSIBLE = """\
kombinationer:
- omöjligt: x
  när: {ålder: under 3, något_av: [{skolform: gymnasieskola}]}
  motivering: y.
"""


@given(content=mutated(st.just(IMPOSSIBLE.splitlines(keepends=True))))
def test_impossible_combinations(folder: Path, content: bytes) -> None:
    read_with(folder, "vocabulary/omojligt.yaml", content)


@given(name=st.sampled_from(LISTS), data=st.data())
def test_code_lists(tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject) -> None:
    folder = tmp_path_factory.getbasetemp() / "lists"
    if not folder.exists():
        shutil.copytree(RULES / "vocabulary", folder)
    path, before = folder / f"{name}.yaml", (RULES / "vocabulary" / f"{name}.yaml").read_bytes()
    content = data.draw(mutated(some_of([RULES / "vocabulary" / f"{name}.yaml"])))
    path.write_bytes(content)
    try:
        each_says_where(problems_of(lambda: read_vocabulary(folder)), path.name, content)
    finally:
        path.write_bytes(before)


@given(content=mutated(some_of([*FIXTURES.glob("directory/*.yaml")])))
def test_the_directory_of_units(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "directory"
    folder.mkdir(exist_ok=True)
    (folder / "x.yaml").write_bytes(content)
    each_says_where(problems_of(lambda: read_directory(folder, vocabulary(), places())), "x.yaml", content)


@given(name=st.sampled_from(("municipalities.csv", "regions.csv")), data=st.data())
def test_tables_of_places(tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject) -> None:
    folder = tmp_path_factory.getbasetemp() / "places"
    folder.mkdir(exist_ok=True)
    for table in ("municipalities.csv", "regions.csv"):
        shutil.copy(FIXTURES / table, folder / table)
    content = data.draw(mutated(some_of([FIXTURES / name], ROW)))
    (folder / name).write_bytes(content)
    each_says_where(problems_of(lambda: read_places(folder)), name, content)


@given(content=mutated(some_of([*FEATURES.rglob("*.feature")], BLOCK)))
def test_feature_files(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "features"
    folder.mkdir(exist_ok=True)
    (folder / "x.feature").write_bytes(content)
    each_says_where(read_features(folder, {"nationell.ansvar.skydd"}).problems, "x.feature", content)
