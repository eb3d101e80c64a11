"""Who answers for what: one case through the policies, from needs to the main responsible and the rest.

Pure and without words: texts, dates and sources are added by `decide`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from router.agency_reference import AgencyReference
from router.case import Case, Need
from router.conditions import Facts
from router.directory import Directory
from router.facts import CaseFacts, case_facts, with_lead, with_owners
from router.layering import PolicyConflict, PolicyGap, Standing
from router.lead import Claim, leading
from router.places import Places
from router.policies import Policies
from router.policy import Question, Rule
from router.selecting import Selecting
from router.territory import Territory
from router.vocabulary import Vocabulary

CASE_QUESTIONS: tuple[Question, ...] = (
    "co_responsible",
    "interim_holder",
    "sip",
    "sip_lead",
    "sip_consent",
    "report_of_concern",
    "ladder",
)
ADVICE: tuple[Question, ...] = ("duty", "information_sharing")


@dataclass(frozen=True)
class RoutedNeed:
    """One need with the agency that answers for it and the rules that say so."""

    index: int
    need: Need
    owner: AgencyReference
    standing: Standing
    also: tuple[AgencyReference, ...]
    facts: Facts


@dataclass(frozen=True)
class CoResponsible:
    reference: AgencyReference
    domains: tuple[str, ...]


@dataclass(frozen=True)
class Routing:
    """The whole answer, without words.

    `standings` holds, for each question, the rules that decided it; `asked` is `needs`, or one unknown need.
    """

    needs: tuple[RoutedNeed, ...]
    asked: tuple[RoutedNeed, ...]
    claims: tuple[Claim, ...]
    lead: AgencyReference
    lead_need: int
    lead_standing: Standing
    situation: str | None
    co_responsible: tuple[CoResponsible, ...]
    holder: AgencyReference
    sip_needed: bool
    sip_lead: str | None
    sip_now: bool | None
    report: bool
    ladder: str
    standings: Mapping[Question, Standing]
    territories: Mapping[tuple[str, str | None], Standing]
    told: CaseFacts
    facts: CaseFacts
    case_stage_facts: Facts
    policies: Policies

    def answer(self) -> tuple[object, ...]:
        """What the user sees decided; two routings with equal answers say the same."""
        return (
            self.lead,
            tuple((routed.need.domain, routed.owner) for routed in self.needs),
            tuple((co.reference, co.domains) for co in self.co_responsible),
            self.holder,
            (self.sip_needed, self.sip_lead, self.sip_now),
            self.report,
            self.ladder,
        )


def route(case: Case, policies: Policies, places: Places, directory: Directory, vocabulary: Vocabulary) -> Routing:
    """The routing of one case. Raises PolicyGap or PolicyConflict when the policies have a hole or quarrel."""
    facts = case_facts(case, places, directory, vocabulary, bool(policies.agreements))
    return route_facts(case, facts, policies, places, vocabulary)


def route_facts(
    case: Case,
    told: CaseFacts,
    policies: Policies,
    places: Places,
    vocabulary: Vocabulary,
    settled: Routing | None = None,
) -> Routing:
    """The routing of facts already worked out; `told` may hold answers that the case itself does not.

    `settled` is a routing of the same case whose needs and places the new answers do not touch.
    """
    facts = told
    territory = Territory(facts, policies, places, vocabulary)
    if settled is None:
        asked = case.needs or (Need(),)
        routed, claims = _route_needs(asked, facts, policies, territory)
    else:
        routed, claims = settled.asked, list(settled.claims)
        territory.used.update(settled.territories)
    lead_need, lead_standing, situation = leading(claims, policies, tuple(r.owner for r in routed))
    lead = routed[lead_need].owner
    sectors = tuple(vocabulary["agency"][r.owner.agency].text("gren") for r in routed)
    if not facts.needs.rows:
        sectors = ()
    if settled is None:
        facts = with_owners(facts, tuple(r.owner for r in routed)[: len(sectors)], sectors)
    else:
        facts = replace(facts, needs=settled.facts.needs)
    facts = with_lead(facts, vocabulary, lead, situation)
    stage = policies.stages["case"]
    stage_facts = facts.with_lists(stage.list_tests, {})
    fired = stage.fired(stage_facts)
    standings = {question: policies.standing(question, fired) for question in CASE_QUESTIONS}
    selecting = Selecting(case, facts, territory, lead, tuple(r.owner for r in routed))
    co_responsible = _co_responsible(routed, lead, standings["co_responsible"], selecting)
    holder_rule = _only(standings["interim_holder"], "interim_holder")
    sip = bool(_only(standings["sip"], "sip").outcome.yes)
    return Routing(
        needs=routed if case.needs else (),
        asked=routed,
        claims=tuple(claims),
        lead=lead,
        lead_need=lead_need,
        lead_standing=lead_standing,
        situation=situation,
        co_responsible=co_responsible,
        holder=selecting.one(holder_rule.outcome.agency),
        sip_needed=sip,
        sip_lead=_sip_lead(_only(standings["sip_lead"], "sip_lead"), lead) if sip else None,
        sip_now=_sip_now(standings["sip_consent"]) if sip else None,
        report=bool(_only(standings["report_of_concern"], "report_of_concern").outcome.yes),
        ladder=str(_only(standings["ladder"], "ladder").outcome.ladder),
        standings=standings,
        territories=territory.used,
        told=told,
        facts=facts,
        case_stage_facts=stage_facts,
        policies=policies,
    )


def _route_needs(
    needs: tuple[Need, ...], facts: CaseFacts, policies: Policies, territory: Territory
) -> tuple[tuple[RoutedNeed, ...], list[Claim]]:
    stage = policies.stages["need"]
    routed: list[RoutedNeed] = []
    claims: list[Claim] = []
    for index, need in enumerate(needs):
        own = facts.needs.rows[index] if facts.needs.rows else {}
        flat = facts.with_lists(stage.list_tests, own, index if facts.needs.rows else None)
        fired = stage.fired(flat)
        found = policies.standing("responsible", fired)
        rule = _only(found, "responsible", need.domain)
        area = str(own["area"]) if "area" in own else None
        owner = territory.of(str(rule.outcome.agency), area)
        also = tuple(
            territory.of(word, area) for r in found.rules for word in r.outcome.also if isinstance(word, str)
        )
        routed.append(RoutedNeed(index, need, owner, found, also, flat))
        claims.extend(Claim(index, rule) for rule in policies.about("lead", fired))
    return tuple(routed), claims


def _only(found: Standing, question: str, about: str | None = None) -> Rule:
    """The rule that answers; several that say the same are one answer."""
    if not found.rules:
        raise PolicyGap(question, about or "the case")
    first = found.rules[0]
    for other in found.rules[1:]:
        if other.outcome.key() != first.outcome.key():
            raise PolicyConflict(first, other, about or question, found.rules)
    return first


def _sip_lead(rule: Rule, lead: AgencyReference) -> str:
    asked = rule.outcome.principal_type
    chosen = lead.principal_type if asked == "huvudansvarig" else str(asked)
    return chosen if chosen in ("region", "municipality") else "municipality"


def _sip_now(found: Standing) -> bool | None:
    """None when the consent that decides is unknown: then no rule applies."""
    return _only(found, "sip_consent").outcome.yes if found.rules else None


def _co_responsible(
    routed: tuple[RoutedNeed, ...], lead: AgencyReference, found: Standing, selecting: Selecting
) -> tuple[CoResponsible, ...]:
    domains: dict[AgencyReference, list[str]] = {}
    for need in routed:
        for reference in (need.owner, *need.also):
            domains.setdefault(reference, []).extend([need.need.domain] if need.need.domain else [])
    for rule in found.rules:
        for word in rule.outcome.also:
            for reference in selecting.all(word):
                domains.setdefault(reference, [])
    domains.pop(lead, None)
    return tuple(
        CoResponsible(reference, tuple(dict.fromkeys(owned))) for reference, owned in sorted_references(domains)
    )


def sorted_references(
    domains: Mapping[AgencyReference, list[str]],
) -> list[tuple[AgencyReference, list[str]]]:
    """Those with needs of their own first, then by name: the same order every time."""
    return sorted(
        domains.items(),
        key=lambda item: (not item[1], item[0].agency, item[0].principal_type, item[0].principal_code or ""),
    )


@dataclass(frozen=True)
class Advice:
    """What follows from an answer: how to get in, other duties, what may be shared."""

    way_in: Standing
    standings: Mapping[Question, Standing]
    facts: Facts


def advise(routing: Routing, vocabulary: Vocabulary) -> Advice:
    """The rules about what else to do, given the routing."""
    policies, lead = routing.policies, routing.lead
    entering = policies.stages["agency"]
    own = {"agency.code": lead.agency, "agency.sector": vocabulary["agency"][lead.agency].text("gren")}
    entry = entering.fired(routing.facts.with_lists(entering.list_tests, own))
    stage = policies.stages["advice"]
    facts = routing.facts.with_lists(stage.list_tests, {})
    fired = stage.fired(facts)
    return Advice(policies.standing("way_in", entry), {q: policies.standing(q, fired) for q in ADVICE}, facts)
