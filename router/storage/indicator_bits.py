"""What a case says with yes or no, in one number: few cases say different things, so that counting is quick."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

BITS = (
    "both_contacts",
    "sip_offered",
    "sip_drawn_up",
    "sip_written",
    "measures_needed",
    "measures_per_principal",
    "measures_by_others",
    "overall_responsibility",
    "follow_up",
    "complete",
    "unanswered",
    "no_agreement",
    "asked_contacts",
)
"""The bits, the lowest first. More are added at the end, with all cases counted anew."""
OF_BOTH = ("sip_offered", "sip_drawn_up")
"""Counted only of cases with both contacts."""
BOUNCES = len(BITS)
MOST_TOLD = 3


def said(answers: Mapping[str, bool], bounces: int) -> int:
    """The number: `answers` by the names of the bits."""
    return sum(answers[name] << at for at, name in enumerate(BITS)) | bounces << BOUNCES


def counted(number: int, cases: int) -> Counter[str]:
    """What so many cases that say the number add to the counts."""
    yes = {name for at, name in enumerate(BITS) if number >> at & 1}
    if "both_contacts" not in yes:
        yes.difference_update(OF_BOTH)
    bounces = number >> BOUNCES
    found = Counter(dict.fromkeys(yes, cases))
    found.update({"cases": cases, "bounces": bounces * cases, f"bounces_{min(bounces, MOST_TOLD)}": cases})
    return found
