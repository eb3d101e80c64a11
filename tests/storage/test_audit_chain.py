"""Whoever changes the audit chain without holding its key is found out, whatever is changed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from router.audit import Head, SealKey
from router.storage import AuditLog, Fault, Noted, Verification, migrate, open_database, verify
from tests.storage.chains import KEY, TABLES, Start, add_events, change, leave_unguarded, rows

COLUMNS = {
    "seq": "seq + 1000",
    "at": {"sqlite": "'2026-11-21 08:00:04.000001'", "postgresql": "at + interval '1 microsecond'"},
    "actor_kind": "'visitor'",
    "actor": "'somebody else'",
    "role": "'operator'",
    "principal_type": "'municipality'",
    "principal_code": "'19'",
    "action": "'sign_out'",
    "subject": "NULL",
    "revision": "'other'",
    "outcome": "'refused'",
    "address": "'192.0.2.1'",
    "details": "'{}'",
    "key_id": f"'{SealKey.of('another key of the same installation').id}'",
    "seal": "'" + "0" * 64 + "'",
}

LaidOut = tuple[Engine, list[tuple[Any, ...]]]


@pytest.fixture
def chain(database: Engine) -> AuditLog:
    """A chain of twelve events, in a database whose guards a thief has taken away."""
    log = AuditLog(database, KEY)
    add_events(log, 12)
    leave_unguarded(database)
    return log


def faults(database: Engine, **more: Any) -> list[tuple[Fault, int, int | None]]:
    return [(one.fault, one.seq, one.until) for one in verify(database, [KEY], **more).findings]


def test_an_untouched_chain_is_whole(database: Engine) -> None:
    add_events(AuditLog(database, KEY), 12)
    found = verify(database, [KEY])
    assert (found.whole, found.events, found.head.seq, found.findings) == (True, 12, 12, ())


def test_no_event_at_all_is_whole(database: Engine) -> None:
    assert verify(database, [KEY]) == Verification(0, 0, Head(0, ""), (), 0)


@pytest.mark.parametrize("statement", ["UPDATE audit_event SET action = 'x'", "DELETE FROM audit_event"])
def test_the_database_refuses_what_it_can(database: Engine, statement: str) -> None:
    add_events(AuditLog(database, KEY), 2)
    with pytest.raises(Exception, match="append-only"):
        change(database, statement)
    assert verify(database, [KEY]).whole


def test_every_column_is_edited_below() -> None:
    assert list(COLUMNS) == [column.name for column in TABLES["audit_event"].c]


@pytest.mark.parametrize("column", COLUMNS)
def test_an_edited_column_is_found_where_it_is(chain: AuditLog, database: Engine, column: str) -> None:
    told = COLUMNS[column]
    cell = told[database.dialect.name] if isinstance(told, dict) else told
    change(database, f"UPDATE audit_event SET {column} = {cell} WHERE seq = 5")
    found = faults(database)
    if column == "seq":
        assert (Fault.MISSING, 5, 5) in found
    elif column == "key_id":
        assert found == [(Fault.UNKNOWN_KEY, 5, None)]
    else:
        assert found == [(Fault.ALTERED, 5, None)]


@pytest.mark.parametrize("seq", [1, 7])
def test_a_removed_event_is_found_where_it_was(chain: AuditLog, database: Engine, seq: int) -> None:
    change(database, f"DELETE FROM audit_event WHERE seq = {seq}")
    assert faults(database) == [(Fault.MISSING, seq, seq)]


def test_a_removed_tail_is_found(chain: AuditLog, database: Engine) -> None:
    change(database, "DELETE FROM audit_event WHERE seq > 9")
    assert faults(database) == [(Fault.MISSING, 10, 12)]


def test_everything_removed_is_found(chain: AuditLog, database: Engine) -> None:
    change(database, "DELETE FROM audit_event")
    assert faults(database) == [(Fault.MISSING, 1, 12)]


def test_a_removed_event_whose_hole_was_closed_is_found(chain: AuditLog, database: Engine) -> None:
    change(database, "DELETE FROM audit_event WHERE seq = 6")
    for seq in range(7, 13):
        change(database, f"UPDATE audit_event SET seq = {seq - 1} WHERE seq = {seq}")
    assert (Fault.ALTERED, 6, None) in faults(database)
    assert (Fault.MISSING, 12, 12) in faults(database)


def test_two_events_that_changed_places_are_found(chain: AuditLog, database: Engine) -> None:
    for seq, other in ((4, 100), (8, 4), (100, 8)):
        change(database, f"UPDATE audit_event SET seq = {other} WHERE seq = {seq}")
    assert {(Fault.ALTERED, 4, None), (Fault.ALTERED, 8, None)} <= set(faults(database))


def inserted(database: Engine, seq: int, like: int) -> None:
    names = [column.name for column in TABLES["audit_event"].c][1:]
    told = ", ".join(names)
    change(
        database, f"INSERT INTO audit_event (seq, {told}) SELECT {seq}, {told} FROM audit_event WHERE seq = {like}"
    )


def test_an_inserted_event_is_found(chain: AuditLog, database: Engine) -> None:
    for seq in range(12, 5, -1):
        change(database, f"UPDATE audit_event SET seq = {seq + 1} WHERE seq = {seq}")
    inserted(database, 6, like=2)
    change(database, "UPDATE audit_head SET seq = 13")
    assert faults(database)[0] == (Fault.ALTERED, 6, None)


def test_an_event_added_at_the_end_is_found(chain: AuditLog, database: Engine) -> None:
    inserted(database, 13, like=12)
    assert faults(database) == [(Fault.ALTERED, 13, None), (Fault.HEAD, 13, None)]


def test_an_event_before_the_beginning_is_found(chain: AuditLog, database: Engine) -> None:
    inserted(database, 0, like=1)
    assert faults(database) == [(Fault.FOREIGN, 0, None)]


@pytest.mark.parametrize("edit", ["seq = 11", "seal = 'x'", "id = 2"])
def test_an_edited_head_is_found(chain: AuditLog, database: Engine, edit: str) -> None:
    change(database, f"UPDATE audit_head SET {edit}")
    assert faults(database) == [(Fault.HEAD, 12, None)]


def roll_back(database: Engine, seq: int) -> None:
    """The whole chain as it was once: the last events gone, and the head as it was then."""
    seal = rows(database, f"SELECT seal FROM audit_event WHERE seq = {seq}")[0][0]
    change(database, f"DELETE FROM audit_event WHERE seq > {seq}")
    change(database, f"UPDATE audit_head SET seq = {seq}, seal = '{seal}'")


def test_a_chain_put_back_is_found_by_a_head_noted_outside_and_only_so(chain: AuditLog, database: Engine) -> None:
    noted = verify(database, [KEY]).head
    roll_back(database, 8)
    assert verify(database, [KEY]).whole
    found = verify(database, [KEY], noted)
    assert (found.noted, [one.fault for one in found.findings]) == (Noted.ABSENT, [Fault.ROLLED_BACK])
    # Going on from there until the chain is as long as it was hides nothing.
    add_events(chain, 6)
    assert verify(database, [KEY]).whole
    assert not verify(database, [KEY], noted).whole


def test_a_head_noted_earlier_is_found_again(database: Engine) -> None:
    log = AuditLog(database, KEY)
    add_events(log, 5)
    noted = verify(database, [KEY]).head
    add_events(log, 5)
    assert Head.of(f"{noted}\n") == noted
    found = verify(database, [KEY], noted)
    assert (found.whole, found.noted) == (True, Noted.FOUND)


def test_a_chain_sealed_with_several_keys_needs_them_all(database: Engine) -> None:
    new = SealKey.of("the key that came after, when the first was changed")
    add_events(AuditLog(database, KEY), 3)
    add_events(AuditLog(database, new), 3)
    assert verify(database, [new, KEY]).whole
    assert [(one.fault, one.seq) for one in verify(database, [new]).findings] == [
        (Fault.UNKNOWN_KEY, seq) for seq in (1, 2, 3)
    ]


def test_a_chain_made_anew_without_the_key_is_found(database: Engine) -> None:
    add_events(AuditLog(database, SealKey.of("the key of the thief")), 12)
    assert not verify(database, [KEY]).whole


def test_many_faults_are_counted_and_the_first_told(chain: AuditLog, database: Engine) -> None:
    add_events(chain, 200)
    change(database, "UPDATE audit_event SET actor = 'nobody'")
    found = verify(database, [KEY])
    assert (found.faults, len(found.findings)) == (212, 100)


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> LaidOut:
    url = f"sqlite:///{tmp_path_factory.mktemp('chain')}/chain.db"
    migrate(url)
    engine = open_database(url)
    add_events(AuditLog(engine, KEY), 8)
    leave_unguarded(engine)
    return engine, rows(engine, "SELECT * FROM audit_event ORDER BY seq")


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_byte_changed_anywhere_is_found(
    laid_out: tuple[Engine, list[tuple[Any, ...]]], data: st.DataObject
) -> None:
    """Any byte of any cell of any event becomes any other byte, text or not."""
    engine, before = laid_out
    seq = data.draw(st.integers(1, len(before)))
    names = [column.name for column in TABLES["audit_event"].c]
    filled = [name for name, cell in zip(names, before[seq - 1], strict=True) if isinstance(cell, str)]
    name = data.draw(st.sampled_from(filled))
    kept = before[seq - 1][names.index(name)]
    changed = bytearray(kept.encode())
    place = data.draw(st.integers(0, len(changed) - 1))
    changed[place] = data.draw(st.integers(0, 255).filter(lambda byte: byte != changed[place]))
    cell = f"CAST(x'{changed.hex()}' AS TEXT)" if data.draw(st.booleans()) else f"x'{changed.hex()}'"
    change(engine, f"UPDATE audit_event SET {name} = {cell} WHERE seq = {seq}")
    try:
        found = verify(engine, [KEY])
        assert [one.seq for one in found.findings][:1] == [seq]
    finally:
        with engine.begin() as connection:
            connection.execute(text(f"UPDATE audit_event SET {name} = :kept WHERE seq = {seq}"), {"kept": kept})
    assert verify(engine, [KEY]).whole


def test_a_moment_that_is_the_same_but_written_otherwise_is_found(laid_out: LaidOut) -> None:
    engine, before = laid_out
    at = before[2][1]
    for other in (at.replace(" ", "T"), at.replace(" ", "\t"), at.removesuffix("000"), f"{at}+00:00"):
        change(engine, f"UPDATE audit_event SET at = '{other}' WHERE seq = 3")
        assert [one.seq for one in verify(engine, [KEY]).findings] == [3], other
    change(engine, f"UPDATE audit_event SET at = '{at}' WHERE seq = 3")
    assert verify(engine, [KEY]).whole


@pytest.mark.parametrize("cell", ["'infinity'", "at - interval '4052 years'", "at + interval '10000 years'"])
@pytest.mark.parametrize("ready_url", [pytest.param("postgresql", marks=pytest.mark.postgres)], indirect=True)
def test_a_moment_that_the_driver_cannot_read_is_found(chain: AuditLog, database: Engine, cell: str) -> None:
    change(database, f"UPDATE audit_event SET at = {cell} WHERE seq = 2")
    assert faults(database) == [(Fault.ALTERED, 2, None)]


def test_many_threads_and_processes_make_one_chain(database: Engine, ready_url: str, start: Start) -> None:
    """Eight threads here and two other processes append at once: no gap, nothing twice, and it verifies."""
    others = [start("append_events.py", ready_url, "40") for _ in range(2)]
    for other in others:
        assert other.stdout.readline() == "ready\n"
    log = AuditLog(database, KEY)
    for other in others:
        other.stdin.write("go\n")
        other.stdin.flush()
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: add_events(log, 10), range(8)))
    assert [other.communicate(timeout=60)[1] for other in others] == ["", ""]
    found = verify(database, [KEY])
    assert (found.whole, found.events) == (True, 160)


def test_appends_go_on_while_somebody_verifies(database: Engine) -> None:
    """A walk sees the chain at one moment, however many are added meanwhile."""
    log = AuditLog(database, KEY)
    add_events(log, 50)
    with ThreadPoolExecutor(2) as threads:
        adding = threads.submit(add_events, log, 200)
        walks = [verify(database, [KEY]) for _ in range(10)]
        adding.result()
    assert all(walk.whole for walk in walks)
    assert verify(database, [KEY]).events == 250
