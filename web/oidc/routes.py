"""The ways to the provider and back."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Blueprint, Response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission
from router.sign_in import SignInRefused
from router.storage import SignedOut, ToldBefore
from web.access import access, by
from web.metrics import metrics
from web.oidc.pages import refused_page
from web.oidc.pending import Pending, remember, take
from web.oidc.provider import Provider, the_provider
from web.oidc.refused import ProviderDown, ProviderRefused
from web.oidc.signing_in import check_answer, claims_for, vouched_for
from web.oidc.tokens import LOGOUT_SECONDS, read_logout_token
from web.pages import language
from web.pages.sign_in import LEFT_PROVIDER, begin_session, is_our_page, onward
from web.wiring import the_router

pages = Blueprint("provider", __name__)
log = logging.getLogger("envag.sign_in")


@pages.get("/logga-in/leverantor")
@access(Permission.OPEN)
def start() -> ResponseReturnValue:
    """On to the provider. A link and no form: browsers hold a form to one site through every redirect, and the
    provider may send people on to another. Nothing changes but the browser's own cookie."""
    provider = the_provider()
    # Whoever is known there already would otherwise come back as the same one.
    asks = {"prompt": "login"} if request.args.get("konto") == "annat" else {}
    try:
        begun = provider.create_authorization_url(_back_to(), ui_locales=language.current(), **asks)
    except ProviderDown as down:
        return _down(down, onward())
    remember(begun, _now(), onward())
    return redirect(begun["url"], 303)


@pages.get("/logga-in/svar")
@access(Permission.OPEN)
def answered() -> ResponseReturnValue:
    """Back from the provider. Without a sign-in that this browser has begun nothing happens."""
    provider = the_provider()
    pending = take(request.args.get("state"))
    try:
        secret = _signed_in(provider, pending)
    except (ProviderRefused, SignInRefused) as refused:
        return _refused(refused, pending)
    except ProviderDown as down:
        _tell("provider_down")
        return _down(down, pending.onward if pending else "")
    begin_session(secret)
    assert pending is not None
    return redirect(pending.onward if is_our_page(pending.onward) else url_for("account.show"), 303)


def _signed_in(provider: Provider, pending: Pending | None) -> str:
    """The secret of the new session. Raises ProviderRefused, SignInRefused, ProviderDown."""
    if pending is None:
        raise ProviderRefused("state_unknown")
    router, now = the_router(), _now()
    rules, leeway = router.claim_rules, router.settings.oidc_leeway_seconds
    assert rules is not None
    code = check_answer(provider, request.args, pending, now)
    claims = claims_for(provider, code, pending, back_to=_back_to(), now=now, leeway=leeway, rules=rules)
    return router.sign_in.through_provider(vouched_for(provider.issuer, claims, rules), by(whole_address=True))


def _refused(refused: ProviderRefused | SignInRefused, pending: Pending | None) -> ResponseReturnValue:
    """Whoever only opens the address tried nothing, and is not told of."""
    if isinstance(refused, ProviderRefused) and (pending or request.args.get("state")):
        _tell(refused.reason)
    log.warning("sign_in_refused", extra={"reason": refused.reason})
    metrics().sign_ins.labels("refused").inc()
    return refused_page(refused.reason, pending.onward if pending else "")


def _tell(reason: str) -> None:
    the_router().sign_in.tell_refused(reason, by(whole_address=True))


def _down(down: ProviderDown, where: str) -> ResponseReturnValue:
    log.error("provider_down", extra={"reason": down.reason})
    return refused_page("provider_down", where)


@pages.get("/logga-in/utloggad")
@access(Permission.OPEN)
def signed_out() -> str:
    """Signed out here; the first time, on to the provider. Said by a page, since a form may not be sent on there."""
    address = _where_to_sign_out() if session.pop(LEFT_PROVIDER, False) else None
    return render_template("sign_in/signed_out.html", provider_address=address)


def _where_to_sign_out() -> str | None:
    """Without the ID token as a hint, which would have to be kept: the provider asks whether it is meant."""
    provider = the_provider()
    try:
        if "end_session_endpoint" not in provider.load_server_metadata():
            return None
    except ProviderDown as down:
        log.error("provider_down", extra={"reason": down.reason})
        return None
    here = _address_of("provider.signed_out")
    address: str = provider.create_logout_url(here, client_id=provider.client_id, ui_locales=language.current())[
        "url"
    ]
    return address


@pages.post("/logga-in/utloggad")
@access(Permission.OPEN, checks_form=True)
def signed_out_there() -> ResponseReturnValue:
    """The provider says that somebody signed out there. Its signature takes the place of a form's token: whoever can
    make it is the provider, and no browser of anybody's is asked."""
    provider, router = the_provider(), the_router()
    leeway = router.settings.oidc_leeway_seconds
    try:
        claims = read_logout_token(provider, request.form.get("logout_token", ""), now=_now(), leeway=leeway)
    except ProviderRefused as refused:
        log.warning("sign_out_refused", extra={"reason": refused.reason})
        return Response(status=400)
    except ProviderDown as down:
        log.error("provider_down", extra={"reason": down.reason})
        return Response(status=503)
    try:
        router.sessions.end_at_provider(_told(provider.issuer, claims, leeway), by())
    except ToldBefore:
        log.warning("sign_out_refused", extra={"reason": "token_jti"})
        return Response(status=400)
    return Response(status=200)


def _told(issuer: str, claims: Mapping[str, Any], leeway: int) -> SignedOut:
    at = datetime.fromtimestamp(claims["iat"] + leeway, UTC)
    return SignedOut(
        issuer=issuer,
        token=claims["jti"],
        at=at,
        until=at + timedelta(seconds=LOGOUT_SECONDS + leeway),
        subject=claims.get("sub"),
        session=claims.get("sid"),
    )


def _back_to() -> str:
    return _address_of("provider.answered")


def _address_of(endpoint: str) -> str:
    """As the provider has to know it: the site's own name for itself, not the caller's, where it has one."""
    public = the_router().settings.public_url
    return public.rstrip("/") + url_for(endpoint) if public else url_for(endpoint, _external=True)


def _now() -> int:
    return int(the_router().clock().timestamp())
