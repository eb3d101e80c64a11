"""A rule as a form: the same content as its text, in fields, beside the rule read aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.editing.rule_form import RuleForm
from router.editing.rule_list import rule_item
from router.editing.rule_versions import with_new_version, with_successor_named
from router.editing.rules import rule_form, rules_in, with_new_rule, with_rule_form, without_rule
from router.reading.problems import ReadingErrors
from router.scenarios.world import Content
from web.access import access
from web.forms.checked import Wrong
from web.forms.policy_condition_view import with_unknown
from web.forms.policy_file import PolicyFile, content_of, decoded, language_of, policy_file, short_hash, write_policy
from web.forms.policy_labels import outcome_label
from web.forms.policy_rule import check_rule, check_texts, rule_sent
from web.forms.policy_sent import SAVE, Sent
from web.pages import language
from web.pages.workshop.rules_told import ANYWAY, ON_TOP, OthersWrote, problems_beside, read_aloud, told
from web.pages.workshop.rules_view import fields_shown
from web.pages.workshop.rules_ways import of_rule
from web.pages.workshop.rulings_taken import form_of_ruling, the_ruling
from web.pages.workshop.the_draft import draft_page, ensure_editable, may_edit, the_draft
from web.wiring import the_router

pages = Blueprint("workshop_rules", __name__, url_prefix="/verkstad/<draft_id>/regel")


@pages.get("")
@access(Permission.SEE_DRAFTS)
def edit(draft_id: str) -> ResponseReturnValue:
    """The form of a rule (`fil`, `regel`), or of a new one in the file."""
    file, content = _file(draft_id)
    rule_id = request.args.get("regel", "")
    if not rule_id:
        ensure_editable(file.draft, (file.path,))
        return _page(file, content, _new_form(file, content))
    try:
        form = rule_form(file.text, rule_id, language_of(content), file.path)
    except ReadingErrors as unreadable:
        wrong = Wrong(language.current())
        wrong.add(ON_TOP, "; ".join(map(str, unreadable.problems)))
        return _page(file, content, None, wrong=wrong, status=404)
    return _page(file, content, form)


@pages.post("")
@access(Permission.EDIT_POLICY)
def keep(draft_id: str) -> ResponseReturnValue:
    """Adds or takes out a row of the form, or writes the rule into the draft."""
    file, content = _file(draft_id)
    ensure_editable(file.draft, (file.path,))
    sent, wrong = Sent.of(request.form), Wrong(language.current())
    form = rule_sent(sent, language_of(content))
    form = replace(form, id=request.args.get("regel") or form.id)
    if sent.verb not in (SAVE, ANYWAY):
        return _page(file, content, form, sent)
    check_rule(form, wrong)
    check_texts(sent, wrong)
    if sent.adds_unseen():
        wrong.add(sent.adds_unseen(), _("Raden som du hade valt är tillagd. Fyll i den, eller ta bort den."))
    if wrong:
        return _page(file, content, form, sent, wrong, 422)
    return _written(file, content, form, sent, wrong)


@pages.post("/lasning")
@access(Permission.EDIT_POLICY)
def reading(draft_id: str) -> str:
    """The rule of the form read aloud, alone: for a page that follows what is typed."""
    file, content = _file(draft_id)
    form = rule_sent(Sent.of(request.form), language_of(content))
    return render_template("workshop/rule_aloud.html", aloud=read_aloud(form, file.path, content))


@pages.post("/version")
@access(Permission.EDIT_POLICY)
def renew(draft_id: str) -> ResponseReturnValue:
    """Ends the rule the day before, and begins its next version on the day."""
    file, content = _file(draft_id)
    ensure_editable(file.draft, (file.path,))
    rule_id, wrong, made = request.form.get("rule", ""), Wrong(language.current()), list[str]()
    form = _form_now(file, rule_id, content)
    try:
        day = date.fromisoformat(request.form.get("from", "").strip())
    except ValueError:
        wrong.add("from", _("Skriv en dag som finns, till exempel 2027-01-01."))
        return _page(file, content, form, wrong=wrong, status=422)

    def change(text: str) -> str:
        renewed, new_id = with_new_version(text, rule_id, day, file.path)
        made[:] = [new_id]
        return with_successor_named(renewed, rule_id, new_id, file.path)

    try:
        write_policy(file, change)
    except ReadingErrors as refused:
        wrong.add("from", " ".join(problem.message for problem in refused.problems))
        return _page(file, content, form, wrong=wrong, status=422)
    _name_successor(file, rule_id, made[0])
    return redirect(_address(file, made[0], "ny"), 303)


@pages.post("/ta-bort")
@access(Permission.EDIT_POLICY)
def remove(draft_id: str) -> ResponseReturnValue:
    """Takes the rule out of its file."""
    file, content = _file(draft_id)
    ensure_editable(file.draft, (file.path,))
    rule_id, wrong = request.form.get("rule", ""), Wrong(language.current())
    began = request.form.get("began", "")
    if _hash_of(file, rule_id) != began:
        wrong.add(
            ON_TOP, _("Någon annan har ändrat regeln sedan du öppnade den. Läs den igen innan du tar bort den.")
        )
        return _page(file, content, _form_now(file, rule_id, content), wrong=wrong, status=409)
    write_policy(file, lambda text: without_rule(text, rule_id, file.path))
    return redirect(url_for("workshop.overview", draft_id=draft_id), 303)


def _new_form(file: PolicyFile, content: Content) -> RuleForm:
    """An empty form, or one that says what was ruled in a case (`arende`, `rad`)."""
    if "arende" not in request.args:
        return RuleForm(question=request.args.get("fraga", ""))
    ruling = the_ruling(request.args["arende"], request.args.get("rad", 0, type=int))
    return form_of_ruling(ruling, file, content)


def _file(draft_id: str) -> tuple[PolicyFile, Content]:
    draft = the_draft(draft_id)
    file = policy_file(draft, request.args.get("fil", ""), "rules")
    return file, content_of(draft)


def _written(file: PolicyFile, content: Content, form: RuleForm, sent: Sent, wrong: Wrong) -> ResponseReturnValue:
    """Writes the rule, unless the readers object or somebody else has changed it."""
    rule_id, words = request.args.get("regel", ""), language_of(content)

    def change(text: str) -> str:
        if not rule_id:
            return with_new_rule(text, form, words, file=file.path)
        if _hash(text, rule_id, file.path) != sent.text("began"):
            raise OthersWrote
        return with_rule_form(text, rule_id, form, words, file.path)

    try:
        found, elsewhere = problems_beside(change(file.text), form, file.path, content)
        for at, message in found:
            wrong.add(at, message)
        if wrong and sent.verb != ANYWAY:
            return _page(file, content, form, sent, wrong, 422, by_readers=True, elsewhere=elsewhere)
        write_policy(file, change)
    except OthersWrote:
        now, content = _file(file.draft.id)
        return _page(
            now, content, form, sent, wrong, 409, theirs=_rule_lines(now, rule_id) or _("Regeln är borttagen.")
        )
    except ReadingErrors as unreadable:
        wrong.add(ON_TOP, " ".join(map(str, unreadable.problems)))
        return _page(file, content, form, sent, wrong, 422)
    return redirect(_address(file, form.id, "sparad"), 303)


def _name_successor(file: PolicyFile, old_id: str, new_id: str) -> None:
    """Every rule of other files that departs from the old version departs from the new one too."""
    for path, raw in file.files.items():
        if path != file.path and path.startswith("rules/") and old_id.encode() in raw and may_edit(file.draft, path):

            def change(text: str, path: str = path) -> str:
                return with_successor_named(text, old_id, new_id, path)

            try:
                text = decoded(raw, path)
                if change(text) != text:
                    write_policy(file, change, path)
            except ReadingErrors:
                continue  # It is told where the draft is checked: such a file stands in the way of publishing.


def _page(
    file: PolicyFile,
    content: Content,
    form: RuleForm | None,
    sent: Sent | None = None,
    wrong: Wrong | None = None,
    status: int = 200,
    **told_too: Any,
) -> ResponseReturnValue:
    rule_id = request.args.get("regel", "")
    shown = fields_shown(form, file, content, sent) if form else {"form": None}
    here = _rule_lines(file, rule_id)
    known = the_router().edition.book.rule(rule_id)
    applied = known is not None and known.validity.start <= the_router().today()
    return draft_page(
        "workshop/rule.html",
        file.draft,
        status,
        **{
            **shown,
            "file": file,
            "rule_id": rule_id,
            "may_write": may_edit(file.draft, file.path),
            "wrong": wrong or Wrong(language.current()),
            "began": short_hash(here) if here else "",
            "applied": known if applied else None,
            "day": request.form.get("from", "") if request.endpoint == "workshop_rules.renew" else "",
            "ways": of_rule(file, rule_id, _line(file, rule_id)),
            "elsewhere": [],
            "by_readers": False,
            "theirs": None,
            "told": told,
            "with_unknown": with_unknown,
            "outcome_label": outcome_label,
            **told_too,
        },
    )


def _form_now(file: PolicyFile, rule_id: str, content: Content) -> RuleForm:
    """The rule as it stands; 404 when there is none such any more."""
    try:
        return rule_form(file.text, rule_id, language_of(content), file.path)
    except ReadingErrors:
        abort(404)


def _rule_lines(file: PolicyFile, rule_id: str) -> str:
    """The rule as it is written; "" when it is not there."""
    try:
        return _lines(file.text, rule_id, file.path)
    except ReadingErrors:
        return ""


def _lines(text: str, rule_id: str, path: str) -> str:
    rule = rule_item(text, rule_id, path)
    return text[rule.start : rule.end]


def _hash(text: str, rule_id: str, path: str) -> str:
    return short_hash(_lines(text, rule_id, path))


def _hash_of(file: PolicyFile, rule_id: str) -> str:
    written = _rule_lines(file, rule_id)
    return short_hash(written) if written else ""


def _line(file: PolicyFile, rule_id: str) -> int | None:
    try:
        return next((rule.first for rule in rules_in(file.text, file.path) if rule.id == rule_id), None)
    except ReadingErrors:
        return None


def _address(file: PolicyFile, rule_id: str, told: str) -> str:
    return url_for("workshop_rules.edit", draft_id=file.draft.id, fil=file.path, regel=rule_id, **{told: "1"})  # type: ignore[arg-type]
