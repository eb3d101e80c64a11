"""Case files without identity: their lines, who is involved, what is due. A line is append-only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

WORDS = "the lines of a case file are append-only"
SQLITE = """
CREATE TRIGGER case_line_refuses_{action} BEFORE {action} ON case_line
BEGIN SELECT RAISE(ABORT, '{words}'); END
"""
POSTGRESQL_FUNCTION = """
CREATE FUNCTION case_line_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{words}' USING ERRCODE = 'restrict_violation'; END $$
"""
POSTGRESQL_TRIGGER = """
CREATE TRIGGER case_line_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON case_line
FOR EACH STATEMENT EXECUTE FUNCTION case_line_is_append_only()
"""
WHOSE = ("principal_type", "principal_code", "agency")


def upgrade() -> None:
    _make_case_file()
    _make_line()
    _make_party_and_clock()
    if op.get_context().dialect.name == "sqlite":
        for action in ("update", "delete"):
            op.execute(SQLITE.format(action=action, words=WORDS))
    else:
        op.execute(POSTGRESQL_FUNCTION.format(words=WORDS))
        op.execute(POSTGRESQL_TRIGGER)


def _make_case_file() -> None:
    op.create_table(
        "case_file",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("municipality", sa.Text(), nullable=True),
        sa.Column("fictional", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("reference", name="pk_case_file"),
    )
    op.create_index("ix_case_file_opened_on", "case_file", ["opened_on"], unique=False)
    op.create_index("ix_case_file_written_at", "case_file", ["written_at"], unique=False)


def _make_line() -> None:
    op.create_table(
        "case_line",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("hand_kind", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=True) for name in WHOSE),
        sa.Column("once", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["reference"], ["case_file.reference"], name="fk_case_line_reference_case_file"),
        sa.PrimaryKeyConstraint("reference", "number", name="pk_case_line"),
        sa.UniqueConstraint("once", name="uq_case_line_once"),
    )


def _make_party_and_clock() -> None:
    op.create_table(
        "case_party",
        sa.Column("reference", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in WHOSE),
        sa.ForeignKeyConstraint(["reference"], ["case_file.reference"], name="fk_case_party_reference_case_file"),
        sa.PrimaryKeyConstraint("reference", *WHOSE, name="pk_case_party"),
    )
    op.create_index(
        "ix_case_party_principal_type_principal_code_agency_reference", "case_party", [*WHOSE, "reference"]
    )
    op.create_table(
        "case_clock",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in WHOSE),
        sa.Column("begun", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("has_run_out", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["reference"], ["case_file.reference"], name="fk_case_clock_reference_case_file"),
        sa.PrimaryKeyConstraint("reference", "key", name="pk_case_clock"),
    )
    op.create_index("ix_case_clock_principal_type_principal_code_agency_due", "case_clock", [*WHOSE, "due"])
    op.create_index("ix_case_clock_has_run_out_due", "case_clock", ["has_run_out", "due"])


def downgrade() -> None:
    for table in ("case_clock", "case_party", "case_line", "case_file"):
        op.drop_table(table)
    if op.get_context().dialect.name != "sqlite":
        op.execute("DROP FUNCTION case_line_is_append_only()")
