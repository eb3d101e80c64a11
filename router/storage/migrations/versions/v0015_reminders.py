"""Reminders and the mailboxes of agencies; and a narrow way out for the lines of cases that were closed long ago.

A line may be deleted only when its case is closed and a retention pass of the kind `cases` has a cut-off later than
the case's last day and the line's own moment: what was written lately stays, whatever the case is said to be.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

WHOSE = ("principal_type", "principal_code", "agency")
FLOOR = {"decisions": 90, "audit": 365, "cases": 365}
"""Days that every row of a kind is kept, whatever the settings say."""
WORDS = "the lines of a case file are append-only"
PAST = """
SELECT 1 FROM retention_pass JOIN case_file ON case_file.reference = OLD.reference
WHERE retention_pass.kind = 'cases' AND retention_pass.cutoff > OLD.at AND retention_pass.cutoff > case_file.closed_on
"""
SQLITE_REFUSES = """
CREATE TRIGGER case_line_refuses_delete BEFORE DELETE ON case_line
{when} BEGIN SELECT RAISE(ABORT, '{words}'); END
"""
SQLITE_FLOOR = """
CREATE TRIGGER retention_pass_is_far_back BEFORE INSERT ON retention_pass
WHEN NEW.cutoff > strftime('%Y-%m-%d %H:%M:%S', 'now', CASE NEW.kind {floors} END) OR NEW.kind NOT IN ({kinds})
BEGIN SELECT RAISE(ABORT, 'the cut-off is too near'); END
"""
POSTGRESQL = (
    "CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql"
    " SET search_path = {schema}, pg_temp AS $$ {body} $$"
)
KEEPS = """
BEGIN
    IF EXISTS ({past}) THEN RETURN OLD; END IF;
    RAISE EXCEPTION '{words}' USING ERRCODE = 'restrict_violation';
END
"""
IS_FAR_BACK = """
BEGIN
    IF NEW.cutoff <= now() - (CASE NEW.kind {floors} END) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the cut-off is too near' USING ERRCODE = 'restrict_violation';
END
"""


def upgrade() -> None:
    _make_reminder()
    op.create_table(
        "agency_mailbox",
        *(sa.Column(name, sa.Text(), nullable=False) for name in WHOSE),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(*WHOSE, name="pk_agency_mailbox"),
    )
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TRIGGER case_line_refuses_delete")
        op.execute(SQLITE_REFUSES.format(when=f"WHEN NOT EXISTS ({PAST})", words=WORDS))
    else:
        _function("case_line_is_past_its_time", KEEPS.format(past=PAST, words=WORDS))
        _trigger("refuses_change", "UPDATE OR TRUNCATE", "STATEMENT", "case_line_is_append_only")
        _trigger("refuses_delete", "DELETE", "ROW", "case_line_is_past_its_time")
    _floor(FLOOR)


def _make_reminder() -> None:
    op.create_table(
        "case_reminder",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in WHOSE),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("letter", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["reference"], ["case_file.reference"], name="fk_case_reminder_reference_case_file"),
        sa.PrimaryKeyConstraint("reference", "key", "due", "kind", name="pk_case_reminder"),
    )
    op.create_index("ix_case_reminder_state_next_try_at", "case_reminder", ["state", "next_try_at"])
    op.create_index("ix_case_reminder_letter", "case_reminder", ["letter"])


def _floor(days_of: dict[str, int]) -> None:
    if op.get_context().dialect.name == "sqlite":
        floors = " ".join(f"WHEN '{kind}' THEN '-{days} days'" for kind, days in days_of.items())
        kinds = ", ".join(f"'{kind}'" for kind in days_of)
        op.execute("DROP TRIGGER retention_pass_is_far_back")
        # A colon in the text would be taken for a parameter.
        op.execute(sa.text(SQLITE_FLOOR.format(floors=floors, kinds=kinds).replace(":", r"\:")))
    else:
        floors = " ".join(f"WHEN '{kind}' THEN interval '{days} days'" for kind, days in days_of.items())
        _function("retention_pass_is_far_back", IS_FAR_BACK.format(floors=floors))


def _function(name: str, body: str) -> None:
    schema = op.get_bind().scalar(sa.text("SELECT quote_ident(current_schema())"))
    op.execute(POSTGRESQL.format(name=name, schema=schema, body=body))


def _trigger(name: str, events: str, each: str, function: str) -> None:
    op.execute(f"DROP TRIGGER IF EXISTS case_line_{name} ON case_line")
    op.execute(
        f"CREATE TRIGGER case_line_{name} BEFORE {events} ON case_line FOR EACH {each} EXECUTE FUNCTION {function}()"
    )


def downgrade() -> None:
    _floor({kind: days for kind, days in FLOOR.items() if kind != "cases"})
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TRIGGER case_line_refuses_delete")
        op.execute(SQLITE_REFUSES.format(when="", words=WORDS))
    else:
        op.execute("DROP TRIGGER case_line_refuses_delete ON case_line")
        op.execute("DROP FUNCTION case_line_is_past_its_time()")
        _trigger("refuses_change", "UPDATE OR DELETE OR TRUNCATE", "STATEMENT", "case_line_is_append_only")
    op.drop_table("agency_mailbox")
    op.drop_table("case_reminder")
