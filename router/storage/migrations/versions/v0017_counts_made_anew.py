"""What cases say of the indicators is made anew by the upgrade: days on which the child was met, or on which the case
was closed, are no longer counted as gaps."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

MADE_OF_LINES = ("case_indicator", "case_referral", "case_deviation", "case_feedback", "case_ran_out")


def upgrade() -> None:
    for table in MADE_OF_LINES:
        op.execute(sa.delete(sa.table(table)))


def downgrade() -> None:
    """The earlier version counts anew by `envag cases recount`."""
