"""The case as a marshmallow schema: every field, its codes and its limits, in the order of the contract.

This is what the OpenAPI description is made from and what every case is read through.
"""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields

from router import case
from router.places import Places
from router.reading.case_days import Began, Day
from router.reading.case_fields import Flag, FreeText, Pattern, Whole, Word, WordOrOther
from router.reading.case_parts import Part, PartSchema, Several
from router.reading.case_place_fields import MunicipalityCode, MunicipalityName, RegionCode
from router.reading.case_place_names import PlaceNames
from router.reading.case_principals import DisputantField, PrincipalCode, Principals
from router.vocabulary import CodeList, Vocabulary

Fields = dict[str, fields.Field[Any]]


def case_schema_class(vocabulary: Vocabulary, places: Places) -> type[Schema]:
    """The schema of a case for these codes and places. Build it once: it costs milliseconds."""
    names = PlaceNames(places)
    schema: Fields = {
        "as_of": Day(),
        "child": _part(case.Child, {"age_years": Whole(0, 20), "age_months": Whole(0, 11)}),
        **_place_parts(vocabulary, names),
        **_need_parts(vocabulary),
        **_surrounding_parts(vocabulary),
        **_history_parts(vocabulary, names),
        "risk": _part(case.Risk, {"suicide_risk": Word(vocabulary["suicide_risk"]), "immediate_danger": Flag()}),
        "supply": _part(
            case.Supply,
            {"recommended_measure_available_locally": Flag(), "distance_km": Whole(0, 3000)},
        ),
        "interpreter_language": Pattern("language", "[a-z]{2,3}"),
    }
    return PartSchema.from_dict(schema, name="CaseSchema")


def _part(make: type, parts: Fields) -> Part:
    schema = PartSchema.from_dict(parts, name=f"{make.__name__}Schema")
    return Part(schema, make, allow_none=True)


def _several(make: type, parts: Fields) -> Several:
    schema = PartSchema.from_dict(parts, name=f"{make.__name__}Schema")
    return Several(Part(schema, make))


def _place_parts(vocabulary: Vocabulary, names: PlaceNames) -> Fields:
    return {
        "registration": _part(
            case.Registration,
            {
                "municipality": MunicipalityCode(names),
                "municipality_name": MunicipalityName(names),
                "region": RegionCode(names.places),
                "status": Word(vocabulary["registration_status"]),
                "protected_identity": Flag(),
            },
        ),
        "stay_municipality": MunicipalityCode(names),
        "placement": _part(
            case.Placement,
            {
                "form": Word(vocabulary["placement_form"]),
                "legal_basis": Word(vocabulary["legal_basis"]),
                "placing_municipality": MunicipalityCode(names),
                "placed_in_municipality": MunicipalityCode(names),
                "since": Began(),
            },
        ),
    }


def _need_parts(vocabulary: Vocabulary) -> Fields:
    return {
        "needs": _several(
            case.Need,
            {
                "domain": Word(vocabulary["need_domain"]),
                "severity": Word(vocabulary["severity"]),
                "functional_impact": Word(vocabulary["functional_impact"]),
                "cause": Word(vocabulary["cause"]),
                "detail": FreeText(),
            },
        ),
        "diagnoses": _several(
            case.Diagnosis,
            {"code": Word(vocabulary["diagnosis"]), "status": Word(vocabulary["diagnosis_status"])},
        ),
    }


def _surrounding_parts(vocabulary: Vocabulary) -> Fields:
    return {
        "school": _part(
            case.School,
            {
                "form": Word(vocabulary["school_form"]),
                "year": Whole(0, 13),
                "operator": Word(vocabulary["school_operator"]),
                "absence_percent_last_30_days": Whole(0, 100),
                "extra_adaptations_given": Flag(),
                "special_support_investigated": Flag(),
                "action_programme": Flag(),
                "pupil_health_contact": Flag(),
            },
        ),
        "home": _part(
            case.Home,
            {
                "guardians": Whole(0, 4),
                "parental_capacity": Word(vocabulary["parental_capacity"]),
                "concerns": Several(WordOrOther("concern", "[a-z0-9_]{1,64}", vocabulary["home_concern"])),
                "violence_suspected": Flag(),
                "stable": Flag(),
            },
        ),
        "consent": _part(
            case.Consent,
            {
                "guardians": Word(vocabulary["guardian_consent"]),
                "child": Word(vocabulary["child_consent"]),
                "child_maturity_assessed": Flag(),
                "information_sharing": Word(vocabulary["information_sharing"]),
            },
        ),
    }


def _history_parts(vocabulary: Vocabulary, names: PlaceNames) -> Fields:
    agencies = vocabulary["agency"]
    principals = Principals(agencies, names)
    parties = _joined(agencies, vocabulary["referral_party"])
    return {
        "ongoing_contacts": _several(
            case.Contact,
            {
                "agency": Word(agencies),
                "status": Word(vocabulary["contact_status"]),
                "principal_code": PrincipalCode(principals),
                "since": Began(),
                "setting": Word(vocabulary["contact_setting"]),
            },
        ),
        "referral_history": _several(
            case.Referral,
            {
                "from_": Word(parties, data_key="from"),
                "to": Word(parties),
                "date": Day(),
                "outcome": Word(vocabulary["referral_outcome"]),
                "reason": FreeText(),
            },
        ),
        "disputed_between": Several(DisputantField(agencies, principals)),
    }


def _joined(first: CodeList, second: CodeList) -> CodeList:
    return CodeList(f"{first.name}, {second.name}", first.heading, {**first.terms, **second.terms})
