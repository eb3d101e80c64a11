"""What is past its time goes, told of and in whole batches; nothing else can be removed, not even on purpose."""

from __future__ import annotations

import json
import signal
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, insert
from sqlalchemy.exc import IntegrityError

from router.access import Grant, Permission, Principal, Role
from router.access.actor import SYSTEM
from router.audit import By
from router.retention import Kind
from router.storage import (
    Accounts,
    AuditChainBroken,
    AuditLog,
    DecisionLog,
    Lasting,
    Retention,
    Sessions,
    Tokens,
    cases_removed_before,
    migrate,
    migrate_back,
    new_id,
    pruning,
    retention_parts,
    verify,
)
from router.storage import policy_models as policies
from router.storage.case_models import CaseClock, CaseLine, CaseParty, FollowedCase
from router.storage.errors import StepBackRefused
from router.storage.reminder_models import CaseReminder
from router.storage.sip_models import SipReview, SipSample
from tests.storage.chains import KEY, Start, add_events, change, leave_unguarded, rows

Json = dict[str, Any]
NOW = datetime.now(UTC).replace(microsecond=0)
LONG_AGO = NOW - timedelta(days=3000)
CUTOFF = NOW - timedelta(days=2000)
BY = By(SYSTEM, NOW)


@pytest.fixture
def audit(database: Engine) -> AuditLog:
    return AuditLog(database, KEY)


@pytest.fixture
def retention(database: Engine, audit: AuditLog) -> Retention:
    return Retention(database, audit, [KEY])


def record(database: Engine, decision: Json, case: Json, at: datetime) -> str:
    one = {**decision, "id": new_id(), "decided_at": at.isoformat()}
    DecisionLog(database).record(one, case)
    return str(one["id"])


def register(database: Engine, kind: str, cutoff: datetime) -> None:
    zone = "" if database.dialect.name == "sqlite" else "+00"
    moments = ", ".join(f"'{moment:%Y-%m-%d %H:%M:%S.%f}{zone}'" for moment in (cutoff, NOW))
    change(database, f"INSERT INTO retention_pass VALUES ('{kind}', {moments})")


def told(database: Engine) -> list[Json]:
    query = "SELECT details FROM audit_event WHERE action = 'retention_run' ORDER BY seq"
    return [json.loads(details) for (details,) in rows(database, query)]


def test_old_decisions_go_and_the_others_stay(
    database: Engine, retention: Retention, decision: Json, case: Json
) -> None:
    old = [record(database, decision, case, LONG_AGO + timedelta(days=day)) for day in range(3)]
    new = record(database, decision, case, CUTOFF + timedelta(seconds=1))
    [due] = retention.due({Kind.DECISIONS: CUTOFF})
    assert (due.rows, DecisionLog(database).count()) == (3, 4)
    [removed] = retention.run({Kind.DECISIONS: CUTOFF}, BY)
    assert removed.rows == 3
    log = DecisionLog(database)
    assert [log.get(one) for one in old] == [None] * 3
    assert log.get(new) is not None
    assert told(database) == [{"decisions": 3, "decisions_before": CUTOFF.isoformat()}]
    assert verify(database, [KEY]).whole


def test_nothing_to_remove_is_nothing_to_tell(database: Engine, retention: Retention) -> None:
    assert retention.run(dict.fromkeys(Kind, CUTOFF), BY) == []
    assert told(database) == []


def test_a_decision_is_kept_until_a_pass_is_registered(database: Engine, decision: Json, case: Json) -> None:
    record(database, decision, case, LONG_AGO)
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "DELETE FROM decision")
    register(database, "audit", CUTOFF)
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "DELETE FROM decision")
    register(database, "decisions", LONG_AGO)
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "DELETE FROM decision")
    register(database, "decisions", LONG_AGO + timedelta(seconds=1))
    change(database, "DELETE FROM decision")
    assert DecisionLog(database).count() == 0


