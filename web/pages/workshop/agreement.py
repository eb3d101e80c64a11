"""An agreement as a form: who is party to it, from when it holds, and the values that it sets."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.assisting.diagnosing import problems_of
from router.editing.items import agreement_form, with_agreement_form
from router.editing.signing import SIGNED, STATUS_FIELD, WITHDRAWN
from router.reading.problems import ReadingErrors
from router.reading.spans import WrittenFields, read_written
from web.access import access
from web.forms.checked import Wrong
from web.forms.policy_agreement import PARTIES, AgreementFields
from web.forms.policy_condition_view import with_unknown
from web.forms.policy_file import PolicyFile, content_of, policy_file, short_hash, write_policy
from web.forms.policy_rule import check_texts
from web.forms.policy_sent import SAVE, Sent
from web.forms.policy_shapes import place_of, places_of
from web.pages import language
from web.pages.workshop.rules_told import ANYWAY, ON_TOP, OthersWrote, told
from web.pages.workshop.rules_ways import as_text
from web.pages.workshop.the_draft import draft_page, ensure_editable, may_edit, the_draft

pages = Blueprint("workshop_agreement", __name__, url_prefix="/verkstad/<draft_id>/avtal")


@pages.get("")
@access(Permission.SEE_DRAFTS)
def edit(draft_id: str) -> ResponseReturnValue:
    """The agreement of a folder of a place (`mapp`)."""
    file = _file(draft_id)
    try:
        return _page(file, _as_written(file))
    except ReadingErrors as unreadable:
        wrong = Wrong(language.current())
        wrong.add(ON_TOP, " ".join(map(str, unreadable.problems)))
        return _page(file, None, wrong, 422)


@pages.post("")
@access(Permission.EDIT_POLICY)
def keep(draft_id: str) -> ResponseReturnValue:
    """Adds or takes out a row of the form, or writes the agreement into the draft."""
    file, sent, wrong = _file(draft_id), Sent.of(request.form), Wrong(language.current())
    ensure_editable(file.draft, (file.path,))
    try:
        fields = AgreementFields(content_of(file.draft), file.kind, _as_written(file))
    except ReadingErrors:
        return edit(draft_id)
    values = fields.sent(sent)
    if sent.verb not in (SAVE, ANYWAY):
        return _page(file, values)
    if not values["rubrik"]:
        wrong.add("rubrik", _("Skriv en rubrik."))
    if not values[PARTIES]:
        wrong.add(PARTIES, _("Välj vilka som är parter i avtalet."))
    check_texts(sent, wrong)
    return _page(file, values, wrong, 422) if wrong else _written(file, values, sent, wrong)


def _written(file: PolicyFile, values: dict[str, Any], sent: Sent, wrong: Wrong) -> ResponseReturnValue:
    """Writes the agreement, unless the readers object or somebody else has changed it."""

    def change(text: str) -> str:
        if short_hash(text) != sent.text("began"):
            raise OthersWrote
        return with_agreement_form(text, values, file.path)

    try:
        new = change(file.text)
        found = problems_of(file.path, new.encode(), content_of(file.draft))
        top = read_written(new, file.path)
        places = places_of(top, new) if isinstance(top, WrittenFields) else []
        for one in found:
            wrong.add(place_of(one["line"], places, ON_TOP), told(one))
        if wrong and sent.verb != ANYWAY:
            return _page(file, values, wrong, 422, by_readers=True)
        write_policy(file, change)
    except OthersWrote:
        now = _file(file.draft.id)
        return _page(now, values, wrong, 409, theirs=now.text)
    except ReadingErrors as unreadable:
        wrong.add(ON_TOP, " ".join(map(str, unreadable.problems)))
        return _page(file, values, wrong, 422)
    here = url_for("workshop_agreement.edit", draft_id=file.draft.id, mapp=request.args["mapp"], sparad=1)
    return redirect(here, 303)


def _file(draft_id: str) -> PolicyFile:
    folder = request.args.get("mapp", "").strip("/").removeprefix("rules/")
    return policy_file(the_draft(draft_id), f"rules/{folder}/avtal.yaml", "agreement")


def _as_written(file: PolicyFile) -> dict[str, Any]:
    return agreement_form(file.text, file.path)


def _page(
    file: PolicyFile, values: dict[str, Any] | None, wrong: Wrong | None = None, status: int = 200, **told_too: Any
) -> ResponseReturnValue:
    shown: dict[str, Any] = {"values": values}
    if values is not None:
        before = _as_written(file)
        shown |= AgreementFields(content_of(file.draft), file.kind, before).shown(values)
        shown |= {"before": before, "signing": {name: before.get(name) for name in (STATUS_FIELD, SIGNED, WITHDRAWN)}}
        shown["began"] = short_hash(file.text)
    shown |= {
        "file": file,
        "folder": request.args.get("mapp", ""),
        "wrong": wrong or Wrong(language.current()),
        "may_write": may_edit(file.draft, file.path),
        "ways": as_text(file, _("Avtalet som text")),
        "with_unknown": with_unknown,
        "theirs": None,
        "by_readers": False,
    }
    return draft_page("workshop/agreement.html", file.draft, status, **{**shown, **told_too})
