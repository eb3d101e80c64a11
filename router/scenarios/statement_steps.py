"""Statements: what must hold of every child, not of one. The prover tries them on all cases at once."""

from __future__ import annotations

from collections.abc import Mapping

from router.policy import Clauses, Question
from router.reading.condition_text import read_condition
from router.reading.problems import ReadingErrors
from router.reasoning.claims import Answered, BelongsTo, Claim, Fits, Says, Shown, TakesPart
from router.reasoning.comparing_claims import LEAD, NeverLower, Unchanged
from router.scenarios.failures import NotUnderstood, unknown_word
from router.scenarios.register import given, then, when
from router.scenarios.world import World

ALWAYS: Mapping[str, tuple[Question, ...]] = {
    "någon ansvarar för varje behov": ("responsible",),
    "någon är huvudansvarig": ("responsible", "lead"),
    "någon håller barnet": ("interim_holder",),
    "det finns en väg vidare vid ett nej": ("ladder",),
    "det finns en väg in": ("way_in",),
}
"""What every child has, by the words for it, and the questions that must then be answered."""
SAME: Mapping[str, Question] = {
    "huvudansvarig": LEAD,
    "orosanmälan": "report_of_concern",
    "SIP": "sip",
    "hållare": "interim_holder",
}
NEEDED: Mapping[str, tuple[Question, bool]] = {
    "SIP behövs": ("sip", True),
    "SIP inte behövs": ("sip", False),
    "en orosanmälan krävs": ("report_of_concern", True),
    "ingen orosanmälan krävs": ("report_of_concern", False),
}


@given("alla barn[ där {condition}]")
def every_child(world: World, condition: str | None = None) -> None:
    """Påståendet gäller alla barn, eller alla där villkoret stämmer; villkoret skrivs som i en regels ”när”."""
    world.claiming.begin()
    if condition is not None:
        also(world, condition)


@given("där {condition}")
def also(world: World, condition: str) -> None:
    """Också det här villkoret stämmer, på varje barn som påståendet gäller."""
    world.claiming.assume(_condition(world, condition))


@when("alla ärenden bedöms")
def all_decided(world: World) -> None:
    """Varje ärende som något barn kan ha prövas på en gång."""
    world.claiming.must_be_begun()


@then("gäller alltid {condition}")
def always(world: World, condition: str) -> None:
    """Villkoret stämmer på svaret: huvudansvarig, läge och allt annat som ”när” kan säga."""
    _claim(world, Fits(condition, _condition(world, condition)))


@then("gäller alltid att {word}")
def always_answered(world: World, word: str) -> None:
    """Det varje barn har rätt att få svar på, eller att SIP eller orosanmälan behövs eller inte."""
    told = word.strip()
    if told in ALWAYS:
        _claim(world, Answered(told, ALWAYS[told]))
    elif told in NEEDED:
        question, answer = NEEDED[told]
        _claim(world, Says(told, question, answer))
    else:
        raise unknown_word(told, "något som kan sägas om varje barn", (*ALWAYS, *NEEDED))


@then("gäller alltid stegen {ladder}")
def always_ladder(world: World, ladder: str) -> None:
    """Vilken eskaleringsstege som gäller."""
    term = world.words.term("ladder", ladder, "en eskaleringsstege")
    _claim(world, Says(f"stegen {term.word}", "ladder", term.code))


@then("gäller alltid att {agency} hör till {place}")
def always_of(world: World, agency: str, place: str) -> None:
    """Vilken plats som avgör vems verksamheten är."""
    term, source = world.words.agency(agency), world.words.term("territory_source", place, "en plats som avgör")
    _claim(world, BelongsTo(f"{term.word} hör till {source.word}", term.code, source.code))


@then("gäller alltid att {agency} är med")
def always_with(world: World, agency: str) -> None:
    """Verksamheten är huvudansvarig eller medansvarig."""
    term = world.words.agency(agency)
    _claim(world, TakesPart(f"{term.word} är med", term.code, wanted=True))


@then("gäller alltid att {agency} inte ansvarar för något behov")
def never_responsible(world: World, agency: str) -> None:
    """Verksamheten ansvarar inte för något behov."""
    term = world.words.agency(agency)
    _claim(world, TakesPart(f"{term.word} ansvarar inte för något behov", term.code, wanted=False))


@then("gäller alltid att regeln ”{rule}” visas")
def always_shown(world: World, rule: str) -> None:
    """En regel om skyldighet eller informationsdelning visas."""
    found = world.words.rule(rule)
    _claim(world, Shown(f"regeln ”{found.id}” visas", found.id, found.question))


@then("gäller alltid samma {word}, vad än {fact} är")
def always_same(world: World, word: str, fact: str) -> None:
    """Svaret på frågan ändras inte av de här uppgifterna, skilda åt med komma eller ”och”."""
    if word not in SAME:
        raise unknown_word(word, "något som kan vara detsamma", SAME)
    names = [name.strip(" ”") for name in fact.replace(" och ", ", ").split(", ")]
    facts = tuple(world.words.case_fact(name).code for name in names)
    _claim(world, Unchanged(f"samma {word}, vad än {fact} är", facts, SAME[word]))


@then("gäller alltid minst samma vårdnivå när ett behov är svårare")
def never_lower(world: World) -> None:
    """Ett svårare behov ger aldrig lägre vårdnivå, när inget annat ändras."""
    _claim(world, NeverLower("minst samma vårdnivå när ett behov är svårare"))


def _condition(world: World, text: str) -> tuple[Clauses, ...]:
    content = world.content
    try:
        return read_condition(text, content.book.sheet, content.vocabulary)
    except ReadingErrors as unreadable:
        first = unreadable.problems[0]
        raise NotUnderstood(first.message, first.suggestion) from unreadable


def _claim(world: World, claim: Claim) -> None:
    world.claiming.claim(claim, world.content.prover)
