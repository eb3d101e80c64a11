"""A small country: one rule for each question, a few about who answers for a need, and scenarios for some of them."""

from __future__ import annotations

from pathlib import Path

from tests.decide.small_rules import rules, write

ALWAYS = {
    "liten.ansvar": ("ansvar", {"ansvarig": "vårdcentralen"}),
    "liten.huvudansvar": ("huvudansvar", {"läge": "vanligt läge"}),
    "liten.huvudman": ("huvudman", {"ort": "folkbokföringen"}),
    "liten.hallare": ("tillfälligt ansvar", {"hållare": "huvudansvarig"}),
    "liten.sip": ("SIP", {"sip": "behövs inte"}),
    "liten.oro": ("orosanmälan", {"orosanmälan": "krävs inte"}),
    "liten.stege": ("eskalering", {"stege": "L2_within_region"}),
}
"""What holds where nothing else is said: question and answer of each rule. A plan is never needed."""
BEGINNING = """# language: sv
Egenskap: Ansvar

  Bakgrund:
    Givet dagen är 2026-11-21
    Och ett barn på 12 år
    Och barnet är folkbokfört i Malmö
    Och allt övrigt är känt och utan anmärkning

"""


def country(*more: str) -> str:
    """The file of all rules: those that always hold, and some more."""
    return rules(*(_always(name, *told) for name, told in ALWAYS.items()), *more)


def _always(name: str, question: str, answer: dict[str, str]) -> str:
    """The fields in the order that the language wants: head, answer, reasons."""
    lines = [f"regel: {name}", f"rubrik: {name}", f"fråga: {question}"]
    lines += [f"{field}: {word}" for field, word in answer.items()]
    lines += ["motivering: Så är det.", "rättsgrund: [HSL 8 kap. 1 §]"]
    lines += ["gäller_från: 2026-01-01", "granskad: 2026-01-01"]
    return "  - " + "\n    ".join(lines) + "\n"


def scenario(name: str, *steps: str) -> str:
    """One scenario: what is told, then `=>` and what is expected."""
    split = steps.index("=>")
    told = ["Givet " + steps[0], *("Och " + step for step in steps[1:split])] if split else []
    expected = ["Så " + steps[split + 1], *("Och " + step for step in steps[split + 2 :])]
    return f"  Scenario: {name}\n" + "".join(f"    {line}\n" for line in (*told, "När ärendet bedöms", *expected))


def built(folder: Path, national: str, *scenarios: str) -> Path:
    """The folder with these rules in `rules` and these scenarios in `features`; the folder of the rules."""
    root = write(folder, {"national/ansvar.yaml": national})
    file = folder / "features" / "policies" / "national" / "ansvar.feature"
    file.parent.mkdir(parents=True)
    file.write_text(BEGINNING + "\n".join(scenarios), encoding="utf-8")
    return root
