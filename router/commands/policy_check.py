"""What `envag policy check` does: prove the rules, tell how far it has come, keep witnesses and certificate."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from router.bootstrap import build_router
from router.content import scenario_root
from router.reading.problems import ReadingErrors
from router.reasoning.check import Checking, Told, silently
from router.reasoning.report import PolicyReport, errors_only
from router.scenarios.witness_text import witness_texts, write_witnesses
from router.settings import Settings
from router.workshop.known_scenarios import KnownScenarios
from router.workshop.work import example_cases, proof_memory

WIDTH = 78


def checked(
    settings: Settings,
    told: Told = silently,
    *,
    seconds: float = 10.0,
    jobs: int | None = 1,
    remember: bool = True,
) -> PolicyReport:
    """Everything wrong with the rules of the settings: in their files, or in what they say together."""
    try:
        router = build_router(settings)
    except ReadingErrors as unreadable:
        return errors_only(unreadable.problems)
    base, root = router.base, scenario_root(settings.rules_dir)
    known = KnownScenarios(base.content, root, partial(example_cases, settings.fixtures_dir, router.load_case))
    return Checking(
        base.book,
        base.directory,
        base.places,
        router.today(),
        known.statements(),
        known.examples,
        seconds,
        jobs=jobs or os.cpu_count() or 1,
        memory=proof_memory(settings.var_dir) if remember else None,
        told=told,
    ).report()


@contextmanager
def progress() -> Iterator[Told]:
    """Tells on standard error, on one line of a terminal, what is being proved; says nothing to a file."""
    if not sys.stderr.isatty():
        yield silently
        return

    def told(doing: str, share: float) -> None:
        sys.stderr.write(f"\r{f'{share:4.0%} bevisat: {doing}':<{WIDTH}.{WIDTH}}")
        sys.stderr.flush()

    try:
        yield told
    finally:
        sys.stderr.write(f"\r{'':<{WIDTH}}\r")


def write_all(settings: Settings, report: PolicyReport) -> list[str]:
    """The witnesses as scenarios beside those of the rules; the paths of the files."""
    router = build_router(settings)
    texts = witness_texts(report.findings, router.base.content)
    return write_witnesses(texts, scenario_root(settings.rules_dir))


def record_certificate(settings: Settings, report: PolicyReport) -> None:
    """Keeps the certificate with the revision that it is about. Raises StorageError."""
    certificate = report.certificate()
    if certificate is not None:
        router = build_router(settings)
        try:
            router.keep_certificate(certificate)
        finally:
            router.close()
