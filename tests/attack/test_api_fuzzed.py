"""The API keeps to its OpenAPI document whatever it is sent, and never fails. `make attack` sends 20,000 requests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attack.api_fuzz import CALLERS, Caller, fuzz, served_to

CASES: dict[str, int] = {"visitor": 40, "program": 8, "stranger": 5}

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("caller", CALLERS)
def test_the_api_keeps_to_its_document(caller: Caller, tmp_path: Path) -> None:
    with served_to(caller, tmp_path) as (service, arguments):
        found = fuzz(service, arguments, caller, CASES[caller])
    assert found.told == ""
    assert found.server_errors == 0
    assert found.requests > 25 * CASES[caller]
