"""A case told in the steps of scenarios: the way back from a child's facts to the sentences that say them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from router.fact_words import FactWord
from router.scenarios.given_facts import SAID_OTHERWISE
from router.scenarios.given_history import SOME_AGENCY, SOMEBODY, UNKNOWN
from router.scenarios.words import INDEPENDENT, STATE
from router.scenarios.world import Content
from router.vocabulary import Term

Json = Mapping[str, Any]
SAID_BY_STEPS = {
    *SAID_OTHERWISE,
    "/child/age_years",
    "/registration/municipality",
    "/placement/form",
    "/placement/legal_basis",
}
"""Places in the case that a sentence of their own tells of."""
LISTS = {"ongoing_contacts": "kontakter", "referral_history": "remisser", "diagnoses": "diagnoser"}


@dataclass(frozen=True)
class Telling:
    """Tells cases, as JSON, in the words of the policies."""

    content: Content

    def given(self, case: Json) -> list[str]:
        """The sentences, without Givet and Och; told again they give a case that says the same to every rule."""
        parts = (self._child, self._places, self._needs, self._lists, self._disputes, self._facts)
        return [sentence for part in parts for sentence in part(case)]

    def _child(self, case: Json) -> Iterator[str]:
        child = case.get("child") or {}
        years, months = child.get("age_years"), child.get("age_months")
        if years is None:
            yield "ett barn som ingen vet mer om"
        elif months is None:
            yield f"ett barn på {years} år"
        else:
            yield f"ett barn på {years} år och {months} {'månad' if months == 1 else 'månader'}"
        yield f"dagen är {case['as_of']}"

    def _places(self, case: Json) -> Iterator[str]:
        registration = case.get("registration") or {}
        if registration.get("municipality") is not None:
            yield f"barnet är folkbokfört i {self._municipality(registration['municipality'])}"
        elif registration.get("region") is not None:
            yield f"barnets kommun är inte känd, men regionen är {self.place(registration['region'])}"
        if case.get("stay_municipality") is not None:
            yield f"barnet vistas i {self._municipality(case['stay_municipality'])}"
        if case.get("placement") is not None:
            yield self._placed(case["placement"])
        if case.get("interpreter_language") is not None:
            yield "barnet behöver tolk"

    def _placed(self, placement: Json) -> str:
        form, basis = placement.get("form"), placement.get("legal_basis")
        placing, place = placement.get("placing_municipality"), placement.get("placed_in_municipality")
        if form is None:
            told = "barnet är placerat, oklart hur"
            told += f", av {self._municipality(placing)}" if placing else ""
            return told + (f", i {self._municipality(place)}" if place else "")
        told = f"barnet är placerat i {self.word('placement_form', form)}"
        told += f" av {self._municipality(placing)}" if placing else ""
        told += f" i {self._municipality(place)}" if place else ""
        return told + (f" enligt {self.word('legal_basis', basis)}" if basis else "")

    def _needs(self, case: Json) -> Iterator[str]:
        for need in case.get("needs") or ():
            details = [
                self.word("severity", need.get("severity")),
                self.word("functional_impact", need.get("functional_impact"), "{} påverkan"),
                self.word("cause", need.get("cause"), "orsak {}"),
            ]
            domain = need.get("domain")
            name = "ett behov som inte är känt" if domain is None else f"behovet {self.word('need_domain', domain)}"
            yield ", ".join([f"barnet har {name}", *filter(None, details)])

    def _lists(self, case: Json) -> Iterator[str]:
        tellers = {
            "ongoing_contacts": self._contact,
            "referral_history": self._referral,
            "diagnoses": self._diagnosis,
        }
        for key, word in LISTS.items():
            if case.get(key) is not None and not case[key]:
                yield f"inga {word} finns"
            yield from map(tellers[key], case.get(key) or ())

    def _contact(self, contact: Json) -> str:
        agency, code, setting = (contact.get(name) for name in ("agency", "principal_code", "setting"))
        status = self.word("contact_status", contact.get("status"), " {}")
        told = f"barnet har{status} kontakt med {self.word('agency', agency) or SOME_AGENCY}"
        told += f" i {self.place(code)}" if code is not None and agency is not None else ""
        told += f" i {self.word('contact_setting', setting)}" if setting not in (None, "none") else ""
        return told + (f" sedan {contact['since']}" if contact.get("since") else "")

    def _referral(self, referral: Json) -> str:
        sender, receiver = self._party(referral.get("from")), self._party(referral.get("to"))
        sent = f" {referral['date']}" if referral.get("date") else ""
        outcome = self.word("referral_outcome", referral.get("outcome"), " som är {}")
        return f"{sender} har skickat en remiss till {receiver}{sent}{outcome}"

    def _party(self, code: str | None) -> str:
        if code is None:
            return SOMEBODY
        return self.word("agency", code) or self.word("referral_party", code)

    def _diagnosis(self, diagnosis: Json) -> str:
        name = self.word("diagnosis", diagnosis.get("code")) or UNKNOWN
        return f"barnet har diagnosen {name}{self.word('diagnosis_status', diagnosis.get('status'), ', {}')}"

    def _disputes(self, case: Json) -> Iterator[str]:
        parties = case.get("disputed_between")
        if parties is not None:
            named = [self._disputant(party) for party in parties]
            named += [SOMEBODY] if len(named) == 1 else []
            yield f"{', '.join(named[:-1])} och {named[-1]} är oense" if named else "ingen är oense"

    def _disputant(self, party: str) -> str:
        agency, _, code = party.partition(":")
        return self.word("agency", agency) + (f" i {self.place(code)}" if code else "")

    def _facts(self, case: Json) -> Iterator[str]:
        """Every other fact by its word in the policies."""
        said: set[str] = set()
        for word in self.content.book.sheet.facts["case"].values():
            if word.pointer is None or word.pointer in SAID_BY_STEPS or word.pointer in said:
                continue
            value = _at(case, word.pointer)
            if value is not None and not isinstance(value, (list, dict)):
                said.add(word.pointer)
                yield f"”{word.word}” är {self._said(word, value)}"
        basis = (case.get("placement") or {}).get("legal_basis")
        if basis is not None and (case.get("placement") or {}).get("form") is None:
            yield f"”placeringsgrund” är {self.word('legal_basis', basis)}"

    def _said(self, word: FactWord, value: Any) -> str:
        if isinstance(value, bool):
            return "ja" if value else "nej"
        return self.word(word.code_list, str(value)) if word.code_list else str(value)

    def word(self, lists: str, code: str | None, pattern: str = "{}") -> str:
        """The word of a code in a pattern; nothing when there is no code, or none such."""
        term: Term | None = None if code is None else self.content.vocabulary[lists].terms.get(code)
        return "" if term is None else pattern.format(term.word)

    def _municipality(self, code: str) -> str:
        place = self.content.places.municipality(code)
        return place.name if place else code

    def place(self, code: str) -> str:
        """A principal by name: a region, a municipality, an independent school or the state."""
        named = {INDEPENDENT: "en fristående skola", STATE: "staten"}
        region = self.content.places.region(code)
        return named.get(code) or (region.name if region else self._municipality(code))


def _at(case: Json, pointer: str) -> Any:
    here: Any = case
    for key in pointer.removeprefix("/").split("/"):
        here = here.get(key) if isinstance(here, Mapping) else None
    return here
