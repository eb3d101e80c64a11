"""What is asked of the provider over the network: bounded in time and size, never sent on elsewhere, always JSON.

A process answers one request at a time. While the provider is not answering, nobody else is, so the wait is short;
and after a failure nobody waits again for a while.
"""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

import orjson
from authlib.integrations.requests_client import OAuth2Session
from requests import PreparedRequest, RequestException, Response
from urllib3.exceptions import HTTPError

from web.oidc.refused import ProviderDown

SECONDS = 5.0
"""For one question, from beginning to end."""
SECONDS_OF_SILENCE = 3.0
MOST_BYTES = 256 * 1024
"""Of an answer, unpacked; one that is longer is cut, and then is no JSON."""
PAUSE_SECONDS = 10.0
COSTS_TIME = ("unreachable", "slow")


class Pause:
    """After a failure to reach the provider nobody tries again for a while."""

    def __init__(self) -> None:
        self._until = 0.0

    def check(self) -> None:
        """Raises ProviderDown while it lasts."""
        if time.monotonic() < self._until:
            raise ProviderDown("unreachable")

    def begin(self) -> None:
        """From now on."""
        self._until = time.monotonic() + PAUSE_SECONDS


class BoundedSession(OAuth2Session):
    """Authlib's session, each of whose answers is one JSON object. Raises ProviderDown for any other."""

    pause = Pause()

    def send(self, request: PreparedRequest, **kwargs: Any) -> Response:
        """Sends one request; `kwargs` are those of requests."""
        self.pause.check()
        bounds = {"stream": True, "timeout": SECONDS_OF_SILENCE, "allow_redirects": False}
        try:
            return within(SECONDS, lambda: self._read(request, {**kwargs, **bounds}))
        except ProviderDown as down:
            if down.reason in COSTS_TIME:
                self.pause.begin()
            raise

    def _read(self, request: PreparedRequest, kwargs: dict[str, Any]) -> Response:
        try:
            with super().send(request, **kwargs) as response:
                body = response.raw.read(MOST_BYTES, decode_content=True)
        except (RequestException, HTTPError, OSError) as error:
            raise ProviderDown("unreachable") from error
        response.raw = io.BytesIO(body)
        _check(response.status_code, body)
        return response


def _check(status: int, body: bytes) -> None:
    if status >= 500:
        raise ProviderDown("error")
    if 300 <= status < 400 or not isinstance(_json(body), dict):
        raise ProviderDown("garbage")


def _json(body: bytes) -> object:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return None


def within(seconds: float, work: Callable[[], Response]) -> Response:
    """What the work gives. Raises ProviderDown when it takes longer; then a thread of its own lets go of it later.

    A timeout of the socket starts anew with each byte: whoever sends them one by one would hold us for ever.
    """
    done: SimpleQueue[Response | Exception] = SimpleQueue()

    def run() -> None:
        try:
            done.put(work())
        except Exception as error:  # noqa: BLE001  raised again by whoever waits
            done.put(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        result = done.get(timeout=seconds)
    except Empty:
        raise ProviderDown("slow") from None
    if isinstance(result, Exception):
        raise result
    return result
