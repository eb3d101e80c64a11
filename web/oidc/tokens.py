"""What a token must say to be believed, beside its signature: who issued it, for whom, when, in answer to what."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from authlib.oauth2.claims import JWTClaims
from authlib.oidc.core import CodeIDToken
from joserfc.errors import InvalidClaimError, JoseError, MissingClaimError

from web.oidc.provider import Provider
from web.oidc.refused import ProviderRefused, reason_of

LONGEST_SUBJECT = 255
LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"
LOGOUT_SECONDS = 300
"""How long after it was issued a logout token is taken."""


class IdToken(CodeIDToken):
    """A token that says who signed in. `now` is the moment it is read at, `access_token` the one it came with."""

    def __init__(self, now: int, access_token: object, *args: Any) -> None:
        super().__init__(*args)
        self._now = now
        # Authlib hands it over to its own class of claims only.
        self.params["access_token"] = access_token if isinstance(access_token, str) else None

    def validate(self, now: int | None = None, leeway: int = 0) -> None:
        """Raises JoseError."""
        super().validate(self._now if now is None else now, leeway)
        if not 0 < len(self["sub"]) <= LONGEST_SUBJECT:
            raise InvalidClaimError("sub")


class LogoutToken(JWTClaims):
    """A token by which the provider says that somebody signed out there. `now` is the moment it is read at."""

    def __init__(self, now: int, *args: Any) -> None:
        super().__init__(*args)
        self._now = now

    def validate(self, now: int | None = None, leeway: int = 0) -> None:
        """Raises JoseError. A token that says who signed in is none: it has a nonce and tells of no event."""
        for name in ("iss", "aud", "iat", "jti", "events"):
            if name not in self:
                raise MissingClaimError(name)
        at = self._now if now is None else now
        super().validate(at, leeway)
        if "nonce" in self:
            raise InvalidClaimError("nonce")
        if not isinstance(self["events"], dict) or not isinstance(self["events"].get(LOGOUT_EVENT), dict):
            raise InvalidClaimError("events")
        if at - self["iat"] > LOGOUT_SECONDS + leeway:
            raise InvalidClaimError("iat")
        whose = [self[name] for name in ("sub", "sid") if name in self]
        if not whose or not all(isinstance(name, str) and name for name in whose):
            raise InvalidClaimError("sub")


def read_id_token(
    provider: Provider, token: Mapping[str, Any], *, nonce: str, now: int, leeway: int
) -> dict[str, Any]:
    """The claims of the ID token in a token response. Raises ProviderRefused, ProviderDown."""
    if not isinstance(token.get("id_token"), str):
        raise ProviderRefused("token_missing")
    claims = partial(IdToken, now, token.get("access_token"))
    return _read(provider, token, nonce=nonce, claims_cls=claims, leeway=leeway)


def read_logout_token(provider: Provider, text: str, *, now: int, leeway: int) -> dict[str, Any]:
    """The claims of a logout token. Raises ProviderRefused, ProviderDown."""
    return _read(provider, {"id_token": text}, nonce=None, claims_cls=partial(LogoutToken, now), leeway=leeway)


def _read(provider: Provider, token: Mapping[str, Any], **how: Any) -> dict[str, Any]:
    options = {
        "iss": {"essential": True, "value": provider.issuer},
        "aud": {"essential": True, "value": provider.client_id},
    }
    try:
        return dict(provider.parse_id_token(token, claims_options=options, **how))
    except JoseError as error:
        raise ProviderRefused(reason_of(error)) from error
    except (ValueError, TypeError, KeyError) as error:
        raise ProviderRefused("token_unreadable") from error
