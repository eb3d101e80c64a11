"""The operators' page says how to start in production: so started, the site serves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import router
from tests.load.service import Service, running
from tests.web.hardening.production import KEY

PAGE = Path(router.__file__).parents[1] / "docs" / "operators" / "README.md"
EXPORTS = dict(re.findall(r"^export ([A-Z_]+)=(\S+)", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
SITE = {"Host": EXPORTS["PUBLIC_URL"].removeprefix("https://"), "X-Forwarded-For": "192.0.2.7"}

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("production")
    own = {"SECRET_KEY": KEY, "DATABASE_URL": f"sqlite:///{folder}/envag.db", "METRICS_TOKEN": KEY[::-1]}
    service = Service(own["DATABASE_URL"], folder, workers=2, **{**EXPORTS, **own})
    with running(service):
        yield service


def test_a_case_is_decided_under_the_sites_name(service: Service) -> None:
    status, _, headers = service.call("/api/v1/decisions", {}, SITE)
    assert status == 201
    assert "max-age" in headers["Strict-Transport-Security"]


def test_another_name_is_refused(service: Service) -> None:
    assert service.call("/", headers={"Host": "evil.example"})[0] == 400


def test_the_counts_are_for_whoever_has_the_token(service: Service) -> None:
    assert service.call("/metrics")[0] == 401
    status, text, _ = service.call("/metrics", headers={"Authorization": f"Bearer {KEY[::-1]}"})
    assert status == 200
    assert b"envag_refused_total" in text
