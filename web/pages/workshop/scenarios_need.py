"""A need as scenarios write it, ”name, severity, impact, cause”, in the parts that a form asks for."""

from __future__ import annotations

from collections.abc import Mapping

from router.editing.choices import Choice
from router.scenarios.given_child import UNKNOWN_SEVERITY
from router.vocabulary import Vocabulary

DETAILS: Mapping[str, tuple[str, str]] = {
    "severity": ("severity", "{}"),
    "impact": ("functional_impact", "{} påverkan"),
    "cause": ("cause", "orsak {}"),
}
"""Each part with its code list and the way it is written."""
NOT_KNOWN = "inte känd"


def need_text(name: str, parts: Mapping[str, str]) -> str:
    """The need in one text."""
    unknown = parts.get("severity") == NOT_KNOWN
    details = [DETAILS[part][1].format(word) for part in DETAILS if (word := parts.get(part)) and word != NOT_KNOWN]
    return ", ".join([name + (UNKNOWN_SEVERITY if unknown and name else ""), *details])


def need_parts(text: str, vocabulary: Vocabulary) -> tuple[str, dict[str, str]] | None:
    """Its name and its parts; None when something else is written there, as the hole of an outline."""
    name, *details = text.split(", ")
    parts: dict[str, str] = {}
    if name.endswith(UNKNOWN_SEVERITY):
        name, parts["severity"] = name.removesuffix(UNKNOWN_SEVERITY), NOT_KNOWN
    for detail in details:
        found = next((part for part in DETAILS if _word(part, detail, vocabulary) is not None), None)
        if found is None or found in parts:
            return None
        parts[found] = str(_word(found, detail, vocabulary))
    return name, parts


def detail_choices(part: str, vocabulary: Vocabulary) -> list[Choice]:
    """What may be chosen for a part."""
    words = [Choice(term.word, term.sv) for term in vocabulary[DETAILS[part][0]]]
    return [*words, Choice(NOT_KNOWN, NOT_KNOWN)] if part == "severity" else words


def _word(part: str, detail: str, vocabulary: Vocabulary) -> str | None:
    code_list, written = DETAILS[part]
    words = (term.word for term in vocabulary[code_list])
    return next((word for word in words if written.format(word).casefold() == detail.casefold()), None)
