"""The pages before a router that answers every case with one sample decision, to be seen one by one."""

from __future__ import annotations

from typing import cast

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.bootstrap import Router
from router.settings import Settings
from tests.web.pages.form import Browser
from tests.web.pages.sample import SampleRouter
from web import create_app


@pytest.fixture(scope="session")
def shared_app() -> Flask:
    """Templates are compiled once; `router` forgets between the tests."""
    return create_app(cast(Router, SampleRouter()), Settings(secret_key="only-for-these-tests-of-pages"))


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
