"""Givet: contacts, referrals, diagnoses and disagreement."""

from __future__ import annotations

import re

from router.scenarios.failures import NotUnderstood, unknown_word
from router.scenarios.register import given
from router.scenarios.world import World

LISTS = {
    "behov": "/needs",
    "kontakter": "/ongoing_contacts",
    "remisser": "/referral_history",
    "diagnoser": "/diagnoses",
}
PARTIES = "/disputed_between"
NOBODY = "ingen"
SOMEBODY, SOME_AGENCY, UNKNOWN = "någon okänd", "en okänd verksamhet", "okänd"
"""What is written where the other end of a contact or a referral, or a diagnosis, is not known."""


@given("barnet har[ {status}] kontakt med {agency}[ i {place}][ i {setting}][ sedan {since:since}]")
def contact(
    world: World,
    agency: str,
    status: str | None = None,
    place: str | None = None,
    setting: str | None = None,
    since: str | None = None,
) -> None:
    """En kontakt; kontakterna som nämns är alla som finns."""
    words = world.words
    term = None if agency.casefold() == SOME_AGENCY else words.agency(agency)
    if place is not None and setting is None and words.vocabulary["contact_setting"].by_word(place):
        place, setting = None, place
    told = {
        "agency": term and term.code,
        "status": status and words.term("contact_status", status, "en kontakts status").code,
        "principal_code": words.principal(term, place) if term and place else None,
        "setting": setting and words.term("contact_setting", setting, "en vårdform").code,
        "since": since,
    }
    world.draft.add("/ongoing_contacts", told)


@given("{sender} har skickat en remiss till {receiver}[ {day:day}][ som är {outcome}]")
def referral(world: World, sender: str, receiver: str, day: str | None = None, outcome: str | None = None) -> None:
    """En remiss; remisserna som nämns är alla som finns."""
    words, parties = world.words, ("agency", "referral_party")
    told = {
        "from": None if sender.casefold() == SOMEBODY else words.term(parties, sender, "en avsändare").code,
        "to": None if receiver.casefold() == SOMEBODY else words.term(parties, receiver, "en mottagare").code,
        "date": day,
        "outcome": outcome and words.term("referral_outcome", outcome, "ett utfall").code,
    }
    world.draft.add("/referral_history", told)


@given("barnet har diagnosen {diagnosis}[, {status}]")
def diagnosis(world: World, diagnosis: str, status: str | None = None) -> None:
    """En diagnos; diagnoserna som nämns är alla som finns."""
    words = world.words
    told = {
        "code": None if diagnosis.casefold() == UNKNOWN else words.term("diagnosis", diagnosis, "en diagnos").code,
        "status": status and words.term("diagnosis_status", status, "misstänkt eller fastställd").code,
    }
    world.draft.add("/diagnoses", told)


@given("inga {list} finns")
def none_of_them(world: World, list: str) -> None:  # noqa: A002  # named as the template shows it
    """Det är känt att det inte finns några kontakter, remisser eller diagnoser."""
    world.draft.put(_pointer(list), [])


@given("barnets {list} är inte kända")
def list_left_open(world: World, list: str) -> None:  # noqa: A002
    """Om det finns kontakter, remisser eller diagnoser är okänt."""
    world.draft.leave_open(_pointer(list))


def _pointer(word: str) -> str:
    if word.casefold() not in LISTS:
        raise unknown_word(word, "en lista i ärendet", LISTS)
    return LISTS[word.casefold()]


@given("{parties} är oense")
def disputing(world: World, parties: str) -> None:
    """Vilka som är oense om ansvaret, med ”i <plats>” när flera av samma slag är det; eller ingen."""
    if parties.casefold() == NOBODY:
        world.draft.put(PARTIES, [])
        return
    named = re.split(r", | och ", parties)
    if len(named) < 2:
        raise NotUnderstood("Nämn minst två som är oense, eller skriv ”ingen är oense”.")
    world.draft.put(PARTIES, [_party(world, name) for name in named if name.casefold() != SOMEBODY])


@given("det är inte känt om någon är oense")
def dispute_left_open(world: World) -> None:
    """Om någon är oense är okänt."""
    world.draft.leave_open(PARTIES)


def _party(world: World, text: str) -> str:
    name, _, place = text.partition(" i ")
    term = world.words.agency(name)
    return f"{term.code}:{world.words.principal(term, place)}" if place else term.code
