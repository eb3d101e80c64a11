"""The audit chain: events that the database itself refuses to change or remove, and where the chain ends."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

SQLITE = """
CREATE TRIGGER audit_event_refuses_{action} BEFORE {action} ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit events are append-only'); END
"""
POSTGRESQL_FUNCTION = """
CREATE FUNCTION audit_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit events are append-only' USING ERRCODE = 'restrict_violation';
END $$
"""
POSTGRESQL_TRIGGER = """
CREATE TRIGGER audit_event_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_append_only()
"""
OPTIONAL = ("actor", "role", "principal_type", "principal_code", "subject", "revision", "address")
COLUMNS = (
    "actor_kind actor role principal_type principal_code action subject revision outcome address details key_id seal"
)


def upgrade() -> None:
    op.create_table(
        "audit_event",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=name in OPTIONAL) for name in COLUMNS.split()),
        sa.PrimaryKeyConstraint("seq", name="pk_audit_event"),
    )
    op.create_index("ix_audit_event_at", "audit_event", ["at"])
    head = op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_head"),
    )
    op.bulk_insert(head, [{"id": 1, "seq": 0, "seal": ""}])
    if op.get_context().dialect.name == "sqlite":
        op.execute(SQLITE.format(action="update"))
        op.execute(SQLITE.format(action="delete"))
    else:
        op.execute(POSTGRESQL_FUNCTION)
        op.execute(POSTGRESQL_TRIGGER)


def downgrade() -> None:
    op.drop_table("audit_head")
    op.drop_index("ix_audit_event_at", "audit_event")
    op.drop_table("audit_event")
    if op.get_context().dialect.name != "sqlite":
        op.execute("DROP FUNCTION audit_event_is_append_only()")
