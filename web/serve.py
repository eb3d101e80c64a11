"""Serving the app: granian with worker processes in production, Flask's own server while developing.

One blocking thread a worker: a second thread of Python in a process only takes turns with the first,
and the handing-over costs more than it gives. More throughput is more workers.
"""

from __future__ import annotations

import errno
import gc
import multiprocessing
import os
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial

import click
from flask import Flask
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels

from router.access.actor import SYSTEM
from router.bootstrap import Router, build_router
from router.commands.errors import one_line
from router.demo import filled_in, seed
from router.seal_keys import secret_of
from router.settings import DEMO, FOLDER, Settings, SettingsError
from router.starting import tell_started
from router.storage import DatabaseUnavailable, DatabaseUnwritable
from router.unsafe_settings import refuse_unsafe
from web import create_app
from web.background_proof import proved_beside
from web.beside import kept_beside
from web.logs import configure_logging
from web.metrics import SHARED
from web.supervising import Supervisor

CANNOT = 2
SECONDS_TO_FINISH = 20
SECONDS_TO_LET_GO = 5
"""Workers of a server that was killed end by themselves, and a busy machine lets them take their time."""
MILLISECONDS_FOR_HEADERS = 10_000
MOST_HEADER_BYTES = 32 * 1024
OBJECTS_BEFORE_COLLECTING = 20_000
GRANIAN_LOG = {
    "formatters": {"generic": {"()": "web.logs.JsonLines"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "generic", "stream": "ext://sys.stderr"}},
    "loggers": {"_granian": {"handlers": ["console"], "propagate": False}},
}


def serve(settings: Settings, *, debug: bool = False) -> int:
    """Serves until it is told to stop; the exit status. Raises SettingsError before anything starts."""
    refuse_unsafe(settings, debug=debug)
    if debug:
        return _serve_for_development(settings)
    secret_of(settings)
    router, proved, fills = _rehearse(settings)
    with tempfile.TemporaryDirectory(prefix="envag-metrics-") as counts:
        os.environ[SHARED] = counts
        with proved_beside(settings, needed=not proved), ExitStack() as beside:
            for command in _beside(settings):
                beside.enter_context(kept_beside(settings, *command))
            if fills:
                beside.enter_context(kept_beside(settings, "demo", "fill", "--beside", until_done=True))
            return _serve_with_workers(router)


def _beside(settings: Settings) -> Iterator[tuple[str, ...]]:
    """What runs beside the workers: housekeeping, clocks of cases, and checks of drafts where there are drafts."""
    yield "housekeeping", "--stay"
    yield "cases", "clocks", "--stay"
    if settings.policy_source != FOLDER:
        yield "policy", "work", "--stay"


def _rehearse(settings: Settings) -> tuple[Router, bool, bool]:
    """What would stop every worker is told here, once. A database that is down now may be up again soon.

    The audit chain is told of the start, unless the database is down.
    Gives what the workers are made from, so that one that dies is replaced without reading anything again, and
    whether the rules have a certificate, and whether the fictional year of the demo is still to be written. No
    connection is open: the workers must not share one.
    """
    _wait_for_port(settings)
    router = build_router(settings)
    try:
        if not router.database_is_current():
            raise SettingsError("databasen har inte den här versionens tabeller: kör envag db upgrade.")
        tell_started(router)
        if router.demo is not None:
            seed(router.demo, router.accounts, router.by(SYSTEM))
        return router, router.certificate() is not None, _fills(router)
    except DatabaseUnwritable:
        raise
    except DatabaseUnavailable:
        click.echo("envag: databasen svarar inte än; /health/ready säger till när den gör det.", err=True)
        return router, True, False
    finally:
        router.close()


def _fills(router: Router) -> bool:
    """Whether the year of the demo is to be begun, or went as far as it came when somebody killed it."""
    if router.settings.mode != DEMO:
        return False
    standing = filled_in(router.trail)
    return not router.case_filling.any_cases() if standing is None else not standing.is_whole


def _wait_for_port(settings: Settings) -> None:
    """Refuses a port in use: granian would share it, and half of the calls would reach the other program."""
    deadline = time.monotonic() + SECONDS_TO_LET_GO
    while error := _bind_error(settings):
        if error.errno != errno.EADDRINUSE or time.monotonic() > deadline:
            raise SettingsError(_cannot_listen(settings, error)) from error
        time.sleep(0.1)


def _bind_error(settings: Settings) -> OSError | None:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            return error
    return None


def _cannot_listen(settings: Settings, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"porten {settings.port} är upptagen. Välj en annan med --port."
    return f"kan inte lyssna på {settings.host}:{settings.port}. Kontrollera HOST och PORT."


def application(router: Router) -> Flask:
    """The app of one process, with a database pool of its own."""
    configure_logging(router.settings.log_level)
    app = create_app(router, router.settings)
    _keep_from_collector()
    return app


def _keep_from_collector() -> None:
    """The policies stay as long as the process: the collector need not walk through them again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_COLLECTING)


def _serve_with_workers(router: Router) -> int:
    settings = router.settings
    server = Supervisor(
        "envag",
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=settings.workers,
        blocking_threads=1,
        websockets=False,
        # A proxy stands in front and speaks HTTP/1.1; whoever sends its headers slowly is let go.
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=MILLISECONDS_FOR_HEADERS, max_buffer_size=MOST_HEADER_BYTES),
        log_level=LogLevels(settings.log_level.lower()),
        log_dictconfig=GRANIAN_LOG,
        workers_kill_timeout=SECONDS_TO_FINISH,
    )
    # Before the first fork: what is never written to is then held once, however many workers there are.
    _keep_from_collector()
    try:
        server.serve(target_loader=partial(_load, router), wrap_loader=False)
    except SystemExit as end:
        return CANNOT if end.code else 0
    return 0


def _load(router: Router) -> Flask:
    """What a worker runs first; what stops it is told in one line, unless ENVAG_DEBUG asks for more."""
    # Ctrl-C reaches every process of the terminal, and a worker told twice to end waits out its time: the
    # parent's word is enough. Threads started from here on inherit the mask.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        return application(router)
    except Exception as error:
        if os.environ.get("ENVAG_DEBUG") == "1":
            raise
        click.echo(f"envag: {one_line(error)}", err=True)
        sys.exit(CANNOT)


def _end_with_parent() -> None:
    """A worker whose parent was killed would answer on, unseen, and keep the port from the next start."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(CANNOT)


def _serve_for_development(settings: Settings) -> int:
    keyed = replace(settings, secret_key=settings.secret_key or "only-for-development-on-this-machine")
    app = application(build_router(keyed))
    # Only ever asked for by a developer, with --debug: what serves others are workers.
    app.run(settings.host, settings.port, debug=True, use_reloader=True)  # nosec B201
    return 0
