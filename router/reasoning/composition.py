"""Every case of a place at once: who answers for each need, who leads, and what else is decided, as propositions.

The same story as `router.routing`, told for all cases together. Tests hold the two to each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from router.conditions import Atom, Condition, Facts, atom_holds
from router.policies import Policies
from router.policy import Clause, Clauses, Exists, Question, Rule
from router.reasoning.case_space import NEED_FACTS, CaseSpace, about_need, unit_test
from router.reasoning.circuit import FALSE, TRUE, Literal
from router.reasoning.fact_space import FactSpace
from router.reasoning.lead_tests import LeadTests
from router.reasoning.list_space import Item
from router.reasoning.standing_circuit import Answers, StandingCircuit, answers
from router.reasoning.territories import Territories
from router.vocabulary import Vocabulary

Owner = tuple[str, str | None]
"""An agency and the place that decides whose it is."""
NOTHING_OWN: Facts = {}


@dataclass(frozen=True)
class NeedAnswers:
    """What may come of one kind of need: who owns it, and which rules of the lead it fits (`claims`)."""

    item: Item
    present: Literal
    responsible: Answers
    owners: Mapping[str, Literal]
    claims: Mapping[str, Literal]


class Composition:
    """One circuit of all decisions under some policies. `facts` may be those of a second, slightly other case."""

    def __init__(
        self,
        space: CaseSpace,
        policies: Policies,
        vocabulary: Vocabulary,
        facts: FactSpace | None = None,
        present: Mapping[int, Literal] | None = None,
        copy: str = "",
    ) -> None:
        self.space, self.policies, self.vocabulary = space, policies, vocabulary
        self.circuit, self.facts = space.circuit, facts or space.facts
        self._present, self._copy = present, copy
        self._standings = StandingCircuit(self.circuit, policies.precedence)
        self.territories = Territories(self.circuit, policies, vocabulary, self._standings, self.of_subject)
        self._twice: dict[int, Literal] = {}
        self._needs_met: dict[tuple[Condition, int | None, bool], tuple[Literal, Literal]] = {}
        self._asked: dict[Question, Answers] = {}

    def present(self, item: Item) -> Literal:
        """Whether the case has such a need."""
        return item.present if self._present is None else self._present[item.index]

    def of_case(self, clauses: Clauses) -> Literal:
        """Whether a condition definitely holds for the case, once it is known who leads."""
        return self.circuit.all_of(self._of_case(clause) for clause in clauses)

    def _of_case(self, clause: Clause) -> Literal:
        if isinstance(clause, Exists):
            return self._some(clause, None, late=True)[0 if clause.present else 1]
        if clause.fact in self.facts.values:
            return self.facts.holds(clause)
        return self._lead_tests.holds(clause)

    def of_subject(self, clauses: Clauses, own: Facts = NOTHING_OWN, about: Item | None = None) -> Literal:
        """Whether it holds for a need of this kind, or a place with these facts, before anyone leads."""
        return self.circuit.all_of(self._of_subject(clause, own, about) for clause in clauses)

    def _of_subject(self, clause: Clause, own: Facts, about: Item | None) -> Literal:
        if isinstance(clause, Exists):
            return self._some(clause, about, late=False)[0 if clause.present else 1]
        if clause.fact in NEED_FACTS and about is not None:
            return _constant(self.space.needs.vector((clause,), about))
        if clause.fact in self.facts.values:
            return self.facts.holds(clause)
        return _constant(atom_holds(clause, own))

    def _some(self, test: Exists, about: Item | None, *, late: bool) -> tuple[Literal, Literal]:
        if test.items == "units":
            return unit_test(test, self.space.units)
        if test.items in ("needs", "other_needs"):
            return self._some_need(test, about if test.items == "other_needs" else None, late=late)
        referral = self._late_of_referral if late and test.items == "referrals" else None
        return self.space.list_of(test.items).some(test.where, referral)

    def _some_need(self, test: Exists, but: Item | None, *, late: bool) -> tuple[Literal, Literal]:
        """Some need, or some other need than the one that is asked about."""
        if but is not None and self.space.needs.vector(test.where, but) is False:
            but = None
        key = (test.where, None if but is None else but.index, late)
        if key not in self._needs_met:
            met = [
                (self._met(item, test.where, twice=item is but, late=late), self.space.needs.vector(test.where, item))
                for item in self.space.needs.items
            ]
            true = self.circuit.any_of(holds for (holds, _), early in met if early is True)
            maybe = self.circuit.any_of(possible for (_, possible), early in met if early is not False)
            self._needs_met[key] = true, self.circuit.all_of((self.space.needs.told, -maybe))
        return self._needs_met[key]

    def _met(self, item: Item, where: Condition, *, twice: bool, late: bool) -> tuple[Literal, Literal]:
        """Whether there is such a need for which the late tests hold, or at least do not fail."""
        there = self._two_of(item) if twice else self.present(item)
        later = [atom for atom in where if atom.fact not in NEED_FACTS]
        if not later:
            return there, there
        tests = [self._late_of_need(item, atom) for atom in later] if late else [(FALSE, FALSE)]
        holds = self.circuit.all_of((there, *(holds for holds, _ in tests)))
        return holds, self.circuit.all_of((there, *(-fails for _, fails in tests)))

    def _two_of(self, item: Item) -> Literal:
        """Whether the case has two needs of one kind: then each is another need to the other."""
        if item.index not in self._twice:
            self._twice[item.index] = self.circuit.all_of(
                (self.present(item), self.circuit.variable(f"{self._copy}needs#{item.index} twice"))
            )
        return self._twice[item.index]

    def _late_of_need(self, item: Item, atom: Atom) -> tuple[Literal, Literal]:
        """A test of who answers for a need: always settled, as every need has an owner."""
        by_agency = self.by_need[item.index].owners
        fits = [
            literal
            for agency, literal in by_agency.items()
            if atom_holds(atom, {"owner": agency, "owner_sector": self._sector(agency)}) is True
        ]
        holds = self.circuit.any_of(fits)
        return holds, -holds

    def _late_of_referral(self, item: Item, atom: Atom) -> tuple[Literal, Literal]:
        receiver = item.marks.get("to")
        if receiver is None:
            return FALSE, FALSE
        leads = self.lead_is(str(receiver))
        wanted = leads if atom_holds(atom, {atom.fact: True}) is True else -leads
        return wanted, -wanted

    @cached_property
    def by_need(self) -> Mapping[int, NeedAnswers]:
        """For each kind of need, who answers for it and which claims it has to lead."""
        return {item.index: self._need(item) for item in self.space.needs.items}

    def _need(self, item: Item) -> NeedAnswers:
        stage, needs = self.policies.stages["need"], self.space.needs
        fired: dict[str, Literal] = {}
        for rule in stage.rules.values():
            fitting = [when for when in rule.when if needs.vector(about_need(when), item) is True]
            fired[rule.id] = self.circuit.any_of(self.of_subject(when, about=item) for when in fitting)
        mine = self._about("responsible")
        standing = self._standings.standing(mine, fired)
        claims = {rule.id: fired[rule.id] for rule in self._about("lead") if fired[rule.id] != FALSE}
        present = self.present(item)
        if item.index == 0:
            present = self.circuit.any_of((present, -needs.told))
        said = answers(self.circuit, stage.rules, standing, _result)
        return NeedAnswers(item, present, said, self._owners(standing), claims)

    def _owners(self, standing: Mapping[str, Literal]) -> dict[str, Literal]:
        rules = self.policies.stages["need"].rules
        by_agency = answers(self.circuit, rules, standing, lambda rule: str(rule.outcome.agency)).by_result
        return {str(agency): literal for agency, literal in by_agency.items()}

    def _about(self, question: Question) -> list[Rule]:
        found = (r for s in self.policies.stages.values() for r in s.rules.values() if r.question == question)
        return sorted(found, key=lambda rule: rule.id)

    @cached_property
    def lead_rules(self) -> Mapping[str, Literal]:
        """For each rule of the lead, whether it stands when every need has made its claims."""
        rules = self._about("lead")
        claimed: dict[str, list[Literal]] = {rule.id: [] for rule in rules}
        for need in self.by_need.values():
            for rule_id, claim in need.claims.items():
                claimed[rule_id].append(self.circuit.all_of((need.present, claim)))
        fired = {rule_id: self.circuit.any_of(claims) for rule_id, claims in claimed.items()}
        return self._standings.standing(rules, fired)

    @cached_property
    def leaders(self) -> Mapping[Owner, Literal]:
        """Who leads: every owner of a need whose claim stands."""
        found: dict[Owner, list[Literal]] = {}
        for need in self.by_need.values():
            area = need.item.marks.get("area")
            claims = self._standing_claim(need)
            if claims == FALSE:
                continue
            for agency, owns in need.owners.items():
                for place, decides in self.territories.of(agency, _text(area)).by_result.items():
                    owner = (agency, _text(place))
                    found.setdefault(owner, []).append(self.circuit.all_of((claims, owns, decides)))
        return {owner: self.circuit.any_of(ways) for owner, ways in found.items()}

    def _standing_claim(self, need: NeedAnswers) -> Literal:
        standing = self.lead_rules
        ways = [self.circuit.all_of((claim, standing.get(rule, FALSE))) for rule, claim in need.claims.items()]
        return self.circuit.all_of((need.present, self.circuit.any_of(ways)))

    def lead_is(self, agency: str) -> Literal:
        return self._leading_agencies.get(agency, FALSE)

    @cached_property
    def _leading_agencies(self) -> Mapping[str, Literal]:
        agencies = dict.fromkeys(agency for agency, _ in self.leaders)
        return {a: self.circuit.any_of(lit for (b, _), lit in self.leaders.items() if b == a) for a in agencies}

    @cached_property
    def situations(self) -> Mapping[str, Literal]:
        rules, found = self.policies.stages["need"].rules, dict[str, list[Literal]]()
        for rule_id, stands in self.lead_rules.items():
            if situation := rules[rule_id].outcome.situation:
                found.setdefault(situation, []).append(stands)
        return {situation: self.circuit.any_of(ways) for situation, ways in found.items()}

    @cached_property
    def _lead_tests(self) -> LeadTests:
        return LeadTests(self.circuit, self.space.contacts, self.vocabulary, self._leading_agencies, self.situations)

    def about(self, question: Question) -> Answers:
        """What is decided of the case as a whole, or advised."""
        if question not in self._asked:
            self._asked[question] = self._answers(question)
        return self._asked[question]

    def _answers(self, question: Question) -> Answers:
        rules = {rule.id: rule for rule in self._about(question)}
        fired = {rule.id: self.circuit.any_of(self.of_case(c) for c in rule.when) for rule in rules.values()}
        return answers(self.circuit, rules, self._standings.standing(rules.values(), fired), _result)

    def _sector(self, agency: str) -> str:
        return self.vocabulary["agency"][agency].text("gren")


def _result(rule: Rule) -> object:
    return rule.outcome.key()


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _constant(holds: bool | None) -> Literal:
    return TRUE if holds is True else FALSE
