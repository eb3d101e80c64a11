"""What rules see of a case, in words: an example has to be recognised as a kind of case, not as a child."""

from __future__ import annotations

from dataclasses import replace

from router.case import Case, Child, Home
from router.facts_class import WAITING
from router.impact.content import Policies
from router.reasoning.case_words import case_in_words


def in_words(case: Case, policies: Policies, language: str) -> str:
    """The facts that rules may look at, on one line; days only where somebody waits, and full years of age."""
    told = case_in_words(seen_by_rules(case), policies.book.sheet, policies.vocabulary, policies.places, language)
    return told.partition(": ")[2]


def seen_by_rules(case: Case) -> Case:
    """The case without what no rule looks at, what has no words of its own, and days that say who came first."""
    contacts = case.ongoing_contacts and tuple(
        one if one.status == WAITING else replace(one, since=None) for one in case.ongoing_contacts
    )
    referrals = case.referral_history and tuple(replace(one, date=None) for one in case.referral_history)
    home = case.home
    return replace(
        case,
        child=Child(case.child.age_years),
        placement=case.placement and replace(case.placement, since=None),
        school=replace(case.school, year=None),
        home=Home(None, home.parental_capacity, None, home.violence_suspected, home.stable),
        supply=replace(case.supply, distance_km=None),
        ongoing_contacts=contacts,
        referral_history=referrals,
        interpreter_language=None,
    )
