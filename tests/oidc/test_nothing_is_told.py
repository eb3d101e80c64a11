"""Nothing of what proves who somebody is, or of who it is, stands in the log or stays in the database."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from flask.testing import FlaskClient
from sqlalchemy import MetaData, select
from werkzeug.test import TestResponse

from router.bootstrap import Router
from tests.oidc.forging_provider import SECRET, SUBJECT, ForgingProvider
from web.logs import configure_logging

SignIn = Callable[..., TestResponse]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """All that is logged with LOG_LEVEL=DEBUG, which production does not even take."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    configure_logging("DEBUG")
    [handler], lines = root.handlers, io.StringIO()
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(lines)
    # The forging provider's own server tells of every request that it gets.
    monkeypatch.setattr(logging.getLogger("werkzeug"), "disabled", True)
    yield lines.getvalue
    root.handlers[:], root.level = before, level


def test_neither_the_log_nor_the_database_knows_a_token_or_a_claim(
    written: Callable[[], str], client: FlaskClient, sign_in: SignIn, provider: ForgingProvider, router: Router
) -> None:
    provider.claims |= {"name": "Ture Testsson", "email": "ture@example.se", "groups": None, "sid": "s-1"}
    provider.about = {"groups": ["evi-granskare", "evi-handlaggare-hemlig"], "family_name": "Testsson"}
    answer = sign_in()
    assert answer.status_code == 303
    provider.claims["nonce"] = "forged"
    assert sign_in(client.application.test_client()).status_code == 400

    log, kept = written(), stored(router)
    for told in ("sign_in_refused", "token_nonce", "claim_gives_no_role", "agency_unknown"):
        assert told in log
    asked = parse_qs(urlsplit(answer.request.full_path).query)
    assert len(provider.issued) == 2
    for secret in (*provider.issued, SECRET, asked["code"][0], asked["state"][0]):
        assert secret not in log + kept
    for word in ("Testsson", "ture@", "evi-", "hemlig", "code_verifier"):
        assert word not in log + kept
    assert SUBJECT not in log


def stored(router: Router) -> str:
    """Every value of every row."""
    tables = MetaData()
    with router.database.connect() as connection:
        tables.reflect(connection)
        return "\n".join(str(row) for table in tables.sorted_tables for row in connection.execute(select(table)))
