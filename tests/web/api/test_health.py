"""What those who run the service see: health, counts, and a log without facts."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.bootstrap import Router
from router.settings import Settings
from web import create_app
from web.logs import JsonLines

DECISIONS = "/api/v1/decisions"


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """The lines of the log as they would stand in it."""
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    handler, root = Kept(), logging.getLogger()
    handler.setFormatter(JsonLines())
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def broken(installed: Router, tmp_path: Path) -> Iterator[Router]:
    """A router whose database file is no database."""
    (tmp_path / "envag.db").write_bytes(b"this is no database" * 100)
    router = replace(installed, settings=Settings(var_dir=tmp_path, secret_key=installed.settings.secret_key))
    yield router
    router.close()


def test_alive_and_ready(client: FlaskClient) -> None:
    assert client.get("/health/live").status_code == 200
    ready = client.get("/health/ready")
    assert (ready.status_code, ready.get_json()["status"]) == (200, "ok")


def test_not_ready_before_the_tables_are_there(installed: Router, tmp_path: Path) -> None:
    router = replace(installed, settings=Settings(var_dir=tmp_path, secret_key=installed.settings.secret_key))
    client = create_app(router, router.settings).test_client()
    ready = client.get("/health/ready")
    router.close()
    assert ready.status_code == 503
    assert ready.get_json()["checks"] == {"database": True, "migrations": False, "policies": True}


def test_alive_but_not_ready_without_a_database(broken: Router) -> None:
    client = create_app(broken, broken.settings).test_client()
    assert client.get("/health/live").status_code == 200
    assert client.get("/health/ready").get_json()["checks"]["database"] is False


def test_without_a_database_the_caller_is_asked_to_come_back(
    broken: Router, case: dict[str, Any], logged: list[str]
) -> None:
    client = create_app(broken, broken.settings).test_client()
    answer = client.post(DECISIONS, json=case)
    problem = answer.get_json()
    assert (answer.status_code, problem["code"]) == (503, "temporarily_unavailable")
    assert int(answer.headers["Retry-After"]) > 0
    assert any(problem["reference"] in line for line in logged)


def test_a_fault_tells_an_outsider_only_a_reference(
    app: Flask, case: dict[str, Any], logged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_router: Router, case: object, _asked_by: object) -> object:
        raise RuntimeError(f"cannot decide {case} of mormor")

    monkeypatch.setattr(Router, "record_text", fails)
    answer = app.test_client().post(DECISIONS, json=case)
    problem = answer.get_json()
    assert (answer.status_code, problem["code"]) == (500, "internal_error")
    assert set(problem) == {"type", "title", "status", "code", "detail", "reference"}
    assert "RuntimeError" not in answer.get_data(as_text=True)
    [line] = [json.loads(line) for line in logged if problem["reference"] in line]
    assert "RuntimeError" in line["where"][0]
    assert "fails" in line["where"][0]
    assert "mormor" not in str(logged)


@pytest.mark.parametrize("media_type", ["application/json", "application/json; charset=utf-8"])
def test_a_request_is_logged_without_anything_of_the_case(
    client: FlaskClient, case: dict[str, Any], logged: list[str], media_type: str
) -> None:
    address = client.post(DECISIONS, json=case, content_type=media_type).headers["Location"]
    client.get(f"{address}?note=mormor")
    client.get("/api/mormor")
    client.post(DECISIONS, json={"needs": [{"domain": "mormor", "detail": "mormor"}]})
    requests = [json.loads(line) for line in logged if '"envag.access"' in line]
    assert [(entry["route"], entry["status"]) for entry in requests] == [
        (DECISIONS, 201),
        (f"{DECISIONS}/<string:decision_id>", 200),
        ("unmatched", 404),
        (DECISIONS, 422),
    ]
    assert all(entry["ms"] >= 0 and entry["level"] == "info" for entry in requests)
    for fact in ("mormor", "anxiety", "1880", "elevhalsa"):
        assert fact not in str(logged)


@pytest.mark.parametrize("media_type", ["application/json", "application/json; charset=utf-8"])
def test_decisions_and_answers_are_counted(client: FlaskClient, case: dict[str, Any], media_type: str) -> None:
    status = client.post(DECISIONS, json=case, content_type=media_type).get_json()["status"]
    client.get("/api/mormor")
    text = client.get("/metrics").get_data(as_text=True)
    assert f'envag_decisions_total{{status="{status}"}} 1.0' in text
    assert f'envag_http_requests_total{{code="201",method="POST",route="{DECISIONS}"}} 1.0' in text
    assert 'envag_http_requests_total{code="404",method="any",route="unmatched"} 1.0' in text
    assert f'envag_http_request_seconds_count{{route="{DECISIONS}"}} 1.0' in text
    assert f'envag_http_request_seconds_bucket{{le="10.0",route="{DECISIONS}"}} 1.0' in text
    assert "envag_worker_starts_total 1.0" in text
    assert "mormor" not in text


@pytest.mark.parametrize("path", ["/", "/api/docs", "/api/v1/vocabulary", "/api/nothing", "/finns-inte"])
def test_browsers_are_kept_from_what_pages_do_not_need(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    assert "'unsafe-inline'" not in headers["Content-Security-Policy"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
    assert "Server" not in headers
