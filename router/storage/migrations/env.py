"""Runs migrations on the connection, and in the transaction, that `router.storage.migrating` gives."""

from __future__ import annotations

from alembic import context

from router.storage.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
