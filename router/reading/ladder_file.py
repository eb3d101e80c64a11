"""Reads the escalation ladders."""

from __future__ import annotations

from router.ladder import Ladder, Rung
from router.reading.fields import Fields
from router.reading.nodes import Node
from router.reading.problems import Problems, suggest
from router.vocabulary import Vocabulary

RUNG_FIELDS = ("steg", "från", "till", "arbetsdagar", "handling", "rättsgrund")
FEWEST_RUNGS = 3


def ladders_of(tree: Node, vocabulary: Vocabulary, problems: Problems) -> dict[str, Ladder]:
    """Every ladder that the content of the file says, by code; each has at least three rungs."""
    found: dict[str, Ladder] = {}
    for node in Fields(tree, "stegfilen", ("stegar",), problems).items("stegar"):
        fields = Fields(node, "en stege", ("stege", "steg"), problems)
        code = fields.text("stege") or ""
        rungs = tuple(r for item in fields.items("steg") if (r := _rung(item, vocabulary, problems)))
        if code not in vocabulary["ladder"].terms:
            problems.add(fields.where("stege"), f"Okänd stege ”{code}”.", suggest(code, vocabulary["ladder"].terms))
        if len(rungs) < FEWEST_RUNGS:
            problems.add(fields.at, "En stege ska ha minst tre steg.")
        found[code] = Ladder(code, rungs)
    return found


def _rung(node: Node, vocabulary: Vocabulary, problems: Problems) -> Rung | None:
    fields = Fields(node, "ett steg", RUNG_FIELDS, problems)
    step, sender, receiver = fields.text("steg"), fields.text("från"), fields.text("till")
    days, document = fields.number("arbetsdagar"), fields.text("handling")
    steps = vocabulary["ladder_step"].terms
    if step is not None and step not in steps:
        problems.add(fields.where("steg"), f"Okänt steg ”{step}”.", suggest(step, steps))
    if step is None or sender is None or receiver is None or days is None or document is None:
        return None
    return Rung(step, sender, receiver, days, document, fields.text("rättsgrund", required=False))
