"""The ways on from a form: to the same content as text, and to a rule's scenarios, where there are such pages."""

from __future__ import annotations

from flask import current_app, url_for
from flask_babel import gettext as _

from web.forms.policy_file import PolicyFile

TEXT = "workshop_text.show"
Way = dict[str, str]


def as_text(file: PolicyFile, label: str, line: int | None = None) -> list[Way]:
    """The file as text, at a line."""
    return _to(TEXT, label, draft_id=file.draft.id, fil=file.path, rad=line)


def of_rule(file: PolicyFile, rule_id: str, line: int | None) -> list[Way]:
    """The rule as text, and its scenarios."""
    found = as_text(file, _("Regeln som text"), line)
    if rule_id:
        here = {"draft_id": file.draft.id, "regel": rule_id}
        found += _to("workshop_scenarios.few", _("Kör regelns scenarier"), **here)
        found += _to("workshop_scenarios.add", _("Lägg till ett scenario"), **here)
    return found


def _to(endpoint: str, label: str, **asked: str | int | None) -> list[Way]:
    if endpoint not in current_app.view_functions:
        return []
    return [{"href": url_for(endpoint, **asked), "text": label}]  # type: ignore[arg-type]
