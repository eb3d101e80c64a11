"""Så: the plan, the report of concern, the ladder, and whether the answer is final."""

from __future__ import annotations

from router.scenarios.failures import expect
from router.scenarios.register import then
from router.scenarios.world import World

STATES = {True: "nu", False: "inte än", None: "okänt"}


@then("behövs en SIP", "en SIP behövs")
def plan_needed(world: World) -> None:
    """En samordnad individuell plan behövs."""
    expect(world.decision.sip.needed, "en SIP behövs", "behövs inte")


@then("behövs ingen SIP", "ingen SIP behövs", "en SIP behövs inte")
def plan_not_needed(world: World) -> None:
    """Ingen plan behövs."""
    expect(not world.decision.sip.needed, "ingen SIP behövs", "behövs")


@then("leds SIP av {principal}", "SIP leds av {principal}")
def plan_lead(world: World, principal: str) -> None:
    """Huvudmannen som leder planen: regionen eller kommunen."""
    kinds = world.content.vocabulary["principal_type"]
    word = principal if kinds.by_word(principal) else principal.casefold().removesuffix("en")
    wanted = world.words.term("principal_type", word, "en huvudman").code
    got = world.decision.sip.lead_principal_type
    expect(got == wanted, principal, kinds[got].sv if got else "ingen SIP behövs")


@then("får SIP upprättas nu", "SIP får upprättas nu")
def plan_now(world: World) -> None:
    """Samtycke finns till planen."""
    _expect_consent(world, True)


@then("får SIP inte upprättas än", "SIP får inte upprättas än", "SIP får upprättas inte än")
def plan_not_now(world: World) -> None:
    """Samtycke till planen saknas."""
    _expect_consent(world, False)


@then("är det okänt om SIP får upprättas", "det är okänt om SIP får upprättas")
def plan_consent_open(world: World) -> None:
    """En SIP behövs, men om den får upprättas är inte känt."""
    expect(world.decision.sip.needed, "en SIP behövs", "behövs inte")
    _expect_consent(world, None)


def _expect_consent(world: World, wanted: bool | None) -> None:
    sip = world.decision.sip
    got = STATES[sip.may_be_drawn_up_now] if sip.needed else "ingen SIP behövs"
    expect(got == STATES[wanted], STATES[wanted], got)


@then("krävs en orosanmälan", "en orosanmälan krävs")
def report_required(world: World) -> None:
    """En orosanmälan ska göras."""
    expect(world.decision.report_of_concern.required, "en orosanmälan krävs", "krävs inte")


@then("krävs ingen orosanmälan", "ingen orosanmälan krävs", "en orosanmälan krävs inte")
def report_not_required(world: World) -> None:
    """Ingen orosanmälan krävs."""
    expect(not world.decision.report_of_concern.required, "ingen orosanmälan krävs", "krävs")


@then("löses oenigheten enligt stegen ”{ladder}”", "oenigheten löses enligt stegen ”{ladder}”")
def ladder(world: World, ladder: str) -> None:
    """Stegen för den som inte är överens."""
    wanted = world.words.term("ladder", ladder, "en stege").code
    got = world.content.vocabulary["ladder"][world.decision.escalation.ladder]
    expect(got.code == wanted, ladder, got.word)


@then("är första steget ”{step}”", "första steget är ”{step}”")
def first_step(world: World, step: str) -> None:
    """Det första steget på stegen."""
    wanted = world.words.term("ladder_step", step, "ett steg").code
    got = world.content.vocabulary["ladder_step"][world.decision.escalation.steps[0].step]
    expect(got.code == wanted, step, got.word)


@then("är svaret slutligt", "svaret är slutligt")
def final(world: World) -> None:
    """Inget obesvarat kan ändra svaret."""
    asked = ", ".join(f"{ask.fact} ({ask.pointer})" for ask in world.asked.ask)
    expect(world.asked.status == "decided", "slutligt", f"preliminärt; frågan gäller {asked}")


@then("är svaret preliminärt", "svaret är preliminärt")
def provisional(world: World) -> None:
    """Något obesvarat kan ändra svaret."""
    expect(world.asked.status == "provisional", "preliminärt", "slutligt")


@then("ställs frågan om ”{fact}”", "frågan om ”{fact}” ställs")
def asked(world: World, fact: str) -> None:
    """Tjänsten frågar om ett faktum: dess ord, namn eller plats i ärendet."""
    got = _asked_for(world)
    expect(bool(world.words.asked(fact) & got.keys()) and _at(fact, got), fact, ", ".join(got) or "inga frågor")


@then("ställs inte frågan om ”{fact}”", "frågan om ”{fact}” ställs inte")
def not_asked(world: World, fact: str) -> None:
    """Tjänsten frågar inte om ett faktum."""
    got = _asked_for(world)
    expect(not world.words.asked(fact) & got.keys(), f"ingen fråga om {fact}", ", ".join(got))


ABOUT_QUESTIONS = (final, provisional, asked, not_asked)
"""The steps that look at what is still asked; no other step does."""


def _asked_for(world: World) -> dict[str, str]:
    return {ask.fact: ask.pointer for ask in world.asked.ask}


def _at(fact: str, got: dict[str, str]) -> bool:
    return not fact.startswith("/") or fact in got.values()
