"""A refusal as data (RFC 9457): the same object from the command line and over HTTP.

`code` is for programs and never changes; `title` and `detail` are for people, in their language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from router.reading.case_problems import CaseRefused, Problem

DOCUMENTATION = "/api/docs"


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """One kind of refusal: its stable code, its HTTP status, its words in both languages."""

    code: str
    status: int
    title_sv: str
    title_en: str
    detail_sv: str
    detail_en: str

    def document(self, language: str, **more: Any) -> dict[str, Any]:
        """The problem object; `more` adds members or replaces `detail`."""
        swedish = language == "sv"
        return {
            "type": f"{DOCUMENTATION}#{self.code}",
            "title": self.title_sv if swedish else self.title_en,
            "status": self.status,
            "code": self.code,
            "detail": self.detail_sv if swedish else self.detail_en,
            **more,
        }


INVALID_CASE = ProblemKind(
    "invalid_case",
    422,
    "Ärendet kan inte tas emot",
    "The case cannot be accepted",
    "Rätta fälten nedan och skicka igen. Ett fält som inte är känt kan utelämnas.",
    "Correct the fields below and send again. A field that is not known may be left out.",
)
MALFORMED_JSON = ProblemKind(
    "malformed_json",
    400,
    "Texten är inte giltig JSON",
    "The text is not valid JSON",
    "Skicka ett JSON-objekt i UTF-8, där varje nyckel står en gång och inget tal är NaN eller Infinity.",
    "Send one JSON object in UTF-8, with each key once and no number NaN or Infinity.",
)
TOO_LARGE = ProblemKind(
    "too_large",
    413,
    "Ärendet är för stort",
    "The case is too large",
    "Ett ärende får vara högst 64 KiB. Korta fritexten eller dela upp ärendet.",
    "A case may be at most 64 KiB. Shorten the free text or divide the case.",
)

POLICY_FAULT = ProblemKind(
    "policy_fault",
    500,
    "Reglerna kan inte svara",
    "The policies cannot answer",
    "Reglerna har en lucka eller motsäger varandra här: kör envag policy check.",
    "The policies have a gap or contradict each other here: run envag policy check.",
)

BY_CODE = {"malformed_json": MALFORMED_JSON, "invalid_utf8": MALFORMED_JSON, "too_large": TOO_LARGE}


def refusal_document(refused: CaseRefused, language: str) -> dict[str, Any]:
    """The problem object of a refused case: of its text as a whole, or of each field that is wrong."""
    first = refused.problems[0]
    kind = BY_CODE.get(first.code, INVALID_CASE)
    if kind is INVALID_CASE:
        return kind.document(language, errors=_field_errors(refused.problems, language))
    return kind.document(language, detail=first.message(language))


def _field_errors(problems: Iterable[Problem], language: str) -> list[Mapping[str, str | None]]:
    """Each refused field by JSON pointer, with what to do about it."""
    return [
        {
            "pointer": problem.pointer,
            "code": problem.code,
            "message": problem.message(language),
            "suggestion": problem.suggestion,
        }
        for problem in problems
    ]
