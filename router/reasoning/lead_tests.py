"""Tests of who leads, and of how the child stands with that agency, for all cases at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from router.conditions import Atom, Scalar, atom_holds
from router.reasoning.circuit import FALSE, Circuit, Literal
from router.reasoning.list_space import ListSpace
from router.vocabulary import Vocabulary

STATUS_AT_LEAD: Mapping[str, str] = {"lead.active_contact": "active", "lead.waiting": "waiting"}
SITUATION = "lead.situation"


@dataclass(frozen=True)
class LeadTests:
    """`leading` says when each agency leads, `situations` when each situation is the one that the lead gives."""

    circuit: Circuit
    contacts: ListSpace
    vocabulary: Vocabulary
    leading: Mapping[str, Literal]
    situations: Mapping[str, Literal]

    def holds(self, atom: Atom) -> Literal:
        """True where the test definitely holds."""
        if atom.fact in STATUS_AT_LEAD:
            return self._at_lead(atom)
        if atom.fact == SITUATION:
            return self._situation(atom)
        told = {code: self._told_of(code) for code in self.leading}
        return self.circuit.any_of(self.leading[code] for code, f in told.items() if atom_holds(atom, f) is True)

    def _situation(self, atom: Atom) -> Literal:
        unknown = -self.circuit.any_of(self.situations.values()) if atom_holds(atom, {}) is True else FALSE
        fits = [lit for code, lit in self.situations.items() if atom_holds(atom, {atom.fact: code}) is True]
        return self.circuit.any_of((*fits, unknown))

    def _told_of(self, agency: str) -> dict[str, Scalar]:
        """The facts that follow from which agency leads, also those of the one that is to be entered."""
        term = self.vocabulary["agency"][agency]
        sector, principal = term.text("gren"), term.text("huvudman")
        told = {"lead.agency": agency, "lead.sector": sector, "lead.principal_type": principal}
        return {**told, "agency.code": agency, "agency.sector": sector}

    def _at_lead(self, atom: Atom) -> Literal:
        """Whether the child has, or waits for, a contact with the agency that leads."""
        true, false = self._contact(STATUS_AT_LEAD[atom.fact])
        ways = [(true, True), (false, False)]
        unknown = self.circuit.all_of((-true, -false)) if atom_holds(atom, {}) is True else FALSE
        fits = (way for way, value in ways if atom_holds(atom, {atom.fact: value}) is True)
        return self.circuit.any_of((*fits, unknown))

    def _contact(self, status: str) -> tuple[Literal, Literal]:
        """Whether there definitely is a contact of this status with the leading agency, and definitely none."""
        here = [item for item in self.contacts.items if item.marks.get("agency") and item.marks["at_lead"]]
        met = [(item, self._met(item.present, str(item.marks["agency"]))) for item in here]
        true = self.circuit.any_of(literal for item, literal in met if item.marks["status"] == status)
        unsure = self.circuit.any_of(literal for item, literal in met if item.marks["status"] is None)
        return true, self.circuit.all_of((self.contacts.told, -true, -unsure))

    def _met(self, present: Literal, agency: str) -> Literal:
        return self.circuit.all_of((present, self.leading.get(agency, FALSE)))
