"""Text that looks as if it told who a child is: refused, since a case must hold no identity.

The guard is a seat belt, not a proof. It is strict about what has a form of its own (personal
identity numbers, phone numbers, e-mail and street addresses) and about a name beside a number;
a name alone looks like any other words.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from router.privacy_addresses import address_in
from router.privacy_moments import without_moments
from router.privacy_names import name_with_number_in
from router.privacy_numbers import personal_number_in, phone_in

Kind = Literal["personal_number", "phone", "email", "address", "name_with_number"]

TELLING = re.compile(r"[\d@]|\b(?:at|snabel-?a)\b", re.IGNORECASE)
E_MAIL = re.compile(
    r"[\w%+'-] ?(?:@|[(\[] ?(?:at|snabel-?a) ?[)\]]|\bsnabel-?a\b) ?[\w-]{1,64}"
    r"(?: ?(?:\.|[(\[] ?(?:dot|punkt) ?[)\]]) ?\w| (?:dot|punkt) \w)",
    re.IGNORECASE,
)


def personal_data_in(text: str) -> Kind | None:
    """What in `text` looks like personal data, or None.

    >>> personal_data_in("ring Kalle på 070-123 45 67")
    'phone'
    >>> personal_data_in("50 % frånvaro sedan 2024")
    """
    plain = text if text.isascii() else _as_read(text)
    plain = " ".join(plain.split())
    if not TELLING.search(plain):
        return None
    if E_MAIL.search(plain):
        return "email"
    plain = without_moments(plain.replace("_", " "))
    # Phone first: 070-123 45 67 would also do as somebody born on 2007-01-23.
    if phone_in(plain):
        return "phone"
    if personal_number_in(plain):
        return "personal_number"
    if address_in(plain):
        return "address"
    return "name_with_number" if name_with_number_in(plain) else None


def _as_read(text: str) -> str:
    """The text as a person reads it: full-width and foreign digits plain, the invisible gone."""
    # Marks go first: to put many of them in order takes the square of their number.
    bare = "".join(letter for letter in text if unicodedata.category(letter) not in ("Cf", "Mn", "Me"))
    return "".join(_letter(letter) for letter in unicodedata.normalize("NFKC", bare))


def _letter(letter: str) -> str:
    if letter.isascii():
        return letter
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    return "-" if category == "Pd" or letter == "\u2212" else letter
