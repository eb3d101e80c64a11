"""The shipped policies, read once, and the national ones with one rule changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date

import pytest

from router.bootstrap import Router, build_router
from router.policy import Rule
from router.policy_book import PolicyBook
from router.policy_content import PolicyContent
from router.reasoning.check import check_policies
from router.reasoning.findings import PolicyReport
from router.settings import read_settings

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def router() -> Router:
    return build_router(read_settings({}))


@pytest.fixture
def check(router: Router) -> Callable[[str, Callable[[Rule], Rule | None]], PolicyReport]:
    """Checks the national policies with one rule changed, or left out."""

    def changed(rule_id: str, change: Callable[[Rule], Rule | None]) -> PolicyReport:
        rules = [
            change(rule) if rule.id == rule_id else rule for rule in router.book.rules if rule.layer == "national"
        ]
        read = {part.name: getattr(router.book, part.name) for part in fields(PolicyContent)}
        book = PolicyBook(**read | {"rules": tuple(rule for rule in rules if rule is not None), "agreements": {}})
        return check_policies(book, router.directory, router.places, TODAY)

    return changed
