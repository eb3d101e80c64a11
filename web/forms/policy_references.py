"""The grounds of a rule as a browser sends them: sections of the law register, agreements, and other sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from router.editing.references import AgreementCited, Cited, LawCited, SourceCited
from router.editing.shapes import AsText
from router.policy import LegalReference
from web.forms.policy_sent import ADD, Sent

AT, LAW, SEARCH = "ref", "law", "search"
KINDS: Mapping[str, Cited] = {"agreement": AgreementCited(""), "source": SourceCited("")}
"""What a button adds, still empty."""
MOST_FOUND = 12


def references_sent(sent: Sent) -> tuple[Cited, ...]:
    """The grounds in their order, with one more when its button was pressed."""
    found = [cited for at in sent.rows(AT) if (cited := _cited(sent, at)) is not None]
    if sent.verb == LAW and LawCited(sent.where) not in found:
        found.append(LawCited(sent.where))
    kind = sent.where.removeprefix(f"{AT}-") if sent.verb == ADD else ""
    return (*found, KINDS[kind]) if kind in KINDS else tuple(found)


def _cited(sent: Sent, at: str) -> Cited | None:
    match sent.text(f"{at}-kind"):
        case "law":
            return LawCited(sent.text(f"{at}-label"))
        case "agreement":
            return AgreementCited(sent.text(f"{at}-agreement"), sent.text(f"{at}-point"))
        case "source":
            return SourceCited(sent.text(f"{at}-text"), sent.text(f"{at}-mark"), sent.text(f"{at}-checked"))
        case "text":
            return AsText(sent.text(f"{at}-text"))
    return None


def references_shown(references: Iterable[Cited], laws: Mapping[str, LegalReference]) -> list[dict[str, Any]]:
    """Each ground with its kind; a section with what it says."""
    return [{"at": f"{AT}-{number}", **_shown(cited, laws)} for number, cited in enumerate(references)]


def _shown(cited: Cited, laws: Mapping[str, LegalReference]) -> dict[str, Any]:
    match cited:
        case LawCited(label=label):
            return {"kind": "law", "label": label, "section": laws.get(label)}
        case AgreementCited(agreement=agreement, point=point):
            return {"kind": "agreement", "agreement": agreement, "point": point}
        case SourceCited(text=text, mark=mark, checked_on=day):
            return {"kind": "source", "text": text, "mark": mark, "checked": day}
    return {"kind": "text", "text": cited.text}


def found_laws(wanted: str, laws: Mapping[str, LegalReference]) -> list[LegalReference]:
    """The sections whose label or content has all the words; none when nothing is looked for."""
    words = wanted.casefold().split()
    text = {label: f"{label} {law.says}".casefold() for label, law in laws.items()}
    return [laws[label] for label in laws if words and all(word in text[label] for word in words)][:MOST_FOUND]
