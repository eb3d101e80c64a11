"""What every answer in production tells a browser, by either way through the program."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from tests.web.hardening.conftest import Site
from tests.web.hardening.production import ON_THIS_MACHINE

CASE = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
NOT_COMPARED = {"Content-Length", "Content-Type", "Location"}


@pytest.mark.parametrize("path", ["/", "/nowhere", "/api/v1/vocabulary", "/api/nowhere", "/health/live", "/static/x"])
def test_a_browser_comes_back_by_tls_only(client: FlaskClient, path: str) -> None:
    told = client.get(path).headers["Strict-Transport-Security"]
    assert "includeSubDomains" in told
    assert int(told.partition("max-age=")[2].partition(";")[0]) >= 365 * 24 * 3600


def test_on_this_machine_no_browser_is_told_so(site: Site) -> None:
    answer = site(**ON_THIS_MACHINE).test_client().get("/", base_url="https://localhost")
    assert "Strict-Transport-Security" not in answer.headers


def test_both_ways_tell_the_same(client: FlaskClient) -> None:
    short = client.post("/api/v1/decisions", json=CASE)
    long = client.post("/api/v1/decisions", json=CASE, content_type="application/json; charset=utf-8")
    assert (short.status_code, long.status_code) == (201, 201)
    told = [{name: value for name, value in answer.headers if name not in NOT_COMPARED} for answer in (short, long)]
    assert told[0] == told[1]


@pytest.mark.parametrize("path", ["/", "/logga-in", "/karta", "/nowhere", "/api/v1/vocabulary", "/metrics"])
def test_answers_are_kept_nowhere(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.vary


def test_files_are_kept_for_a_day(client: FlaskClient) -> None:
    page = client.get("/").get_data(as_text=True)
    file = "/static/" + page.partition("/static/")[2].partition('"')[0]
    answer = client.get(file)
    assert (answer.status_code, answer.cache_control.max_age) == (200, 24 * 3600)
    answer.close()


def test_no_answer_names_the_versions_of_its_programs(client: FlaskClient) -> None:
    for path in ("/", "/nowhere", "/api/v1/vocabulary"):
        told = str(client.get(path).headers).lower()
        assert not [name for name in ("werkzeug", "flask", "python", "x-powered-by") if name in told]
