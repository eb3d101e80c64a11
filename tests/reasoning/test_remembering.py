"""What was proved is remembered under all that it rests on, and under nothing less."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from router.bootstrap import Router
from router.places import Places
from router.policy import Rule
from router.policy_book import PolicyBook
from router.reasoning.check import Checking
from router.reasoning.place_proof import Proved
from router.reasoning.remembering import ProofMemory, fingerprint, foundation
from router.reasoning.report import PolicyReport
from router.reasoning.standpoints import standpoints
from tests.reasoning.conftest import TODAY, book_of


@pytest.fixture
def few(router: Router) -> Places:
    """Two municipalities of which one has an agreement of its region."""
    some = {code: place for code, place in router.places.municipalities.items() if code in ("0114", "2505")}
    return replace(router.places, municipalities=some, regions={c: router.places.regions[c] for c in ("01", "25")})


def report(book: PolicyBook, places: Places, router: Router, memory: ProofMemory) -> PolicyReport:
    cases = ()
    return Checking(book, router.directory, places, TODAY, examples=lambda _: cases, memory=memory).report()


def foundations(book: PolicyBook, places: Places, router: Router) -> dict[str, bytes]:
    return {
        f"{at.name} {at.region} {at.day}": foundation(at, book)
        for at in standpoints(book, places, router.directory, TODAY)
    }


def changed(book: PolicyBook, place: str | None) -> PolicyBook:
    first = next(rule for rule in book.rules if rule.place == place)
    told: tuple[Rule, ...] = tuple(
        replace(rule, because=rule.because + " Ändrad.") if rule is first else rule for rule in book.rules
    )
    return book_of(book, rules=told)


def test_a_change_in_one_agreement_touches_only_its_own_places(router: Router, few: Places) -> None:
    before, after = foundations(router.book, few, router), foundations(changed(router.book, "25"), few, router)
    assert before.keys() == after.keys()
    assert {name.split()[0] for name in before if before[name] != after[name]} == {"Arvidsjaur"}


def test_a_change_in_a_national_rule_touches_every_place(router: Router, few: Places) -> None:
    before, after = foundations(router.book, few, router), foundations(changed(router.book, None), few, router)
    assert not set(before.values()) & set(after.values())


def test_what_had_a_finding_is_never_remembered(router: Router, few: Places, tmp_path: Path) -> None:
    hole = book_of(
        router.book, rules=tuple(rule for rule in router.book.rules if rule.id != "nationell.ansvar.foraldrastod")
    )
    memory = ProofMemory(tmp_path)
    first, second = (report(hole, few, router, memory) for _ in range(2))
    assert [f.message for f in first.findings if f.kind == "gap"] == [
        f.message for f in second.findings if f.kind == "gap"
    ]
    assert [f for f in second.findings if f.kind == "gap"]
    assert not list(tmp_path.glob("*.json"))


def test_a_certificate_says_what_was_remembered(router: Router, few: Places, tmp_path: Path) -> None:
    memory = ProofMemory(tmp_path)
    at = standpoints(router.book, few, router.directory, TODAY)
    for point in at:
        memory.keep(fingerprint(point, router.book, ()), (Proved("gap:responsible", "holds"),), ())
    certificate = report(router.book, few, router, memory).certificate()
    assert certificate is not None
    assert certificate["remembered"] == len(at)


def test_a_file_that_was_spoilt_is_done_without(tmp_path: Path) -> None:
    memory = ProofMemory(tmp_path)
    memory.keep("a", (), ("regel",))
    found = memory.recall("a")
    assert found is not None
    assert found.alive == {"regel"}
    (tmp_path / "a.json").write_text('{"proved": 7', encoding="utf-8")
    assert memory.recall("a") is None
    assert memory.recall("b") is None
