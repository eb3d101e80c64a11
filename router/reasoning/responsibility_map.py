"""Who does what: one place and day as a map of need, severity and age, each cell with the router's own answer.

A cell is the routing of one plain child who has that one need; everything else about the child is known and
unremarkable. What else could give the need another owner stands in the cell, and what could do so in every
cell stands once for the whole map.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Literal

from router.agency_reference import AgencyReference
from router.decision import WayIn
from router.places import Municipality
from router.policies import Policies
from router.reasoning.responsibility_map_changes import Change
from router.reasoning.responsibility_map_merging import Block, Cell, merged

Part = Literal["responsible", "shared", "first_contact"]
PARTS: tuple[Part, ...] = ("responsible", "shared", "first_contact")


@dataclass(frozen=True, slots=True)
class Ground:
    """A rule behind one part of what a cell says."""

    part: Part
    rule: str


@dataclass(frozen=True, slots=True)
class Says:
    """What the router says of one need: who answers for it, who shares, how one gets in, and by which rules."""

    responsible: AgencyReference
    shared: tuple[AgencyReference, ...]
    first_contact: WayIn
    grounds: tuple[Ground, ...]
    changes: tuple[Change, ...]

    def answers(self) -> Mapping[str, object]:
        """The parts of the answer, without where the principals lie and which rules say it."""
        return {
            "responsible": _kind(self.responsible),
            "shared": tuple(_kind(reference) for reference in self.shared),
            "first_contact": self.first_contact,
            "changes": self.changes,
        }

    def moved(self, codes: Mapping[str | None, str]) -> Says:
        """The same said of another place, whose codes replace those of this one."""

        def move(reference: AgencyReference) -> AgencyReference:
            code = reference.principal_code
            return replace(reference, principal_code=codes.get(code, code))

        return replace(self, responsible=move(self.responsible), shared=tuple(map(move, self.shared)))


def _kind(reference: AgencyReference) -> tuple[str, str]:
    return reference.agency, reference.principal_type


@dataclass(frozen=True)
class ResponsibilityMap:
    """One place on one day. `everywhere` are the changes that all the cells have, to be told once."""

    municipality: Municipality
    day: date
    policies: Policies
    cells: tuple[Cell[Says], ...]
    everywhere: tuple[Change, ...]

    @cached_property
    def blocks(self) -> tuple[Block[Says], ...]:
        """The cells, with neighbours that say the same made one."""
        return merged(self.cells)

    def apart(self, says: Says) -> tuple[Change, ...]:
        """The changes of a cell that not every cell has."""
        common = {change.key for change in self.everywhere}
        return tuple(change for change in says.changes if change.key not in common)

    def at(self, municipality: Municipality, day: date) -> ResponsibilityMap:
        """The same map for another municipality of the region, or another day, to which the same rules apply."""
        if (municipality, day) == (self.municipality, self.day):
            return self
        codes: Mapping[str | None, str] = {self.municipality.code: municipality.code}
        cells = tuple(replace(cell, says=cell.says.moved(codes)) for cell in self.cells)
        return replace(self, municipality=municipality, day=day, cells=cells)


def mapped(
    municipality: Municipality, day: date, policies: Policies, cells: Iterable[Cell[Says]]
) -> ResponsibilityMap:
    """The map of these cells, with what could change all of them found."""
    cells = tuple(cells)
    keys = [frozenset(change.key for change in cell.says.changes) for cell in cells]
    common = frozenset.intersection(*keys) if keys else frozenset()
    told: dict[tuple[str, ...], Change] = {}
    for change in (change for cell in cells for change in cell.says.changes if change.key in common):
        told[change.key] = change.joined(told[change.key]) if change.key in told else change
    return ResponsibilityMap(municipality, day, policies, cells, tuple(told.values()))
