"""The text that a new content file begins with: the least that the readers take, to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from router.agreement import Party
from router.editing.rendering import quoted, scalar
from router.places import plain_letters
from router.reading.agreement_file import PRINCIPALS

YEARS = 3
"""How long a new agreement is proposed to apply."""
RULES_BEGUN = "regler: []\n"
NOT_PLAIN = re.compile(r"[^a-z0-9]+")
WORDS = {code: word for word, code in PRINCIPALS.items()}


def feature_begun(title: str) -> str:
    """Scenarios of which there are none yet."""
    return f"# language: sv\nEgenskap: {' '.join(title.split())}\n"


def agreement_begun(title: str, place: str, parties: Iterable[Party], names: Mapping[str, str], day: date) -> str:
    """A proposal of an agreement from a day on, between these parties; `place` is what the place is called."""
    told = "".join(_party(party, names) for party in parties)
    return (
        f"avtal: {plain_name(place)}.{plain_name(title)}\n"
        f"rubrik: {scalar(' '.join(title.split()))}\n"
        f"parter:\n{told}"
        "status: förslag\n"
        "underskrifter: []\n"
        f"gäller_från: {day.isoformat()}\n"
        f"gäller_till: {date(day.year + YEARS - 1, 12, 31).isoformat()}\n"
        f"granskad: {day.isoformat()}\n"
    )


def plain_name(text: str) -> str:
    """The text as part of a name: small letters and figures, with hyphens between; "" when it has none.

    >>> plain_name(" Räksmörgås & te ")
    'raksmorgas-te'
    """
    return NOT_PLAIN.sub("-", plain_letters(text)).strip("-")


def _party(party: Party, names: Mapping[str, str]) -> str:
    name = names.get(party.code)
    told = f"  # {name}" if name else ""
    return f"  - {{huvudman: {WORDS[party.principal_type]}, kod: {quoted(party.code)}}}{told}\n"
