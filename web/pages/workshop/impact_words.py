"""The codes of an impact in the reader's words, as the draft has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask_babel import gettext as _

from web.pages import language
from web.wiring import the_router


@dataclass(frozen=True)
class ImpactWords:
    """`words`: by list and code, in Swedish and English. A code without a word stands for itself."""

    words: Mapping[str, Mapping[str, Sequence[str]]]

    def of(self, code_list: str, code: str) -> str:
        found = self.words[code_list].get(code)
        return found[language.current() == "en"] if found else code

    def side(self, side: Mapping[str, str] | None, nobody: str) -> str:
        """An agency with its kind of principal, or a ladder; `nobody` where there is none."""
        if side is None or side.get("agency", "") is None:
            return nobody
        if "ladder" in side:
            return self.of("ladder", side["ladder"])
        name, kind = self.of("agency", side["agency"]), side["principal_type"]
        return f"{name} ({self.of('principal_type', kind).lower()})" if kind else name

    def need(self, code: str | None) -> str:
        return self.of("need_domain", code) if code else _("Behov som inte är angivet")

    def question(self, pointer: str) -> str:
        return self.of("question", pointer)


def part_name(part: str) -> str:
    """What a part of the answer is called."""
    return {
        "responsible": _("Huvudansvarig"),
        "needs": _("Ansvarig för ett behov"),
        "co_responsible": _("Delar ansvaret"),
        "interim_holder": _("Ansvarar tills det är klart"),
        "ladder": _("Stegen när man är oense"),
        "way_in": _("Vägen in"),
        "sip": _("Samordnad individuell plan"),
        "report_of_concern": _("Orosanmälan"),
    }[part]


def place_name(region: str | None, municipality: str | None) -> str:
    """The place as people call it."""
    places = the_router().places
    found = places.municipality(municipality) if municipality else None
    if found is not None:
        return found.name
    code = municipality or region
    return (places.principal_name(code) or code) if code else _("Okänd plats")