def test_a_pass_removes_no_newer_decision(database: Engine, decision: Json, case: Json) -> None:
    record(database, decision, case, LONG_AGO)
    record(database, decision, case, NOW)
    register(database, "decisions", CUTOFF)
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "DELETE FROM decision")
    assert DecisionLog(database).count() == 2


@pytest.mark.parametrize("table", ["decision", "audit_event", "audit_mark", "retention_pass"])
def test_nothing_old_is_ever_changed(
    database: Engine, retention: Retention, audit: AuditLog, decision: Json, case: Json, table: str
) -> None:
    record(database, decision, case, LONG_AGO)
    add_events(audit, 3, LONG_AGO)
    retention.run({Kind.AUDIT: CUTOFF}, BY)
    add_events(audit, 3, LONG_AGO)
    register(database, "decisions", CUTOFF)
    column = {"decision": "status", "audit_event": "action", "audit_mark": "seal", "retention_pass": "kind"}[table]
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, f"UPDATE {table} SET {column} = {column}")
    if table in ("audit_mark", "retention_pass"):
        with pytest.raises(IntegrityError, match="append-only"):
            change(database, f"DELETE FROM {table}")
    if database.dialect.name == "postgresql":
        with pytest.raises(IntegrityError, match="append-only"):
            change(database, f"TRUNCATE {table}")


def keep_sample(database: Engine, sample: str, drawn_at: datetime, *references: str) -> None:
    asked = {
        "opened_from": LONG_AGO.date(),
        "opened_to": NOW.date(),
        "which": "all",
        "seed": "x",
        "size": 9,
        "among": 9,
    }
    whose = {"principal_type": "region", "principal_code": "18", "drawn_at": drawn_at}
    answers = {"answers": '{"has_plan":"no"}', "remarks": "{}", "version": 1, "done": True}
    with database.begin() as connection:
        connection.execute(insert(SipSample), {"id": sample, **whose, **asked})
        for place, reference in enumerate(references):
            row = {"sample": sample, "place": place, "reference": reference}
            connection.execute(insert(SipReview), row | answers)


def test_samples_go_and_answers_of_younger_ones_outlive_the_case_without_its_reference(
    database: Engine, retention: Retention
) -> None:
    keep_case(database, "OLD", LONG_AGO.date(), LONG_AGO)
    keep_case(database, "OPEN", None, LONG_AGO)
    keep_sample(database, "old", LONG_AGO, "OLD", "OPEN")
    keep_sample(database, "new", NOW, "OLD", "OPEN")
    assert cases_removed_before(database) is None
    retention.run({Kind.CASES: CUTOFF, Kind.SAMPLES: CUTOFF}, BY)
    assert rows(database, "SELECT id FROM sip_sample") == [("new",)]
    assert rows(database, "SELECT sample, reference, answers FROM sip_review ORDER BY place") == [
        ("new", "–", '{"has_plan":"no"}'),
        ("new", "OPEN", '{"has_plan":"no"}'),
    ]
    [words] = told(database)
    assert (words["cases"], words["samples"]) == (1, 1)
    assert cases_removed_before(database) == CUTOFF.date()
    assert retention.run({Kind.CASES: CUTOFF, Kind.SAMPLES: CUTOFF}, BY) == []


def keep_draft(database: Engine, draft: str, status: str, made_at: datetime, written_at: datetime) -> None:
    """A draft with a file, a change and a comment."""
    row = {
        "id": draft,
        "title": "x",
        "kind": "change",
        "status": status,
        "made_at": made_at,
        "note": "{}",
        "version": 1,
    }
    here = {"draft_id": draft, "path": "a.yaml"}
    with database.begin() as connection:
        connection.execute(insert(policies.Draft), row)
        connection.execute(insert(policies.DraftFile), {**here, "text": b"a", "version": 1})
        update = {**here, "version": 1, "client": "c", "changes": "[]", "at": written_at}
        connection.execute(insert(policies.DraftUpdate), update)
        comment = {"id": f"comment-{draft}", "draft_id": draft, "text": "nej", "at": made_at}
        connection.execute(insert(policies.DraftComment), comment)


