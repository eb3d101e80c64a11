"""The statements of feature files: scenarios that are about all children, gathered for the prover."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from router.reasoning.statements import Statement
from router.scenarios.claiming import Claiming
from router.scenarios.failures import NotUnderstood
from router.scenarios.feature import Feature, Scenario
from router.scenarios.steps import perform
from router.scenarios.world import Content, World

PLACE = re.compile(r"/(?:regional|local)/(\d+)-")


def statements_of(features: Iterable[Feature], content: Content) -> Iterator[Statement]:
    """Every statement that makes sense; the others are told of by their own run."""
    for feature in features:
        for scenario in feature.scenarios:
            if scenario.about_all and (found := _statement(scenario, content)) is not None:
                yield found


def _statement(scenario: Scenario, content: Content) -> Statement | None:
    world = World(content, claiming=Claiming(collecting=True))
    try:
        for step in scenario.steps:
            if step.kind is not None and not step.text.startswith("dagen är"):
                perform(world, step.kind, step.text)
    except NotUnderstood:
        return None
    place = PLACE.search(scenario.file)
    told = world.claiming
    return Statement(
        scenario.title,
        scenario.file,
        scenario.line,
        place[1] if place else None,
        tuple(told.assumed),
        tuple(told.claims),
    )
