"""Operators keep the mailboxes that agencies are reminded at, and see what mail did not get away."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.audit import Action, Event
from router.casework.posting import NotSent
from router.follow_up.seat import Seat
from router.mailbox_rules import looks_like_a_person, usable_address
from router.storage import new_id
from web.access import access, by
from web.forms.checked import Wrong
from web.pages import language, role_form
from web.pages.mail_words import fault_words
from web.pages.serving import the_router

pages = Blueprint("operation_mailboxes", __name__, url_prefix="/drift/brevlador")


@pages.get("")
@access(Permission.MANAGE_MAILBOXES)
def all_mailboxes() -> str:
    """Every mailbox, and the form for another."""
    return _page(Wrong(language.current()))


@pages.post("")
@access(Permission.MANAGE_MAILBOXES)
def put() -> ResponseReturnValue:
    """Gives an agency a mailbox, or another one."""
    wrong = Wrong(language.current())
    seat, address = _seat(wrong), wrong.usable(lambda: usable_address(request.form.get("address", "")))
    if address and looks_like_a_person(address) and not request.form.get("shared"):
        wrong.add(
            "shared",
            _("Adressen ser ut som en persons namn. Kryssa i att flera läser den, eller skriv en annan adress."),
        )
    if wrong or seat is None or address is None:
        return _page(wrong), 422
    the_router().mailboxes.put(seat, address, by())
    return redirect(url_for("operation_mailboxes.all_mailboxes"), 303)


@pages.post("/<seat>/ta-bort")
@access(Permission.MANAGE_MAILBOXES)
def remove(seat: str) -> ResponseReturnValue:
    """Takes a mailbox away."""
    the_router().mailboxes.remove(_read(seat), by())
    return redirect(url_for("operation_mailboxes.all_mailboxes"), 303)


@pages.post("/<seat>/prova")
@access(Permission.MANAGE_MAILBOXES)
def probe(seat: str) -> ResponseReturnValue:
    """Sends a letter that only shows that letters arrive, and says how it went."""
    router, whom, doing = the_router(), _read(seat), by()
    address, server = router.mailboxes.of(whom), router.post.server
    if address is None or server is None:
        abort(404)
    fault = None
    try:
        server.send(router.post.letters.probe(whom, address, new_id(), doing.at))
    except NotSent as why:
        fault = why.fault
    result = {"result": str(fault or "sent")}
    router.audit.record(Event(doing, Action.MAILBOX_TRIED, str(whom), details=result))
    told = fault_words(fault) if fault else None
    return _page(Wrong(language.current()), tried=whom, fault=told), 200


@pages.post("/forsok-igen")
@access(Permission.MANAGE_MAILBOXES)
def try_again() -> ResponseReturnValue:
    """Has everything that did not get away sent from the beginning."""
    router, doing = the_router(), by()
    if count := router.reminders.try_again(doing.at):
        router.audit.record(Event(doing, Action.LETTERS_TRIED_AGAIN, details={"rows": count}))
    return redirect(url_for("operation.overview"), 303)


def _seat(wrong: Wrong) -> Seat | None:
    """The agency of the form; None when it cannot be used."""
    rules, agency = the_router().grant_rules, request.form.get("agency", "")
    if not request.form.get("principal_type"):
        wrong.add("principal_type", _("Välj vilken sorts huvudman verksamheten hör till."))
    if not agency:
        wrong.add("agency", _("Välj verksamhet."))
    principal = role_form.chosen_principal(rules, wrong)
    if not principal or not agency:
        return None
    if wrong.usable(lambda: rules.grant("staff", principal, agency)) is None:
        wrong.messages["agency"] = _("Huvudmannen har ingen sådan verksamhet. Välj en annan.")
        return None
    return Seat.of(f"{agency}@{principal}")


def _read(text: str) -> Seat:
    try:
        return Seat.of(text)
    except ValueError:
        abort(404)


def _page(wrong: Wrong, **shown: object) -> str:
    router = the_router()
    return render_template(
        "operation/mailboxes.html",
        mailboxes=router.mailboxes.all(),
        seat_name=router.post.seat_name,
        mail_is_on=router.post.server is not None,
        wrong=wrong,
        typed=request.form,
        principal_types=role_form.principal_type_choices(required=True),
        agencies=role_form.agency_choices(),
        examples=role_form.examples(),
        **shown,
    )
