"""The engine answers cases just as plain Python does, reading the same rules one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

import pytest

from router.case import Case
from router.conditions import Condition, Facts, any_holds
from router.engine import Matchers
from router.policies import Policies
from router.routing import Routing, advise, route
from tests.decide.world import World
from tests.generated_cases import CaseGenerator

GENERATED, ADVISED = 10_000, 500


class PlainMatcher:
    """What a matcher means, without any engine: every pattern tried on the facts, one after the other."""

    def __init__(self, patterns: Mapping[str, tuple[Condition, ...]]) -> None:
        self._patterns = patterns

    def fired(self, facts: Facts) -> frozenset[str]:
        return frozenset(key for key, when in self._patterns.items() if any_holds(when, facts) is True)


class PlainWorld(World):
    """The same policies, with the engine taken out of them."""

    @cached_property
    def _plain(self) -> dict[Policies, Policies]:
        return {}

    def policies(self, case: Case) -> Policies:
        found = super().policies(case)
        if found not in self._plain:
            stages = {
                subject: replace(stage, matcher=PlainMatcher(stage.patterns))
                for subject, stage in found.stages.items()
            }
            self._plain[found] = replace(found, stages=stages, _standings={})
        return self._plain[found]


@pytest.fixture(scope="module")
def plain_world(world: World) -> World:
    return PlainWorld(world.vocabulary, world.places, world.directory, world.book)


def standing(routing: Routing) -> dict[object, list[str]]:
    """The rules behind every part of the answer."""
    found = {
        **routing.standings,
        **{("need", routed.index): routed.standing for routed in routing.asked},
        **routing.territories,
        "lead": routing.lead_standing,
    }
    return {about: [rule.id for rule in stands.rules] for about, stands in found.items()}


def advice(routing: Routing, world: World) -> list[tuple[str, ...]]:
    advised = advise(routing, world.vocabulary)
    return [tuple(rule.id for rule in s.rules) for s in (advised.way_in, *advised.standings.values())]


def check(facts: dict[str, Any], world: World, plain_world: World, *, advised: bool) -> None:
    case = world.load(facts)
    one, other = (route(case, w.policies(case), w.places, w.directory, w.vocabulary) for w in (world, plain_world))
    assert one.answer() == other.answer(), facts
    assert standing(one) == standing(other), facts
    assert not advised or advice(one, world) == advice(other, plain_world), facts


def test_the_two_are_not_the_same(world: World, plain_world: World, anxious: dict[str, Any]) -> None:
    case = world.load(anxious)
    for policies, kind in ((world.policies(case), Matchers), (plain_world.policies(case), PlainMatcher)):
        assert {type(stage.matcher) for stage in policies.stages.values()} == {kind}


def test_every_vignette(vignette: dict[str, Any], world: World, plain_world: World) -> None:
    check(vignette["facts"], world, plain_world, advised=True)


def test_ten_thousand_generated_cases(world: World, plain_world: World) -> None:
    generator = CaseGenerator(20261121, world.vocabulary, world.places)
    for number, facts in enumerate(generator.cases(GENERATED)):
        check(facts, world, plain_world, advised=number < ADVISED)
