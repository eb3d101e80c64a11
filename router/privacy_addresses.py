"""Street addresses: a street with the number of a house, a postal code with its town, a box."""

from __future__ import annotations

import re

from router.privacy_counting import COUNTS_NOTHING

STREET = re.compile(
    rf"\b\w{{2,40}}(?:gatan?|gränd|torget|allén) ?\d{{1,3}} ?(?:[a-z]\b)?{COUNTS_NOTHING}", re.IGNORECASE
)
STREET_WITH_CAPITAL = re.compile(
    r"\b(?!På )[A-ZÅÄÖ]\w{1,40}(?: [A-ZÅÄÖ]\w{1,40})?(?: ?väg(?:en)?| [Gg]atan| [Tt]orget| [Gg]ränd"
    r"|stigen|backen|esplanaden|promenaden|kroken)"
    rf" \d{{1,3}}(?: ?[A-Z]\b)?{COUNTS_NOTHING}"
)
POSTAL = re.compile(r"(?<!\d)(?:SE-? ?)?[1-9]\d\d \d\d [A-ZÅÄÖ][a-zåäöé]{2}|\b[Bb]ox \d{1,5}\b")


def address_in(text: str) -> bool:
    """Whether the text tells where somebody lives.

    >>> address_in("bor på Storgatan 12 sedan i höstas"), address_in("placerad på Solbacken 2 månader")
    (True, False)
    """
    return any(form.search(text) for form in (STREET, STREET_WITH_CAPITAL, POSTAL))
