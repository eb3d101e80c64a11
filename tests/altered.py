"""The same router under other settings or rules, over the same open database: whoever opened that closes it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from router.bootstrap import Router


def altered(router: Router, *, settings: dict[str, Any] | None = None, **parts: Any) -> Router:
    """A router with these settings and parts in place of its own."""
    other = replace(router, settings=replace(router.settings, **(settings or {})), **parts)
    vars(other)["database"] = router.database
    return other
