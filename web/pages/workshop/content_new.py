"""A new file of rules or scenarios in a draft, or an agreement for a place that has none."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission, Principal
from router.agreement import Party
from router.content_files import FEATURES, RULES, place_folder
from router.editing.beginnings import RULES_BEGUN, agreement_begun, feature_begun, plain_name
from router.privacy import personal_data_in
from router.reading.policy_folder import AGREEMENT_FILE
from router.storage import Drafted
from router.workshop.judging import LONGEST_TITLE
from router.workshop.mandates import CODE
from web.access import access, actor, by
from web.forms.checked import Wrong
from web.forms.names import TypedNames
from web.pages import language
from web.pages.workshop.text_file import day_of, published_files
from web.pages.workshop.the_draft import draft_page, ensure_editable, may_edit, the_draft
from web.wiring import the_router

pages = Blueprint("workshop_new_content", __name__, url_prefix="/verkstad/<draft_id>/nytt")
FILE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
NATIONAL = "national"
FIRST_RULES = "ansvar"
"""What the first file of a new agreement's rules is called."""


@dataclass(frozen=True)
class Room:
    """Where the caller may put something new: folders that there are, and places without an agreement."""

    folders: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)


@pages.get("")
@access(Permission.EDIT_POLICY)
def show(draft_id: str) -> ResponseReturnValue:
    """The forms for a file and for an agreement."""
    return _page(the_draft(draft_id), Wrong(language.current()))


@pages.post("/fil")
@access(Permission.EDIT_POLICY)
def new_file(draft_id: str) -> ResponseReturnValue:
    """A file of rules or scenarios, empty."""
    draft, wrong = the_draft(draft_id), Wrong(language.current())
    ensure_editable(draft)
    folder, kind = request.form.get("mapp", ""), request.form.get("sort", "")
    name = request.form.get("namn", "").strip()
    if folder not in _room(draft).folders:
        wrong.add("mapp", _("Välj var filen ska ligga."))
    if kind not in (RULES, FEATURES):
        wrong.add("sort", _("Välj om filen ska ha regler eller scenarier."))
    if not FILE_NAME.fullmatch(name) or f"{name}.yaml" == AGREEMENT_FILE or personal_data_in(name) is not None:
        wrong.add("namn", _("Skriv ett namn av små bokstäver a–z, siffror, bindestreck och understreck."))
    path = f"{kind}/{folder}/{name}{'.yaml' if kind == RULES else '.feature'}"
    if not wrong and path in {*published_files(draft), *draft.files}:
        wrong.add("namn", _("Det finns redan en fil med det namnet. Välj ett annat."))
    if wrong:
        return _page(draft, wrong, 422)
    return _begun(draft, {path: RULES_BEGUN if kind == RULES else feature_begun(name)}, path)


@pages.post("/avtal")
@access(Permission.EDIT_POLICY)
def new_agreement(draft_id: str) -> ResponseReturnValue:
    """An agreement with its rules and scenarios, all of them only begun."""
    draft, wrong = the_draft(draft_id), Wrong(language.current())
    ensure_editable(draft)
    place = TypedNames(_room(draft).places).code(request.form.get("plats", ""))
    title = " ".join(request.form.get("rubrik", "").split())
    if place is None:
        wrong.add(
            "plats", _("Skriv en region eller kommun som inte har något avtal än, och som är din att ändra för.")
        )
    if not plain_name(title) or len(title) > LONGEST_TITLE or not title.isprintable():
        wrong.add("rubrik", _("Skriv vad avtalet heter, högst %(count)s tecken.", count=LONGEST_TITLE))
    elif personal_data_in(title) is not None:
        wrong.add("rubrik", _("Texten ser ut att peka ut en person. Skriv om den utan namn, nummer och adresser."))
    if wrong or place is None:
        return _page(draft, wrong, 422)
    folder, texts = _agreement(draft, place, title)
    return _begun(draft, texts, f"{RULES}/{folder}/{AGREEMENT_FILE}")


def _agreement(draft: Drafted, place: str, title: str) -> tuple[str, dict[str, str]]:
    """The folder of the new agreement, and its files."""
    places = the_router().places
    region = place if len(place) == 2 else places.region_of(place)
    parties = [Party("region", region)] if region else []
    if place != region:
        parties.append(Party("municipality", place))
    names = {party.code: places.principal_name(party.code) or "" for party in parties}
    called = names[place] or place
    folder = f"{'regional' if place == region else 'local'}/{place}-{plain_name(called)}"
    return folder, {
        f"{RULES}/{folder}/{AGREEMENT_FILE}": agreement_begun(title, called, parties, names, day_of(draft)),
        f"{RULES}/{folder}/{FIRST_RULES}.yaml": RULES_BEGUN,
        f"{FEATURES}/{folder}/{FIRST_RULES}.feature": feature_begun(title),
    }


def _begun(draft: Drafted, texts: dict[str, str], first: str) -> ResponseReturnValue:
    """The draft has the files. One that somebody else began in the same moment stays as they wrote it."""
    ensure_editable(draft, texts)
    drafts = the_router().drafts
    for path, text in texts.items():
        taken = drafts.take_up(draft.id, path, None, by())
        if taken.base_hash is None and not taken.text:
            drafts.write(draft.id, path, taken.version, text.encode(), by())
    return redirect(url_for("workshop_text.show", draft_id=draft.id, fil=first), 303)


def _page(draft: Drafted, wrong: Wrong, status: int = 200) -> ResponseReturnValue:
    room = _room(draft)
    return draft_page(
        "workshop/content_new.html",
        draft,
        status,
        folders=room.folders,
        places=TypedNames(room.places).options(),
        wrong=wrong,
        typed=request.form,
        kinds={RULES: _("Regler"), FEATURES: _("Scenarier")},
    )


def _room(draft: Drafted) -> Room:
    places, mine = the_router().places, actor().principal
    taken = {folder for name in (*published_files(draft), *draft.files) if (folder := place_folder(name))}
    folders = {NATIONAL: _("Nationella regler")} if mine is None else {}
    for folder in sorted(taken):
        if may_edit(draft, f"{RULES}/{folder}/{AGREEMENT_FILE}"):
            code = CODE.match(folder.partition("/")[2])
            folders[folder] = places.principal_name(code[1] if code else "") or folder
    codes = {code[1] for folder in taken if (code := CODE.match(folder.partition("/")[2]))}
    free = {code: places.principal_name(code) or code for code in (*places.regions, *places.municipalities)}
    return Room(folders, {code: name for code, name in free.items() if code not in codes and _is_of(code, mine)})


def _is_of(code: str, mine: Principal | None) -> bool:
    return mine is None or mine.code == code
