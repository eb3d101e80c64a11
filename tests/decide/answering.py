"""Every plausible answer to every unanswered field of a case, worked out from the case alone.

Placement, municipality of stay, setting and interpreter are no fields here: left out they say "none". Nor is whose
agency a contact is: left out it is the one of the child's own place. A region is told by its municipality.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from router.vocabulary import Vocabulary

Json = dict[str, Any]

CODES = {
    "/registration/status": "registration_status",
    "/school/form": "school_form",
    "/school/operator": "school_operator",
    "/home/parental_capacity": "parental_capacity",
    "/consent/guardians": "guardian_consent",
    "/consent/child": "child_consent",
    "/consent/information_sharing": "information_sharing",
    "/risk/suicide_risk": "suicide_risk",
}
YES_OR_NO = (
    "/registration/protected_identity",
    "/school/extra_adaptations_given",
    "/school/special_support_investigated",
    "/school/action_programme",
    "/school/pupil_health_contact",
    "/home/violence_suspected",
    "/home/stable",
    "/consent/child_maturity_assessed",
    "/risk/immediate_danger",
    "/supply/recommended_measure_available_locally",
)
NUMBERS = {
    "/child/age_years": range(21),
    "/child/age_months": range(12),
    "/school/absence_percent_last_30_days": (0, 19, 20, 21, 49, 50, 100),
    "/home/guardians": (0, 1, 2),
    "/school/year": (0, 9),
    "/supply/distance_km": (0, 3000),
}
OF_A_NEED = {
    "domain": "need_domain",
    "severity": "severity",
    "functional_impact": "functional_impact",
    "cause": "cause",
}
DISPUTES = (
    ["bup", "socialtjanst"],
    ["bup", "forsta_linjen"],
    ["lss", "socialtjanst"],
    ["rektor", "elevhalsa"],
    ["socialtjanst:1880", "socialtjanst:1881"],
    ["bup:18", "bup:23"],
)
WITH_PUPIL_HEALTH = ("compulsory", "adapted_compulsory", "upper_secondary")
LONG_AGO, JUST_NOW = "2026-01-02", "2026-11-20"


class Answering:
    """What might be answered, in the codes of the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def answers(self, case: Json, pointer: str) -> list[Any]:
        """The answers that there are to one field."""
        return self.unanswered(case)[pointer]

    def unanswered(self, case: Json) -> dict[str, list[Any]]:
        """JSON pointers of the fields without an answer, each with the answers that there are."""
        answers = {**self._plain(), **self._lists(), **self._places(case), **self._items(case)}
        return {
            pointer: list(values)
            for pointer, values in answers.items()
            if _said(case, pointer) is None and _makes_sense(case, pointer)
        }

    def _codes(self, name: str) -> list[str]:
        return list(self._vocabulary[name].terms)

    def _plain(self) -> dict[str, Any]:
        return {
            **{pointer: self._codes(name) for pointer, name in CODES.items()},
            **dict.fromkeys(YES_OR_NO, (True, False)),
            **NUMBERS,
        }

    def _places(self, case: Json) -> dict[str, Any]:
        somewhere = {_said(case, "/registration/municipality") or "0580", "1880", "1881", "2380"}
        return {
            "/registration/municipality": ["0580", "1880", "0980"],
            "/placement/form": self._codes("placement_form"),
            "/placement/legal_basis": self._codes("legal_basis"),
            "/placement/placing_municipality": sorted(somewhere),
            "/placement/placed_in_municipality": sorted(somewhere),
        }

    def _lists(self) -> dict[str, Any]:
        return {
            "/needs": self._needs(),
            "/diagnoses": [[], *self._diagnoses()],
            "/ongoing_contacts": [[], *self._contacts()],
            "/referral_history": [[], *self._referrals()],
            "/disputed_between": [[], *DISPUTES],
        }

    def _items(self, case: Json) -> dict[str, Any]:
        of_an_item = {
            "needs": {name: self._codes(codes) for name, codes in OF_A_NEED.items()},
            "diagnoses": {"code": self._codes("diagnosis"), "status": self._codes("diagnosis_status")},
            "ongoing_contacts": {
                "agency": self._codes("agency"),
                "status": self._codes("contact_status"),
                "since": [LONG_AGO, "2026-06", JUST_NOW],
            },
            "referral_history": {
                "from": [*self._codes("agency"), "guardian"],
                "to": self._codes("agency"),
                "outcome": self._codes("referral_outcome"),
                "date": [LONG_AGO, JUST_NOW],
            },
        }
        return {
            f"/{part}/{index}/{name}": values
            for part, fields in of_an_item.items()
            for index in range(len(case.get(part) or ()))
            for name, values in fields.items()
        }

    def _needs(self) -> Iterator[list[Json]]:
        for domain, severity in product(self._codes("need_domain"), ("severe", "acute")):
            yield [{"domain": domain, "severity": severity}]

    def _diagnoses(self) -> Iterator[list[Json]]:
        for code, status in product(self._codes("diagnosis"), self._codes("diagnosis_status")):
            yield [{"code": code, "status": status}]

    def _contacts(self) -> Iterator[list[Json]]:
        for agency in self._codes("agency"):
            yield [{"agency": agency, "status": "active"}]
            yield [{"agency": agency, "status": "waiting", "since": LONG_AGO}]
        yield [{"agency": "bup", "status": "active", "setting": "inpatient"}]
        yield [{"agency": "socialtjanst", "status": "active", "principal_code": "1282"}]
        yield [{"agency": "bup", "status": "active", "principal_code": "12"}]

    def _referrals(self) -> Iterator[list[Json]]:
        for sender, receiver in product(("forsta_linjen", "elevhalsa", "guardian"), self._codes("agency")):
            for outcome in self._codes("referral_outcome"):
                yield [{"from": sender, "to": receiver, "outcome": outcome}]


def _said(case: Json, pointer: str) -> Any:
    part: Any = case
    for step in pointer.strip("/").split("/"):
        if part is None:
            return None
        part = part[int(step)] if isinstance(part, list) else part.get(step)
    return part


def _makes_sense(case: Json, pointer: str) -> bool:
    """A child that is not placed has no form of placement, and a preschool no pupil health."""
    if pointer.startswith("/placement/"):
        return case.get("placement") is not None
    if pointer == "/school/pupil_health_contact":
        return _said(case, "/school/form") in (None, *WITH_PUPIL_HEALTH)
    return True
