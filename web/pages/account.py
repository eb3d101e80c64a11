"""The own account: in which role, where else signed in, and another password."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import ALLOWED, Permission
from router.account_rules import usable_password
from router.credentials import SHORTEST_PASSWORD
from router.sign_in import SignInRefused
from router.storage import Known
from web.access import access, actor, by
from web.forms.checked import Wrong
from web.pages import language
from web.pages.serving import the_router
from web.pages.sign_in import too_many_failures

pages = Blueprint("account", __name__, url_prefix="/konto")


@pages.get("")
@access(Permission.OWN_ACCOUNT)
def show() -> str:
    """Who is signed in, in which role, and in which browsers."""
    router, me = the_router(), actor()
    return render_template(
        "account/account.html",
        account=_own(),
        me=me,
        may_do=sorted(ALLOWED[me.role], key=list(Permission).index) if me.role else [],
        sessions=router.sessions.open(me.id, router.clock()),
        changed=request.args.get("bytt") == "ja",
    )


@pages.get("/losenord")
@access(Permission.OWN_ACCOUNT)
def password() -> str:
    """The form for another password."""
    return _password_page(Wrong(language.current()))


@pages.post("/losenord")
@access(Permission.OWN_ACCOUNT)
def change_password() -> ResponseReturnValue:
    """Another password: every other session of the account ends."""
    router, account, wrong, form = the_router(), _own(), Wrong(language.current()), request.form
    if account.issuer is not None or account.demo:
        abort(404)
    chosen = wrong.usable(lambda: usable_password(form.get("password", ""), account.login))
    if chosen is not None and form.get("again", "") != chosen:
        wrong.add("again", _("De nya lösenorden är inte lika. Skriv samma två gånger."))
    if not wrong:
        try:
            router.sign_in.change_password(form.get("current", ""), chosen, by())
            return redirect(url_for("account.show", bytt="ja"), 303)
        except SignInRefused as refused:
            wrong.add("current", too_many_failures() if refused.too_many else _("Det är inte lösenordet du har nu."))
    return _password_page(wrong), 422


@pages.post("/sessioner/<session_id>/avsluta")
@access(Permission.OWN_ACCOUNT)
def end_session(session_id: str) -> ResponseReturnValue:
    """Ends one of the own sessions."""
    the_router().sessions.end(actor().id, session_id, by())
    return redirect(url_for("account.show"), 303)


@pages.post("/sessioner/avsluta")
@access(Permission.OWN_ACCOUNT)
def end_sessions() -> ResponseReturnValue:
    """Ends every own session, this one too."""
    the_router().sessions.end_all(actor().id, by())
    return redirect(url_for("sign_in.show"), 303)


def _own() -> Known:
    known: Known | None = the_router().accounts.get(actor().id)
    assert known is not None
    return known


def _password_page(wrong: Wrong) -> str:
    shown = {"account": _own(), "must_change": actor().must_change, "shortest": SHORTEST_PASSWORD}
    return render_template("account/password.html", wrong=wrong, **shown)
