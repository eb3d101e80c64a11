"""What to do today with a decision in hand: a short list, most urgent first. No answer ends without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from web.pages.decision_view import DecisionView


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to do, why or how, and where on the page there is more about it."""

    what: str
    how: str | None = None
    link: str | None = None
    link_text: str | None = None


def todo_list(view: DecisionView) -> list[ToDo]:
    """At least two things, whatever the decision says."""
    decision = view.decision
    found = [
        _call_now(decision) if view.acute else None,
        _report(decision),
        None if view.acute else _enter(decision),
        None if view.held_by_responsible else _hold(decision),
        None if view.acute else _plan(decision),
        None if view.acute else _find_out(view),
        ToDo(_("Säger någon nej? Gå inte tillbaka till familjen."), None, "#oenighet", _("Så går du vidare")),
    ]
    return [todo for todo in found if todo]


def _call_now(decision: Mapping[str, Any]) -> ToDo:
    name = decision["responsible"]["name"]
    return ToDo(_("Ring nu. Lämna inte barnet ensamt."), _("Ansvarig: %(name)s.", name=name))


def _report(decision: Mapping[str, Any]) -> ToDo | None:
    if not decision["report_of_concern"]["required"]:
        return None
    how = _("Det kräver inget samtycke, och en misstanke räcker.")
    return ToDo(_("Gör en orosanmälan nu."), how, "#orosanmalan", _("Om anmälan"))


def _enter(decision: Mapping[str, Any]) -> ToDo:
    name = decision["responsible"]["name"]
    return ToDo(_("Ta kontakt med %(name)s.", name=name), None, "#vag-in", _("Så tar du kontakt"))


def _hold(decision: Mapping[str, Any]) -> ToDo:
    name = decision["interim_holder"]["name"]
    return ToDo(
        _("%(name)s håller i barnet så länge.", name=name),
        _("Är det inte du: säg till dem, och släpp inte barnet innan de har svarat ja."),
    )


def _plan(decision: Mapping[str, Any]) -> ToDo | None:
    sip = decision["sip"]
    if not sip["needed"]:
        return None
    if sip["may_be_drawn_up_now"]:
        return ToDo(_("Kalla till en samordnad plan (SIP)."), None, "#sip", _("Om planen"))
    return ToDo(_("Be om samtycke till en samordnad plan (SIP)."), None, "#sip", _("Om planen"))


def _find_out(view: DecisionView) -> ToDo | None:
    asked = view.worth_asking_today()
    if asked is None:
        return None
    question = view.question(asked)
    return ToDo(_("Ta reda på: %(question)s", question=question), None, "#fragor", _("Vad som kan ändra svaret"))
