"""Agencies that a rule points out in the case itself: its contacts, the sender of a referral, the disputing …"""

from __future__ import annotations

from dataclasses import dataclass

from router.agency_reference import AgencyReference
from router.case import Case
from router.conditions import Condition, Facts, holds
from router.facts import CaseFacts
from router.policy import AgencyWord, Selector
from router.territory import Territory


@dataclass(frozen=True)
class Selecting:
    """Resolves what a rule says (`AgencyWord`) to agencies of principals, for one case."""

    case: Case
    facts: CaseFacts
    territory: Territory
    lead: AgencyReference
    owners: tuple[AgencyReference, ...]

    def all(self, word: AgencyWord | None) -> tuple[AgencyReference, ...]:
        """Every agency that fits; none is a possible answer."""
        if isinstance(word, str):
            return (self.territory.of(word),)
        if not isinstance(word, Selector):
            return ()
        found = {
            "main": lambda: [self.lead],
            "contacts": lambda: [self._contact(row) for row in self._contacts(word.where)],
            "sender": lambda: self._senders(word.where),
            "disputing": self.disputing,
            "same_kind_where_child_stays": self._same_kind,
        }[word.kind]()
        return tuple(dict.fromkeys(found))

    def one(self, word: AgencyWord | None) -> AgencyReference:
        """The agency that fits, ranked by the rule's own order; the main responsible when none does."""
        if isinstance(word, Selector) and word.kind == "contacts":
            rows = sorted(self._contacts(word.where), key=lambda row: self._rank(row, word.order))
            return self._contact(rows[0]) if rows else self.lead
        found = self.all(word)
        return found[0] if found else self.lead

    def _contacts(self, where: Condition) -> list[Facts]:
        return [row for row in self.facts.contacts.rows if "agency" in row and holds(where, row) is True]

    def _rank(self, row: Facts, order: tuple[str, ...]) -> tuple[object, ...]:
        """The rule's order, then the child's own principal before another's, then the longest contact."""
        agency = str(row["agency"])
        place = order.index(agency) if agency in order else len(order)
        own = row.get("code") in (None, self.territory.of(agency).principal_code)
        return (
            place,
            not own,
            "since" not in row,
            str(row.get("since", "")),
            agency,
            str(row.get("code", "")),
        )

    def _contact(self, row: Facts) -> AgencyReference:
        usual = self.territory.of(str(row["agency"]))
        code = row.get("code")
        return usual if code is None else AgencyReference(usual.agency, usual.principal_type, str(code))

    def _senders(self, where: Condition) -> list[AgencyReference]:
        """The latest referral first, those without a day last."""
        fitting = [
            row
            for row in self.facts.referrals.rows
            if row.get("from_agency") and "from" in row and holds(where, row) is True
        ]
        fitting.sort(key=lambda row: str(row.get("sent", "")), reverse=True)
        return [self._known_contact(str(row["from"])) for row in fitting]

    def _known_contact(self, agency: str) -> AgencyReference:
        """The agency as the child knows it: with the principal of an earlier contact, when there was one."""
        rows = [row for row in self.facts.contacts.rows if row.get("agency") == agency]
        return self._contact(rows[0]) if rows else self.territory.of(agency)

    def disputing(self) -> list[AgencyReference]:
        parties = []
        for party in self.case.disputed_between or ():
            usual = self.territory.of(party.agency)
            code = party.principal_code
            parties.append(usual if code is None else AgencyReference(usual.agency, usual.principal_type, code))
        return parties

    def _same_kind(self) -> list[AgencyReference]:
        region = self.facts.places.stay_region
        return [
            self.territory.in_region(owner.agency, region)
            for owner in self.owners
            if owner.principal_type == "region" and region is not None
        ]
