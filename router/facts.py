"""A case as flat facts: what rules look at. What is not known has no fact at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from router.agency_reference import AgencyReference
from router.case import Case, Disputant
from router.conditions import Facts, Scalar
from router.directory import Directory
from router.item_facts import Items, ListTests, contact_items, diagnosis_items, need_items, referral_items, unit_items
from router.places import Places
from router.policy import ItemList
from router.vocabulary import Vocabulary
from router.whereabouts import Whereabouts, whereabouts

ADULT_YEARS = 18
MONTHS_A_YEAR = 12
REJECTED = ("rejected", "returned")
LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The facts of a case as a whole, the items of its lists, and its places."""

    facts: Facts
    needs: Items
    contacts: Items
    referrals: Items
    diagnoses: Items
    units: Items
    places: Whereabouts

    def with_items(self, name: str, items: Items) -> CaseFacts:
        """The same facts with one of the lists changed."""
        lists = {
            "needs": self.needs,
            "contacts": self.contacts,
            "referrals": self.referrals,
            "diagnoses": self.diagnoses,
        }
        lists[name] = items
        return replace(
            self,
            needs=lists["needs"],
            contacts=lists["contacts"],
            referrals=lists["referrals"],
            diagnoses=lists["diagnoses"],
        )

    def with_lists(
        self, tests: Mapping[ItemList, ListTests], own: Facts, about: int | None = None
    ) -> dict[str, Scalar]:
        """The case's facts, the subject's own, and one yes-or-no fact for each test of a list."""
        return {**self.facts, **own, **self.lists(tests, about)}

    def lists(self, tests: Mapping[ItemList, ListTests], about: int | None = None) -> dict[str, bool]:
        """One yes-or-no fact for each test of a list. `about` is the need that `other_needs` leaves out."""
        found: dict[str, bool] = {}
        for name, asked in tests.items():
            if name == "other_needs":
                found.update(self.needs.answers(asked, about))
            else:
                items: Items = getattr(self, name)
                found.update(items.answers(asked))
        return found


def known(facts: Mapping[str, Scalar | None]) -> dict[str, Scalar]:
    """The facts without those that are unknown."""
    return {name: value for name, value in facts.items() if value is not None}


def case_facts(
    case: Case, places: Places, directory: Directory, vocabulary: Vocabulary, has_agreement: bool
) -> CaseFacts:
    """Everything that rules may look at before anyone is known to be responsible."""
    where = whereabouts(case, places, vocabulary)
    contacts = contact_items(case, vocabulary)
    facts = {
        **_child_facts(case),
        **place_facts(case, where),
        **_school_and_home_facts(case),
        **_history_facts(case, contacts, where, vocabulary),
        "has_agreement": has_agreement,
    }
    return CaseFacts(
        known(facts),
        need_items(case, vocabulary),
        contacts,
        referral_items(case, vocabulary),
        diagnosis_items(case, vocabulary),
        unit_items(directory, where.registration_region),
        where,
    )


def _child_facts(case: Case) -> dict[str, Scalar | None]:
    age, months = case.child.age_years, case.child.age_months
    left = None
    if age is not None and (months is not None or age != ADULT_YEARS - 1):
        # more than a year before the birthday the months do not matter: the fewest possible are told
        left = max(0, (ADULT_YEARS - age) * MONTHS_A_YEAR - (MONTHS_A_YEAR - 1 if months is None else months))
    return {
        "age": age,
        "months_to_18": left,
        "registration_status": case.registration.status,
        "protected": case.registration.protected_identity,
        "guardian_consent": case.consent.guardians,
        "child_consent": case.consent.child,
        "maturity_assessed": case.consent.child_maturity_assessed,
        "information_sharing": case.consent.information_sharing,
        "suicide_risk": case.risk.suicide_risk,
        "immediate_danger": case.risk.immediate_danger,
        "available_locally": case.supply.recommended_measure_available_locally,
        "interpreter": case.interpreter_language is not None,
    }


def place_facts(case: Case, where: Whereabouts) -> dict[str, Scalar | None]:
    """What the child's places say: whether it is placed, and what lies in another municipality or region."""
    placement = case.placement
    homes = {where.registration_region, where.placing_region} - {None}
    across: bool | None = False
    if placement is not None:
        across = None if where.placed_in_region is None or not homes else bool(homes - {where.placed_in_region})
    return {
        "placed": placement is not None,
        "placement_form": placement.form if placement else None,
        "placement_basis": placement.legal_basis if placement else None,
        "placing_known": (where.placing is not None) if placement else False,
        "placed_across_regions": across,
        "stays_in_other_region": _differ(where.stay_region, where.registration_region),
        "stays_in_other_municipality": _differ(where.stay, where.registration),
        "single_body": where.single_body,
    }


