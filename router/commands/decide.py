"""`envag decide`: cases in, decisions out, one line each in the same order. Nothing is recorded."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click
import orjson

from router.commands.case_stream import cases_in
from router.commands.options import rules_option, settings_with
from router.commands.swedish import SwedishCommand
from router.layering import PolicyConflict, PolicyGap
from router.problem_document import POLICY_FAULT, refusal_document
from router.reading.case_schema import CaseRefused

if TYPE_CHECKING:
    from router.bootstrap import Router

STANDARD_INPUT = "-"


@click.command(cls=SwedishCommand)
@click.argument("file", default=STANDARD_INPUT, metavar="[FIL]")
@click.option("--english", is_flag=True, help="Skriv felmeddelanden om ärenden på engelska.")
@rules_option
def decide(file: str, english: bool, rules: Path | None) -> int:
    """Beslutar om ett ärende (JSON) eller många (ett per rad). Utan FIL, eller med -, läses standard in.

    En rad som inte är ett giltigt ärende ger {"error": …} på sin plats och status 1; de andra besvaras.
    """
    from router.bootstrap import build_router

    router = build_router(settings_with(rules))
    language = "en" if english else "sv"
    refused = False
    with opened(file) as stream, _quiet_when_nobody_reads():
        for text in cases_in(stream):
            answer = _answer(router, text, language)
            refused = refused or "error" in answer
            sys.stdout.buffer.write(orjson.dumps(answer) + b"\n")
            sys.stdout.buffer.flush()
    return int(refused)


def _answer(router: Router, text: bytes, language: str) -> dict[str, object]:
    try:
        return router.decide(router.read_case(text, language))
    except CaseRefused as refused:
        return {"error": refusal_document(refused, language)}
    except (PolicyGap, PolicyConflict) as fault:
        return {"error": POLICY_FAULT.document(language, because=str(fault))}


@contextmanager
def opened(file: str) -> Iterator[IO[bytes]]:
    """The file, or standard input. Raises OSError."""
    if file == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    with Path(file).open("rb") as stream:
        yield stream


@contextmanager
def _quiet_when_nobody_reads() -> Iterator[None]:
    """Whoever read our output has had enough (`| head -1`): that is no error."""
    try:
        yield
    except BrokenPipeError:
        # What is still buffered would fail once more when Python closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
