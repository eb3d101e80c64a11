"""Words, ladders, units and sections of law: any list of a file, an item at a time, as a form of its fields."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.assisting.diagnosing import problems_of
from router.editing.content_shapes import LADDER, SECTION, UNIT, term_shape
from router.editing.items import item_form, items_in, with_item_form, with_new_item, without_item
from router.editing.shapes import Shape
from router.reading.problems import ReadingErrors
from router.reading.spans import WrittenFields, WrittenList, read_written
from web.access import access
from web.forms.checked import Wrong
from web.forms.policy_file import PolicyFile, content_of, language_of, policy_file, short_hash, write_policy
from web.forms.policy_rule import check_texts
from web.forms.policy_sent import SAVE, Sent
from web.forms.policy_shapes import place_of, places_of, shape_sent, shape_shown
from web.pages import language
from web.pages.workshop.rules_told import ANYWAY, ON_TOP, OthersWrote, told
from web.pages.workshop.rules_ways import as_text
from web.pages.workshop.the_draft import draft_page, ensure_editable, may_edit, the_draft

pages = Blueprint("workshop_items", __name__, url_prefix="/verkstad/<draft_id>/ord")

LISTS = {"code list": "termer", "ladders": "stegar", "directory": "enheter", "laws": "paragrafer"}
SHAPES: dict[str, Shape] = {"ladders": LADDER, "directory": UNIT, "laws": SECTION}
NEW = "ny"
CODE = "kod"


@pages.get("")
@access(Permission.SEE_DRAFTS)
def edit(draft_id: str) -> ResponseReturnValue:
    """The items of a file (`fil`), or one of them (`nr`, from 0, or `ny` for another)."""
    file, number = _file(draft_id), _number()
    if "nr" not in request.args:
        return _list(file)
    if number is None:
        ensure_editable(file.draft, (file.path,))
        return _page(file, None, {})
    try:
        return _page(file, number, item_form(file.text, (_listed(file), number), _shape(file), file.path))
    except ReadingErrors:
        abort(404)


@pages.post("")
@access(Permission.EDIT_POLICY)
def keep(draft_id: str) -> ResponseReturnValue:
    """Adds or takes out a row of the form, or writes the item into the draft."""
    file, number = _file(draft_id), _number()
    ensure_editable(file.draft, (file.path,))
    sent, wrong, shape = Sent.of(request.form), Wrong(language.current()), _shape(file)
    values = shape_sent(sent, shape)
    if sent.verb not in (SAVE, ANYWAY):
        return _page(file, number, values)
    for field in shape:
        if field.required and not values[field.name]:
            wrong.add(field.name, _("Det här måste fyllas i."))
    check_texts(sent, wrong)
    if wrong:
        return _page(file, number, values, wrong, 422)
    return _written(file, number, values, sent, wrong)


@pages.post("/ta-bort")
@access(Permission.EDIT_POLICY)
def remove(draft_id: str) -> ResponseReturnValue:
    """Takes the item out of its list."""
    file, number = _file(draft_id), _number()
    ensure_editable(file.draft, (file.path,))
    if number is None:
        abort(404)

    def change(text: str) -> str:
        if _hash(text, file, number) != request.form.get("began", ""):
            raise OthersWrote
        return without_item(text, (_listed(file), number), file.path)

    try:
        write_policy(file, change)
    except OthersWrote:
        return _list(_file(draft_id), _("Listan har ändrats sedan du öppnade den. Inget togs bort: välj igen."), 409)
    return redirect(url_for("workshop_items.edit", draft_id=draft_id, fil=file.path), 303)


def _written(
    file: PolicyFile, number: int | None, values: dict[str, Any], sent: Sent, wrong: Wrong
) -> ResponseReturnValue:
    """Writes the item, unless the readers object or somebody else has changed it."""

    def change(text: str) -> str:
        if number is None:
            return with_new_item(text, (_listed(file),), values, _shape(file), file.path)
        if _hash(text, file, number) != sent.text("began"):
            raise OthersWrote
        return with_item_form(text, (_listed(file), number), values, _shape(file), file.path)

    try:
        new = change(file.text)
        for at, message in _problems(new, file, number):
            wrong.add(at, message)
        if wrong and sent.verb != ANYWAY:
            return _page(file, number, values, wrong, 422, by_readers=True)
        write_policy(file, change)
    except OthersWrote:
        now = _file(file.draft.id)
        theirs = _lines(now.text, now, number or 0) or _("Det är borttaget.")
        return _page(now, number, values, wrong, 409, theirs=theirs)
    except ReadingErrors as unreadable:
        wrong.add(ON_TOP, " ".join(map(str, unreadable.problems)))
        return _page(file, number, values, wrong, 422)
    return redirect(url_for("workshop_items.edit", draft_id=file.draft.id, fil=file.path, sparad=1), 303)


def _problems(text: str, file: PolicyFile, number: int | None) -> list[tuple[str, str]]:
    """What is wrong with the file now: beside its field where it is the item's, else on top with its line."""
    found = problems_of(file.path, text.encode(), content_of(file.draft))
    items = _items(text, file)
    here = items[-1 if number is None else number]
    lines = range(text.count("\n", 0, here.start) + 1, text.count("\n", 0, here.end) + 2)
    return [
        (place_of(one["line"], places_of(here, text), ON_TOP), told(one))
        if one["line"] in lines
        else (ON_TOP, f"{_('rad %(line)s', line=one['line'])}: {told(one)}")
        for one in found
    ]


