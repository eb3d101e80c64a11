"""Identifiers of what is stored."""

from __future__ import annotations

import uuid_utils


def new_id() -> str:
    """A UUIDv7: unique without asking the database, and in the order of time."""
    return str(uuid_utils.uuid7())
