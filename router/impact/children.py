"""The example children under both policies: few enough to be decided one by one."""

from __future__ import annotations

from collections.abc import Sequence

import orjson

from router.impact.content import ExampleChild, Place, Policies
from router.impact.replaying import FAR_AHEAD, Asked, Replaying, ToReplay
from router.impact.tally import Tally
from router.reading.case_schema import CaseRefused, CaseSchema
from router.whereabouts import whereabouts

NOWHERE: Place = (None, None)


def replayed(examples: Sequence[ExampleChild], policies: Policies, replaying: Replaying) -> tuple[Tally, Asked]:
    """What changes for them, and what is newly asked about those that the change may concern."""
    children = [_child(one, policies) for one in examples]
    found, names = replaying.tally(children)
    return found, replaying.asked([child for child in children if child.name in set(names)])


def _child(one: ExampleChild, policies: Policies) -> ToReplay:
    return ToReplay(one.name, orjson.dumps(one.facts).decode(), 0, _place(one, policies), ((None, 1),))


def _place(one: ExampleChild, policies: Policies) -> Place:
    """Where the child lives; nowhere for one that is no case, which replaying will find as well."""
    try:
        case = CaseSchema(policies.vocabulary, policies.places, FAR_AHEAD).load(dict(one.facts))
    except CaseRefused:
        return NOWHERE
    where = whereabouts(case, policies.places, policies.vocabulary)
    return where.registration_region, where.registration
