"""The lock files: everything pinned with hashes, the same versions everywhere, and nothing forgotten."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from tests.architecture.project import text_of

LOCKS = ("build", "run", "test")
PINNED = re.compile(r"^([a-z0-9-]+)(?:\[[a-z,]+\])?==(\S+)", re.MULTILINE)


def lock(name: str) -> str:
    return text_of(f"requirements/{name}.txt")


def pins(name: str) -> dict[str, str]:
    return dict(PINNED.findall(lock(name)))


def project() -> dict[str, Any]:
    return tomllib.loads(text_of("pyproject.toml"))


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=;]", entry)[0].lower().replace("_", "-").replace(".", "-") for entry in requirements}


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_pinned_with_a_hash(name: str) -> None:
    requirements = lock(name).replace("\\\n", " ").splitlines()
    assert requirements
    for requirement in requirements:
        assert PINNED.match(requirement), requirement
        assert "--hash=sha256:" in requirement, requirement


@pytest.mark.parametrize("name", LOCKS)
def test_no_lock_file_names_where_packages_come_from(name: str) -> None:
    assert not re.search(r"://|^-|\bindex\b", lock(name), re.MULTILINE)


@pytest.mark.parametrize("name", ["build", "run"])
def test_the_test_environment_is_the_running_one_and_more(name: str) -> None:
    assert pins(name).items() <= pins("test").items()


def test_what_the_project_asks_for_is_locked() -> None:
    declared = project()
    assert names(declared["project"]["dependencies"]) <= pins("run").keys()
    for group in ("build", "test"):
        assert names(declared["dependency-groups"][group]) <= pins("test").keys()


def test_the_engine_is_the_measured_version() -> None:
    assert pins("run")["durable-rules"] == "2.0.28"
