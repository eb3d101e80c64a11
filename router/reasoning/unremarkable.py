"""The rest of a case, known and unremarkable: for whoever asks about one thing only."""

from __future__ import annotations

from router.reasoning.draft import Draft

NOTHING_SPECIAL: dict[str, object] = {
    "/registration/status": "resident",
    "/registration/protected_identity": False,
    "/diagnoses": [],
    "/home/guardians": 2,
    "/home/parental_capacity": "adequate",
    "/home/concerns": [],
    "/home/violence_suspected": False,
    "/home/stable": True,
    "/consent/guardians": "all",
    "/consent/child": "yes",
    "/consent/child_maturity_assessed": True,
    "/consent/information_sharing": "all",
    "/ongoing_contacts": [],
    "/referral_history": [],
    "/risk/suicide_risk": "none",
    "/risk/immediate_danger": False,
    "/supply/recommended_measure_available_locally": True,
    "/disputed_between": [],
}
AT_SCHOOL: dict[str, object] = {
    "/school/operator": "municipal",
    "/school/absence_percent_last_30_days": 0,
    "/school/extra_adaptations_given": False,
    "/school/special_support_investigated": False,
    "/school/action_programme": False,
    "/school/pupil_health_contact": False,
}
SCHOOL_BY_AGE = ((1, "none"), (6, "preschool"), (16, "compulsory"), (19, "upper_secondary"), (99, "none"))
"""The form of school of those younger than each age."""
ASKED_FROM, ADULT = 6, 18
"""From when a child is asked what it wants, and from when it decides alone."""


def fill_in(draft: Draft) -> None:
    """Says everything that nobody has said yet, so that nothing about it is remarkable."""
    age = draft.get("/child/age_years")
    if age is not None:
        _by_age(draft, age)
    for pointer, value in {**NOTHING_SPECIAL, **AT_SCHOOL}.items():
        draft.fill(pointer, value)
    for index, need in enumerate(draft.get("/needs") or ()):
        for name, value in (("functional_impact", "some"), ("cause", "none_known")):
            if need.get(name) is None and f"/needs/{index}/{name}" not in draft.unknown:
                need[name] = value


def _by_age(draft: Draft, age: int) -> None:
    draft.fill("/child/age_months", 0)
    draft.fill("/school/form", next(form for below, form in SCHOOL_BY_AGE if age < below))
    if age < ASKED_FROM:
        draft.fill("/consent/child", "too_young")
        draft.fill("/consent/child_maturity_assessed", False)
    if age >= ADULT:
        draft.fill("/consent/guardians", "not_applicable")
