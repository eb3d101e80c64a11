"""Who answers for each need, and which need leads, after some changes: the part of routing that names agencies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from router.agency_reference import AgencyReference
from router.case import Case, Need
from router.conditions import Facts
from router.directory import Directory
from router.facts import CaseFacts, case_facts
from router.layering import PolicyConflict, PolicyGap
from router.lead import Claim, leading
from router.places import Places
from router.policies import Policies
from router.reasoning.what_if_changes import REMOVED, Change, changed
from router.reasoning.what_if_sentences import Goal
from router.routing import Routing


@dataclass(frozen=True, slots=True)
class NeedAnswer:
    """One need: what is known of it, the rules that fire for it, and who answers for it."""

    facts: Facts
    fired: frozenset[str]
    owner: str


@dataclass(frozen=True, slots=True)
class Answered:
    """`lead` is the need that leads; `places` says for each need where it stood before, None for a new one."""

    needs: tuple[NeedAnswer, ...]
    lead: int
    places: tuple[int | None, ...]

    def reaches(self, goal: Goal, agency: str) -> bool:
        main = self.needs[self.lead].owner == agency
        if goal == "need":
            return any(need.owner == agency for need in self.needs)
        return main if goal == "main" else not main


@dataclass(frozen=True)
class Answering:
    """Answers changed cases under the same policies: those of the case as it was told."""

    case: Case
    policies: Policies
    places: Places
    directory: Directory

    def after(self, changes: Iterable[Change]) -> Answered | None:
        """None where the policies have no answer, or more than one."""
        changes = tuple(changes)
        case = changed(self.case, changes)
        gone = {change.need for change in changes if change.after is REMOVED}
        left = [index for index, _ in enumerate(self.case.needs or ()) if index not in gone]
        new = len(case.needs or (Need(),)) - len(left)
        return self._of(case, (*left, *[None] * new))

    def told(self, case: Case) -> CaseFacts:
        """The facts of the case."""
        policies = self.policies
        return case_facts(case, self.places, self.directory, policies.book.vocabulary, bool(policies.agreements))

    def _of(self, case: Case, needs: tuple[int | None, ...]) -> Answered | None:
        policies, told = self.policies, self.told(case)
        stage = policies.stages["need"]
        found: list[NeedAnswer] = []
        claims: list[Claim] = []
        for index, _ in enumerate(case.needs or (Need(),)):
            own = told.needs.rows[index] if told.needs.rows else {}
            facts = told.with_lists(stage.quantifiers, own, index if told.needs.rows else None)
            fired = stage.fired(facts)
            rules = policies.standing("responsible", fired).rules
            if len({rule.outcome.key() for rule in rules}) != 1:
                return None
            found.append(NeedAnswer(facts, fired, str(rules[0].outcome.agency)))
            claims += [Claim(index, rule) for rule in policies.about("lead", fired)]
        lead = _leading(claims, policies, found)
        return None if lead is None else Answered(tuple(found), lead, needs)


def _leading(claims: Sequence[Claim], policies: Policies, needs: Sequence[NeedAnswer]) -> int | None:
    owners = [AgencyReference(need.owner, "", None) for need in needs]
    try:
        return leading(claims, policies, owners)[0]
    except (PolicyGap, PolicyConflict):
        return None


def reached(routing: Routing, goal: Goal, agency: str) -> bool:
    """Whether the whole answer, by the routing itself, says what was sought."""
    main = routing.lead.agency == agency
    if goal == "need":
        return any(routed.owner.agency == agency for routed in routing.needs)
    return main if goal == "main" else not main