def test_drafts_that_were_dropped_long_ago_go_unless_somebody_answered_for_them(
    database: Engine, retention: Retention
) -> None:
    for name, status, made_at, written_at in (
        ("dropped", "dropped", LONG_AGO, LONG_AGO),
        ("written", "dropped", LONG_AGO, NOW),
        ("new", "dropped", NOW, NOW),
        ("open", "open", LONG_AGO, LONG_AGO),
        ("published", "published", LONG_AGO, LONG_AGO),
        ("reviewed", "dropped", LONG_AGO, LONG_AGO),
    ):
        keep_draft(database, name, status, made_at, written_at)
    review = {"id": "r", "draft_id": "reviewed", "changes_hash": "h", "verdict": "approved", "emergency": False}
    with database.begin() as connection:
        connection.execute(insert(policies.DraftReview), {**review, "text": "", "account": "a", "at": LONG_AGO})
    [removed] = retention.run({Kind.DRAFTS: CUTOFF}, BY)
    assert removed.rows == 1
    left = ["new", "open", "published", "reviewed", "written"]
    assert rows(database, "SELECT id FROM policy_draft ORDER BY id") == [(one,) for one in left]
    for table in ("policy_draft_file", "policy_draft_update", "policy_draft_comment"):
        assert rows(database, f"SELECT draft_id FROM {table} ORDER BY draft_id") == [(one,) for one in left]


@pytest.mark.parametrize(
    "kind, days, refused",
    [
        ("decisions", 89, True),
        ("decisions", 91, False),
        ("audit", 364, True),
        ("audit", 366, False),
        ("cases", 364, True),
        ("cases", 366, False),
        ("something_else", 999, True),
    ],
)
def test_the_database_itself_keeps_every_row_for_a_while(
    database: Engine, kind: str, days: int, refused: bool
) -> None:
    if refused:
        with pytest.raises(IntegrityError, match="too near"):
            register(database, kind, NOW - timedelta(days=days))
    else:
        register(database, kind, NOW - timedelta(days=days))


@pytest.mark.parametrize("ready_url", [pytest.param("postgresql", marks=pytest.mark.postgres)], indirect=True)
def test_somebodys_own_table_of_passes_is_not_taken_for_ours(database: Engine, decision: Json, case: Json) -> None:
    record(database, decision, case, NOW)
    with database.connect() as connection:
        connection.exec_driver_sql("CREATE TEMP TABLE retention_pass (kind text, cutoff timestamptz)")
        connection.exec_driver_sql("INSERT INTO pg_temp.retention_pass VALUES ('decisions', 'infinity')")
        with pytest.raises(IntegrityError, match="append-only"):
            connection.exec_driver_sql("DELETE FROM decision")


def test_a_shortened_chain_verifies_and_goes_on(
    database: Engine, retention: Retention, audit: AuditLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pruning, "AT_ONCE", 4)
    add_events(audit, 10, LONG_AGO)
    add_events(audit, 5, NOW)
    noted = verify(database, [KEY]).head
    [removed] = retention.run({Kind.AUDIT: CUTOFF}, BY)
    found = verify(database, [KEY], noted)
    assert (removed.rows, found.whole, found.after, found.events, found.noted) == (10, True, 10, 6, "found")
    assert [seq for (seq,) in rows(database, "SELECT seq FROM audit_mark ORDER BY seq")] == [4, 8, 10]
    add_events(audit, 5, NOW)
    assert verify(database, [KEY]).head.seq == 21


