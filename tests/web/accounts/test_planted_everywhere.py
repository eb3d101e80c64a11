"""Identifiers in every gap, query and form field of every route there is, also those that come later."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import cycle
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import Rule

from router.access import Role
from router.bootstrap import Router
from tests.architecture.project import text_of, under
from tests.privacy.kept import all_that_is_logged, everything_in, nothing_of
from tests.privacy.planted import planted
from tests.web.accounts.signing_in import Person, token_of

IDENTIFIERS = [one for one, _ in planted()]
GAP = re.compile(r"<(?:\w+:)?\w+>")
FIELD = re.compile(r"""\bname["']?\s*[:=]\s*["']([a-z_][\w-]*)["']|\.get\(["'](\w+)["']""")
LAST = ("ut", "avsluta")
"""What ends the session that the others are asked in."""


@cache
def names() -> set[str]:
    """Whatever a form or a query can be called, as the program says it."""
    said = FIELD.findall(" ".join(text_of(path) for path in under("web", suffixes=(".html", ".jinja", ".py"))))
    found = {name for pair in said for name in pair} - {"", "csrf_token"} | {"with", "agency"}
    assert {"login", "password", "fran", "municipality"} <= found
    return found


def ask(client: FlaskClient, rule: Rule, method: str, token: str, waiting: cycle[str]) -> int:
    """One request with another identifier in every place; its status."""
    address = GAP.sub(lambda _: quote(next(waiting), safe=""), rule.rule)
    query = {name: next(waiting) for name in names()}
    form = {name: next(waiting) for name in names()}
    answer = client.open(
        address,
        method=method,
        query_string=query,
        data={**form, "csrf_token": token} if method == "POST" else None,
        headers={"User-Agent": "x", "Accept-Language": "sv"},
    )
    answer.close()
    return answer.status_code


@pytest.mark.slow
@pytest.mark.parametrize("role", [None, Role.STAFF, Role.OPERATOR, Role.AUDITOR], ids=str)
def test_none_gets_in_by_any_route(
    app: Flask, router: Router, person: Callable[..., Person], role: Role | None
) -> None:
    client = person(role).client if role else app.test_client()
    token, waiting = token_of(client, "/bedom" if role is Role.STAFF else "/" if role else None), cycle(IDENTIFIERS)
    rules = sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule.endswith(LAST))
    with all_that_is_logged() as logged:
        for rule in rules:
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
                assert ask(client, rule, method, token, waiting) < 500, (method, rule.rule)
    if role is None:
        assert "sign_in" in everything_in(router.database), "the form was refused before it was read"
    nothing_of(IDENTIFIERS, router.database, logged)


@pytest.mark.parametrize("name", ["vem", "gallde", "vad", "utfall", "roll"])
def test_what_an_auditor_looks_for_is_not_kept(router: Router, person: Callable[..., Person], name: str) -> None:
    """Not even where a file is taken out, which is told with the names of the fields only."""
    auditor = person(Role.AUDITOR)
    with all_that_is_logged() as logged:
        for one in IDENTIFIERS[:3]:
            assert auditor.get(f"/granskning?{name}={quote(one)}").status_code == 200
            assert auditor.send("/granskning/fil", {"format": "csv", name: one}, "/granskning").status_code == 200
    assert everything_in(router.database).count("exported") == 3
    nothing_of(IDENTIFIERS, router.database, logged)
