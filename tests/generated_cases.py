"""Random but repeatable cases over everything a case may say, with every field sometimes unknown."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from router.places import Places
from router.vocabulary import Vocabulary

AS_OF = "2026-11-21"
SINCE = ("2026-01-15", "2026-05", "2026-08-20", "2026-09", "2026-11-01")
SENT = ("2026-03-01", "2026-10-10")
ABSENCES = (0, 10, 19, 20, 21, 60, 100)
DIAGNOSES = ("autism", "adhd", "intellectual_disability", "depression", "dyslexia")
WITH_AGREEMENTS = ("18", "22", "23", "24", "25")
REGION_AND_MUNICIPALITY = "0980"

T = TypeVar("T")
Json = dict[str, Any]


class CaseGenerator:
    """Cases as JSON values. The same seed gives the same cases, on every machine.

    `unknown` is how often an answer is missing. Places with agreements are met more often than others.
    """

    def __init__(
        self,
        seed: int,
        vocabulary: Vocabulary,
        places: Places,
        as_of: str = AS_OF,
        unknown: float = 0.15,
    ) -> None:
        self._random = random.Random(seed)
        self._vocabulary, self._places, self._as_of, self._unknown = vocabulary, places, as_of, unknown
        self._codes = sorted(places.municipalities)
        self._favoured = [
            code for code in self._codes if code[:2] in WITH_AGREEMENTS or code == REGION_AND_MUNICIPALITY
        ]
        self._agencies = sorted(vocabulary["agency"].terms)

    def cases(self, count: int) -> Iterator[Json]:
        for _ in range(count):
            yield self.case()

    def case(self) -> Json:
        """One case; most of its contacts and placements have to do with its own municipality."""
        home = self._municipality()
        return {
            "as_of": self._as_of,
            "child": {"age_years": self._number(0, 20), "age_months": self._number(0, 11)},
            "registration": self._registration(home),
            "stay_municipality": self._municipality() if self._chance(0.1) else None,
            "placement": self._placement(home) if self._chance(0.2) else None,
            "needs": [self._need() for _ in range(self._random.randint(1, 4))],
            "diagnoses": self._list(self._diagnosis, 2),
            "school": self._maybe(self._school()),
            "home": self._home(),
            "consent": self._consent(),
            "ongoing_contacts": self._list(lambda: self._contact(home), 3),
            "referral_history": self._list(self._referral, 2),
            "risk": self._risk(),
            "supply": {"recommended_measure_available_locally": self._flag(), "distance_km": None},
            "interpreter_language": self._random.choice([None, None, "so"]),
            "disputed_between": self._list(lambda: self._random.choice(self._agencies), 2),
        }

    def _chance(self, share: float) -> bool:
        return self._random.random() < share

    def _maybe(self, value: T) -> T | None:
        return None if self._chance(self._unknown) else value

    def _number(self, first: int, last: int) -> int | None:
        return self._maybe(self._random.randint(first, last))

    def _flag(self) -> bool | None:
        value = self._random.choice([True, False])
        return None if self._chance(2 * self._unknown) else value

    def _code(self, name: str, often: str | None = None) -> str | None:
        if often and self._chance(0.5):
            return often
        return self._maybe(self._random.choice(sorted(self._vocabulary[name].terms)))

    def _municipality(self) -> str:
        return self._random.choice(self._favoured if self._chance(0.7) else self._codes)

    def _list(self, make: Callable[[], Any], most: int) -> list[Any] | None:
        return self._maybe([make() for _ in range(self._random.randint(0, most))])

    def _registration(self, home: str) -> Json:
        return {
            "municipality": None if self._chance(self._unknown / 5) else home,
            "status": self._code("registration_status", often="resident"),
            "protected_identity": self._flag(),
        }

    def _placement(self, home: str) -> Json:
        return {
            "form": self._code("placement_form"),
            "legal_basis": self._code("legal_basis"),
            "placing_municipality": self._maybe(self._random.choice([home, self._municipality()])),
            "placed_in_municipality": self._maybe(self._random.choice([home, self._municipality()])),
            "since": self._maybe("2026-03"),
        }

    def _need(self) -> Json:
        domain = self._random.choice(sorted(self._vocabulary["need_domain"].terms))
        return {
            "domain": None if self._chance(self._unknown / 5) else domain,
            "severity": self._code("severity"),
            "functional_impact": self._code("functional_impact"),
            "cause": self._code("cause"),
        }

    def _diagnosis(self) -> Json:
        return {"code": self._random.choice(DIAGNOSES), "status": self._code("diagnosis_status")}

    def _school(self) -> Json:
        return {
            "form": self._code("school_form"),
            "operator": self._code("school_operator", often="municipal"),
            "absence_percent_last_30_days": self._maybe(self._random.choice(ABSENCES)),
            "extra_adaptations_given": self._flag(),
            "special_support_investigated": self._flag(),
            "action_programme": self._flag(),
            "pupil_health_contact": self._flag(),
        }

    def _home(self) -> Json:
        return {
            "guardians": self._number(0, 2),
            "parental_capacity": self._code("parental_capacity"),
            "violence_suspected": self._flag(),
            "stable": self._flag(),
        }

    def _consent(self) -> Json:
        return {
            "guardians": self._code("guardian_consent", often="all"),
            "child": self._code("child_consent"),
            "child_maturity_assessed": self._flag(),
            "information_sharing": self._code("information_sharing"),
        }

    def _risk(self) -> Json:
        return {
            "suicide_risk": self._code("suicide_risk", often="none"),
            "immediate_danger": self._maybe(self._chance(0.05)),
        }

    def _contact(self, home: str) -> Json:
        agency = self._vocabulary["agency"][self._random.choice(self._agencies)]
        place = home if self._chance(0.8) else self._municipality()
        codes = {
            "region": self._places.region_of(place),
            "municipality": place,
            "school_authority": place,
            "state": "SE",
        }
        return {
            "agency": agency.code,
            "status": self._code("contact_status", often="active"),
            "principal_code": self._maybe(codes[agency.text("huvudman")]),
            "since": self._maybe(self._random.choice(SINCE)),
            "setting": "inpatient" if agency.code == "bup" and self._chance(0.1) else None,
        }

    def _referral(self) -> Json:
        return {
            "from": self._maybe(self._random.choice([*self._agencies, "guardian", "child"])),
            "to": self._maybe(self._random.choice(self._agencies)),
            "date": self._maybe(self._random.choice(SENT)),
            "outcome": self._code("referral_outcome"),
        }
