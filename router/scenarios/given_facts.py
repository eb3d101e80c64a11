"""Givet: any other fact of the case by its word in the policies, and all the rest at once; När."""

from __future__ import annotations

from router.scenarios.failures import NotUnderstood
from router.scenarios.register import given, when
from router.scenarios.world import World

UNKNOWN = ("okänt", "okänd", "inte känt", "inte känd")
SAID_OTHERWISE = {
    "/child/age_months": "ett barn på … år och … månader",
    "/placement/placing_municipality": "barnet är placerat i … av …",
    "/placement/placed_in_municipality": "barnet är placerat i … i …",
    "/ongoing_contacts": "barnet har pågående kontakt med …",
    "/referral_history": "… har skickat en remiss till …",
    "/disputed_between": "… och … är oense",
}
"""Facts that follow from what another step says, by their place in the case."""


@given("”{fact}” är {word}")
def fact(world: World, fact: str, word: str) -> None:
    """Ett faktum med sitt ord ur fakta.yaml; ”okänt” lämnar det öppet också när allt övrigt är känt."""
    found = world.words.case_fact(fact)
    if found.pointer is None:
        raise NotUnderstood(f"”{found.word}” räknas ut ur annat i ärendet och kan inte sägas direkt.")
    if word.casefold() in UNKNOWN:
        world.draft.leave_open(found.pointer)
    elif found.pointer in SAID_OTHERWISE:
        raise NotUnderstood(f"”{found.word}” följer av annat: skriv ”{SAID_OTHERWISE[found.pointer]}”.")
    else:
        world.draft.put(found.pointer, world.words.value(found, word))


@given("vårdnadshavarnas samtycke är {word}")
def guardians(world: World, word: str) -> None:
    """Vårdnadshavarnas samtycke."""
    fact(world, "samtycke", word)


@given("allt övrigt är känt och utan anmärkning")
def the_rest_is_known(world: World) -> None:
    """Allt som inte sägs är känt och vanligt: inga kontakter, ingen oenighet, samtycke från alla."""
    world.draft.rest_is_known = True


@when("ärendet bedöms")
def decided(world: World) -> None:
    """Tjänsten bedömer ärendet."""
    world.decide()
