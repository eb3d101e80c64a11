"""The page of what is proved: plain when it is, plain when it is not, and never silent about what was not decided."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from web.pages.serving import EXTENSION

PROVED: dict[str, Any] = {
    "revision": "a" * 64,
    "verdict": "proved",
    "proved_on": "2026-11-21",
    "claims": [
        {"kind": "gap", "question": "responsible", "question_sv": "Vem?", "verdict": "holds"},
        {"kind": "conflict", "question": "responsible", "question_sv": "Vem?", "verdict": "holds"},
    ],
    "places": [
        {"name": "Örebro", "region": "18", "municipalities": ["1880"], "days": [["2026-11-21", "2028-12-31"]],
         "agreements": [], "rules": 263},
    ],
    "days": {"from": "2026-11-21", "to": None, "changes_on": ["2029-01-01"]},
    "statements": [{"name": "Någon håller alltid barnet", "file": "x", "line": 1, "verdict": "holds"}],
    "assumptions": [{"id": "a", "because": "För att det står så."}],
    "covers": "Allt.",
    "leaves": "Resten.",
    "findings": 0,
    "rules": 298,
    "cases_tried": 10,
    "remembered": 0,
    "seconds": 1.5,
    "tools": {"envag": "0.1", "solver": "z3 5", "engine": "durable_rules 2", "python": "3.11"},
}  # fmt: skip


def page(app: Flask, client: FlaskClient, certificate: dict[str, Any] | None, address: str = "/regler/intyg") -> str:
    app.extensions[EXTENSION].proved = certificate
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.get_data(as_text=True).split())


def test_what_is_proved_is_said_first_and_plainly(app: Flask, client: FlaskClient) -> None:
    shown = page(app, client, PROVED)
    assert "bevisat för alla barn i 1 kommuner" in shown
    assert "Någon håller alltid barnet" in shown
    assert "till och med 31 december 2028" in shown
    assert "För att det står så." in shown
    assert "bevisat att inget barn blir utan svar" in page(app, client, PROVED, "/regler")


@pytest.mark.parametrize(
    "verdict, told",
    [("failed", "Beviset hittade 2 fel"), ("undecided", "hann inte avgöra allt")],
)
def test_what_is_not_proved_is_not_said_to_be(app: Flask, client: FlaskClient, verdict: str, told: str) -> None:
    shown = page(app, client, {**PROVED, "verdict": verdict, "findings": 2})
    assert told in shown
    assert "Inget barn blir utan svar" not in shown
    assert "bevisat att inget barn" not in page(app, client, {**PROVED, "verdict": verdict}, "/regler")


def test_rules_that_are_not_proved_yet_say_so_and_what_to_do(app: Flask, client: FlaskClient) -> None:
    shown = page(app, client, None)
    assert "inte bevisade än" in shown
    assert "Titta igen" in shown


def test_it_is_told_in_english_too(app: Flask, client: FlaskClient) -> None:
    shown = page(app, client, PROVED, "/regler/intyg?lang=en")
    assert "No child is left without an answer" in shown
