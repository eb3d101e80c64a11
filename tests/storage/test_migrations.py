"""A database gets its tables once, whoever asks, however often, and whatever interrupts."""

from __future__ import annotations

import signal
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError

from router.storage import (
    DatabaseUnavailable,
    DecisionLog,
    database_is_current,
    migrate,
    migrate_back,
    open_database,
)
from router.storage.models import Base

Json = dict[str, Any]

COLUMNS = (
    "id decided_at as_of revision region municipality status agency principal_type principal_code"
    " fired defeated facts result asked_by_type asked_by_code facts_class"
)
GROUPED = "reference month region municipality lead_need age_band agency fictional"
OF_STAFF = {
    "account": "id login password_hash issuer subject demo created_at disabled_at one_time",
    "account_grant": "id account_id role principal_type principal_code agency from_provider granted_at revoked_at",
    "web_session": "id account_id grant_id created_at seen_at expires_at ended_at provider_session",
    "api_token": "id secret_hash label principal_type principal_code scopes created_at expires_at revoked_at used_at",
    "failed_sign_in": "id key at",
    "told_by_provider": "id until",
    "audit_event": "seq at actor_kind actor role principal_type principal_code action subject revision outcome"
    " address details key_id seal",
    "audit_head": "id seq seal",
    "audit_mark": "seq seal at key_id mark",
    "retention_pass": "kind cutoff at",
    "housekeeping_day": "day at",
    "policy_text": "hash text",
    "policy_set": "hash files",
    "policy_draft": "id title kind status made_at made_by principal_type principal_code effective_from note version",
    "policy_draft_file": "draft_id path text base_hash version",
    "policy_draft_update": "draft_id path version client changes account at",
    "policy_draft_comment": "id draft_id path line quoted text account principal_type principal_code at settled_at"
    " settled_by role answers",
    "policy_draft_review": "id draft_id changes_hash verdict emergency text account principal_type principal_code at"
    " role",
    "policy_signature": "id agreement version party_type party_code account draft_id at",
    "publication": "seq kind effective_from published_at account principal_type principal_code draft_id takes_back"
    " set_hash revision note summary",
    "publication_file": "seq path hash base_hash",
    "case_file": "reference opened_on closed_on version written_at region municipality fictional",
    "case_line": "reference number happened_on at what told hand_kind role principal_type principal_code agency once",
    "case_party": "reference principal_type principal_code agency",
    "case_dispute": "reference number happened_on region municipality agency other_agency answered decision need"
    " ruled ground rule may_become_scenario",
    "case_clock": "reference key what number principal_type principal_code agency begun due has_run_out",
    "sip_sample": "id principal_type principal_code agency drawn_at seed size among opened_from opened_to which once",
    "sip_review": "sample place reference answers remarks version done",
    "policy_job": "kind key task state asked_at beat_at worker share doing verdict result done_at",
    "case_indicator": GROUPED + " said days_to_sip gap_days gap_since",
    "case_referral": GROUPED + " number sender receiver visited_after waiting_since reason instead",
    "case_deviation": GROUPED + " number sender receiver answered_after sender_type sender_code receiver_type"
    " receiver_code reported_on answered_on closed_on told",
    "case_feedback": GROUPED + " number due in_time",
    "case_ran_out": GROUPED + " clock times",
    "case_reminder": "reference key due kind what principal_type principal_code agency made_on state tries"
    " next_try_at sent_at last_error letter",
    "agency_mailbox": "principal_type principal_code agency address changed_at",
}


def is_current(url: str) -> bool:
    engine = open_database(url)
    try:
        return database_is_current(engine)
    finally:
        engine.dispose()


def test_a_new_database_becomes_current_and_stays_so(database_url: str) -> None:
    assert not is_current(database_url)
    migrate(database_url)
    assert is_current(database_url)
    migrate(database_url)
    assert is_current(database_url)


def test_the_migrations_make_what_the_models_say(database: Engine) -> None:
    with database.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_no_column_is_about_a_person(database: Engine) -> None:
    """A new column is a decision about privacy: whoever adds one changes this list on purpose."""
    tables = inspect(database)
    assert set(tables.get_table_names()) == {"decision", "certificate", "alembic_version", *OF_STAFF}
    assert [column["name"] for column in tables.get_columns("decision")] == COLUMNS.split()
    certificate = [column["name"] for column in tables.get_columns("certificate")]
    assert certificate == ["id", "recorded_at", "revision", "proved_on", "verdict", "document"]
    for table, columns in OF_STAFF.items():
        assert [column["name"] for column in tables.get_columns(table)] == columns.split()


def test_decisions_outlive_a_step_back_and_forward(
    ready_url: str, database: Engine, decision: Json, case: Json
) -> None:
    log = DecisionLog(database)
    log.record(decision, case)
    migrate_back(ready_url, "0001")
    assert not database_is_current(database)
    assert log.get(decision["id"]) == decision
    migrate(ready_url)
    assert log.get(decision["id"]) == decision
    with pytest.raises(IntegrityError, match="append-only"), database.begin() as connection:
        connection.execute(text("DELETE FROM decision"))


def test_all_the_way_back_with_data_and_forward_again(
    ready_url: str, database: Engine, decision: Json, case: Json
) -> None:
    DecisionLog(database).record(decision, case)
    migrate_back(ready_url, "base")
    assert inspect(database).get_table_names() == ["alembic_version"]
    migrate(ready_url)
    assert DecisionLog(database).count() == 0


def test_the_tables_of_a_later_version_are_left_alone(
    ready_url: str, database: Engine, decision: Json, case: Json
) -> None:
    DecisionLog(database).record(decision, case)
    with database.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert not database_is_current(database)
    with pytest.raises(DatabaseUnavailable, match="later version"):
        migrate(ready_url)
    assert DecisionLog(database).get(decision["id"]) == decision


def test_processes_that_start_together_take_turns(database_url: str, start: Any) -> None:
    processes = [start("migrate_when_told.py", database_url) for _ in range(3)]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.communicate(timeout=60)[1] for process in processes] == ["", "", ""]
    assert [process.returncode for process in processes] == [0, 0, 0]
    assert is_current(database_url)


@pytest.mark.parametrize("words", ["CREATE TABLE decision", "VALUES ('0001')", "CREATE TRIGGER"])
def test_a_migration_killed_half_way_can_begin_again(
    database_url: str, start: Any, words: str, decision: Json, case: Json
) -> None:
    process = start("die_while_migrating.py", database_url, words)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert not is_current(database_url)
    migrate(database_url)
    engine = open_database(database_url)
    DecisionLog(engine).record(decision, case)
    assert database_is_current(engine)
    assert DecisionLog(engine).count() == 1
    engine.dispose()
