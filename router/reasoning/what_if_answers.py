"""Who answers for each need, and which need leads, after some changes: the part of routing that names agencies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from router.agency_reference import AgencyReference
from router.case import Case, Need
from router.conditions import Facts, Scalar
from router.directory import Directory
from router.facts import CaseFacts, case_facts
from router.item_facts import ListTests, need_items
from router.layering import PolicyConflict, PolicyGap
from router.lead import Claim, leading
from router.places import Places
from router.policies import Policies
from router.policy import ItemList
from router.reasoning.what_if_changes import NEEDS, REMOVED, Change, changed
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


class Answering:
    """Answers changed cases under the same policies: those of the case as it was told.

    What a change of the needs does not alter is worked out once and kept, for as long as this lives.
    """

    def __init__(self, case: Case, policies: Policies, places: Places, directory: Directory) -> None:
        self.case, self.policies = case, policies
        self._places, self._directory = places, directory
        self._stage = policies.stages["need"]
        tests = self._stage.list_tests.items()
        self._of_needs: dict[ItemList, ListTests] = {
            items: asked for items, asked in tests if items in ("needs", "other_needs")
        }
        self._of_others = {items: asked for items, asked in tests if items not in self._of_needs}
        self._told: dict[tuple[Change, ...], tuple[CaseFacts, Mapping[str, Scalar]]] = {}

    def after(self, changes: Iterable[Change]) -> Answered | None:
        """None where the policies have no answer, or more than one."""
        changes = tuple(changes)
        case = changed(self.case, changes)
        gone = {change.need for change in changes if change.after is REMOVED}
        left = [index for index, _ in enumerate(self.case.needs or ()) if index not in gone]
        new = len(case.needs or (Need(),)) - len(left)
        told, kept = self._told_without_needs(tuple(change for change in changes if change.path[0] != NEEDS))
        needs = need_items(case, self.policies.book.vocabulary)
        return self._of(told.with_items(NEEDS, needs), kept, (*left, *[None] * new))

    def told(self, *changes: Change) -> CaseFacts:
        """The facts of the case after changes of anything but its needs."""
        return self._told_without_needs(changes)[0]

    def _told_without_needs(self, changes: tuple[Change, ...]) -> tuple[CaseFacts, Mapping[str, Scalar]]:
        """The facts, and with them the answers to the tests of all lists but the needs."""
        if changes not in self._told:
            told = case_facts(
                changed(self.case, changes),
                self._places,
                self._directory,
                self.policies.book.vocabulary,
                bool(self.policies.agreements),
            )
            self._told[changes] = told, {**told.facts, **told.lists(self._of_others)}
        return self._told[changes]

    def _of(self, told: CaseFacts, kept: Mapping[str, Scalar], places: tuple[int | None, ...]) -> Answered | None:
        policies, rows = self.policies, told.needs.rows
        found: list[NeedAnswer] = []
        claims: list[Claim] = []
        for index, _ in enumerate(places):
            own = rows[index] if rows else {}
            facts = {**kept, **own, **told.lists(self._of_needs, index if rows else None)}
            fired = self._stage.fired(facts)
            rules = policies.standing("responsible", fired).rules
            if len({rule.outcome.key() for rule in rules}) != 1:
                return None
            found.append(NeedAnswer(facts, fired, str(rules[0].outcome.agency)))
            claims += [Claim(index, rule) for rule in policies.about("lead", fired)]
        lead = _leading(claims, policies, found)
        return None if lead is None else Answered(tuple(found), lead, places)


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
