"""All cases that a child of one place may bring on one day: its facts, its lists, and how they hang together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from router.conditions import Atom, holds
from router.policies import Policies
from router.policy import Clauses, Exists, Parameter
from router.policy_content import PolicyContent
from router.reasoning import item_choices
from router.reasoning.circuit import FALSE, TRUE, Circuit, Literal
from router.reasoning.fact_space import FactSpace
from router.reasoning.list_space import ListSpace, Sweep

NEED_MARKS = ("area",)
CONTACT_MARKS = ("agency", "status", "whose", "at_lead", "fact")
REFERRAL_MARKS = ("to", "counted")
WAITED = "waited_days"


@dataclass(frozen=True)
class CaseSpace:
    """The parts of a case. Lists are never limited in length; a fact or a list may always be unknown."""

    circuit: Circuit
    facts: FactSpace
    needs: ListSpace
    contacts: ListSpace
    referrals: ListSpace
    diagnoses: ListSpace
    units: frozenset[str] | None
    """Agencies that the child's region has a unit of; None where the region is not known."""

    def list_of(self, items: str) -> ListSpace:
        found: ListSpace = getattr(self, items)
        return found


class Sweeps:
    """The items that each list may hold, shared by all places: what tests say of them is worked out once."""

    def __init__(self, content: PolicyContent) -> None:
        vocabulary = content.vocabulary
        waits = tuple(
            sorted({days for rule in content.rules for when in rule.when for days in _waits(when, content)})
        )
        told = item_choices.told_elsewhere(vocabulary)
        self.by_list = {
            "needs": Sweep(tuple(item_choices.needs(vocabulary))),
            "contacts": Sweep((*told, *item_choices.contacts(vocabulary, waits))),
            "referrals": Sweep(tuple(item_choices.referrals(vocabulary))),
            "diagnoses": Sweep(tuple(item_choices.diagnoses(vocabulary))),
        }


def _waits(when: Clauses, content: PolicyContent) -> Iterator[int]:
    """The days of waiting that a condition names, with every value of a parameter."""
    for atom in (atom for clause in when if isinstance(clause, Exists) for atom in clause.where):
        if atom.fact != WAITED:
            continue
        if isinstance(atom.value, Parameter):
            name = atom.value.name
            yield int(content.sheet.parameters[name].default)
            yield from (int(a.parameters[name].value) for a in content.agreements.values() if name in a.parameters)
        elif isinstance(atom.value, int):
            yield atom.value


def case_space(
    content: PolicyContent,
    policies: Policies,
    units: frozenset[str] | None,
    sweeps: Sweeps,
    more: Iterable[Clauses] = (),
) -> CaseSpace:
    """The space of what these policies look at. `more` are conditions of statements, told apart as well."""
    circuit = Circuit()
    clauses = [*_clauses(policies), *more]
    tests = [clause for when in clauses for clause in when if isinstance(clause, Exists)]
    atoms = [clause for when in clauses for clause in when if isinstance(clause, Atom)]
    spaces = {
        name: ListSpace(name, circuit, sweep, (test for test in tests if _list(test) == name))
        for name, sweep in sweeps.by_list.items()
    }
    _divide(spaces, policies, more)
    facts = FactSpace(circuit, atoms, content.sheet, content.vocabulary)
    return CaseSpace(circuit, facts, **spaces, units=units)


def _divide(spaces: dict[str, ListSpace], policies: Policies, more: Iterable[Clauses]) -> None:
    """Needs are told apart by every rule about them; contacts and referrals by what other facts are drawn from."""
    needs = spaces["needs"]
    own = [*(when for rule in policies.stages["need"].rules.values() for when in rule.when), *more]
    only_unknown = 1
    needs.divide(NEED_MARKS, [only_unknown, *(needs.sweep.holding(about_need(when))[0] for when in own)])
    spaces["contacts"].divide(CONTACT_MARKS)
    spaces["referrals"].divide(REFERRAL_MARKS)
    spaces["diagnoses"].divide(())


def about_need(clauses: Clauses) -> tuple[Atom, ...]:
    """The tests of a condition that look at the need itself."""
    return tuple(clause for clause in clauses if isinstance(clause, Atom) and clause.fact in NEED_FACTS)


NEED_FACTS = frozenset(("domain", "area", "sector", "severity", "impact", "cause"))


def _clauses(policies: Policies) -> Iterator[Clauses]:
    for stage in policies.stages.values():
        for rule in stage.rules.values():
            yield from rule.when
            for word in (rule.outcome.agency, *rule.outcome.also):
                where = getattr(word, "where", ())
                if where:
                    yield (Exists("contacts" if getattr(word, "kind", "") == "contacts" else "referrals", where),)


def _list(test: Exists) -> str:
    return "needs" if test.items == "other_needs" else test.items


def unit_test(test: Exists, units: frozenset[str] | None) -> tuple[Literal, Literal]:
    """Whether the region has such a unit: settled by the place, never by the case."""
    if units is None:
        return FALSE, FALSE
    found = any(holds(test.where, {"agency": agency}) is True for agency in units)
    return (TRUE, FALSE) if found else (FALSE, TRUE)
