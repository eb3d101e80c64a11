"""The scenarios of a file, and each in a form: added, changed and removed in the draft."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.editing.scenario_form import scenario_form, scenario_text, with_scenario_form
from router.editing.scenarios import scenario_at, scenarios_in, without_scenario
from router.reading.problems import Problem, ReadingErrors
from router.scenarios.world import Content
from router.storage import DraftChanged
from router.workshop.file_writing import change_file
from router.workshop.judging import Judged
from router.workshop.scenario_writing import adding, feature_of_rule
from web.access import access, by
from web.forms.checked import Wrong
from web.pages import language
from web.pages.workshop.scenarios import pages
from web.pages.workshop.scenarios_checked import Links, is_feature, told_problems
from web.pages.workshop.scenarios_fields import FieldsOf
from web.pages.workshop.scenarios_trying import check_typed
from web.pages.workshop.scenarios_typed import ScenarioTyped, StepTyped
from web.pages.workshop.the_draft import draft_page, ensure_editable, may_edit, the_judged
from web.wiring import the_router

FIRST = (
    "ett barn på {years:number} år[ och {months:number} månader]",
    "barnet är folkbokfört i {place}",
    "barnet har behovet {need}",
)
THEN = "ansvarar {agency}[ i {place}]"


class OthersWrote(Exception):
    """The scenario is another than the one that the form began with; `text` is what it says now."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(text)


@pages.get("/fil")
@access(Permission.SEE_DRAFTS)
def of_file(draft_id: str) -> ResponseReturnValue:
    """The scenarios of a file (`fil`), by the rule that they stand under."""
    judged, path = _asked_for(draft_id)
    links, text = Links(draft_id, _files(judged)), _text_of(path, judged)
    shown: dict[str, Any] = {"path": path, "href": links.file(path), "may_write": may_edit(judged.draft, path)}
    try:
        found = scenarios_in(text, path)
    except ReadingErrors as unreadable:
        problems = told_problems(unreadable.problems, links)
        return draft_page("workshop/scenarios_of_file.html", judged.draft, problems=problems, groups={}, **shown)
    groups: dict[str | None, list[Any]] = {}
    for one in found:
        groups.setdefault(one.rule, []).append(one)
    return draft_page("workshop/scenarios_of_file.html", judged.draft, problems=[], groups=groups, **shown)


@pages.get("/nytt")
@access(Permission.EDIT_POLICY)
def add(draft_id: str) -> ResponseReturnValue:
    """An empty form for a scenario of a rule (`regel`)."""
    steps = [StepTyped("given", template, {}) for template in FIRST]
    typed = ScenarioTyped("", request.args.get("regel", ""), [*steps, StepTyped("then", THEN, {})])
    return shown_form(the_judged(draft_id), typed)


@pages.post("/nytt")
@access(Permission.EDIT_POLICY)
def keep(draft_id: str) -> ResponseReturnValue:
    """Adds a sentence to the form, takes one out of it, or writes the scenario into the draft."""
    judged, typed, wrong = the_judged(draft_id), ScenarioTyped.sent(request.form), Wrong(language.current())
    if acted(typed):
        return shown_form(judged, typed)
    path = feature_of_rule(typed.rule, _files(judged)) if typed.rule else None
    if path is None:
        wrong.add("rule", _("Ingen regel heter så. Skriv namnet på den regel som scenariot prövar."))
    check_typed(typed, content_of(judged), judged.day.isoformat(), wrong)
    if path is None or wrong:
        return shown_form(judged, typed, wrong, 422)

    def change(text: str) -> str:
        _must_be_new(typed.name, text, path)
        title = _title(typed.rule, judged)
        return adding(typed.rule, title, scenario_text(typed.form), judged.day.isoformat())(text)

    return _written(judged, path, change, typed, wrong)


@pages.get("/andra")
@access(Permission.EDIT_POLICY)
def change(draft_id: str) -> ResponseReturnValue:
    """A scenario (`fil`, and `rad` on which it begins) in its form."""
    judged, path = _asked_for(draft_id)
    try:
        told = next((one for one in scenarios_in(_text_of(path, judged), path) if one.first == _line()), None)
        if told is None:
            abort(404)
        form = scenario_form(_text_of(path, judged), told.name, path, told.first)
    except ReadingErrors:
        return redirect(url_for("workshop_scenarios.of_file", draft_id=draft_id, fil=path), 303)
    typed = ScenarioTyped.of(form, told.rule or "")
    return shown_form(
        judged, typed, began={"path": path, "name": told.name, "line": told.first, "hash": _hash(told.text)}
    )


@pages.post("/andra")
@access(Permission.EDIT_POLICY)
def keep_change(draft_id: str) -> ResponseReturnValue:
    """The same for a scenario that there is: only the lines that differ are written."""
    judged, typed, wrong = the_judged(draft_id), ScenarioTyped.sent(request.form), Wrong(language.current())
    began = _began(judged)
    if acted(typed):
        return shown_form(judged, typed, began=began)
    check_typed(typed, content_of(judged), judged.day.isoformat(), wrong)
    if wrong:
        return shown_form(judged, typed, wrong, 422, began=began)

    def rewrite(text: str) -> str:
        line = _same(began, text)
        if typed.name != began["name"]:
            _must_be_new(typed.name, text, began["path"])
        return with_scenario_form(text, began["name"], typed.form, began["path"], line)

    return _written(judged, began["path"], rewrite, typed, wrong, began)


