"""`envag audit verify`: what it says of a chain that is whole, and of one that is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from router.audit import SealKey
from router.storage import AuditLog, migrate, open_database
from tests.storage.chains import add_events, leave_unguarded

SECRET, BEFORE = "a secret of at least thirty-two characters", "the secret before of thirty-two characters"


@pytest.fixture
def url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/envag.db"
    migrate(url)
    return url


def append(url: str, count: int, secret: str = SECRET) -> None:
    engine = open_database(url)
    add_events(AuditLog(engine, SealKey.of(secret)), count)
    engine.dispose()


def tamper(url: str, statement: str) -> None:
    engine = open_database(url)
    leave_unguarded(engine)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_a_whole_chain_and_its_head(envag: Any, url: str) -> None:
    append(url, 7)
    done = envag("audit", "verify", DATABASE_URL=url, SECRET_KEY=SECRET)
    assert (done.returncode, done.stderr) == (0, "")
    told, head = done.stdout.splitlines()
    assert told == "Kedjan är hel: 7 händelser kontrollerade."
    noted = head.removeprefix("Huvud: ")
    append(url, 3)
    later = envag("audit", "verify", "--from-head", noted, DATABASE_URL=url, SECRET_KEY=SECRET)
    assert later.returncode == 0, later.stdout


def test_a_broken_chain_says_where_and_what(envag_here: Any, url: str) -> None:
    append(url, 7)
    tamper(url, "UPDATE audit_event SET actor = 'nobody' WHERE seq = 3")
    tamper(url, "DELETE FROM audit_event WHERE seq IN (5, 6)")
    done = envag_here("audit", "verify", DATABASE_URL=url, SECRET_KEY=SECRET)
    assert done.returncode == 1
    assert done.stdout.splitlines()[:3] == [
        "Händelse 3: händelsen är inte den som förseglades här: ändrad, flyttad eller inlagd.",
        "Händelse 5–6: händelser saknas.",
        "KEDJAN ÄR BRUTEN: 5 händelser kontrollerade.",
    ]
    told = json.loads(envag_here("audit", "verify", "--json", DATABASE_URL=url, SECRET_KEY=SECRET).stdout)
    assert told["findings"] == [
        {"fault": "altered", "seq": 3, "until": None},
        {"fault": "missing", "seq": 5, "until": 6},
    ]
    assert (told["whole"], told["faults"], told["noted_head"]) == (False, 2, None)


def test_a_chain_put_back_is_told_of(envag_here: Any, url: str, tmp_path: Path) -> None:
    append(url, 3)
    kept = (tmp_path / "envag.db").read_bytes()
    append(url, 3)
    head = json.loads(envag_here("audit", "verify", "--json", DATABASE_URL=url, SECRET_KEY=SECRET).stdout)["head"]
    for file in tmp_path.glob("envag.db*"):
        file.unlink()
    (tmp_path / "envag.db").write_bytes(kept)
    told = envag_here("audit", "verify", DATABASE_URL=url, SECRET_KEY=SECRET)
    assert told.returncode == 0
    noted = f"{head['seq']}:{head['seal']}"
    told = envag_here("audit", "verify", "--from-head", noted, DATABASE_URL=url, SECRET_KEY=SECRET)
    assert told.returncode == 1
    assert "huvudet som antecknats finns inte i kedjan" in told.stdout


def test_another_secret_key_keeps_the_earlier_ones(envag_here: Any, url: str) -> None:
    append(url, 2, BEFORE)
    append(url, 2)
    alone = envag_here("audit", "verify", DATABASE_URL=url, SECRET_KEY=SECRET)
    assert alone.returncode == 1
    assert "Ange tidigare nycklar i SECRET_KEYS_BEFORE" in alone.stdout
    both = envag_here(
        "audit", "verify", DATABASE_URL=url, SECRET_KEY=SECRET, SECRET_KEYS_BEFORE=f"{BEFORE[::-1]}, {BEFORE}"
    )
    assert both.returncode == 0


@pytest.mark.parametrize("head", ["12", "12:abc", "x:" + "0" * 64])
def test_a_head_that_is_none_is_refused(envag_here: Any, url: str, head: str) -> None:
    done = envag_here("audit", "verify", "--from-head", head, DATABASE_URL=url, SECRET_KEY=SECRET)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "skriv huvudet som det visades" in done.stderr


def test_without_a_secret_key_nothing_can_be_said(envag_here: Any, url: str) -> None:
    done = envag_here("audit", "verify", DATABASE_URL=url)
    assert (done.returncode, done.stdout) == (2, "")
    assert "SECRET_KEY saknas" in done.stderr
