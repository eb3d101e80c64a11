"""Which logout tokens of a provider were used: one that somebody kept a copy of is refused."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "told_by_provider",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_told_by_provider"),
    )


def downgrade() -> None:
    op.drop_table("told_by_provider")
