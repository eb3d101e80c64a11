"""Every policy scenario as a test of its own, run by pytest-bdd with the product's own steps."""

from __future__ import annotations

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from router.content import content_root
from router.scenarios.folder import read_features
from router.scenarios.statements import statements_of
from router.scenarios.steps import perform
from router.scenarios.world import Content, World

ROOT = content_root()
FOUND = read_features(ROOT / "features" / "policies", None, ROOT)
ANY = parsers.re("(?P<text>.+)")

# A file with a problem would stop the collection of all; it is told by a test instead.
scenarios(*(str(ROOT / feature.file) for feature in FOUND.sound))


def test_every_file_can_be_run() -> None:
    assert not FOUND.problems, "\n".join(map(str, FOUND.problems))
    assert FOUND.sound


@pytest.fixture(scope="session")
def prepared(content: Content) -> Content:
    """The content whose prover knows all statements, so that every place is prepared for them once."""
    for statement in statements_of(FOUND.sound, content):
        content.proving.expect(statement)
    return content


@pytest.fixture
def world(prepared: Content) -> World:
    return World(prepared)


@given(ANY)
def _given(world: World, text: str) -> None:
    perform(world, "given", text)


@when(ANY)
def _when(world: World, text: str) -> None:
    perform(world, "when", text)


@then(ANY)
def _then(world: World, text: str) -> None:
    perform(world, "then", text)
