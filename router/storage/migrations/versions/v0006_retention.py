"""A narrow way out for rows past their time, and the mark that a shortened audit chain begins from.

A decision or an audit event may be deleted only when a retention pass for its kind, with a cut-off later than the
row's own time, is registered in the same database. A pass is registered once, is never changed, and is refused when
its cut-off is nearer than `FLOOR`. An audit event must besides lie before a mark. Updates and TRUNCATE stay refused.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

FLOOR = {"decisions": 90, "audit": 365}
"""Days that every row of a kind is kept, whatever the settings say."""
KEPT = {
    "decision": ("decisions are append-only", "kind = 'decisions' AND cutoff > OLD.decided_at"),
    "audit_event": ("audit events are append-only", "kind = 'audit' AND cutoff > OLD.at"),
}
ALSO = {"decision": "", "audit_event": " AND EXISTS (SELECT 1 FROM audit_mark WHERE audit_mark.seq >= OLD.seq)"}
FOREVER = ("retention_pass", "audit_mark")
INDEXES = ("actor", "subject", "action")

SQLITE_KEEPS = """
CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table}
WHEN NOT (EXISTS (SELECT 1 FROM retention_pass WHERE {past}){also})
BEGIN SELECT RAISE(ABORT, '{words}'); END
"""
SQLITE_REFUSES = """
CREATE TRIGGER {table}_refuses_{action} BEFORE {action} ON {table}
BEGIN SELECT RAISE(ABORT, '{words}'); END
"""
SQLITE_FLOOR = """
CREATE TRIGGER retention_pass_is_far_back BEFORE INSERT ON retention_pass
WHEN NEW.cutoff > strftime('%Y-%m-%d %H:%M:%S', 'now', CASE NEW.kind {floors} END) OR NEW.kind NOT IN ({kinds})
BEGIN SELECT RAISE(ABORT, 'the cut-off is too near'); END
"""
# With the schema said, so that nobody's temporary table is taken for the one meant.
POSTGRESQL = (
    "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$ {body} $$"
)
KEEPS = """
BEGIN
    IF EXISTS (SELECT 1 FROM retention_pass WHERE {past}){also} THEN RETURN OLD; END IF;
    RAISE EXCEPTION '{words}' USING ERRCODE = 'restrict_violation';
END
"""
REFUSES = "BEGIN RAISE EXCEPTION '{words}' USING ERRCODE = 'restrict_violation'; END"
IS_FAR_BACK = """
BEGIN
    IF NEW.cutoff <= now() - (CASE NEW.kind {floors} END) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the cut-off is too near' USING ERRCODE = 'restrict_violation';
END
"""


def upgrade() -> None:
    _add_tables()
    for column in INDEXES:
        op.create_index(f"ix_audit_event_{column}_seq", "audit_event", [column, "seq"])
    if op.get_context().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _add_tables() -> None:
    op.create_table(
        "retention_pass",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cutoff", sa.DateTime(timezone=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("kind", "cutoff", name="pk_retention_pass"),
    )
    op.create_table(
        "audit_mark",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit_mark"),
    )
    op.create_table(
        "housekeeping_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("day", name="pk_housekeeping_day"),
    )


def _guard_sqlite() -> None:
    for table, (words, past) in KEPT.items():
        op.execute(f"DROP TRIGGER {table}_refuses_delete")
        op.execute(SQLITE_KEEPS.format(table=table, past=past, also=ALSO[table], words=words))
    for table in FOREVER:
        for action in ("update", "delete"):
            op.execute(SQLITE_REFUSES.format(table=table, action=action, words=_only_added(table)))
    floors = " ".join(f"WHEN '{kind}' THEN '-{days} days'" for kind, days in FLOOR.items())
    # A colon in the text would be taken for a parameter.
    op.execute(sa.text(SQLITE_FLOOR.format(floors=floors, kinds=_kinds()).replace(":", r"\:")))


def _guard_postgresql() -> None:
    for table, (words, past) in KEPT.items():
        _function(f"{table}_is_past_its_time", KEEPS.format(past=past, also=ALSO[table], words=words))
        op.execute(f"DROP TRIGGER {table}_refuses_change ON {table}")
        _trigger(table, "refuses_change", "UPDATE OR TRUNCATE", "STATEMENT", f"{table}_is_append_only")
        _trigger(table, "refuses_delete", "DELETE", "ROW", f"{table}_is_past_its_time")
    for table in FOREVER:
        _function(f"{table}_is_append_only", REFUSES.format(words=_only_added(table)))
        _trigger(table, "refuses_change", "UPDATE OR DELETE OR TRUNCATE", "STATEMENT", f"{table}_is_append_only")
    floors = " ".join(f"WHEN '{kind}' THEN interval '{days} days'" for kind, days in FLOOR.items())
    _function("retention_pass_is_far_back", IS_FAR_BACK.format(floors=floors))
    _trigger("retention_pass", "is_far_back", "INSERT", "ROW", "retention_pass_is_far_back")


def _function(name: str, body: str) -> None:
    schema = op.get_bind().scalar(sa.text("SELECT quote_ident(current_schema())"))
    op.execute(POSTGRESQL.format(name=name, schema=schema, body=body))


def _trigger(table: str, name: str, events: str, each: str, function: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {events} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}()"
    )


def _only_added(table: str) -> str:
    return f"{table} is append-only"


def _kinds() -> str:
    return ", ".join(f"'{kind}'" for kind in FLOOR)


def downgrade() -> None:
    """Refused once the chain has been shortened: without its mark it could never be verified again."""
    if op.get_bind().scalar(sa.text("SELECT count(*) FROM audit_mark")):
        raise RuntimeError("the audit chain begins from a mark that the version before does not know")
    if op.get_context().dialect.name == "sqlite":
        _unguard_sqlite()
    else:
        _unguard_postgresql()
    for column in INDEXES:
        op.drop_index(f"ix_audit_event_{column}_seq", "audit_event")
    for table in ("housekeeping_day", *FOREVER):
        op.drop_table(table)
    if op.get_context().dialect.name != "sqlite":
        for function in (*(f"{table}_is_append_only" for table in FOREVER), "retention_pass_is_far_back"):
            op.execute(f"DROP FUNCTION {function}()")


def _unguard_sqlite() -> None:
    for table, (words, _) in KEPT.items():
        op.execute(f"DROP TRIGGER {table}_refuses_delete")
        op.execute(SQLITE_REFUSES.format(table=table, action="delete", words=words))


def _unguard_postgresql() -> None:
    for table in KEPT:
        op.execute(f"DROP TRIGGER {table}_refuses_delete ON {table}")
        op.execute(f"DROP FUNCTION {table}_is_past_its_time()")
        op.execute(f"DROP TRIGGER {table}_refuses_change ON {table}")
        _trigger(table, "refuses_change", "UPDATE OR DELETE OR TRUNCATE", "STATEMENT", f"{table}_is_append_only")
