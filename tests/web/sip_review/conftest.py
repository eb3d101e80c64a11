"""A case of two agencies, and managers who review plans."""

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
