"""Operators keep accounts: who there is, who comes to be, and in which roles."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.account_rules import one_time_password, usable_login
from router.credentials import hash_password
from router.storage import Known, LastOperator, LoginTaken, OwnRole
from web.access import access, by
from web.forms.checked import Wrong
from web.pages import language, role_form
from web.pages.serving import the_router

pages = Blueprint("operation_accounts", __name__, url_prefix="/drift/konton")


@pages.get("")
@access(Permission.MANAGE_ACCOUNTS)
def all_accounts() -> str:
    """Every account; `sok` keeps those whose login has it."""
    wanted = request.args.get("sok", "").strip().casefold()[:64]
    found = [account for account in the_router().accounts.all() if wanted in account.login]
    return render_template("operation/accounts.html", accounts=found, wanted=wanted)


@pages.get("/nytt")
@access(Permission.MANAGE_ACCOUNTS)
def new() -> str:
    """The form for another account."""
    return _form("operation/account_new.html", Wrong(language.current()))


@pages.post("/nytt")
@access(Permission.MANAGE_ACCOUNTS)
def add() -> ResponseReturnValue:
    """Makes an account. The answer is the only place where its password ever stands, so it leads nowhere else."""
    router, wrong, login = the_router(), Wrong(language.current()), request.form.get("login", "").strip()
    wrong.usable(lambda: usable_login(login))
    grant = role_form.read_grant(router.grant_rules, wrong)
    password = one_time_password()
    if grant is not None and not wrong:
        try:
            account = router.accounts.add(login, hash_password(password), [grant], by(), one_time=True)
            return _password_shown(account, password)
        except LoginTaken:
            wrong.add("login", _("Det finns redan ett konto som heter så. Välj ett annat inloggningsnamn."))
    return _form("operation/account_new.html", wrong), 422


@pages.get("/<account_id>")
@access(Permission.MANAGE_ACCOUNTS)
def one(account_id: str) -> str:
    """One account with its roles, and what can be done with it."""
    return _account_page(_known(account_id), Wrong(language.current()))


@pages.post("/<account_id>/roller")
@access(Permission.MANAGE_ACCOUNTS)
def give(account_id: str) -> ResponseReturnValue:
    """Gives a role: to anybody but oneself."""
    router, account, wrong = the_router(), _known(account_id), Wrong(language.current())
    if grant := role_form.read_grant(router.grant_rules, wrong):
        try:
            router.accounts.give(account.id, grant, by())
            return _back_to(account)
        except OwnRole:
            wrong.add("role", _("Du kan inte ge dig själv en roll. Be en annan driftansvarig."))
    return _account_page(account, wrong), 422


@pages.post("/<account_id>/roller/<grant_id>/ta-tillbaka")
@access(Permission.MANAGE_ACCOUNTS)
def revoke(account_id: str, grant_id: str) -> ResponseReturnValue:
    """Takes a role back."""
    account = _known(account_id)
    try:
        the_router().accounts.revoke(account.id, grant_id, by())
    except LastOperator:
        return _last_operator(account)
    return _back_to(account)


@pages.post("/<account_id>/stang")
@access(Permission.MANAGE_ACCOUNTS)
def disable(account_id: str) -> ResponseReturnValue:
    """Closes the account; whoever is in is out."""
    account = _known(account_id)
    try:
        the_router().accounts.disable(account.id, by())
    except LastOperator:
        return _last_operator(account)
    return _back_to(account)


@pages.post("/<account_id>/oppna")
@access(Permission.MANAGE_ACCOUNTS)
def enable(account_id: str) -> ResponseReturnValue:
    """Opens the account again."""
    account = _known(account_id)
    the_router().accounts.enable(account.id, by())
    return _back_to(account)


@pages.post("/<account_id>/losenord")
@access(Permission.MANAGE_ACCOUNTS)
def new_password(account_id: str) -> ResponseReturnValue:
    """Another password for somebody who has lost theirs; shown in this answer and nowhere else."""
    account = _known(account_id)
    if account.issuer is not None or account.demo:
        abort(404)
    password = one_time_password()
    the_router().accounts.set_password(account.id, hash_password(password), by(), one_time=True)
    return _password_shown(account.id, password)


def _known(account_id: str) -> Known:
    known: Known | None = the_router().accounts.get(account_id) if account_id.isprintable() else None
    return known or abort(404)


def _back_to(account: Known) -> ResponseReturnValue:
    return redirect(url_for("operation_accounts.one", account_id=account.id), 303)


def _last_operator(account: Known) -> ResponseReturnValue:
    wrong = Wrong(language.current())
    wrong.add("account", _("Det är den sista driftansvariga. Utse en till först, annars kan ingen sköta kontona."))
    return _account_page(account, wrong), 422


def _password_shown(account_id: str, password: str) -> str:
    return render_template("operation/password.html", account=_known(account_id), password=password)


def _account_page(account: Known, wrong: Wrong) -> str:
    router = the_router()
    sessions = router.sessions.open(account.id, router.clock())
    return _form("operation/account.html", wrong, account=account, sessions=sessions)


def _form(template: str, wrong: Wrong, **shown: object) -> str:
    return render_template(
        template,
        wrong=wrong,
        typed=request.form,
        roles=role_form.role_choices(),
        principal_types=role_form.principal_type_choices(),
        agencies=role_form.agency_choices(),
        examples=role_form.examples(),
        **shown,
    )
