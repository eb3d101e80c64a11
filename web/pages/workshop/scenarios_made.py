"""Scenarios made of what there is already: a recorded decision, or the witness of a proof. They open in the form."""

from __future__ import annotations

from typing import Any

from flask import abort, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.editing.scenario_form import scenario_form
from router.editing.scenario_from_case import ruled_scenario, scenario_from_case
from router.editing.scenarios import new_feature, scenarios_in
from router.workshop.judging import Judged
from router.workshop.scenario_writing import feature_of_rule, with_loose_scenario
from web.access import AccessRefused, access
from web.forms.checked import Wrong
from web.pages import language
from web.pages.workshop.proof import the_finding
from web.pages.workshop.rulings_taken import the_ruling
from web.pages.workshop.scenarios import pages
from web.pages.workshop.scenarios_change import content_of, shown_form
from web.pages.workshop.scenarios_typed import ScenarioTyped
from web.pages.workshop.the_draft import draft_page, may_edit, the_draft, the_judged
from web.recorded import Recorded, look_up, look_up_ruled
from web.wiring import the_router


@pages.get("/ur-beslut")
@access(Permission.EDIT_POLICY)
def from_decision(draft_id: str) -> ResponseReturnValue:
    """Asks which decision (`beslut`) the scenario is to be made of."""
    typed = {"decision": request.args.get("beslut", "")}
    return draft_page(
        "workshop/scenario_from_decision.html", the_draft(draft_id), typed=typed, wrong=Wrong(language.current())
    )


@pages.post("/ur-beslut")
@access(Permission.EDIT_POLICY)
def of_decision(draft_id: str) -> ResponseReturnValue:
    """The form, filled in with the case of a recorded decision and what was answered."""
    wrong = Wrong(language.current())
    found = _decision(request.form.get("decision", "").strip(), wrong)
    if found is None:
        page = "workshop/scenario_from_decision.html"
        return draft_page(page, the_draft(draft_id), 422, typed=request.form, wrong=wrong)
    judged = the_judged(draft_id)
    rule = _rule_of(found.decision)
    text = scenario_from_case(found.case, found.decision, content_of(judged), _("Ett beslut"), rule)
    return shown_form(judged, _typed(text, rule))


@pages.get("/ur-avgorande")
@access(Permission.EDIT_POLICY)
def from_ruling(draft_id: str) -> ResponseReturnValue:
    """The form, filled in with the case of a ruling (`arende`, `rad`) and who was ruled to answer for it."""
    ruling = the_ruling(request.args.get("arende", ""), request.args.get("rad", 0, type=int))
    judged, found = the_judged(draft_id), look_up_ruled(the_router(), ruling)
    if found is None:
        abort(404)
    party = {"agency": ruling.ruled.agency, "principal_code": ruling.ruled.principal_code}
    text = ruled_scenario(found.case, party, ruling.need, content_of(judged), _("Ett avgörande"))
    return shown_form(judged, _typed(text, _rule_to_try(_rule_of(found.decision), judged)))


@pages.get("/ur-vittne")
@access(Permission.EDIT_POLICY)
def from_witness(draft_id: str) -> ResponseReturnValue:
    """The form, filled in with the case of a finding (`key`, `number`); its answer is for the owner to write."""
    finding = the_finding(request.args.get("key", ""), request.args.get("number", type=int))
    text = finding["scenario"]["text"]
    typed = ScenarioTyped.of(scenario_form(text, scenarios_in(text)[0].name), next(iter(finding["rules"]), ""))
    typed.steps = [step for step in typed.steps if step.kind != "then"]
    return shown_form(the_judged(draft_id), typed)


def _decision(decision_id: str, wrong: Wrong) -> Recorded | None:
    """The decision, if there is one that the caller may see."""
    try:
        found = look_up(the_router(), decision_id) if decision_id.isprintable() and decision_id else None
    except AccessRefused:
        wrong.add(
            "decision", _("Din roll får inte se det beslutet. Be någon som får det att skriva scenariot för hand.")
        )
        return None
    if found is None:
        wrong.add("decision", _("Inget beslut har den referensen. Den står längst ner på beslutets sida."))
    return found


def _rule_of(decision: dict[str, Any]) -> str:
    """The rule that the answer rests on first."""
    explained = decision["explanation"]
    return str(explained[0]["rule"]) if explained else ""


def _rule_to_try(deciding: str, judged: Judged) -> str:
    """The rule that decided, where the caller may write beside it; else one of the draft that departs from it."""
    files = judged.prospects[0].files
    path = feature_of_rule(deciding, files)
    if path is not None and may_edit(judged.draft, path):
        return deciding
    book, known = content_of(judged).book, {rule.id for rule in the_router().edition.book.rules}
    led = book.rule(deciding)
    instead = [rule.id for rule in book.rules if deciding in rule.departs_from]
    return next((rule for rule in (*instead, *(led.yields_to if led else ())) if rule not in known), "")


def _typed(scenario: str, rule: str) -> ScenarioTyped:
    """The scenario of a text as a form."""
    text = with_loose_scenario(new_feature("x", "2026-01-01"), scenario)
    return ScenarioTyped.of(scenario_form(text, scenarios_in(text)[0].name), rule)
