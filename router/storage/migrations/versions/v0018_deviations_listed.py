"""Deviation reports with who sent and got them, and an index for each figure that is counted of all cases.

What cases say of the indicators is made of their lines: it is emptied here and made anew by `envag db upgrade`.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

TABLES = ("case_ran_out", "case_feedback", "case_deviation", "case_referral", "case_indicator")
WHOSE = ("fictional", "region", "municipality", "lead_need", "age_band", "agency")
INDEXES: tuple[tuple[str, str, tuple[str, ...], str | None], ...] = (
    ("ix_case_indicator_said", "case_indicator", ("said",), None),
    (
        "ix_case_indicator_gap",
        "case_indicator",
        ("gap_days", "gap_since"),
        "gap_days > 0 OR gap_since IS NOT NULL",
    ),
    ("ix_case_indicator_sip", "case_indicator", ("days_to_sip",), "days_to_sip IS NOT NULL"),
    ("ix_case_referral_visited", "case_referral", ("visited_after",), "visited_after IS NOT NULL"),
    ("ix_case_referral_waiting", "case_referral", ("waiting_since",), "waiting_since IS NOT NULL"),
    ("ix_case_referral_no", "case_referral", ("sender", "receiver", "reason", "instead"), "reason IS NOT NULL"),
    ("ix_case_ran_out_clock", "case_ran_out", ("clock", "times"), None),
)
BY_MONTH = ("month", "said", "fictional", "lead_need", "age_band", "agency", "region", "municipality")


def upgrade() -> None:
    _empty()
    _make_deviations(*_added())
    for end in ("sender", "receiver"):
        by = [f"{end}_code", f"{end}_type", "reported_on"]
        op.create_index(f"ix_case_deviation_{'_'.join(by)}", "case_deviation", by, unique=False)
    op.drop_index("ix_case_indicator_by_month", "case_indicator")
    for name, table_name, columns, where in INDEXES:
        which = None if where is None else sa.text(where)
        every = ["month", *columns, *WHOSE]
        op.create_index(name, table_name, every, unique=False, sqlite_where=which, postgresql_where=which)


def downgrade() -> None:
    _empty()
    for name, table_name, _columns, _where in INDEXES:
        op.drop_index(name, table_name)
    op.create_index("ix_case_indicator_by_month", "case_indicator", list(BY_MONTH), unique=False)
    _make_deviations()


def _added() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("sender_type", sa.Text(), nullable=False),
        sa.Column("sender_code", sa.Text(), nullable=False),
        sa.Column("receiver_type", sa.Text(), nullable=False),
        sa.Column("receiver_code", sa.Text(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("told", sa.Text(), nullable=False),
    )


def _make_deviations(*more: sa.Column[Any]) -> None:
    """The empty table in the place of the one before."""
    op.drop_table("case_deviation")
    op.create_table(
        "case_deviation",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=True) for name in ("region", "municipality", "lead_need", "age_band")),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("fictional", sa.SmallInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=False),
        sa.Column("answered_after", sa.Integer(), nullable=True),
        *more,
        sa.ForeignKeyConstraint(["reference"], ["case_file.reference"], name="fk_case_deviation_reference_case_file"),
        sa.PrimaryKeyConstraint("reference", "number", name="pk_case_deviation"),
    )
    for place in ("region", "municipality"):
        op.create_index(f"ix_case_deviation_{place}_month", "case_deviation", [place, "month"], unique=False)


def _empty() -> None:
    for table in TABLES:
        op.execute(sa.delete(sa.table(table)))
