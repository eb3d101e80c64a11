"""The own account: in which role, where else signed in, and another password."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission
from web.access import access, actor, by
from web.pages.serving import the_router

pages = Blueprint("account", __name__, url_prefix="/konto")


@pages.get("")
@access(Permission.OWN_ACCOUNT)
def show() -> str:
    """Who is signed in, in which role, and in which browsers."""
    router, me = the_router(), actor()
    account = router.accounts.get(me.id)
    return render_template(
        "account/account.html", account=account, me=me, sessions=router.sessions.open(me.id, router.clock())
    )


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
