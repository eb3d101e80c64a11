"""What all tests of the help while writing look words up in."""

from __future__ import annotations

import pytest

from router.scenarios.world import Content
from tests.assisting.shipped import shipped_content


@pytest.fixture(scope="session")
def content() -> Content:
    return shipped_content()
