"""How often one caller may call: a visitor by its address, somebody signed in by the account, a program by its token.

A count that cannot be kept stops nobody: while the shared storage is down each worker counts for itself.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from flask import Flask, current_app, request
from limits import RateLimitItem, parse
from limits.errors import ConfigurationError, StorageError
from limits.storage import storage_from_string
from limits.strategies import FixedWindowRateLimiter

from router.access import Kind
from router.addresses import caller_at
from router.settings import NO_LIMIT, Settings, SettingsError
from web.access import access_of, actor
from web.metrics import metrics
from web.problems import TOO_MANY_REQUESTS, Refused
from web.worker_memory import WorkerMemory

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

LIMITS = "rate_limits"
COUNTED = "envag.seconds_to_wait"
"""Where the short way leaves word that it has counted this call. No header can make this name."""
UNLIMITED = ("health", "metrics")
IN_PRODUCTION = {"address": "600/minute", "account": "300/minute", "token": "6000/minute"}
OFTEN, TIMES = "often", 5
"""What an open page calls by itself is counted apart, and may be called so many times as often as the rest."""
SHARED_OPTIONS = {"socket_timeout": 0.2, "socket_connect_timeout": 0.2}
SECONDS_WITHOUT_STORAGE = 10

log = logging.getLogger("envag.rate_limits")


class RateLimits:
    """The counts of one worker, or of all machines together."""

    def __init__(self, settings: Settings) -> None:
        self._rates = rates_of(settings)
        self._own = FixedWindowRateLimiter(WorkerMemory())
        self._shared = _shared(settings.rate_limit_storage)
        self._shared_again = 0.0

    def __bool__(self) -> bool:
        return bool(self._rates)

    def seconds_to_wait(self, kind: str, caller: str) -> int:
        """Counts a call; 0 when it may go on, else the whole seconds until the caller may call again."""
        rate = self._rates.get(kind)
        if rate is None:
            return 0
        if self._shared is None or time.monotonic() < self._shared_again:
            return _count(self._own, rate, kind, caller)
        try:
            return _count(self._shared, rate, kind, caller)
        except StorageError:
            log.error("rate_limit_storage_down")
            self._shared_again = time.monotonic() + SECONDS_WITHOUT_STORAGE
            return _count(self._own, rate, kind, caller)

    def of_visitor(self, environ: WSGIEnvironment) -> int:
        """The same for a call without identity, before the framework sees it; counted once."""
        if COUNTED not in environ:
            environ[COUNTED] = self.seconds_to_wait("address", caller_at(environ.get("REMOTE_ADDR")))
        return int(environ[COUNTED])


def rates_of(settings: Settings) -> Mapping[str, RateLimitItem]:
    """The rate of each kind of caller that has one."""
    defaults = IN_PRODUCTION if settings.mode == "PRODUCTION" else {}
    chosen = {kind: getattr(settings, f"rate_limit_{kind}") or defaults.get(kind) for kind in IN_PRODUCTION}
    rates = {kind: parse(text) for kind, text in chosen.items() if text not in (None, NO_LIMIT)}
    if (rate := rates.get("account")) is not None:
        rates[OFTEN] = type(rate)(TIMES * rate.amount, rate.multiples)
    return rates


def _count(limiter: FixedWindowRateLimiter, rate: RateLimitItem, kind: str, caller: str) -> int:
    if limiter.hit(rate, kind, caller):
        return 0
    return max(1, round(limiter.get_window_stats(rate, kind, caller).reset_time - time.time()))


def _shared(address: str) -> FixedWindowRateLimiter | None:
    if address == "memory://":
        return None
    try:
        return FixedWindowRateLimiter(storage_from_string(address, wrap_exceptions=True, **SHARED_OPTIONS))
    except (ConfigurationError, ValueError, TypeError) as error:
        raise SettingsError(
            "RATE_LIMIT_STORAGE går inte att använda: skriv memory:// eller redis://värd:6379, "
            "och för redis: pip install redis."
        ) from error


def register_rate_limits(app: Flask, settings: Settings) -> None:
    """Count every call before it is decided whether the caller may, so that those refused count too.

    Raises SettingsError for a storage that cannot be used.
    """
    app.extensions[LIMITS] = RateLimits(settings)
    if app.extensions[LIMITS]:
        app.before_request(_hold_back)


def _hold_back() -> None:
    if request.blueprint in UNLIMITED or (request.endpoint or "").endswith("static"):
        return
    limits: RateLimits = current_app.extensions[LIMITS]
    kind, wait = _counted(limits)
    if wait:
        metrics().rate_limited.labels(kind).inc()
        raise Refused(TOO_MANY_REQUESTS, headers={"Retry-After": str(wait)})


def _counted(limits: RateLimits) -> tuple[str, int]:
    try:
        caller = actor()
    except Refused:
        # Guessing tokens is calling too.
        if wait := limits.of_visitor(request.environ):
            return "address", wait
        raise
    if caller.kind is Kind.VISITOR:
        return "address", limits.of_visitor(request.environ)
    kind = OFTEN if caller.kind is Kind.ACCOUNT and _is_called_often() else caller.kind.value
    return kind, limits.seconds_to_wait(kind, caller.id or "")


def _is_called_often() -> bool:
    asked = access_of(current_app, request.endpoint) if request.endpoint is not None else None
    return asked is not None and asked.often
