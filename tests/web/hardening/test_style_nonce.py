"""Styles that a script makes are allowed only on the page that asks for it, by a word that allows no script."""

from __future__ import annotations

import re

import pytest
from flask import Flask, render_template_string
from flask.testing import FlaskClient

from router.settings import Settings
from web.security import register_security

ASKED = "style-src 'self' 'nonce-([^']+)'"


@pytest.fixture
def client() -> FlaskClient:
    app = Flask("pages")
    register_security(app, Settings(secret_key="only-for-this-test"))
    app.add_url_rule("/plain", "plain", lambda: "no styles")
    app.add_url_rule("/styles", "styles", lambda: render_template_string("{{ csp_style_nonce() }}"))
    app.add_url_rule("/both", "both", lambda: render_template_string("{{ csp_style_nonce() }} {{ csp_nonce() }}"))
    return app.test_client()


def test_a_page_that_does_not_ask_has_only_the_style_sheets_of_the_site(client: FlaskClient) -> None:
    policy = client.get("/plain").headers["Content-Security-Policy"]
    assert "style-src 'self';" in policy
    assert "nonce" not in policy


def test_a_page_that_asks_gets_a_word_of_its_own_each_time(client: FlaskClient) -> None:
    first, second = client.get("/styles"), client.get("/styles")
    assert first.text != second.text
    policy = first.headers["Content-Security-Policy"]
    assert re.findall(ASKED, policy) == [first.text]
    assert "script-src 'self';" in policy


def test_the_word_for_styles_is_not_the_word_for_scripts(client: FlaskClient) -> None:
    answer = client.get("/both")
    styles, scripts = answer.text.split(" ")
    assert styles != scripts
    assert f"script-src 'self' 'nonce-{scripts}';" in answer.headers["Content-Security-Policy"]
    assert re.findall(ASKED, answer.headers["Content-Security-Policy"]) == [styles]
