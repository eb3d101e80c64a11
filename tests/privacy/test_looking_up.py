"""Whoever opens a decision is told of, in codes; whoever only asks for one leaves no address."""

from __future__ import annotations

from typing import Any

from flask import Flask
from sqlalchemy import text

from router.bootstrap import Router

Json = dict[str, Any]
FROM = {"REMOTE_ADDR": "192.0.2.77"}


def events(router: Router) -> list[Any]:
    with router.database.connect() as connection:
        return list(connection.execute(text("SELECT action, actor_kind, subject, address, details FROM audit_event")))


def test_opening_a_decision_is_told_with_the_network_and_no_fact(app: Flask, router: Router, case: Json) -> None:
    client = app.test_client()
    decision = client.post("/api/v1/decisions", json=case, environ_overrides=FROM).get_json()["id"]
    assert events(router) == []
    assert client.get(f"/api/v1/decisions/{decision}", environ_overrides=FROM).status_code == 200
    assert client.get(f"/beslut/{decision}", environ_overrides=FROM).status_code == 200
    told = events(router)
    assert [(one.action, one.actor_kind, one.subject) for one in told] == [("decision_seen", "visitor", decision)] * 2
    assert {one.address for one in told} == {"192.0.2.0/24"}
    assert {one.details for one in told} == {"{}"}