def _differ(one: str | None, other: str | None) -> bool | None:
    return None if one is None or other is None else one != other


def _school_and_home_facts(case: Case) -> dict[str, Scalar | None]:
    school, home = case.school, case.home
    return {
        "school_form": school.form,
        "school_operator": school.operator,
        "absence": school.absence_percent_last_30_days,
        "adaptations": school.extra_adaptations_given,
        "special_support_investigated": school.special_support_investigated,
        "action_programme": school.action_programme,
        "pupil_health_contact": school.pupil_health_contact,
        "parental_capacity": home.parental_capacity,
        "violence_suspected": home.violence_suspected,
        "home_stable": home.stable,
    }


def _history_facts(
    case: Case, contacts: Items, where: Whereabouts, vocabulary: Vocabulary
) -> dict[str, Scalar | None]:
    dispute = dispute_kind(case.disputed_between, vocabulary)
    moved_case = where.open_case is not None or (False if case.ongoing_contacts is not None else None)
    outcomes = None if case.referral_history is None else [r.outcome for r in case.referral_history]
    return {
        "dispute": dispute,
        "open_case_elsewhere": moved_case,
        "several_municipalities": _either(moved_case, dispute, "between_municipalities"),
        "several_regions": _either(_health_case_elsewhere(contacts, where), dispute, "between_regions"),
        "rejected_referrals": None if outcomes is None else sum(o in REJECTED for o in outcomes),
        "lapsed_referrals": None if outcomes is None else outcomes.count(LAPSED),
        "most_measures": _most_measures(contacts),
    }


def _either(first: bool | None, dispute: str | None, kind: str) -> bool | None:
    if first or dispute == kind:
        return True
    return None if first is None or dispute is None else False


def _health_case_elsewhere(contacts: Items, where: Whereabouts) -> bool | None:
    """An active contact with another region than the child's: the child has moved and two regions are in it."""
    codes = {
        row.get("code") for row in contacts.rows if row.get("status") == "active" and row.get("sector") == "health"
    }
    if codes - {None, where.registration_region, where.stay_region}:
        return True
    return False if contacts.complete else None


def dispute_kind(parties: tuple[Disputant, ...] | None, vocabulary: Vocabulary) -> str | None:
    """How the parties of a dispute relate: two of one kind in different places, or across or within sectors."""
    if parties is None:
        return None
    if not parties:
        return "none"
    terms = [(vocabulary["agency"][party.agency], party.principal_code) for party in parties]
    for principal, kind in (("municipality", "between_municipalities"), ("region", "between_regions")):
        codes = {code for term, code in terms if term.text("huvudman") == principal and code}
        if len(codes) > 1:
            return kind
    sectors = {term.text("gren") for term, _ in terms}
    if len(sectors) > 1:
        return "across_principals"
    return {"health": "within_region", "social": "within_municipality"}.get(sectors.pop(), "within_school")


def _most_measures(contacts: Items) -> str | None:
    if not contacts.complete:
        return None
    active = [row.get("principal_type") for row in contacts.rows if row.get("status") == "active"]
    region, municipality = active.count("region"), active.count("municipality")
    if region == municipality:
        return "equal" if active else "none"
    return "region" if region > municipality else "municipality"


def with_owners(facts: CaseFacts, owners: tuple[AgencyReference, ...], sectors: tuple[str, ...]) -> CaseFacts:
    """The same facts, with who owns each need added to the needs."""
    rows = tuple(
        {**row, "owner": owner.agency, "owner_sector": sector}
        for row, owner, sector in zip(facts.needs.rows, owners, sectors, strict=True)
    )
    return replace(facts, needs=Items(rows, facts.needs.places, facts.needs.complete))


def with_lead(facts: CaseFacts, vocabulary: Vocabulary, lead: AgencyReference, situation: str | None) -> CaseFacts:
    """The same facts, with who leads and how the child stands with that agency."""
    sector = vocabulary["agency"][lead.agency].text("gren")
    here = [
        row
        for row in facts.contacts.rows
        if row.get("agency") == lead.agency and row.get("code") in (None, lead.principal_code)
    ]
    status = {row.get("status") for row in here}
    unsure = not facts.contacts.complete or None in status
    more = known(
        {
            "lead.agency": lead.agency,
            "lead.sector": sector,
            "lead.principal_type": lead.principal_type,
            "lead.situation": situation,
            "lead.active_contact": True if "active" in status else (None if unsure else False),
            "lead.waiting": True if "waiting" in status else (None if unsure else False),
        }
    )
    referrals = facts.referrals
    if any("to" in row for row in referrals.rows):
        rows = tuple({**row, "to_lead": row["to"] == lead.agency} if "to" in row else row for row in referrals.rows)
        referrals = Items(rows, referrals.places, referrals.complete)
    return replace(facts, facts={**facts.facts, **more}, referrals=referrals)
