"""Signing in and out, and choosing the role to act in."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Blueprint, abort, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Grant, Kind, Permission
from router.sign_in import SignInRefused
from web.access import SESSION_SECRET, access, actor, by
from web.form_check import form_is_ours
from web.metrics import metrics
from web.pages.demo import demo_accounts, doors
from web.pages.serving import the_router
from web.security import FORGET

pages = Blueprint("sign_in", __name__)
ONWARD = "vidare"
"""Where to go after signing in."""
LEFT_PROVIDER = "left"
"""In the cookie, between signing out here and at the provider."""


@pages.get("/logga-in")
@access(Permission.OPEN)
def show() -> ResponseReturnValue:
    """The ways to sign in; whoever is signed in goes on."""
    return redirect(onward(), 303) if actor().kind is Kind.ACCOUNT else _page()


@pages.post("/logga-in")
@access(Permission.OPEN, checks_form=True)
def sign_in() -> ResponseReturnValue:
    """With login and password. What was typed into the login stays; the password never does."""
    if not the_router().settings.local_accounts:
        abort(404)
    if not form_is_ours():
        return _page(_("Sidan hade varit öppen länge. Försök en gång till.")), 400
    login, password = request.form.get("login", ""), request.form.get("password", "")
    if not (login and password):
        return _page(_("Fyll i både inloggningsnamn och lösenord.")), 422
    try:
        secret = the_router().sign_in.with_password(login, password, by(whole_address=True))
    except SignInRefused as refused:
        metrics().sign_ins.labels("too_many" if refused.too_many else "refused").inc()
        return (_page(too_many_failures()), 429) if refused.too_many else (_page(_no_fit()), 422)
    begin_session(secret)
    if actor().grant is None:
        return redirect(url_for("sign_in.roles", vidare=request.form.get(ONWARD) or None), 303)
    return redirect(onward(), 303)


@pages.post("/logga-ut")
@access(Permission.OPEN)
def sign_out() -> ResponseReturnValue:
    """Ends the session, here and on every machine; then at the provider, when it vouched."""
    account = the_router().accounts.get(actor().id) if actor().kind is Kind.ACCOUNT else None
    if account:
        the_router().sessions.sign_out(by())
    session.clear()
    through = account is not None and account.issuer == the_router().settings.oidc_issuer
    if through:
        session[LEFT_PROVIDER] = True
    answer = redirect(url_for("provider.signed_out" if through else "start.home"), 303)
    answer.headers.set(*FORGET)
    return answer


@pages.get("/konto/roll")
@access(Permission.OWN_ACCOUNT)
def roles() -> str:
    """The roles to choose among."""
    return render_template("sign_in/role.html", grants=_grants(), acting=actor().grant, onward=onward())


@pages.post("/konto/roll")
@access(Permission.OWN_ACCOUNT)
def choose_role() -> ResponseReturnValue:
    """Acts in the chosen role from now on."""
    chosen = next((grant for grant in _grants() if grant.id == request.form.get("roll")), None)
    if chosen is None:
        error = _("Välj den roll du arbetar i nu.")
        page = render_template(
            "sign_in/role.html", grants=_grants(), acting=actor().grant, onward=onward(), error=error
        )
        return page, 422
    the_router().sessions.choose(chosen, by())
    return redirect(onward(), 303)


def begin_session(secret: str) -> None:
    """The browser holds this secret from now on, and nothing of what it held before."""
    session.clear()
    session[SESSION_SECRET] = secret
    metrics().sign_ins.labels("done").inc()
    g.pop("actor", None)


def onward() -> str:
    """Where the reader wanted to go: a page of ours, else the own account."""
    wanted = request.values.get(ONWARD, "")
    return wanted if is_our_page(wanted) else url_for("account.show")


def is_our_page(wanted: str) -> bool:
    """Whether this is a path on this site, and nothing that a browser could read as another site's address.

    >>> [is_our_page(path) for path in ("/karta?a=b", "//evil.example", "/\\\\evil.example", "https://evil.example")]
    [True, False, False, False]
    """
    if not wanted.startswith("/") or wanted[1:2] in ("/", "\\") or not wanted.isprintable() or "\\" in wanted:
        return False
    try:
        parts = urlsplit(wanted)
    except ValueError:
        return False
    return not (parts.scheme or parts.netloc)


def _grants() -> tuple[Grant, ...]:
    account = the_router().accounts.get(actor().id)
    return account.grants if account else ()


def _page(error: str | None = None) -> str:
    demo = demo_accounts()
    return render_template(
        "sign_in/sign_in.html",
        error=error,
        onward=request.values.get(ONWARD, ""),
        login=request.form.get("login", ""),
        ended=g.get("session_ended", False),
        demo=demo,
        doors=doors(demo),
        local_accounts=the_router().settings.local_accounts,
    )


def _no_fit() -> str:
    return _("Inloggningsnamn och lösenord hör inte ihop. Kontrollera båda och försök igen.")


def too_many_failures() -> str:
    """What whoever has guessed too often is told."""
    return _("För många misslyckade försök. Vänta en kvart och försök igen.")
