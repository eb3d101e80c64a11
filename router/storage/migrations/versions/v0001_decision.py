"""The table of decisions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INDEXED = ["decided_at", "region", "municipality", "status", "agency"]
INDEX = "ix_decision_decided_at_region_municipality_status_agency"


def upgrade() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("municipality", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("principal_type", sa.Text(), nullable=True),
        sa.Column("principal_code", sa.Text(), nullable=True),
        sa.Column("fired", sa.Text(), nullable=False),
        sa.Column("defeated", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_index(INDEX, "decision", INDEXED)


def downgrade() -> None:
    op.drop_index(INDEX, "decision")
    op.drop_table("decision")
