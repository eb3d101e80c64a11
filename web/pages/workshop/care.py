"""What policy owners have to look after, each with what to do and the way there."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.care.item import CareItem, Kind, Target
from router.workshop.agreement_versions import principal_of
from router.workshop.judging import LONGEST_TITLE
from web.access import access, actor, by, may
from web.pages import language
from web.wiring import the_router

pages = Blueprint("workshop_care", __name__, url_prefix="/verkstad/att-gora")


@dataclass(frozen=True, slots=True)
class ShownItem:
    """A thing to look after: `href` opens what it is about, `draft` is an open draft about it; None where none is."""

    item: CareItem
    key: str
    todo: str
    href: str | None
    draft: str | None


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show() -> str:
    """The reader's own first, then for those who keep the site everybody's; perhaps of one kind."""
    items, kind = the_router().care(), request.args.get("slag", "")
    own, others = _divided(items)
    kinds = Counter(item.kind for item in (*own, *others))
    wanted = kind if kind in kinds else None
    return render_template(
        "workshop/care.html",
        own=_shown(own, wanted),
        others=_shown(others, wanted),
        whose=actor().principal,
        kinds={name: kinds[name] for name in sorted(kinds, key=kind_name)},
        wanted=wanted,
        kind_name=kind_name,
        principal_of=principal_of,
        may_begin=may(Permission.EDIT_POLICY) and not the_router().workshop.folder_is_source,
    )


@pages.post("")
@access(Permission.EDIT_POLICY)
def begin() -> ResponseReturnValue:
    """Begins a draft about one of them."""
    router, wanted = the_router(), request.form.get("item", "")
    item = next((one for one in router.care() if key_of(one) == wanted), None)
    if item is None:
        abort(404)
    if router.workshop.folder_is_source:
        abort(409)
    draft = _drafts().get(title_of(item)) or router.drafts.begin(title_of(item), "change", by())
    return redirect(url_for("workshop.overview", draft_id=draft), 303)


def kind_name(kind: Kind) -> str:
    """What it is about, in a few words."""
    return {
        "review_due": _("Granskning att göra"),
        "agreement_ending": _("Avtal som går ut"),
        "agreement_ended": _("Avtal som har gått ut"),
        "withdrawal": _("Uppsägning"),
        "rule_ending": _("Regel som upphör"),
        "unverified_law": _("Lag att kontrollera"),
        "coming_law": _("Kommande lag"),
        "law_note": _("Anmärkning om lag"),
        "base_changed": _("Ny text från tjänsten"),
        "logged_gap": _("Lucka i verkliga ärenden"),
        "provisional_share": _("Många preliminära svar"),
        "disputed_boundary": _("Gräns som ofta är omtvistad"),
    }[kind]


def title_of(item: CareItem) -> str:
    """What a draft about it is called: what to do, without why. In Swedish, as all that is written in drafts."""
    return item.todo_sv.partition(":")[0].removesuffix(".")[:LONGEST_TITLE]


def key_of(item: CareItem) -> str:
    """A name of the item that stands until it says something else."""
    told = f"{item.kind} {item.target.kind} {item.target.id} {item.todo_sv}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _divided(items: Sequence[CareItem]) -> tuple[list[CareItem], list[CareItem]]:
    """The reader's own, and those of others that the reader keeps an eye on as one who keeps the site."""
    whose = actor().principal
    if whose is None:
        return [one for one in items if not one.owners], [one for one in items if one.owners]
    return [one for one in items if whose in {principal_of(party) for party in one.owners}], []


def _shown(items: Sequence[CareItem], kind: str | None) -> list[ShownItem]:
    drafts = _drafts()
    return [
        ShownItem(
            item,
            key_of(item),
            item.todo_en if language.current() == language.ENGLISH else item.todo_sv,
            _address(item.target),
            drafts.get(title_of(item)),
        )
        for item in items
        if kind is None or item.kind == kind
    ]


def _drafts() -> dict[str, str]:
    """The open drafts by what they are called."""
    return {draft.title: draft.id for draft in the_router().drafts.all()}


def _address(target: Target) -> str | None:
    """Where what it is about can be read; None where there is no page of it."""
    if target.kind == "rule":
        return url_for("rules.one_rule", rule_id=target.id)
    if target.kind == "place" and len(target.id) == 4:
        return url_for("map.show", kommun=the_router().places.principal_name(target.id))
    return None
