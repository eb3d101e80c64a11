"""A case of two agencies, and people of each who work with its plan."""

from __future__ import annotations

from tests.web.cases.conftest import (  # noqa: F401  the same app, case and people
    add_account,
    app,
    case,
    client,
    clock,
    decision,
    person,
    router,
    settings,
    someone,
)
