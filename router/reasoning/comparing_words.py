"""A comparison as plain Swedish text, for whoever reads it at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from router.reasoning.comparing import Comparison

UNKNOWN = "inte känt"
SIDES = {"first": "bara i det första", "second": "bara i det andra"}
PARTS = {
    "responsible": "Huvudansvar",
    "needs": "Behov för behov",
    "co_responsible": "Medansvar",
    "interim_holder": "Håller i barnet så länge",
    "sip": "Samordnad individuell plan",
    "report_of_concern": "Orosanmälan",
    "escalation": "Vägen vidare vid ett nej",
}


def as_text(found: Comparison) -> str:
    """The whole comparison, line by line."""
    return "\n".join(_lines(found))


def _lines(found: Comparison) -> Iterator[str]:
    if found.revisions[0] != found.revisions[1]:
        yield f"Besluten följer olika versioner av reglerna: {found.revisions[0]} och {found.revisions[1]}."
    yield "Uppgifter som skiljer:" if found.facts else "Uppgifterna är lika."
    for fact in found.facts:
        yield f"  {fact.label}: {fact.first or UNKNOWN} – {fact.second or UNKNOWN}"
    yield "Svar som skiljer:" if found.parts else "Svaren är lika."
    for part in found.parts:
        yield f"  {PARTS[part.part]}: {part.first} – {part.second}"
    yield "Regler som avgör bara i det ena:" if found.rules else "Samma regler avgör."
    for rule in found.rules:
        because = f" (ser på: {', '.join(rule.because_of)})" if rule.because_of else ""
        yields = f" I det andra går före: {', '.join(rule.gives_way_to)}." if rule.gives_way_to else ""
        yield f"  {rule.title}, {SIDES[rule.decides_in]}{because}: {rule.because}{yields}"
