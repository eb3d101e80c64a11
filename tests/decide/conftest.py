"""The policies are read once, with and without proposals; a few cases that many tests begin from."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.decide.world import FIXTURES, World, read_world


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `vignette` runs once for each of them."""
    if "vignette" in metafunc.fixturenames:
        metafunc.parametrize("vignette", VIGNETTES, ids=[vignette["id"] for vignette in VIGNETTES])


def _vignettes() -> list[dict[str, Any]]:
    told = YAML(typ="safe").load(FIXTURES / "vignettes.yaml")["vignettes"]
    return list(json.loads(json.dumps(told, default=str)))


VIGNETTES = _vignettes()


@pytest.fixture(scope="session")
def vignettes() -> list[dict[str, Any]]:
    return VIGNETTES


@pytest.fixture(scope="session")
def world() -> World:
    """The policies as they come, proposals applied."""
    return read_world()


@pytest.fixture(scope="session")
def signed_world() -> World:
    """The same policies where only agreements that all parties have signed apply."""
    return read_world(proposals_apply=False)


@pytest.fixture
def anxious() -> dict[str, Any]:
    """A 13-year-old with moderate anxiety where no agreement is known; nothing else is told."""
    return {
        "as_of": "2026-11-21",
        "child": {"age_years": 13},
        "registration": {"municipality": "0580", "status": "resident"},
        "needs": [{"domain": "anxiety", "severity": "moderate", "functional_impact": "some"}],
    }
