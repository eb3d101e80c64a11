"""The provider as this process knows it: its addresses and keys, asked for when first needed and again each hour."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from authlib.integrations.flask_client import FlaskOAuth2App, OAuth
from flask import Flask, abort, current_app
from requests import RequestException

from router.settings import Settings
from web.oidc.fetching import BoundedSession, Pause
from web.oidc.refused import ProviderDown

EXTENSION = "oidc"
WELL_KNOWN = "/.well-known/openid-configuration"
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""Signatures that only the holder of a private key can make. `none` and the HS family are never among them: what
signs with a shared secret could be signed with a public key that everybody has."""
KEY_TYPES = ("RSA", "EC")
NEEDED = ("authorization_endpoint", "token_endpoint", "jwks_uri")
ALSO_USED = ("userinfo_endpoint", "end_session_endpoint")
KNOWN_FOR_SECONDS = 3600.0
SECONDS_BETWEEN_KEYS = 10.0


class Provider(FlaskOAuth2App):
    """Authlib's client, which takes of the provider's own description only what is used and was checked."""

    client_cls = BoundedSession

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.issuer: str = self.server_metadata["issuer"]
        self._pause = Pause()
        self._described: tuple[float, dict[str, Any]] | None = None
        self._keys: tuple[float, dict[str, Any]] | None = None
        self._asked_again = -SECONDS_BETWEEN_KEYS

    def load_server_metadata(self) -> dict[str, Any]:
        """The description, of the last hour; an older one while the provider is down. Raises ProviderDown."""
        if self._described is None or _old(self._described):
            self._described = self._renewed(self._described, lambda: self._described_by(self._ask_for_description()))
        return self._described[1]

    def fetch_jwk_set(self, force: bool = False) -> dict[str, Any]:
        """The keys, of the last hour; asked for again when one is unknown, but not at everybody's wish."""
        now = time.monotonic()
        unknown = force and now - self._asked_again >= SECONDS_BETWEEN_KEYS
        if unknown:
            self._asked_again = now
        if self._keys is None or _old(self._keys) or unknown:
            address = self.load_server_metadata()["jwks_uri"]
            self._keys = self._renewed(None if unknown else self._keys, lambda: _usable(self._ask(address)))
        return self._keys[1]

    def _renewed(
        self, before: tuple[float, dict[str, Any]] | None, ask: Callable[[], dict[str, Any]]
    ) -> tuple[float, dict[str, Any]]:
        try:
            return time.monotonic(), ask()
        except ProviderDown:
            if before is None:
                raise
            return before

    def _ask_for_description(self) -> dict[str, Any]:
        return self._ask(self.issuer.rstrip("/") + WELL_KNOWN)

    def _ask(self, address: str) -> dict[str, Any]:
        try:
            with self._get_session() as session:
                answer = session.request("GET", address, withhold_token=True)
                answer.raise_for_status()
                found: dict[str, Any] = answer.json()
                return found
        except RequestException as error:
            raise ProviderDown("garbage") from error

    def _described_by(self, told: Mapping[str, Any]) -> dict[str, Any]:
        if told.get("issuer") != self.issuer:
            raise ProviderDown("other_issuer")
        addresses = {name: told[name] for name in (*NEEDED, *ALSO_USED) if told.get(name) is not None}
        if not addresses.keys() >= set(NEEDED) or not all(map(self._safe, addresses.values())):
            raise ProviderDown("garbage")
        algorithms = told.get("id_token_signing_alg_values_supported", ["RS256"])
        usable = [name for name in ALGORITHMS if isinstance(algorithms, list) and name in algorithms]
        if not usable:
            raise ProviderDown("no_safe_algorithm")
        return {
            "issuer": self.issuer,
            **addresses,
            "id_token_signing_alg_values_supported": usable,
            "says_who_answers": told.get("authorization_response_iss_parameter_supported") is True,
            "secret_in_body": _only_in_body(told.get("token_endpoint_auth_methods_supported")),
        }

    def _safe(self, address: object) -> bool:
        """Whether what is sent there is as safe on the way as what is sent to the issuer."""
        if not isinstance(address, str) or not address.isprintable():
            return False
        scheme = urlsplit(address).scheme
        return scheme == "https" or scheme == urlsplit(self.issuer).scheme

    def _get_session(self) -> BoundedSession:
        session: BoundedSession = super()._get_session()
        session.pause = self._pause
        return session

    def _get_oauth_client(self, **metadata: Any) -> BoundedSession:
        session: BoundedSession = super()._get_oauth_client(**metadata)
        session.pause = self._pause
        if self.client_secret and metadata["secret_in_body"]:
            session.token_endpoint_auth_method = "client_secret_post"  # noqa: S105  a word, no secret
        return session


def provider_of(app: Flask, settings: Settings) -> Provider | None:
    """The provider of the settings; nothing is asked of it yet."""
    if not settings.oidc_issuer:
        return None
    client = OAuth(app).register(
        "oidc",
        client_cls=Provider,
        issuer=settings.oidc_issuer,
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret or None,
        client_kwargs={"scope": settings.oidc_scopes, "code_challenge_method": "S256", "leeway": 0},
    )
    assert isinstance(client, Provider)
    return client


def the_provider() -> Provider:
    """The provider of this app; without one the page is not found."""
    found: Provider | None = current_app.extensions[EXTENSION]
    return found or abort(404)


def _old(known: tuple[float, dict[str, Any]]) -> bool:
    return time.monotonic() - known[0] > KNOWN_FOR_SECONDS


def _usable(told: Mapping[str, Any]) -> dict[str, Any]:
    """The keys that signatures are made with. A shared key (`oct`) in a list that everybody reads is no key."""
    keys = told.get("keys")
    listed = [key for key in keys if isinstance(key, dict)] if isinstance(keys, list) else []
    found = [key for key in listed if key.get("kty") in KEY_TYPES and key.get("use", "sig") == "sig"]
    if not found:
        raise ProviderDown("garbage")
    return {"keys": found}


def _only_in_body(methods: object) -> bool:
    """Whether the client's secret is taken in the body only; in the header is the protocol's own way."""
    return isinstance(methods, list) and "client_secret_basic" not in methods and "client_secret_post" in methods
