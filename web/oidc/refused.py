"""Why nobody is signed in through the provider, as codes for the audit chain and the log."""

from __future__ import annotations

from joserfc.errors import (
    BadSignatureError,
    ClaimError,
    ExpiredTokenError,
    InvalidKeyIdError,
    JoseError,
    UnsupportedAlgorithmError,
)

OF_TOKEN = (
    (ExpiredTokenError, "token_expired"),
    (BadSignatureError, "token_signature"),
    (UnsupportedAlgorithmError, "token_algorithm"),
    (InvalidKeyIdError, "token_key"),
)
CLAIMS = frozenset("iss sub aud exp iat nbf nonce azp at_hash amr auth_time jti events sid".split())


class ProviderRefused(Exception):
    """The provider's answer signs nobody in, or ends nothing; `reason` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ProviderDown(Exception):
    """The provider cannot be reached, takes too long, or says what is no answer; `reason` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def reason_of(error: JoseError) -> str:
    """The code of what is wrong with a token: never anything that stands in it."""
    if isinstance(error, ClaimError) and not isinstance(error, ExpiredTokenError):
        return f"token_{error.claim}" if error.claim in CLAIMS else "token_claims"
    return next((code for kind, code in OF_TOKEN if isinstance(error, kind)), "token_unreadable")
