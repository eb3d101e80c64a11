"""The reference of a case: random letters and figures that staff write in their own record, and that tell nothing."""

from __future__ import annotations

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: nothing in it looks like anything else in it."""
LENGTH, GROUP = 12, 4
READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


def new_reference() -> str:
    """Twelve characters at random, 60 bits: nobody finds a case by trying."""
    return grouped("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))


def read_reference(text: str) -> str | None:
    """The reference that somebody has typed or read aloud, as it is kept; None when it cannot be one.

    >>> read_reference(" k7f3 9qxm-2a0o ")
    'K7F3-9QXM-2A00'
    """
    plain = "".join(sign for sign in text.upper() if sign.isalnum() or sign not in "-– .").translate(READ_AS)
    if len(plain) != LENGTH or any(sign not in ALPHABET for sign in plain):
        return None
    return grouped(plain)


def grouped(plain: str) -> str:
    """In groups of four, as people copy it."""
    return "-".join(plain[at : at + GROUP] for at in range(0, LENGTH, GROUP))
