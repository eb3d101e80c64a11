"""Så: who is responsible, who else, and who holds the child meanwhile."""

from __future__ import annotations

from router.decision import Party
from router.scenarios.failures import Otherwise, expect
from router.scenarios.register import then
from router.scenarios.world import World


@then(
    "ansvarar {agency}[ i {place}]",
    "{agency} ansvarar",
    "{agency} i {place} ansvarar",
)
def responsible(world: World, agency: str, place: str | None = None) -> None:
    """Vem som är huvudansvarig."""
    _expect_party(world, world.decision.responsible, agency, place)


@then(
    "ansvarar {agency}[ i {place}] för behovet {need}",
    "{agency} ansvarar för behovet {need}",
    "{agency} i {place} ansvarar för behovet {need}",
)
def responsible_for_need(world: World, agency: str, need: str, place: str | None = None) -> None:
    """Vem som ansvarar för ett visst behov."""
    domain = world.words.term("need_domain", need, "ett behov").code
    found = [decided.responsible for decided in world.decision.needs if decided.domain == domain]
    if not found:
        raise Otherwise(f"att ärendet har behovet {need}", "det har det inte")
    for party in found:
        _expect_party(world, party, agency, place)


@then("väntar svaret på reglernas ägare")
def left_open(world: World) -> None:
    """Svaret är inte skrivet än: ett vittne blir grönt först när ägarna har skrivit vad som gäller."""
    raise Otherwise(
        "ett svar som reglernas ägare har skrivit", f"{_name(world, world.decision.responsible)} ansvarar"
    )


@then("är {agency}[ i {place}] medansvarig", "{agency} är medansvarig", "{agency} i {place} är medansvarig")
def co_responsible(world: World, agency: str, place: str | None = None) -> None:
    """En av dem som är med och ansvarar."""
    parties = world.decision.co_responsible
    expect(
        any(_fits(world, party, agency, place) for party in parties),
        _told(agency, place),
        _names(world, parties),
    )


@then("är {agency} inte medansvarig", "{agency} är inte medansvarig")
def not_co_responsible(world: World, agency: str) -> None:
    """Någon som inte är medansvarig, var den än hör hemma."""
    parties = world.decision.co_responsible
    fits = [party for party in parties if _fits(world, party, agency, None)]
    expect(not fits, f"inte {agency}", _names(world, parties))


@then("är ingen annan medansvarig", "ingen annan är medansvarig")
def nobody_else(world: World) -> None:
    """Bara den huvudansvariga ansvarar."""
    parties = world.decision.co_responsible
    expect(not parties, "ingen medansvarig", _names(world, parties))


@then("håller {agency}[ i {place}] barnet", "{agency} håller barnet", "{agency} i {place} håller barnet")
def holder(world: World, agency: str, place: str | None = None) -> None:
    """Vem som håller barnet tills nästa har börjat."""
    _expect_party(world, world.decision.interim_holder, agency, place)


def _expect_party(world: World, party: Party, agency: str, place: str | None) -> None:
    expect(_fits(world, party, agency, place), _told(agency, place), _name(world, party))


def _fits(world: World, party: Party, agency: str, place: str | None) -> bool:
    term = world.words.agency(agency)
    wanted = world.words.principal(term, place) if place else None
    return party.agency == term.code and wanted in (None, party.principal_code)


def _told(agency: str, place: str | None) -> str:
    return f"{agency} i {place}" if place else agency


def _name(world: World, party: Party) -> str:
    return f"{world.content.vocabulary['agency'][party.agency].word} ({party.name})"


def _names(world: World, parties: tuple[Party, ...]) -> str:
    return ", ".join(_name(world, party) for party in parties) or "ingen"