@pages.post("/ta-bort")
@access(Permission.EDIT_POLICY)
def remove(draft_id: str) -> ResponseReturnValue:
    """Takes a scenario out of the draft."""
    judged = the_judged(draft_id)
    began = _began(judged)

    def cut(text: str) -> str:
        return without_scenario(text, began["name"], began["path"], _same(began, text))

    ensure_editable(judged.draft, (began["path"],))
    here = redirect(url_for("workshop_scenarios.of_file", draft_id=draft_id, fil=began["path"]), 303)
    try:
        _write(judged, began["path"], cut)
    except (OthersWrote, ReadingErrors):
        # It is another than the one that was shown, or gone: the page shows what there is now.
        return here
    return here


def shown_form(
    judged: Judged,
    typed: ScenarioTyped,
    wrong: Wrong | None = None,
    status: int = 200,
    began: dict[str, Any] | None = None,
    theirs: str | None = None,
) -> ResponseReturnValue:
    """The form of a scenario; `began` is the one that it changes, `theirs` what somebody else has made of that."""
    fields = FieldsOf(content_of(judged)).shown(typed)
    told = {"typed": typed, "wrong": wrong or Wrong(language.current()), "began": began, "theirs": theirs}
    return draft_page("workshop/scenario_form.html", judged.draft, status, **fields, **told)


def acted(typed: ScenarioTyped) -> bool:
    """Does what a button of the form asks for; whether it was another than to keep the scenario."""
    action, _colon, what = request.form.get("action", "refresh").partition(":")
    number = int(what) if what.isascii() and what.isdigit() else -1
    if action == "add" and what in ("given", "then"):
        typed.add("given" if what == "given" else "then", request.form.get(f"add-{what}", ""))
    elif action == "remove":
        typed.remove(number)
    elif action == "up":
        typed.raise_(number)
    return action != "save"


def content_of(judged: Judged) -> Content:
    """What the words are looked up in: the draft, or what is in force while the draft cannot be read."""
    try:
        return the_router().editions.of(_files(judged)).content
    except ReadingErrors:
        return the_router().edition.content


def _written(
    judged: Judged,
    path: str,
    change: Callable[[str], str],
    typed: ScenarioTyped,
    wrong: Wrong,
    began: dict[str, Any] | None = None,
) -> ResponseReturnValue:
    """Writes, and runs the scenario; what stands in the way is shown above the form, with all that was typed."""
    ensure_editable(judged.draft, (path,))
    try:
        line = _write(judged, path, change, typed.name)
    except OthersWrote as others:
        now = {**(began or {}), "hash": _hash(others.text)}
        return shown_form(judged, typed, wrong, 409, now, others.text)
    except ReadingErrors as unreadable:
        for problem in unreadable.problems:
            wrong.add("name", f"{problem.file}, rad {problem.line}: {problem.message}")
        return shown_form(judged, typed, wrong, 422, began)
    except DraftChanged:
        wrong.add("name", _("Någon annan skriver i filen just nu. Spara igen."))
        return shown_form(judged, typed, wrong, 409, began)
    return redirect(url_for("workshop_scenarios.few", draft_id=judged.draft.id, fil=path, rad=line), 303)


def _write(judged: Judged, path: str, change: Callable[[str], str], name: str | None = None) -> int | None:
    """Writes the file; the line on which the scenario of that name begins now."""
    router = the_router()
    new = [""]

    def kept(text: str) -> str:
        new[0] = change(text)
        return new[0]

    change_file(router.drafts, judged.draft.id, path, judged.before.get(path), kept, by())
    found = [one.first for one in scenarios_in(new[0], path) if one.name == name] if name else []
    return found[-1] if found else None


def _same(began: dict[str, Any], text: str) -> int:
    """The line of the scenario, if it says what it did when the form began. Raises OthersWrote, ReadingErrors."""
    named = [one for one in scenarios_in(text, began["path"]) if one.name == began["name"]]
    same = [one for one in named if _hash(one.text) == began["hash"]]
    if same:
        return min(same, key=lambda one: abs(one.first - began["line"])).first
    raise OthersWrote(scenario_at(text, began["name"], began["path"], named[0].first if named else None).text)


def _began(judged: Judged) -> dict[str, Any]:
    """The scenario that a form was opened for; 404 when its file is none of the draft's content."""
    path = request.form.get("began-path", "")
    if not is_feature(path, _files(judged)):
        abort(404)
    line = request.form.get("began-line", type=int) or 1
    return {
        "path": path,
        "name": request.form.get("began-name", ""),
        "line": line,
        "hash": request.form.get("began-hash", ""),
    }


def _must_be_new(name: str, text: str, path: str) -> None:
    """Raises ReadingErrors when another scenario of the file is called the same."""
    found = next((one for one in scenarios_in(text, path) if one.name == name), None) if text.strip() else None
    if found is not None:
        raise ReadingErrors(
            [Problem(path, found.first, 1, f"Ett scenario heter redan ”{name}”. Ge det nya ett eget namn.")]
        )


def _asked_for(draft_id: str) -> tuple[Judged, str]:
    judged, path = the_judged(draft_id), request.args.get("fil", "")
    if not is_feature(path, _files(judged)):
        abort(404)
    return judged, path


def _line() -> int | None:
    return request.args.get("rad", type=int)


def _files(judged: Judged) -> dict[str, bytes]:
    return dict(judged.prospects[0].files)


def _text_of(path: str, judged: Judged) -> str:
    return _files(judged)[path].decode("utf-8", "replace")


def _title(rule: str, judged: Judged) -> str:
    found = content_of(judged).book.rule(rule)
    return found.title if found is not None else ""


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
