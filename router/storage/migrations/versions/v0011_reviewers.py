"""In what capacity a draft is commented on and reviewed, and which comment another one answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

ADDED = (("policy_draft_comment", "role"), ("policy_draft_comment", "answers"), ("policy_draft_review", "role"))


def upgrade() -> None:
    for table, column in ADDED:
        op.add_column(table, sa.Column(column, sa.Text(), nullable=True))


def downgrade() -> None:
    for table, column in reversed(ADDED):
        op.drop_column(table, column)
