"""The door: a decision by HTTP with its durable record, against a bare echo under the same server."""

from __future__ import annotations

import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.parts import fresh_cases, heading, vignettes

ECHO = """
from flask import Flask, request
def app():
    flask = Flask("echo")
    @flask.post("/echo")
    def echo():
        return request.get_json()
    return flask
"""
CONNECTIONS = 4


def run(seconds: float = 3.0, rounds: int = 3) -> None:
    """Prints requests a second of both, interleaved, and the ratio; each case is sent once in the fresh row."""
    heading("HTTP with the durable record, one worker (requests a second, medians of rounds)")
    known = [json.dumps(document).encode() for document in vignettes()]
    fresh = [json.dumps(document).encode() for document in fresh_cases(int(time.time()), 6000)]
    with tempfile.TemporaryDirectory() as folder, _echo(Path(folder)) as echo:
        for synchronous in ("NORMAL", "FULL"):
            with _product(Path(folder), synchronous) as product:
                rates: dict[str, list[float]] = {"echo": [], "known": [], "fresh": []}
                for _ in range(rounds):
                    rates["echo"].append(_rate(echo, "/echo", known, seconds))
                    rates["known"].append(_rate(product, "/api/v1/decisions", known, seconds))
                    rates["fresh"].append(_rate(product, "/api/v1/decisions", fresh, seconds))
                middle = {name: statistics.median(found) for name, found in rates.items()}
                print(
                    f"SQLite {synchronous:6}  echo {middle['echo']:6.0f}   example cases {middle['known']:6.0f} "
                    f"({middle['known'] / middle['echo']:.2f})   unseen cases {middle['fresh']:6.0f} "
                    f"({middle['fresh'] / middle['echo']:.2f})",
                    flush=True,
                )


@contextmanager
def _echo(folder: Path) -> Iterator[int]:
    (folder / "echo_app.py").write_text(ECHO, encoding="utf-8")
    port = _free_port()
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--factory", "--port", str(port)]
    command += [
        "--workers",
        "1",
        "--blocking-threads",
        "1",
        "--no-access-log",
        "--log-level",
        "error",
        "echo_app:app",
    ]
    with _running(command, {**os.environ, "PYTHONPATH": str(folder)}, port):
        yield port


@contextmanager
def _product(folder: Path, synchronous: str) -> Iterator[int]:
    port = _free_port()
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{folder}/{synchronous}.sqlite",
        "SQLITE_SYNCHRONOUS": synchronous,
        "SECRET_KEY": "0" * 64,
        "LOG_LEVEL": "WARNING",
    }
    envag = [sys.executable, "-c", "from router.cli import main; main()"]
    subprocess.run([*envag, "db", "upgrade"], env=environment, check=True, capture_output=True)
    with _running([*envag, "serve", "--port", str(port), "--workers", "1"], environment, port):
        yield port


@contextmanager
def _running(command: list[str], environment: dict[str, str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait_for(port: int) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"nothing answers on port {port}")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _rate(port: int, path: str, bodies: list[bytes], seconds: float) -> float:
    """Answers a second over a few kept connections; every answer is read whole."""
    counts = [0] * CONNECTIONS
    until = time.perf_counter() + seconds

    def ask(which: int) -> None:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            stream = connection.makefile("rb")
            for number in range(which, 10_000_000, CONNECTIONS):
                if time.perf_counter() > until:
                    return
                body = bodies[number % len(bodies)]
                head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                connection.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
                _read_answer(stream)
                counts[which] += 1

    threads = [threading.Thread(target=ask, args=(which,)) for which in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / seconds


def _read_answer(stream) -> None:  # type: ignore[no-untyped-def]
    status, length = stream.readline(), 0
    assert b" 20" in status, status
    while (line := stream.readline()) != b"\r\n":
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    stream.read(length)
