"""Which addresses reminders may be sent to: an agency's own mailbox, never a person's."""

from __future__ import annotations

import re

from router.account_rules import NotUsable
from router.privacy import personal_data_in

LONGEST = 254
LOCAL = re.compile(r"[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*", re.ASCII)
"""Less than the standard allows: no mailbox of an agency needs quotation marks or percent signs."""
LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.ASCII)
NAME = r"[a-z]{2,}(-[a-z]{2,})?"
PERSON = re.compile(rf"{NAME}[._]({NAME}[._])?{NAME}[0-9]{{0,2}}", re.ASCII)


def usable_address(text: str) -> str:
    """The address as mail servers take it. Raises NotUsable.

    >>> usable_address(" Remiss.Barn@Region.example ")
    'Remiss.Barn@region.example'
    """
    local, at, domain = text.strip().rpartition("@")
    try:
        host = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        host = ""
    labels = host.split(".")
    named = len(labels) > 1 and all(LABEL.fullmatch(label) for label in labels) and not labels[-1].isdigit()
    if not (at and named and len(local) <= 64 and len(local) + len(host) < LONGEST and LOCAL.fullmatch(local)):
        raise NotUsable(
            "address",
            "Skriv en e-postadress, till exempel remisser@region.example.",
            "Give an e-mail address, for example referrals@region.example.",
        )
    if personal_data_in(local):
        raise NotUsable(
            "address",
            "Adressen ser ut att innehålla en personuppgift. Använd verksamhetens gemensamma brevlåda.",
            "The address looks as if it had personal data in it. Use the mailbox that the agency shares.",
        )
    return f"{local}@{host}"


def looks_like_a_person(address: str) -> bool:
    """Whether what stands before the @ may be somebody's first and last name.

    >>> [looks_like_a_person(f"{one}@a.example") for one in ("anna.ek", "Ann-Marie.Ek2", "remisser", "remiss-barn")]
    [True, True, False, False]
    """
    return PERSON.fullmatch(address.rpartition("@")[0].lower()) is not None
