"""The shipped policies, read once, and the national ones with something put wrong in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from router.bootstrap import Router, build_router
from router.case import Case
from router.content import content_root
from router.policy import Rule
from router.policy_book import PolicyBook
from router.policy_content import PolicyContent
from router.reasoning.check import Checking
from router.reasoning.report import PolicyReport
from router.reasoning.statements import Statement
from router.scenarios.cases import cases_of
from router.scenarios.folder import read_features
from router.scenarios.world import Content
from router.settings import read_settings

TODAY = date(2026, 11, 21)
NATIONAL = Path("features", "policies", "national")


@pytest.fixture(scope="session")
def router() -> Router:
    return build_router(read_settings({}))


@pytest.fixture(scope="session")
def content(router: Router) -> Content:
    return router.base.content


@pytest.fixture(scope="session")
def national_cases(content: Content) -> tuple[Case, ...]:
    """The cases of the national scenarios: examples that keep the national rules alive."""
    root = content_root()
    return tuple(cases_of(read_features(root / NATIONAL, None, root).sound, content))


def book_of(content: PolicyContent, **changed: object) -> PolicyBook:
    """A book with the same content, but for what is changed."""
    read = {part.name: getattr(content, part.name) for part in fields(PolicyContent)}
    return PolicyBook(**read | changed)  # type: ignore[arg-type]


@pytest.fixture
def checked(router: Router, national_cases: tuple[Case, ...]) -> Callable[..., PolicyReport]:
    """Checks the national policies with some rules changed (None: left out)."""

    def check(
        changes: dict[str, Callable[[Rule], Rule | None]],
        statements: Iterable[Statement] = (),
        more: Iterable[Rule] = (),
        **changed: object,
    ) -> PolicyReport:
        national = [rule for rule in router.book.rules if rule.layer == "national"]
        assert changes.keys() <= {rule.id for rule in national}
        rules = [changes[rule.id](rule) if rule.id in changes else rule for rule in national]
        kept = (*(rule for rule in rules if rule is not None), *more)
        book = book_of(router.book, **{"rules": kept, "agreements": {}, **changed})
        return Checking(
            book, router.directory, router.places, TODAY, tuple(statements), lambda _rules: national_cases
        ).report()

    return check
