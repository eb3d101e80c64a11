"""`envag backup` and `envag restore`, and the database forward and back, as an operator types them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from router.audit import Action, SealKey
from router.storage import AuditLog, AuditTrail, open_database
from tests.cli.conftest import Envag
from tests.storage.chains import add_events, change, leave_unguarded

KEY = {"SECRET_KEY": "for-tests-only-for-tests-only-for-tests-only"}
ALVA = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}


def recorded(envag_here: Envag, tmp_path: Path) -> None:
    """A database with the tables and one row."""
    from router.bootstrap import build_router
    from router.settings import Settings

    assert envag_here("db", "upgrade").returncode == 0
    router = build_router(Settings(var_dir=tmp_path / "var"))
    router.decide_and_record(router.load_case(ALVA))
    router.close()


def test_a_backup_is_taken_checked_and_restored(envag_here: Envag, tmp_path: Path) -> None:
    recorded(envag_here, tmp_path)
    taken = envag_here("backup", "kopia.zip")
    digest = hashlib.sha256((tmp_path / "kopia.zip").read_bytes()).hexdigest()
    assert (taken.returncode, taken.stdout) == (0, f"{digest}  kopia.zip\n")
    assert "Säkerhetskopian kopia.zip är klar" in taken.stderr
    assert "decision 1" in taken.stderr
    checked = envag_here("backup", "--verify", "kopia.zip")
    assert (checked.returncode, checked.stdout) == (0, taken.stdout)
    assert "är hel" in checked.stderr
    restored = envag_here("restore", "kopia.zip", VAR_DIR="elsewhere", **KEY)
    assert restored.returncode == 0, restored.stderr
    assert "är återställd" in restored.stderr
    assert (tmp_path / "elsewhere" / "envag.db").exists()


def test_the_chain_is_told_of_a_copy_taken(envag_here: Envag, tmp_path: Path) -> None:
    """Whoever has the copy has everything; without the key the copy is taken all the same, and that is said."""
    recorded(envag_here, tmp_path)
    assert "Granskningskedjan vet inte om kopian" in envag_here("backup", "en.zip").stderr
    assert envag_here("backup", "en till.zip", **KEY).returncode == 0
    engine = open_database(f"sqlite:///{tmp_path}/var/envag.db")
    told = AuditTrail(engine).latest(Action.BACKED_UP)
    engine.dispose()
    assert told is not None
    assert (told.seq, told.details["rows"]) == (1, 2)


def with_events(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/var/envag.db")
    add_events(AuditLog(engine, SealKey.of(KEY["SECRET_KEY"])), 3)
    engine.dispose()


def test_the_restored_chain_is_verified_and_tells_of_the_restore(envag_here: Envag, tmp_path: Path) -> None:
    recorded(envag_here, tmp_path)
    with_events(tmp_path)
    assert envag_here("backup", "kopia.zip").returncode == 0
    assert "SECRET_KEY saknas" in envag_here("restore", "kopia.zip", VAR_DIR="elsewhere").stderr
    assert not (tmp_path / "elsewhere" / "envag.db").exists()
    restored = envag_here("restore", "kopia.zip", VAR_DIR="elsewhere", **KEY)
    assert (restored.returncode, "Kedjan är hel: 3 händelser" in restored.stderr) == (0, True), restored.stderr
    verified = envag_here("audit", "verify", VAR_DIR="elsewhere", **KEY)
    assert (verified.returncode, "Kedjan är hel: 4 händelser" in verified.stdout) == (0, True), verified.stdout


def test_a_chain_that_was_broken_before_the_backup_is_told_of(envag_here: Envag, tmp_path: Path) -> None:
    recorded(envag_here, tmp_path)
    with_events(tmp_path)
    engine = open_database(f"sqlite:///{tmp_path}/var/envag.db")
    leave_unguarded(engine)
    change(engine, "UPDATE audit_event SET actor = 'somebody else' WHERE seq = 2")
    engine.dispose()
    assert envag_here("backup", "kopia.zip").returncode == 0
    restored = envag_here("restore", "kopia.zip", VAR_DIR="elsewhere", **KEY)
    assert (restored.returncode, "KEDJAN ÄR BRUTEN" in restored.stderr) == (1, True)
    assert "är återställd" in restored.stderr


def test_what_cannot_be_backed_up_or_restored_is_one_line(envag_here: Envag, tmp_path: Path) -> None:
    recorded(envag_here, tmp_path)
    assert envag_here("backup", "kopia.zip").returncode == 0
    (tmp_path / "avklippt.zip").write_bytes((tmp_path / "kopia.zip").read_bytes()[:-40])
    (tmp_path / "anteckning.txt").write_text(json.dumps(ALVA))
    for arguments, told in (
        (["backup", "kopia.zip"], "kopia.zip: finns redan: välj ett annat namn."),
        (["backup", "finns-inte/kopia.zip"], "finns-inte/kopia.zip: finns inte."),
        (["restore", "kopia.zip"], "databasen har redan rader (decision: 1)"),
        (["restore", "finns-inte.zip"], "finns-inte.zip: finns inte."),
        (["restore", "avklippt.zip"], "är avklippt eller ändrad"),
        (["backup", "--verify", "avklippt.zip"], "är avklippt eller ändrad"),
        (["restore", "anteckning.txt"], "anteckning.txt är ingen säkerhetskopia"),
        (["restore", "."], "är en mapp"),
    ):
        done = envag_here(*arguments, **KEY)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
        assert done.stderr.startswith("envag: ")
        assert told in done.stderr


def test_the_database_goes_back_only_when_what_is_lost_is_agreed_to(envag_here: Envag, tmp_path: Path) -> None:
    recorded(envag_here, tmp_path)
    newest = envag_here("db", "revision").stdout
    assert newest.split()[1].rstrip(",") == newest.split()[3]
    asked = envag_here("db", "downgrade", "base")
    assert asked.returncode == 1
    assert "decision 1" in asked.stderr
    assert envag_here("db", "revision").stdout == newest
    assert envag_here("db", "downgrade", "0002").returncode == 0
    assert envag_here("db", "revision").stdout.startswith("databasen 0002,")
    assert "går det inte" in envag_here("db", "downgrade", "9999").stderr
    assert envag_here("db", "upgrade").returncode == 0
    assert envag_here("backup", "kopia.zip").stderr.count("decision 1") == 1
    assert envag_here("db", "downgrade", "base", "--ja").returncode == 0
    assert envag_here("db", "revision").stdout.startswith("databasen tom,")


def test_a_chain_that_was_shortened_keeps_the_database_from_going_back(envag_here: Envag, tmp_path: Path) -> None:
    recorded(envag_here, tmp_path)
    engine = open_database(f"sqlite:///{tmp_path}/var/envag.db")
    change(engine, "INSERT INTO audit_mark VALUES (1, 'seal', '2020-01-01 00:00:00', 'key', 'mark')")
    engine.dispose()
    newest = envag_here("db", "revision").stdout
    refused = envag_here("db", "downgrade", "0002", "--ja")
    assert (refused.returncode, "kedjan är gallrad" in refused.stderr) == (2, True), refused.stderr
    assert envag_here("db", "revision").stdout == newest
