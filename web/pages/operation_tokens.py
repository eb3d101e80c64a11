"""Operators keep the tokens of programs: issue one, see which are in use, and make one useless."""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission, Principal
from router.access.permissions import SCOPES
from router.account_rules import token_days, usable_label
from router.grant_rules import usable_scopes
from web.access import access, by
from web.forms.checked import Wrong
from web.pages import language, role_form
from web.pages.role_words import permission_name
from web.pages.serving import the_router

pages = Blueprint("operation_tokens", __name__, url_prefix="/drift/nycklar")


@pages.get("")
@access(Permission.MANAGE_TOKENS)
def all_tokens() -> str:
    """Every token, the latest first, and the form for another."""
    return _page(Wrong(language.current()))


@pages.post("")
@access(Permission.MANAGE_TOKENS)
def issue() -> ResponseReturnValue:
    """Issues a token. The answer is the only place where it ever stands, so it leads nowhere else."""
    router, wrong, form = the_router(), Wrong(language.current()), request.form
    label = wrong.usable(lambda: usable_label(form.get("label", "")))
    if not form.get("principal_type"):
        wrong.add("principal_type", _("Välj vilken sorts huvudman programmet anropar för."))
    if not form.getlist("scope"):
        wrong.add("scope", _("Välj minst en sak som programmet får göra."))
    whom = role_form.chosen_principal(router.grant_rules, wrong)
    scopes = wrong.usable(lambda: usable_scopes(form.getlist("scope")))
    days = wrong.usable(lambda: token_days(form.get("days", ""), router.settings.token_days))
    if label is None or not whom or scopes is None or days is None:
        return _page(wrong), 422
    doing = by()
    expires = doing.at + timedelta(days=days)
    secret = router.tokens.issue(label, Principal.of(whom), scopes, expires, doing)
    return render_template("operation/token.html", secret=secret, label=label, expires=expires)


@pages.post("/<token_id>/aterkalla")
@access(Permission.MANAGE_TOKENS)
def revoke(token_id: str) -> ResponseReturnValue:
    """Makes a token useless, here and on every machine."""
    router = the_router()
    if token_id in {one.id for one in router.tokens.all()}:
        router.tokens.revoke(token_id, by())
    return redirect(url_for("operation_tokens.all_tokens"), 303)


def _page(wrong: Wrong) -> str:
    router, chosen = the_router(), request.form.getlist("scope")
    return render_template(
        "operation/tokens.html",
        tokens=router.tokens.all(),
        now=router.clock(),
        wrong=wrong,
        typed=request.form,
        principal_types=role_form.principal_type_choices(required=True),
        scopes=[
            {"value": str(scope), "text": permission_name(scope), "checked": str(scope) in chosen} for scope in SCOPES
        ],
        examples=role_form.examples(),
        most_days=router.settings.token_days,
    )