def test_a_chain_shortened_to_nothing_goes_on(database: Engine, retention: Retention, audit: AuditLog) -> None:
    add_events(audit, 3, LONG_AGO)
    retention.run({Kind.AUDIT: CUTOFF}, BY)
    leave_unguarded(database)
    change(database, "DELETE FROM audit_event")
    assert [one.until for one in verify(database, [KEY]).findings] == [4]


def test_only_a_whole_beginning_goes(database: Engine, retention: Retention, audit: AuditLog) -> None:
    """A clock that went back leaves an old event after a newer one: it stays until that one goes."""
    add_events(audit, 2, LONG_AGO)
    add_events(audit, 1, NOW)
    add_events(audit, 2, LONG_AGO)
    assert [one.rows for one in retention.run({Kind.AUDIT: CUTOFF}, BY)] == [2]
    assert verify(database, [KEY]).whole


def test_an_event_is_kept_until_a_mark_tells_of_it(database: Engine, audit: AuditLog) -> None:
    add_events(audit, 3, LONG_AGO)
    register(database, "audit", CUTOFF)
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "DELETE FROM audit_event WHERE seq = 1")


def test_a_chain_cut_by_hand_is_broken(database: Engine, audit: AuditLog) -> None:
    """A mark made without the key lets the database delete, and tells on whoever made it."""
    add_events(audit, 6, LONG_AGO)
    register(database, "audit", CUTOFF)
    [(seal,)] = rows(database, "SELECT seal FROM audit_event WHERE seq = 2")
    forged = f"2, '{seal}', at, key_id, '{'0' * 64}'"
    change(database, f"INSERT INTO audit_mark SELECT {forged} FROM audit_event WHERE seq = 2")
    change(database, "DELETE FROM audit_event WHERE seq <= 2")
    assert [(one.fault, one.seq) for one in verify(database, [KEY]).findings] == [("mark", 2)]


@pytest.mark.parametrize("edit", ["seal = 'x'", "seq = 4", "mark = 'x'", "key_id = 'x'"])
def test_an_edited_mark_is_found(database: Engine, retention: Retention, audit: AuditLog, edit: str) -> None:
    add_events(audit, 3, LONG_AGO)
    retention.run({Kind.AUDIT: CUTOFF}, BY)
    leave_unguarded(database)
    change(database, f"UPDATE audit_mark SET {edit}")
    assert "mark" in [one.fault for one in verify(database, [KEY]).findings]


def test_a_mark_taken_away_is_found(database: Engine, retention: Retention, audit: AuditLog) -> None:
    add_events(audit, 3, LONG_AGO)
    retention.run({Kind.AUDIT: CUTOFF}, BY)
    leave_unguarded(database)
    change(database, "DELETE FROM audit_mark")
    assert [(one.fault, one.seq, one.until) for one in verify(database, [KEY]).findings] == [("missing", 1, 3)]


def test_a_head_that_was_pruned_is_told_of(database: Engine, retention: Retention, audit: AuditLog) -> None:
    add_events(audit, 2, LONG_AGO)
    noted = verify(database, [KEY]).head
    add_events(audit, 2, LONG_AGO)
    retention.run({Kind.AUDIT: CUTOFF}, BY)
    found = verify(database, [KEY], noted)
    assert (found.whole, found.noted) == (True, "pruned")


def test_nothing_goes_from_a_broken_chain(database: Engine, retention: Retention, audit: AuditLog) -> None:
    """Whoever edited an event would otherwise only have to wait."""
    add_events(audit, 4, LONG_AGO)
    leave_unguarded(database)
    change(database, "UPDATE audit_event SET actor = 'nobody' WHERE seq = 2")
    with pytest.raises(AuditChainBroken):
        retention.run({Kind.AUDIT: CUTOFF}, BY)
    assert rows(database, "SELECT count(*) FROM audit_event") == [(4,)]


