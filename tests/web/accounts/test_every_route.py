"""Every route of the app declares who may, and the declaration is held to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from sqlalchemy import MetaData, select
from werkzeug.routing import Rule

from router.access import Permission, Role
from router.bootstrap import Router
from tests.web.accounts.signing_in import Person
from web.access import access_of, refuse_undeclared

BOOK_KEEPING = {"audit_event", "audit_head"}
"""What looking at something may leave behind: that somebody looked."""


def rules(app: Flask) -> Iterator[Rule]:
    return app.url_map.iter_rules()


def path_of(rule: Rule) -> str:
    """An address of the route, with something in every gap."""
    with_gaps = rule.rule
    for name, converter in rule._converters.items():
        value = "1" if type(converter).__name__ == "IntegerConverter" else "01930000-0000-7000-8000-000000000000"
        with_gaps = with_gaps.replace(f"<{name}>", value).replace(f"<string:{name}>", value)
        with_gaps = with_gaps.replace(f"<path:{name}>", "css/en-vag-in.css").replace(f"<int:{name}>", value)
    return with_gaps


def test_every_route_declares_its_access(app: Flask) -> None:
    assert [rule.rule for rule in rules(app) if access_of(app, rule.endpoint) is None] == []


def test_an_undeclared_route_stops_the_app(app: Flask) -> None:
    app.view_functions["forgotten"] = lambda: "everything"
    with pytest.raises(RuntimeError, match="forgotten"):
        refuse_undeclared(app)


def test_a_visitor_gets_nothing_that_takes_an_identity(app: Flask) -> None:
    for rule in rules(app):
        asked = access_of(app, rule.endpoint)
        assert asked is not None
        if asked.permission is Permission.OPEN:
            continue
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            answer = app.test_client().open(path_of(rule), method=method)
            refused = answer.status_code in (401, 403) or answer.location.startswith("/logga-in")
            assert refused, (method, rule.rule, answer.status_code)


def test_looking_changes_nothing(app: Flask, router: Router, person: Callable[..., Person]) -> None:
    """No GET changes a row, for nobody: neither a visitor nor whoever may most."""
    everybody = [person(role) for role in Role if role not in (Role.VISITOR, Role.INTEGRATOR)]
    before = everything(router)
    for rule in rules(app):
        if "GET" in (rule.methods or ()):
            for one in (app.test_client(), *(someone.client for someone in everybody)):
                one.get(path_of(rule)).close()
    assert everything(router) == before


def everything(router: Router) -> dict[str, list[object]]:
    """Every row of every table, but for the book-keeping."""
    tables = MetaData()
    with router.database.connect() as connection:
        tables.reflect(connection)
        return {
            name: sorted(map(str, connection.execute(select(table))))
            for name, table in tables.tables.items()
            if name not in BOOK_KEEPING
        }


def test_a_form_of_somebody_elses_page_does_nothing(app: Flask, person: Callable[..., Person]) -> None:
    """Every POST of the pages asks for the form's own token, whoever sends it."""
    someone = person(Role.STAFF, Role.MANAGER, Role.OPERATOR)
    for rule in rules(app):
        asked = access_of(app, rule.endpoint)
        if "POST" in (rule.methods or ()) and not rule.rule.startswith("/api/") and not asked.checks_form:
            answer = someone.client.post(path_of(rule), data={"csrf_token": "made-up"})
            assert answer.status_code in (400, 403) or "/konto/roll" in (answer.location or ""), rule.rule
    assert someone.get("/konto").status_code == 200
