"""From the provider's answer to whom it vouches for: each step refuses what does not fit what was asked."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from authlib.integrations.base_client import OAuthError

from router.claim_rules import ClaimRules, NameRefused, Told
from router.sign_in import Vouched
from web.oidc.pending import Pending
from web.oidc.provider import Provider
from web.oidc.refused import ProviderDown, ProviderRefused
from web.oidc.tokens import read_id_token

DENIED = "access_denied"
ANSWERS_NOT_NOW = ("temporarily_unavailable", "server_error")
log = logging.getLogger("envag.sign_in")


def check_answer(provider: Provider, answer: Mapping[str, str], pending: Pending, now: int) -> str:
    """The code that the provider answered with. Raises ProviderRefused, ProviderDown."""
    if pending.too_old(now):
        raise ProviderRefused("state_expired")
    issuer = answer.get("iss")
    if issuer != provider.issuer and (issuer is not None or provider.load_server_metadata()["says_who_answers"]):
        raise ProviderRefused("answer_of_another")
    error = answer.get("error")
    if error in ANSWERS_NOT_NOW:
        raise ProviderDown("says_not_now")
    if error is not None:
        raise ProviderRefused("denied" if error == DENIED else "provider_error")
    if not answer.get("code"):
        raise ProviderRefused("code_missing")
    return answer["code"]


def claims_for(
    provider: Provider, code: str, pending: Pending, *, back_to: str, now: int, leeway: int, rules: ClaimRules
) -> dict[str, Any]:
    """The claims about whoever signed in; what the rules look at and the ID token does not tell is asked for.

    Raises ProviderRefused, ProviderDown.
    """
    try:
        token = provider.fetch_access_token(code=code, code_verifier=pending.verifier, redirect_uri=back_to)
        claims = read_id_token(provider, token, nonce=pending.nonce, now=now, leeway=leeway)
        if not rules.missing_in(claims) or "userinfo_endpoint" not in provider.load_server_metadata():
            return claims
        more = provider.userinfo(token=token)
    except OAuthError as error:
        raise ProviderRefused("code_refused") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ProviderDown("garbage") from error
    if more.get("sub") != claims["sub"]:
        raise ProviderRefused("userinfo_of_another")
    return {**more, **claims}


def vouched_for(issuer: str, claims: Mapping[str, Any], rules: ClaimRules) -> Vouched:
    """Whom the provider vouches for, by the operator's rules. Raises ProviderRefused."""
    try:
        told = rules.told_by(claims)
        subject = rules.usable_name(claims["sub"])
    except NameRefused as refused:
        raise ProviderRefused(refused.reason) from refused
    _log_dropped(told)
    session = claims.get("sid")
    return Vouched(issuer, subject, told.login, told.grants, session if isinstance(session, str) else None)


def _log_dropped(told: Told) -> None:
    for reason in told.dropped:
        log.warning("claim_gives_no_role", extra={"reason": reason})
