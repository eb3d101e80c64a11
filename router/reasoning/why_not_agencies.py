"""Which agency is asked about: by its code or word, and those most likely asked about first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from router.vocabulary import CodeList

Json = Mapping[str, Any]


class UnknownAgency(Exception):
    """No agency is called so; `suggestion` is the nearest code or word, if any."""

    def __init__(self, text: str, suggestion: str | None) -> None:
        self.text, self.suggestion = text, suggestion
        super().__init__(text)

    def message(self, language: str) -> str:
        """What is wrong and what to do, in one sentence or two."""
        if language == "en":
            ask = f" Did you mean {self.suggestion}?" if self.suggestion else " The codes are in /api/v1/vocabulary."
            return f"There is no such agency.{ask}"
        ask = f" Menade du {self.suggestion}?" if self.suggestion else " Koderna står i /api/v1/vocabulary."
        return f"Det finns ingen sådan verksamhet.{ask}"


def agency_named(text: str, agencies: CodeList) -> str:
    """The code of the agency with this code or word. Raises UnknownAgency."""
    term = agencies.terms.get(text) or agencies.by_word(text)
    if term is None:
        raise UnknownAgency(text, agencies.suggest(text))
    return term.code


def likely_first(case: Json, agencies: CodeList) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The agencies that the case names, receivers of referrals first, and all the others."""
    referrals, contacts = case.get("referral_history") or (), case.get("ongoing_contacts") or ()
    disputes = (str(party).partition(":")[0] for party in case.get("disputed_between") or ())
    told = [
        *(referral.get("to") for referral in referrals),
        *disputes,
        *(contact.get("agency") for contact in contacts),
        *(referral.get("from") for referral in referrals),
    ]
    named = tuple(dict.fromkeys(code for code in told if code in agencies))
    return named, tuple(code for code in agencies.terms if code not in named)
