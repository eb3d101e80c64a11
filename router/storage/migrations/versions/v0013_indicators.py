"""What cases say of the indicators, for statistics: made of their lines, so nothing is lost by going back."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

BY_MONTH = ("month", "said", "fictional", "lead_need", "age_band", "agency", "region", "municipality")


def upgrade() -> None:
    _make(
        "case_indicator",
        sa.Column("said", sa.Integer(), nullable=False),
        sa.Column("days_to_sip", sa.Integer(), nullable=True),
        sa.Column("gap_days", sa.Integer(), nullable=False),
        sa.Column("gap_since", sa.Integer(), nullable=True),
    )
    op.create_index("ix_case_indicator_by_month", "case_indicator", list(BY_MONTH), unique=False)
    _make(
        "case_referral",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=False),
        sa.Column("visited_after", sa.Integer(), nullable=True),
        sa.Column("waiting_since", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("instead", sa.Text(), nullable=True),
        key="number",
    )
    _make(
        "case_deviation",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=False),
        sa.Column("answered_after", sa.Integer(), nullable=True),
        key="number",
    )
    _make(
        "case_feedback",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("due", sa.Integer(), nullable=False),
        sa.Column("in_time", sa.SmallInteger(), nullable=True),
        key="number",
    )
    _make(
        "case_ran_out",
        sa.Column("clock", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        key="clock",
    )


def _make(table: str, *columns: sa.Column[Any], key: str | None = None) -> None:
    names = ("reference", key) if key else ("reference",)
    op.create_table(
        table,
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=True) for name in ("region", "municipality", "lead_need", "age_band")),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("fictional", sa.SmallInteger(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["reference"], ["case_file.reference"], name=f"fk_{table}_reference_case_file"),
        sa.PrimaryKeyConstraint(*names, name=f"pk_{table}"),
    )
    for place in ("region", "municipality"):
        op.create_index(f"ix_{table}_{place}_month", table, [place, "month"], unique=False)


def downgrade() -> None:
    for table in ("case_ran_out", "case_feedback", "case_deviation", "case_referral", "case_indicator"):
        op.drop_table(table)
