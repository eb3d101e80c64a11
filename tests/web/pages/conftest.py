"""The pages before a router that answers every case with one sample decision, so that each page can be looked at alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.pages.form import Browser
from tests.web.pages.sample import SampleRouter
from web import pages


@pytest.fixture(scope="session")
def shared_app() -> Flask:
    """Templates are compiled once; `router` forgets between the tests."""
    app = Flask("web", root_path=str(Path(pages.__file__).parents[1]))
    app.config.update(SECRET_KEY="only-for-these-tests", TESTING=True)
    pages.register(app, SampleRouter())
    return app


@pytest.fixture
def router(shared_app: Flask) -> SampleRouter:
    router = SampleRouter()
    shared_app.extensions["router"] = router
    return router


@pytest.fixture
def app(shared_app: Flask, router: SampleRouter) -> Flask:
    return shared_app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def browser(client: FlaskClient) -> Browser:
    """A reader without scripts: fills in forms and presses buttons."""
    return Browser(client)
