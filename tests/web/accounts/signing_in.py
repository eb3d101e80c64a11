"""Somebody with an account and a browser without scripts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

PASSWORD = "fem gröna cyklar sjunger"
TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


@dataclass
class Person:
    client: FlaskClient
    account: str
    login: str

    def signed_in(self) -> Person:
        answer = self.send("/logga-in", {"login": self.login, "password": PASSWORD})
        assert answer.status_code == 303, answer.get_data(as_text=True)
        return self

    def get(self, path: str) -> TestResponse:
        return self.client.get(path)

    def send(self, path: str, fields: dict[str, str] | None = None, page: str | None = None) -> TestResponse:
        """Sends a form as it stands on a page (the sign-in page, which everybody reaches, when not told)."""
        return self.client.post(path, data={"csrf_token": token_of(self.client, page), **(fields or {})})


def token_of(client: FlaskClient, page: str | None = None) -> str:
    """The form token of a page."""
    text = client.get(page or "/logga-in", follow_redirects=True).get_data(as_text=True)
    found = TOKEN.search(text)
    assert found, text
    return found[1]
