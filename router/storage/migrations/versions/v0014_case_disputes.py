"""Disagreements in cases, by boundary and ruling by ruling."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "case_dispute",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("municipality", sa.Text(), nullable=True),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("other_agency", sa.Text(), nullable=False),
        sa.Column("answered", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("need", sa.Text(), nullable=True),
        sa.Column("ruled", sa.Text(), nullable=True),
        sa.Column("ground", sa.Text(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("may_become_scenario", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["reference"], ["case_file.reference"], name="fk_case_dispute_reference_case_file"),
        sa.PrimaryKeyConstraint("reference", "number", name="pk_case_dispute"),
    )
    op.create_index(
        "ix_case_dispute_happened_on", "case_dispute", ["happened_on", "region", "agency", "other_agency"]
    )
    op.create_index("ix_case_dispute_may_become_scenario", "case_dispute", ["may_become_scenario", "happened_on"])


def downgrade() -> None:
    op.drop_table("case_dispute")
