"""The map of who does what, before and after: drawn once for all places to which the same rules apply."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from router.impact.content import Policies
from router.impact.differing import Differing
from router.item_facts import unit_items
from router.layering import PolicyConflict, PolicyGap
from router.places import Municipality
from router.reasoning.responsibility_map import ResponsibilityMap
from router.reasoning.responsibility_map_comparing import Pair, differences, side_by_side
from router.reasoning.responsibility_map_json import differences_to_json
from router.reasoning.responsibility_map_merging import Block
from router.reasoning.responsibility_maps import ResponsibilityMaps

Row = tuple[str, str]
"""A need and a severity."""


@dataclass(frozen=True)
class MapChange:
    """The maps of places alike, told for the first of them; what differs holds for all of `municipalities`.

    `needs_apart` are needs that only one of the maps has, or has at other ages. `fault` says why one of the maps
    cannot be drawn: then nothing is compared.
    """

    municipalities: tuple[Municipality, ...]
    before: ResponsibilityMap | None = None
    after: ResponsibilityMap | None = None
    blocks: tuple[Block[Pair], ...] = ()
    needs_apart: tuple[str, ...] = ()
    fault: PolicyGap | PolicyConflict | None = None

    @property
    def differs(self) -> bool:
        return bool(self.blocks or self.needs_apart or self.fault)


def map_changes(
    old: Policies, new: Policies, municipalities: Iterable[Municipality], day: date
) -> tuple[MapChange, ...]:
    """The map of each of these places before and after, where it differs.

    Places where no rule differs are left out at once. Raises NoPolicyOnDay before the policies begin.
    """
    differing = Differing(old, new, day)
    alike = defaultdict[tuple[object, ...], list[Municipality]](list)
    for municipality in municipalities:
        place = (municipality.region_code, municipality.code)
        if differing.may_differ(place):
            alike[_rules_of(differing, municipality)].append(municipality)
    found = (_change(tuple(places), old.maps, new.maps, day) for places in alike.values())
    return tuple(change for change in found if change.differs)


def _rules_of(differing: Differing, municipality: Municipality) -> tuple[object, ...]:
    """What a map rests on, but for where the principals are."""
    old, new, region = differing.old, differing.new, municipality.region_code
    at = differing.between((region, municipality.code))
    units = (frozenset(row["agency"] for row in unit_items(content.directory, region).rows) for content in (old, new))
    body = new.places.region(region)
    return at.old, at.new, *units, body is not None and body.municipality_code is not None


def _change(
    places: tuple[Municipality, ...], old: ResponsibilityMaps, new: ResponsibilityMaps, day: date
) -> MapChange:
    try:
        before, after = old.of(places[0], day), new.of(places[0], day)
    except (PolicyGap, PolicyConflict) as fault:
        return MapChange(places, fault=fault)
    spans = _spans(before), _spans(after)
    shared = {row for row in spans[0] if spans[0][row] == spans[1].get(row)}
    apart = sorted({need for need, _ in ({*spans[0], *spans[1]} - shared)})
    blocks = differences(side_by_side(_only(before, shared), _only(after, shared)))
    return MapChange(places, before, after, blocks, tuple(apart))


def _spans(found: ResponsibilityMap) -> Mapping[Row, tuple[int, int]]:
    """The youngest and the oldest of each row."""
    ages = defaultdict[Row, list[int]](list)
    for cell in found.cells:
        ages[cell.need, cell.severity] += cell.ages
    return {row: (min(some), max(some)) for row, some in ages.items()}


def _only(found: ResponsibilityMap, rows: set[Row]) -> ResponsibilityMap:
    return replace(found, cells=tuple(cell for cell in found.cells if (cell.need, cell.severity) in rows))


def map_changes_to_json(changes: Iterable[MapChange], policies: Policies) -> list[dict[str, Any]]:
    """The changes as JSON values; the differences are told for the first municipality."""
    return [
        {
            "municipalities": [
                {"code": one.code, "name": one.name, "region": one.region_code} for one in change.municipalities
            ],
            "fault": str(change.fault) if change.fault else None,
            "needs_apart": list(change.needs_apart),
            "differences": differences_to_json(change.before, change.after, change.blocks, policies.directory)
            if change.before and change.after
            else [],
        }
        for change in changes
    ]
