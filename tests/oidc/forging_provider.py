"""A provider that does as a test tells it: right in everything, or wrong in the one thing that the test is about."""

from __future__ import annotations

import base64
import hashlib
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from joserfc import jwt
from joserfc.jwk import RSAKey
from joserfc.jws import JWSRegistry
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

CLIENT, SECRET = "envag", "only-between-the-two-of-us"
SUBJECT = "4711"
Answer = Callable[[], Response]


def new_key(name: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": name, "use": "sig"})


def as_json(document: object, status: int = 200) -> Response:
    import json

    return Response(json.dumps(document), status, content_type="application/json")


@dataclass
class ForgingProvider:
    """`claims` and `header` go over what a right token says; None leaves a claim out. `answers` replaces what an
    address answers: "token", "jwks", "description" or "userinfo"."""

    now: Callable[[], int]
    key: RSAKey
    published: list[RSAKey]
    issuer: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    description: dict[str, Any] = field(default_factory=dict)
    about: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    signing: Callable[[dict[str, Any], dict[str, Any]], str] | None = None
    asked: list[str] = field(default_factory=list)
    issued: list[str] = field(default_factory=list)
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def code_for(self, question: dict[str, str]) -> str:
        """What the provider answers with after somebody signed in, to the question in the address."""
        code = secrets.token_urlsafe(8)
        self._codes[code] = question
        return code

    def signed(self, claims: dict[str, Any], **header: Any) -> str:
        kept = {name: value for name, value in claims.items() if value is not None}
        told = {"alg": "RS256", "kid": self.key.kid, **header}
        if self.signing:
            return self.signing(told, kept)
        return jwt.encode(told, kept, self.key, registry=JWSRegistry(algorithms=[told["alg"]]))

    def id_token(self, nonce: str) -> str:
        now = self.now()
        right = {"iss": self.issuer, "sub": SUBJECT, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": nonce}
        self.issued.append(self.signed({**right, **self.claims}, **self.header))
        return self.issued[-1]

    def logout_token(self, **claims: Any) -> str:
        now, event = self.now(), "http://schemas.openid.net/event/backchannel-logout"
        right = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 120, "jti": secrets.token_hex(8)}
        return self.signed({**right, "events": {event: {}}, "sub": SUBJECT, **claims}, typ="logout+jwt")

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        name = {
            "/.well-known/openid-configuration": "description",
            "/jwks": "jwks",
            "/token": "token",
            "/userinfo": "userinfo",
        }.get(request.path, "unknown")
        self.asked.append(name)
        answer = self.answers[name]() if name in self.answers else self._right(name, request)
        return answer(environ, start_response)

    def _right(self, name: str, request: Request) -> Response:
        match name:
            case "description":
                return as_json(self._description())
            case "jwks":
                return as_json({"keys": [key.as_dict(private=False) for key in self.published]})
            case "token":
                return self._token(request)
            case "userinfo":
                return as_json({"sub": SUBJECT, **self.about})
        return Response(status=404)

    def _description(self) -> dict[str, Any]:
        names = {"authorization": "authorize", "token": "token", "userinfo": "userinfo", "end_session": "end"}
        return {
            "issuer": self.issuer,
            **{f"{name}_endpoint": f"{self.issuer}/{path}" for name, path in names.items()},
            "jwks_uri": f"{self.issuer}/jwks",
            "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
            "authorization_response_iss_parameter_supported": True,
            **self.description,
        }

    def _token(self, request: Request) -> Response:
        question = self._codes.pop(request.form.get("code", ""), None)
        known = request.authorization and (request.authorization.username, request.authorization.password)
        verifier = request.form.get("code_verifier", "").encode()
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier).digest()).rstrip(b"=").decode()
        if question is None or known != (CLIENT, SECRET) or question["code_challenge"] != challenge:
            return as_json({"error": "invalid_grant"}, 400)
        if question["redirect_uri"] != request.form["redirect_uri"]:
            return as_json({"error": "invalid_grant"}, 400)
        token = self.id_token(question["nonce"])
        return as_json({"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": token})


class Served:
    """The provider on an address of this machine, in a thread."""

    def __init__(self, provider: ForgingProvider) -> None:
        self._server = make_server("127.0.0.1", 0, provider, threaded=True)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
