"""A site in production, on both databases, behind one proxy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.bootstrap import Router
from router.settings import Settings
from tests.web.accounts.conftest import add_account, clock, person, router
from tests.web.hardening.production import ByProxy, production_settings
from web import create_app

__all__ = ["add_account", "clock", "person", "router"]

Site = Callable[..., Flask]


@pytest.fixture
def settings(ready_url: str, tmp_path: Path) -> Settings:
    return production_settings(tmp_path, database_url=ready_url)


@pytest.fixture
def site(router: Router) -> Iterator[Site]:
    """The site, with some settings chosen otherwise."""
    opened: list[Router] = []

    def with_settings(**chosen: Any) -> Flask:
        settings = replace(router.settings, **chosen)
        opened.append(replace(router, settings=settings))
        app = create_app(opened[-1], settings)
        app.test_client_class = ByProxy if settings.trusted_proxies else FlaskClient
        return app

    yield with_settings
    for one in opened:
        one.close()


@pytest.fixture
def app(site: Site) -> Flask:
    return site()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()
