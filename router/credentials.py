"""Passwords and random secrets: how they are made, kept as hashes, and compared."""

from __future__ import annotations

import hashlib
import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn import zxcvbn

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 128
"""Longer ones only cost time to hash."""
OFTEN_CHOSEN = (
    "sommar sommaren vinter vintern våren hösten januari februari mars april juni juli augusti september oktober "
    "november december måndag tisdag onsdag torsdag fredag lördag söndag lösenord losenord hemligt hemlig välkommen "
    "valkommen hejsan sverige svenska kommun kommunen region regionen skolan barn"
).split()
"""Swedish words that passwords at work are made of."""
SAFE_ENOUGH = 3
"""Of zxcvbn's 0 to 4: not to be guessed in ten thousand million tries."""
RANDOM_ENOUGH = 25
"""Digits in the number of guesses that zxcvbn thinks it takes: of 200 secrets of 32 random hexadecimals none took
fewer than 28, and words put together take fewer."""


@cache
def _hasher() -> PasswordHasher:
    """argon2id with the library's parameters (RFC 9106, low memory)."""
    return PasswordHasher()


@cache
def _nobodys() -> str:
    return _hasher().hash(secrets.token_urlsafe())


def hash_password(password: str) -> str:
    """The hash to keep."""
    return _hasher().hash(password)


def password_fits(password: str, kept: str | None) -> bool:
    """Whether the password is the one that was hashed. An account without one takes as long to refuse as any.

    What is longer than any password of ours is refused unread.
    """
    if len(password) > LONGEST_PASSWORD:
        return False
    try:
        _hasher().verify(kept or _nobodys(), password.encode("utf-8", "surrogatepass"))
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


def outdated(kept: str) -> bool:
    """Whether the hash was made with weaker parameters than those of today."""
    return _hasher().check_needs_rehash(kept)


def weakness(password: str, login: str = "") -> str | None:
    """Why the password may not be used ("short", "long", "guessable"), or None.

    >>> weakness("password1234"), weakness("fem gröna cyklar sjunger")
    ('guessable', None)
    """
    if len(password) < SHORTEST_PASSWORD:
        return "short"
    if len(password) > LONGEST_PASSWORD:
        return "long"
    # zxcvbn looks at 72 characters at most, and knows English words only.
    guessed = zxcvbn(password[:72], user_inputs=[login, "envag", "en väg in", *OFTEN_CHOSEN])
    return "guessable" if guessed["score"] < SAFE_ENOUGH else None


def easily_guessed(secret: str) -> bool:
    """Whether a secret that should be random is words, repetition or a pattern.

    >>> easily_guessed("changeme" * 5), easily_guessed("fa99be95ec886711135b5f09cc0a3806")
    (True, False)
    """
    return float(zxcvbn(secret[:72])["guesses_log10"]) < RANDOM_ENOUGH


def new_secret() -> str:
    """256 random bits as text that fits a cookie or a header."""
    return secrets.token_urlsafe(32)


def hash_of(secret: str) -> str:
    """The hash of a random secret, by which it is looked up. Random secrets need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()