def test_sessions_tokens_and_accounts_go_when_they_ended_long_ago(
    database: Engine, retention: Retention, audit: AuditLog
) -> None:
    then = By(SYSTEM, LONG_AGO)
    accounts, tokens = Accounts(database, audit), Tokens(database, audit)
    sessions = Sessions(database, audit, Lasting(idle=timedelta(hours=1), longest=timedelta(hours=1), demo=False))
    grant, region = Grant(Role.STAFF, Principal("region", "18")), Principal("region", "18")
    gone, stays = (accounts.add(login, "hash", [grant], then) for login in ("gone", "stays"))
    for account in (gone, stays):
        sessions.begin(account, accounts.get(account).grants[0], then)
    sessions.begin(stays, accounts.get(stays).grants[0], BY)
    accounts.disable(gone, then)
    for expires_at in (LONG_AGO, NOW + timedelta(days=1)):
        tokens.issue("a program", region, frozenset({Permission.DECIDE}), expires_at, then)
    removed = retention.run({Kind.SESSIONS: CUTOFF, Kind.ACCOUNTS: CUTOFF}, BY)
    assert [(one.kind, one.rows) for one in removed] == [("sessions", 3), ("accounts", 1)]
    assert [known.login for known in accounts.all()] == ["stays"]
    assert (len(tokens.all()), len(sessions.open(stays, NOW)), len(accounts.get(stays).grants)) == (1, 1, 1)


def test_large_amounts_go_in_small_batches(
    database: Engine, retention: Retention, decision: Json, case: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention_parts, "AT_ONCE", 3)
    for _ in range(10):
        record(database, decision, case, LONG_AGO)
    assert [one.rows for one in retention.run({Kind.DECISIONS: CUTOFF}, BY)] == [10]
    assert DecisionLog(database).count() == 0


@pytest.fixture
def past_its_time(database: Engine, audit: AuditLog, decision: Json, case: Json) -> None:
    """Twenty events and twenty decisions from long ago."""
    add_events(audit, 20, LONG_AGO)
    for _ in range(20):
        record(database, decision, case, LONG_AGO)


def test_killed_half_way_leaves_whole_batches_and_the_next_run_takes_the_rest(
    past_its_time: None, database: Engine, ready_url: str, start: Start, retention: Retention
) -> None:
    program = start("die_while_removing.py", ready_url, CUTOFF.isoformat())
    program.communicate(timeout=60)
    assert program.returncode == -signal.SIGKILL
    found = verify(database, [KEY])
    assert found.whole
    assert 0 < found.after < 20
    assert told(database)[0]["audit"] == 20
    retention.run({Kind.AUDIT: CUTOFF, Kind.DECISIONS: CUTOFF}, BY)
    assert (verify(database, [KEY]).whole, verify(database, [KEY]).after) == (True, 20)
    assert DecisionLog(database).count() == 0


def test_of_all_who_ask_one_gets_the_day(retention: Retention) -> None:
    today = NOW.date()
    assert [retention.take_day(today, NOW) for _ in range(3)] == [True, False, False]
    assert retention.take_day(today + timedelta(days=1), NOW)


def test_back_and_forward_with_data(
    ready_url: str, database: Engine, audit: AuditLog, decision: Json, case: Json
) -> None:
    record(database, decision, case, LONG_AGO)
    add_events(audit, 3, LONG_AGO)
    register(database, "decisions", CUTOFF)
    migrate_back(ready_url, "0005")
    for statement in ("DELETE FROM decision", "DELETE FROM audit_event"):
        with pytest.raises(IntegrityError, match="append-only"):
            change(database, statement)
    migrate(ready_url)
    assert verify(database, [KEY]).whole
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "DELETE FROM decision")


def test_a_shortened_chain_is_not_taken_back_to_a_version_that_cannot_verify_it(
    ready_url: str, database: Engine, retention: Retention, audit: AuditLog
) -> None:
    add_events(audit, 3, LONG_AGO)
    retention.run({Kind.AUDIT: CUTOFF}, BY)
    with pytest.raises(StepBackRefused):
        migrate_back(ready_url, "0005")
    assert verify(database, [KEY]).whole


