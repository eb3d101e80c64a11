"""The table of certificates: what was proved of each revision of the policies. Append-only, like the decisions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

INDEX = "ix_certificate_revision_recorded_at"
SQLITE = """
CREATE TRIGGER certificate_refuses_{action} BEFORE {action} ON certificate
BEGIN SELECT RAISE(ABORT, 'certificates are append-only'); END
"""
POSTGRESQL_FUNCTION = """
CREATE FUNCTION certificate_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'certificates are append-only' USING ERRCODE = 'restrict_violation';
END $$
"""
POSTGRESQL_TRIGGER = """
CREATE TRIGGER certificate_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON certificate
FOR EACH STATEMENT EXECUTE FUNCTION certificate_is_append_only()
"""


def upgrade() -> None:
    op.create_table(
        "certificate",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("proved_on", sa.Date(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_certificate"),
    )
    op.create_index(INDEX, "certificate", ["revision", "recorded_at"])
    if op.get_context().dialect.name == "sqlite":
        op.execute(SQLITE.format(action="update"))
        op.execute(SQLITE.format(action="delete"))
    else:
        op.execute(POSTGRESQL_FUNCTION)
        op.execute(POSTGRESQL_TRIGGER)


def downgrade() -> None:
    op.drop_index(INDEX, "certificate")
    op.drop_table("certificate")
    if op.get_context().dialect.name != "sqlite":
        op.execute("DROP FUNCTION certificate_is_append_only()")
