"""Random but repeatable cases over everything a case may say, with every field sometimes unknown."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from router.places import Places
from router.vocabulary import Vocabulary

AS_OF = "2026-11-21"
DATES = ("2026-01-15", "2026-05", "2026-08-20", "2026-09", "2026-11-01")
HOME_SHARE = 0.7


class CaseGenerator:
    """Cases as JSON values. The same seed gives the same cases, on every machine."""

    def __init__(self, seed: int, vocabulary: Vocabulary, places: Places, as_of: str = AS_OF) -> None:
        self._random = random.Random(seed)
        self._vocabulary, self._places, self._as_of = vocabulary, places, as_of
        self._codes = sorted(place.code for place in places.municipalities.values())
        self._favoured = [
            code for code in self._codes if code[:2] in ("18", "22", "23", "24", "25") or code == "0980"
        ]

    def cases(self, count: int) -> Iterator[dict[str, Any]]:
        for _ in range(count):
            yield self.case()

    def case(self) -> dict[str, Any]:
        home = self._municipality()
        return {
            "as_of": self._as_of,
            "child": {"age_years": self._maybe(self._random.randint(0, 20)), "age_months": self._maybe(self._random.randint(0, 11))},
            "registration": {
                "municipality": home if self._random.random() < 0.97 else None,
                "status": self._code("registration_status", often="resident"),
                "protected_identity": self._flag(),
            },
            "stay_municipality": self._municipality() if self._random.random() < 0.1 else None,
            "placement": self._placement(home) if self._random.random() < 0.2 else None,
            "needs": self._list(self._need, 4, fewest=1),
            "diagnoses": self._list(self._diagnosis, 2),
            "school": self._school(),
            "home": {
                "guardians": self._maybe(self._random.randint(0, 2)),
                "parental_capacity": self._code("parental_capacity"),
                "violence_suspected": self._flag(),
                "stable": self._flag(),
            },
            "consent": {
                "guardians": self._code("guardian_consent", often="all"),
                "child": self._code("child_consent"),
                "child_maturity_assessed": self._flag(),
                "information_sharing": self._code("information_sharing"),
            },
            "ongoing_contacts": self._list(lambda: self._contact(home), 3),
            "referral_history": self._list(self._referral, 2),
            "risk": {"suicide_risk": self._code("suicide_risk", often="none"), "immediate_danger": self._maybe(self._random.random() < 0.05)},
            "supply": {"recommended_measure_available_locally": self._flag(), "distance_km": None},
            "interpreter_language": self._random.choice([None, None, "so"]),
            "disputed_between": self._list(lambda: self._random.choice(self._agencies()), 2),
        }

    def _maybe(self, value: Any) -> Any:
        return None if self._random.random() < 0.15 else value

    def _flag(self) -> bool | None:
        return self._random.choice([True, False, None])

    def _code(self, name: str, often: str | None = None) -> str | None:
        if often and self._random.random() < 0.5:
            return often
        return self._maybe(self._random.choice(sorted(self._vocabulary[name].terms)))

    def _municipality(self) -> str:
        return self._random.choice(self._favoured if self._random.random() < HOME_SHARE else self._codes)

    def _list(self, make: Any, most: int, fewest: int = 0) -> list[Any] | None:
        if fewest == 0 and self._random.random() < 0.2:
            return None
        return [make() for _ in range(self._random.randint(fewest, most))]

    def _need(self) -> dict[str, Any]:
        return {
            "domain": self._random.choice(sorted(self._vocabulary["need_domain"].terms)) if self._random.random() < 0.97 else None,
            "severity": self._code("severity"),
            "functional_impact": self._code("functional_impact"),
            "cause": self._code("cause"),
        }

    def _diagnosis(self) -> dict[str, Any]:
        return {"code": self._random.choice(["autism", "adhd", "intellectual_disability", "depression", "dyslexia"]), "status": self._code("diagnosis_status")}

    def _school(self) -> dict[str, Any] | None:
        return self._maybe(
            {
                "form": self._code("school_form"),
                "operator": self._code("school_operator", often="municipal"),
                "absence_percent_last_30_days": self._maybe(self._random.choice([0, 10, 19, 20, 21, 60, 100])),
                "extra_adaptations_given": self._flag(),
                "special_support_investigated": self._flag(),
                "action_programme": self._flag(),
                "pupil_health_contact": self._flag(),
            }
        )

    def _placement(self, home: str) -> dict[str, Any]:
        return {
            "form": self._code("placement_form"),
            "legal_basis": self._code("legal_basis"),
            "placing_municipality": self._maybe(self._random.choice([home, self._municipality()])),
            "placed_in_municipality": self._maybe(self._random.choice([home, self._municipality()])),
            "since": self._maybe("2026-03"),
        }

    def _agencies(self) -> list[str]:
        return sorted(self._vocabulary["agency"].terms)

    def _contact(self, home: str) -> dict[str, Any]:
        agency = self._vocabulary["agency"][self._random.choice(self._agencies())]
        place = home if self._random.random() < 0.8 else self._municipality()
        codes = {
            "region": self._places.region_of(place),
            "municipality": place,
            "school_authority": place,
            "state": "SE",
        }
        status = self._code("contact_status", often="active")
        return {
            "agency": agency.code,
            "status": status,
            "principal_code": self._maybe(codes[agency.text("huvudman")]),
            "since": self._maybe(self._random.choice(DATES)),
            "setting": "inpatient" if agency.code == "bup" and self._random.random() < 0.1 else None,
        }

    def _referral(self) -> dict[str, Any]:
        return {
            "from": self._maybe(self._random.choice([*self._agencies(), "guardian", "child"])),
            "to": self._maybe(self._random.choice(self._agencies())),
            "date": self._maybe(self._random.choice(["2026-03-01", "2026-10-10"])),
            "outcome": self._code("referral_outcome"),
        }
