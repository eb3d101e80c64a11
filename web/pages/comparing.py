"""Two recorded decisions side by side. Changes nothing, and decides nothing again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.reasoning.comparing import Comparison
from web.access import access
from web.pages import language
from web.pages.serving import the_router
from web.recorded import look_up, side_by_side

pages = Blueprint("comparing", __name__)
WITH = "med"


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """A comparison in the reader's language."""

    found: Comparison
    language: str

    def said(self, part: Any, name: str) -> str:
        """A text that is told in both languages; what nobody has answered says so."""
        told: str | None = getattr(part, f"{name}_en" if self.language == "en" else name)
        return _("Inte känt") if told is None else told

    def part(self, name: str) -> str:
        """What a part of the answer is called."""
        return {
            "responsible": _("Huvudansvar"),
            "needs": _("Behov för behov"),
            "co_responsible": _("Medansvar"),
            "interim_holder": _("Håller i barnet så länge"),
            "sip": _("Samordnad individuell plan (SIP)"),
            "report_of_concern": _("Orosanmälan"),
            "escalation": _("Om någon säger nej"),
        }[name]

    @property
    def same_revision(self) -> bool:
        return self.found.revisions[0] == self.found.revisions[1]


@pages.get("/beslut/<decision_id>/jamfor")
@access(Permission.SEE_DECISION)
def show(decision_id: str) -> ResponseReturnValue:
    """What differs from the decision whose reference is in the address; a form for it, when there is none."""
    router, other_id = the_router(), request.args.get(WITH, "").strip()
    first = look_up(router, decision_id)
    if first is None:
        abort(404)
    second = look_up(router, other_id) if other_id else None
    view = ComparisonView(side_by_side(router, first, second), language.current()) if second else None
    page = render_template(
        "compare.html",
        first=first.decision,
        second=second.decision if second else None,
        other_id=other_id,
        view=view,
    )
    return page, 422 if other_id and second is None else 200
