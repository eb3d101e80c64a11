"""Why an agency is not the one, or why it is: its roles, its rules need by need, what stands before it, what if."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from router.agency_reference import AgencyReference
from router.case import Case
from router.conditions import Facts
from router.directory import Directory
from router.layering import Standing
from router.places import Places
from router.policy import Question, Rule
from router.policy_book import PolicyBook
from router.reasoning.what_if import WhatIf
from router.reasoning.why_not_answer import (
    LeadBefore,
    NeedTold,
    NotLeading,
    OtherPrincipal,
    Role,
    Whose,
    WhyNot,
)
from router.reasoning.why_not_places import named
from router.reasoning.why_not_rules import RuleTelling, RuleTold
from router.routing import RoutedNeed, Routing, route
from router.selecting import Selecting
from router.territory import Territory
from router.whereabouts import whereabouts


def why_not(case: Case, agency: str, book: PolicyBook, places: Places, directory: Directory) -> WhyNot:
    """The answer for one case and one agency, by the policies in force. No clock, no randomness.

    Raises NoPolicyOnDay before the policies begin, and PolicyGap or PolicyConflict when they have a hole or quarrel.
    """
    where = whereabouts(case, places, book.vocabulary)
    policies = book.in_force(case.as_of, where.registration_region, where.registration)
    routing = route(case, policies, places, directory, book.vocabulary)
    return _Telling(case, agency, routing, places, directory).answer()


class _Telling:
    def __init__(self, case: Case, agency: str, routing: Routing, places: Places, directory: Directory) -> None:
        self._case, self._agency, self._routing = case, agency, routing
        self._places, self._directory = places, directory
        self._policies, self._book = routing.policies, routing.policies.book
        self._rules = RuleTelling(routing.policies)
        self._territory = Territory(routing.facts, routing.policies, places, self._book.vocabulary)

    def answer(self) -> WhyNot:
        routing, roles = self._routing, tuple(self._roles())
        return WhyNot(
            as_of=self._case.as_of,
            revision=self._book.revision,
            agency=roles[0].whose if roles else self._whose(self._territory.of(self._agency)),
            main=self._whose(routing.lead),
            roles=roles,
            needs=tuple(self._need(routed) for routed in routing.asked),
            not_leading=tuple(self._not_leading()),
            other_principals=tuple(self._other_principals()),
            named=named(self._agency, self._policies, self._book, self._places),
            what_if=WhatIf(self._case, self._agency, routing, self._places, self._directory).possibilities(),
        )

    def _whose(self, reference: AgencyReference) -> Whose:
        agency, code = reference.agency, reference.principal_code
        names = (self._directory.name(agency, code, language) for language in ("sv", "en"))
        return Whose(agency, reference.principal_type, code, *names)

    @cached_property
    def _owned(self) -> tuple[RoutedNeed, ...]:
        return tuple(routed for routed in self._routing.asked if routed.owner.agency == self._agency)

    def _roles(self) -> Iterator[Role]:
        routing = self._routing
        if routing.lead.agency == self._agency:
            leading = routing.asked[routing.lead_need]
            rules = (*self._standing(leading.standing, leading.facts),)
            rules += self._standing(routing.lead_standing, leading.facts)
            yield Role("main", self._whose(routing.lead), (leading.index,), rules)
        for routed in self._owned:
            rules = self._standing(routed.standing, routed.facts)
            yield Role("need", self._whose(routed.owner), (routed.index,), rules)
        for shared in routing.co_responsible:
            if shared.reference.agency == self._agency and not self._owned:
                needs = (routed.index for routed in routing.needs if shared.reference in routed.also)
                yield Role(
                    "co_responsible", self._whose(shared.reference), tuple(needs), self._sharing(shared.reference)
                )
        if routing.holder.agency == self._agency:
            rules = self._standing(routing.standings["interim_holder"], routing.case_stage_facts)
            yield Role("interim_holder", self._whose(routing.holder), (), rules)

    def _sharing(self, reference: AgencyReference) -> tuple[RuleTold, ...]:
        """The rules that name it beside the responsible, of a need or of the case."""
        routing, owners = self._routing, tuple(routed.owner for routed in self._routing.asked)
        selecting = Selecting(self._case, routing.facts, self._territory, routing.lead, owners)
        standing = routing.standings["co_responsible"]
        naming = [
            rule for rule in standing.rules if any(reference in selecting.all(word) for word in rule.outcome.also)
        ]
        of_needs = [
            self._rules.told(rule, routed.facts, routed.standing)
            for routed in routing.needs
            if reference in routed.also
            for rule in routed.standing.rules
        ]
        return (*of_needs, *(self._rules.told(rule, routing.case_stage_facts, standing) for rule in naming))

    def _standing(self, standing: Standing, facts: Facts) -> tuple[RuleTold, ...]:
        return tuple(self._rules.told(rule, facts, standing) for rule in standing.rules)

    def _need(self, routed: RoutedNeed) -> NeedTold:
        rules = [self._rules.told(rule, routed.facts, routed.standing) for rule in self._giving()]
        return NeedTold(
            routed.index,
            routed.need.domain,
            routed.need.severity,
            self._whose(routed.owner),
            self._standing(routed.standing, routed.facts),
            self._rules.nearest_first(rules),
        )

    def _giving(self) -> Iterable[Rule]:
        """The rules in force that would make the agency answer for a need."""
        return (rule for rule in self._about("responsible") if rule.outcome.agency == self._agency)

    def _about(self, question: Question) -> list[Rule]:
        stage = self._policies.stages["need"]
        return [stage.rules[rule_id] for rule_id in sorted(stage.by_question.get(question, ()))]

    def _not_leading(self) -> Iterator[NotLeading]:
        routing = self._routing
        for routed in self._owned if routing.lead.agency != self._agency else ():
            claimed = [claim.rule for claim in routing.claims if claim.need == routed.index]
            claims = tuple(self._rules.told(rule, routed.facts, routing.lead_standing) for rule in claimed)
            before = tuple(
                LeadBefore(routing.lead_need, self._rules.goes_before(rule, claim))
                for rule in routing.lead_standing.rules
                for claim in claimed
                if claim.id in self._policies.precedence.beats[rule.id]
            )
            yield NotLeading(routed.index, claims, before)

    def _other_principals(self) -> Iterator[OtherPrincipal]:
        """Where the case names the agency of one principal, and the answer that of another."""
        others = {reference for reference in self._mentioned_in_answer() if reference.agency == self._agency}
        answered = {routed.owner for routed in self._owned} or others
        for reference in sorted(answered):
            for code in self._codes_told() - {each.principal_code for each in answered}:
                told = AgencyReference(self._agency, reference.principal_type, code)
                placing = {rule.rule: rule for rule in self._placing()}
                yield OtherPrincipal(self._whose(told), self._whose(reference), tuple(placing.values()))

    def _mentioned_in_answer(self) -> Iterator[AgencyReference]:
        yield from (self._routing.lead, self._routing.holder)
        yield from (shared.reference for shared in self._routing.co_responsible)

    def _codes_told(self) -> set[str]:
        told = [(contact.agency, contact.principal_code) for contact in self._case.ongoing_contacts or ()]
        told += [(party.agency, party.principal_code) for party in self._case.disputed_between or ()]
        return {code for agency, code in told if agency == self._agency and code}

    def _placing(self) -> Iterator[RuleTold]:
        for (agency, _), standing in self._routing.territories.items():
            if agency == self._agency:
                yield from self._standing(standing, self._routing.facts.facts)
