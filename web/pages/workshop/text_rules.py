"""The rules that stand in a text, and the ways from a text to forms."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from flask import current_app, url_for

from router.assisting.content_kinds import Kind, kind_of
from router.content_files import place_folder
from router.editing.rules import rules_in
from router.reading.problems import ReadingErrors

FORM = "workshop_rules.edit"
AGREEMENT_FORM = "workshop_agreement.edit"
LIST_FORM = "workshop_items.edit"
LISTS: frozenset[Kind] = frozenset({"code list", "ladders", "directory", "laws"})


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


def file_form(draft_id: str, path: str) -> str | None:
    """The address of the form for the whole file, of rules for one more; None where there is no form."""
    found = kind_of(path)
    kind = None if found is None else found.kind
    if kind == "agreement":
        return _form(AGREEMENT_FORM, draft_id=draft_id, mapp=place_folder(path))
    if kind == "rules":
        return _form(FORM, draft_id=draft_id, fil=path)
    return _form(LIST_FORM, draft_id=draft_id, fil=path) if kind in LISTS else None


def _form(endpoint: str, **asked: str | None) -> str | None:
    there = endpoint in current_app.view_functions
    return url_for(endpoint, **asked) if there else None  # type: ignore[arg-type]
