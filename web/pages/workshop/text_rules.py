"""The rules that stand in a text, with the way to the form of each."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from flask import current_app, url_for

from router.assisting.content_kinds import kind_of
from router.editing.rules import rules_in
from router.reading.problems import ReadingErrors

FORM = "workshop_rules.edit"


@dataclass(frozen=True, slots=True)
class RuleLink:
    """A rule of a file; `form` leads to its form where there is one."""

    id: str
    title: str
    form: str | None = None


def rules_of(draft_id: str, path: str, text: bytes) -> list[RuleLink]:
    """The rules of a text in its order; none while it cannot be read."""
    kind = kind_of(path)
    if kind is None or kind.kind != "rules":
        return []
    try:
        found = rules_in(text.decode(), path)
    except (ReadingErrors, UnicodeDecodeError):
        return []
    ways = FormWays(draft_id)
    return [RuleLink(rule.id, rule.title or rule.id, ways.to(path, rule.id)) for rule in found]


class FormWays:
    """The addresses of rules' forms in one draft: made in one go, since there may be thousands."""

    def __init__(self, draft_id: str) -> None:
        there = FORM in current_app.view_functions
        self._begin = url_for(FORM, draft_id=draft_id) if there else None

    def to(self, path: str, rule: str) -> str | None:
        """The address of a rule's form; None where there are no forms."""
        return self._begin and f"{self._begin}?fil={quote(path)}&regel={quote(rule)}"
