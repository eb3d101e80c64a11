"""What `envag policy check` does: prove the rules, tell how far it has come, keep witnesses and certificate."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from router.bootstrap import Router, build_router
from router.case import Case
from router.commands.policy_work import POLICY_FEATURES, content_of, example_cases, proof_memory
from router.content import scenario_root
from router.policy import Rule
from router.reading.problems import ReadingErrors
from router.reasoning.check import Checking, Told, silently
from router.reasoning.report import PolicyReport, errors_only
from router.reasoning.statements import Statement
from router.scenarios.cases import cases_of
from router.scenarios.feature import ABOUT_ALL, Feature
from router.scenarios.folder import feature_files, read_features
from router.scenarios.statements import statements_of
from router.scenarios.witness_text import witness_texts, write_witnesses
from router.scenarios.world import Content
from router.settings import Settings

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
    known = _Known(router, scenario_root(settings.rules_dir))
    return Checking(
        router.book,
        router.directory,
        router.places,
        router.today(),
        known.statements(),
        known.examples,
        seconds,
        jobs=jobs or os.cpu_count() or 1,
        memory=proof_memory(settings) if remember else None,
        told=told,
    ).report()


class _Known:
    """The scenarios of the policies: statements, and cases that show rules at work. Read only as far as needed."""

    def __init__(self, router: Router, root: Path) -> None:
        self._router, self._root, self._content = router, root, content_of(router)

    def statements(self) -> tuple[Statement, ...]:
        files = (f for f in feature_files(self._root / POLICY_FEATURES) if ABOUT_ALL in f.read_text(encoding="utf-8"))
        return tuple(statement for file in files for statement in statements_of(self._read(file), self._content))

    def examples(self, rules: Collection[Rule]) -> Iterable[Case]:
        """The scenarios that lie where these rules lie, and the example children when it is about most of them."""
        files = {rule.origin.file.replace("rules/", "").replace(".yaml", ".feature") for rule in rules}
        for file in sorted(files):
            path = self._root / POLICY_FEATURES / file
            if path.is_file():
                yield from cases_of(self._read(path), self._content)
        if len(rules) * 2 > len(self._router.book.rules):
            yield from example_cases(self._router)

    def _read(self, file: Path) -> tuple[Feature, ...]:
        return read_features(file, None, self._root).sound


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
    texts = witness_texts(report.findings, Content(router.vocabulary, router.places, router.directory, router.book))
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
