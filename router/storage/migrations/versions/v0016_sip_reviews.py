"""Samples of cases whose plans are reviewed, and the reviewers' answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "sip_sample",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("principal_type", sa.Text(), nullable=False),
        sa.Column("principal_code", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("among", sa.Integer(), nullable=False),
        sa.Column("opened_from", sa.Date(), nullable=False),
        sa.Column("opened_to", sa.Date(), nullable=False),
        sa.Column("which", sa.Text(), nullable=False),
        sa.Column("once", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_sip_sample"),
        sa.UniqueConstraint("once", name="uq_sip_sample_once"),
    )
    op.create_index(
        "ix_sip_sample_principal_type_principal_code_drawn_at",
        "sip_sample",
        ["principal_type", "principal_code", "drawn_at"],
    )
    op.create_table(
        "sip_review",
        sa.Column("sample", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["sample"], ["sip_sample.id"], name="fk_sip_review_sample_sip_sample"),
        sa.PrimaryKeyConstraint("sample", "place", name="pk_sip_review"),
    )


def downgrade() -> None:
    op.drop_table("sip_review")
    op.drop_table("sip_sample")
