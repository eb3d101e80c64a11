"""What runs beside a server ends with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.load.processes import children_of, command_of
from tests.load.service import Service, running

pytestmark = pytest.mark.slow


def test_the_proof_beside_a_server_ends_with_it(tmp_path: Path) -> None:
    """It takes a quarter of a minute, and the server is told to end as soon as it is ready."""
    service = Service(f"sqlite:///{tmp_path}/envag.db", tmp_path, PROVE_AT_START="true")
    with running(service):
        [proof] = [child for child in children_of(service.process.pid) if "--intyg" in command_of(child)]
        assert service.end() == 0
        assert command_of(proof) == ""