def keep_case(database: Engine, reference: str, closed_on: date | None, at: datetime) -> None:
    """A case with a line, somebody involved, a clock and a reminder."""
    whose = {"principal_type": "region", "principal_code": "18", "agency": "bup"}
    same = {"reference": reference, "key": "step:1", "due": at.date(), "what": "step", **whose}
    line = {"number": 1, "happened_on": at.date(), "at": at, "what": "opened", "told": "{}", "hand_kind": "system"}
    with database.begin() as connection:
        of_case = {"opened_on": at.date(), "closed_on": closed_on, "version": 1, "written_at": at, "fictional": False}
        connection.execute(insert(FollowedCase), {"reference": reference, **of_case})
        connection.execute(insert(CaseLine), {"reference": reference, **line})
        connection.execute(insert(CaseParty), {"reference": reference, **whose})
        clock = {"number": 1, "begun": at.date(), "has_run_out": True}
        connection.execute(insert(CaseClock), {**same, **clock})
        told = {"kind": "passed", "made_on": at.date(), "state": "sent", "tries": 1}
        connection.execute(insert(CaseReminder), {**same, **told})


def test_closed_cases_go_with_everything_that_belongs_to_them(database: Engine, retention: Retention) -> None:
    keep_case(database, "OLD", LONG_AGO.date(), LONG_AGO)
    keep_case(database, "OPEN", None, LONG_AGO)
    keep_case(database, "LATE", NOW.date(), LONG_AGO)
    keep_case(database, "WRITTEN", LONG_AGO.date(), NOW)
    [removed] = retention.run({Kind.CASES: CUTOFF}, BY)
    assert removed.rows == 1
    for table in ("case_file", "case_line", "case_party", "case_clock", "case_reminder"):
        left = {reference for (reference,) in rows(database, f"SELECT reference FROM {table}")}
        assert left == {"OPEN", "LATE", "WRITTEN"}, table
    assert told(database) == [{"cases": 1, "cases_before": CUTOFF.isoformat()}]


@pytest.mark.parametrize(
    "closed, at",
    [(None, LONG_AGO), (NOW, LONG_AGO), (LONG_AGO, NOW)],
    ids=["open", "closed lately", "written in lately"],
)
def test_a_line_of_a_case_stays_while_the_case_is_open_or_something_is_new(
    database: Engine, closed: datetime | None, at: datetime
) -> None:
    keep_case(database, "A", closed.date() if closed else None, at)
    register(database, "cases", CUTOFF)
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "DELETE FROM case_line")


def test_a_line_of_a_case_is_neither_changed_nor_deleted_without_a_pass(database: Engine) -> None:
    keep_case(database, "A", LONG_AGO.date(), LONG_AGO)
    register(database, "decisions", CUTOFF)
    refused = ["DELETE FROM case_line", "UPDATE case_line SET what = what"]
    for statement in refused + ["TRUNCATE case_line"] * (database.dialect.name == "postgresql"):
        with pytest.raises(IntegrityError, match="append-only"):
            change(database, statement)
    register(database, "cases", CUTOFF)
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "UPDATE case_line SET what = what")
    change(database, "DELETE FROM case_line")


def test_the_guard_of_cases_goes_back_and_forward(ready_url: str, database: Engine) -> None:
    keep_case(database, "A", LONG_AGO.date(), LONG_AGO)
    migrate_back(ready_url, "0014")
    register(database, "decisions", CUTOFF)
    with pytest.raises(IntegrityError, match="append-only"):
        change(database, "DELETE FROM case_line")
    with pytest.raises(IntegrityError):
        register(database, "cases", CUTOFF)
    migrate(ready_url)
    register(database, "cases", CUTOFF)
    change(database, "DELETE FROM case_line")
