"""A provider that does not answer, or answers what is none: people are told, nobody waits long, the rest goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse
from werkzeug.wrappers import Response

from router.bootstrap import Router
from tests.oidc.conftest import asked_at, refusals, router_with, sessions, settings_for
from tests.oidc.forging_provider import ForgingProvider, as_json
from web import create_app
from web.oidc import fetching

SignIn = Callable[..., TestResponse]
NOBODY = "http://127.0.0.1:9"


def dripping() -> Response:
    """One byte at a time, each in good time: it never ends."""

    def drops() -> Iterator[bytes]:
        for _ in range(200):
            yield b" "
            time.sleep(0.05)

    return Response(drops(), content_type="application/json")


ANSWERS: dict[str, Callable[[], Response]] = {
    "a page": lambda: Response("<!doctype html><h1>Maintenance</h1>", content_type="text/html"),
    "nothing": lambda: Response(""),
    "a list": lambda: as_json([]),
    "half of it": lambda: Response('{"issuer": "http', content_type="application/json"),
    "deep": lambda: Response('{"a":' * 5000 + "1" + "}" * 5000, content_type="application/json"),
    "huge": lambda: Response('{"a":"' + "x" * 2_000_000 + '"}', content_type="application/json"),
    "elsewhere": lambda: Response(status=302, headers={"Location": f"{NOBODY}/"}),
    "not found": lambda: as_json({}, 404),
    "broken": lambda: as_json({}, 500),
    "empty": lambda: as_json({}),
    "dripping": dripping,
    "numbers": lambda: as_json({"issuer": 1, "keys": 2, "access_token": 3, "id_token": 4}),
}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 1.0)


@pytest.mark.parametrize("what", ANSWERS)
@pytest.mark.parametrize("where", ["description", "jwks", "token"])
def test_what_is_no_answer_signs_nobody_in(
    client: FlaskClient, provider: ForgingProvider, router: Router, what: str, where: str
) -> None:
    """Before people leave for the provider, or when they are back."""
    provider.answers[where] = ANSWERS[what]
    begun = client.get("/logga-in/leverantor")
    if where == "description":
        assert begun.status_code == 503
        assert "Inloggningstjänsten svarar inte" in begun.get_data(as_text=True)
    else:
        question = asked_at(client)
        answer = {"code": provider.code_for(question), "state": question["state"], "iss": provider.issuer}
        back = client.get("/logga-in/svar", query_string=answer)
        assert back.status_code in (400, 503), back.get_data(as_text=True)
        assert len(refusals(router)) == 1
    assert sessions(router) == []
    assert client.get("/karta").status_code == 200


def test_after_nobody_answered_nobody_waits_for_a_while(
    client: FlaskClient, provider: ForgingProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.answers["description"] = dripping
    assert [client.get("/logga-in/leverantor").status_code for _ in range(3)] == [503] * 3
    assert provider.asked == ["description"]
    del provider.answers["description"]
    later = time.monotonic() + 60
    monkeypatch.setattr(fetching.time, "monotonic", lambda: later)
    assert client.get("/logga-in/leverantor").status_code == 303


def test_a_provider_that_is_gone_keeps_the_site_up(installed: Router, sqlite_url: str, tmp_path: Path) -> None:
    """Nothing is asked of it when the app starts."""
    router = router_with(installed, settings_for(NOBODY, sqlite_url, tmp_path))
    client = create_app(router, router.settings).test_client()
    assert client.get("/health/ready").status_code == 200
    answer = client.get("/logga-in/leverantor?vidare=/karta")
    page = answer.get_data(as_text=True)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    assert 'href="/logga-in?vidare=/karta"' in page
    assert 'name="password"' in client.get("/logga-in").get_data(as_text=True)
    router.close()


def test_what_was_known_is_enough_while_the_provider_is_away_for_a_moment(
    app: Flask, sign_in: SignIn, provider: ForgingProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sign_in().status_code == 303
    provider.answers |= {"description": ANSWERS["broken"], "jwks": ANSWERS["broken"]}
    later = time.monotonic() + 4000
    monkeypatch.setattr(fetching.time, "monotonic", lambda: later)
    assert sign_in(app.test_client()).status_code == 303
    assert provider.asked.count("description") > 1
