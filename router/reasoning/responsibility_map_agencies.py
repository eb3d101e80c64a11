"""An agency's card at one place: what it answers for, what it does not, and how one gets in, read off the map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from router.decide import entry
from router.decision import WayIn
from router.policies import Policies
from router.reasoning.responsibility_map import ResponsibilityMap, Says
from router.reasoning.responsibility_map_changes import Change
from router.reasoning.responsibility_map_merging import Ages, Block, Cell, T, merged


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Whose the need is instead, and the rule that says so."""

    agency: str
    rule: str


@dataclass(frozen=True, slots=True)
class AgencyCard:
    """`does` it answers for; `shares` others answer for; `can_get` it has when something else is so too.

    `always` would give it any need at all. `does_not` are the rest of the needs that it has something to do
    with, each with who has it instead.
    """

    agency: str
    does: tuple[Block[str], ...]
    shares: tuple[Block[Elsewhere], ...]
    can_get: tuple[Block[tuple[Change, ...]], ...]
    always: tuple[Change, ...]
    does_not: tuple[Block[Elsewhere], ...]
    ways_in: Mapping[WayIn, str]
    """How one enters, with the rule that says so."""

    @property
    def ages(self) -> Ages | None:
        """The youngest and the oldest that it answers for."""
        spans = [block.ages for block in self.does]
        return (min(first for first, _ in spans), max(last for _, last in spans)) if spans else None


def agency_card(agency: str, found: ResponsibilityMap) -> AgencyCard:
    """The card of one agency, for the place and day of the map."""
    own = [cell for cell in found.cells if cell.says.responsible.agency == agency]
    others = [cell for cell in found.cells if cell.says.responsible.agency != agency]
    can_get = [cell for cell in others if _leading(found.apart(cell.says), agency)]
    concerned = {cell.need for cell in (*own, *can_get)}
    return AgencyCard(
        agency,
        merged(_cell(cell, _rule(cell.says)) for cell in own),
        merged(_cell(cell, _owner(cell.says)) for cell in others if _shares(cell.says, agency)),
        merged(_cell(cell, _leading(found.apart(cell.says), agency)) for cell in can_get),
        _leading(found.everywhere, agency),
        merged(_cell(cell, _owner(cell.says)) for cell in others if cell.need in concerned),
        _ways_in(own) or _usual_ways_in(agency, found.policies),
    )


def _cell(cell: Cell[Says], says: T) -> Cell[T]:
    return Cell(cell.need, cell.severity, cell.ages, says)


def _rule(says: Says) -> str:
    return next(ground.rule for ground in says.grounds if ground.part == "responsible")


def _owner(says: Says) -> Elsewhere:
    return Elsewhere(says.responsible.agency, _rule(says))


def _shares(says: Says, agency: str) -> bool:
    return any(reference.agency == agency for reference in says.shared)


def _leading(changes: Iterable[Change], agency: str) -> tuple[Change, ...]:
    """What would give the agency the need."""
    return tuple(change for change in changes if agency in change.leads_to)


def _ways_in(cells: Iterable[Cell[Says]]) -> Mapping[WayIn, str]:
    return {
        cell.says.first_contact: next(g.rule for g in cell.says.grounds if g.part == "first_contact")
        for cell in cells
    }


def _usual_ways_in(agency: str, policies: Policies) -> Mapping[WayIn, str]:
    """How one enters an agency that no plain child is led to: what holds whatever else there is to know."""
    sector = policies.book.vocabulary["agency"][agency].text("gren")
    fired = policies.stages["agency"].fired({"agency.code": agency, "agency.sector": sector})
    return {entry(rule): rule.id for rule in policies.standing("way_in", fired).rules[:1]}