def _file(draft_id: str) -> PolicyFile:
    return policy_file(the_draft(draft_id), request.args.get("fil", ""), *LISTS)


def _number() -> int | None:
    """Which item; None for a new one."""
    return request.args.get("nr", type=int)


def _listed(file: PolicyFile) -> str:
    return LISTS[file.kind.kind]


def _shape(file: PolicyFile) -> Shape:
    return SHAPES.get(file.kind.kind) or term_shape(file.kind.stem)


def _items(text: str, file: PolicyFile) -> list[WrittenFields]:
    top = read_written(text, file.path)
    found = top.field(_listed(file)) if isinstance(top, WrittenFields) else None
    items = found.value.items if found is not None and isinstance(found.value, WrittenList) else ()
    return [item for item in items if isinstance(item, WrittenFields)]


def _lines(text: str, file: PolicyFile, number: int) -> str:
    """The item as it is written; "" when there is none."""
    items = _items(text, file)
    return text[items[number].start : items[number].end] if 0 <= number < len(items) else ""


def _hash(text: str, file: PolicyFile, number: int) -> str:
    return short_hash(_lines(text, file, number))


def _list(file: PolicyFile, said: str = "", status: int = 200) -> ResponseReturnValue:
    unreadable: tuple[str, ...] = ()
    try:
        found = items_in(file.text, (_listed(file),), file.path)
    except ReadingErrors as errors:
        found, unreadable = (), tuple(map(str, errors.problems))
    shown = {
        "file": file,
        "items": found,
        "said": said,
        "unreadable": unreadable,
        "ways": as_text(file, _("Filen som text")),
    }
    return draft_page("workshop/items.html", file.draft, status, may_write=may_edit(file.draft, file.path), **shown)


def _page(
    file: PolicyFile,
    number: int | None,
    values: dict[str, Any],
    wrong: Wrong | None = None,
    status: int = 200,
    **told_too: Any,
) -> ResponseReturnValue:
    shape = _shape(file)
    fixed = [field.name for field in shape if field.name == CODE and number is not None]
    shown: dict[str, Any] = {
        "file": file,
        "number": number,
        "fields": shape_shown(shape, values, language_of(content_of(file.draft))),
        "fixed": fixed,
        "name": values.get(shape[0].name, ""),
        "wrong": wrong or Wrong(language.current()),
        "may_write": may_edit(file.draft, file.path),
        "began": "" if number is None else _hash(file.text, file, number),
        "ways": as_text(file, _("Filen som text")),
        "theirs": None,
        "by_readers": False,
    }
    return draft_page("workshop/item.html", file.draft, status, **{**shown, **told_too})
