"""The sign-ins that a browser has begun, in its own signed cookie: starting one leaves nothing on the server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from flask import session

KEY = "oidc"
MOST = 3
"""Tabs that may be signing in at the same time: a cookie has little room."""
SECONDS = 600
LONGEST_ONWARD = 300


@dataclass(frozen=True, slots=True)
class Pending:
    """One sign-in: what its answer has to fit, when it began (seconds since 1970), and where to go afterwards."""

    state: str
    nonce: str
    verifier: str
    began: int
    onward: str

    def too_old(self, now: int) -> bool:
        """Whether the answer came too late."""
        return now - self.began > SECONDS


def remember(started: Mapping[str, Any], now: int, onward: str) -> None:
    """Keeps what Authlib started, and forgets the oldest beyond a few."""
    kept = onward if len(onward) <= LONGEST_ONWARD else ""
    begun = Pending(started["state"], started["nonce"], started["code_verifier"], now, kept)
    session[KEY] = [*session.get(KEY, []), asdict(begun)][-MOST:]


def take(state: str | None) -> Pending | None:
    """The sign-in that the state belongs to, once; None when this browser has none."""
    begun = [Pending(**each) for each in session.get(KEY, [])]
    found = next((each for each in begun if each.state == state), None)
    if found is not None:
        session[KEY] = [asdict(each) for each in begun if each is not found]
    return found
