"""The answer to one case as far as an impact tells answers apart."""

from __future__ import annotations

from dataclasses import dataclass

from router.agency_reference import AgencyReference
from router.case import Case
from router.decide import way_in
from router.decision import WayIn
from router.facts import CaseFacts
from router.impact.content import Policies
from router.layering import PolicyConflict, PolicyGap
from router.policies import Policies as Composed
from router.routing import Routing, advise, route_facts

PARTS = (
    "responsible",
    "needs",
    "co_responsible",
    "interim_holder",
    "ladder",
    "way_in",
    "sip",
    "report_of_concern",
)
"""What an answer consists of; `needs` are the owners of the needs."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Who answers for what, and how one gets there."""

    responsible: AgencyReference
    needs: tuple[tuple[str | None, AgencyReference], ...]
    co_responsible: tuple[AgencyReference, ...]
    interim_holder: AgencyReference
    ladder: str
    way_in: WayIn
    sip: tuple[bool, str | None, bool | None]
    report_of_concern: bool


def routed(case: Case, told: CaseFacts, policies: Composed, content: Policies) -> Routing | None:
    """The routing of a case; None where the policies have a hole or quarrel."""
    try:
        return route_facts(case, told, policies, content.places, content.vocabulary)
    except (PolicyGap, PolicyConflict):
        return None


def answered(case: Case, told: CaseFacts, policies: Composed, content: Policies) -> Answer | None:
    """The answer to a case; None where the policies have a hole or quarrel."""
    routing = routed(case, told, policies, content)
    if routing is None:
        return None
    return Answer(
        routing.lead,
        tuple((one.need.domain, one.owner) for one in routing.needs),
        tuple(one.reference for one in routing.co_responsible),
        routing.holder,
        routing.ladder,
        way_in(advise(routing, content.vocabulary), routing),
        (routing.sip_needed, routing.sip_lead, routing.sip_now),
        routing.report,
    )


def changed_parts(before: Answer | None, after: Answer | None) -> tuple[str, ...]:
    """The parts that are not the same; all of them where only one of both has an answer."""
    if before is None or after is None:
        return () if before is after else PARTS
    return tuple(part for part in PARTS if getattr(before, part) != getattr(after, part))
