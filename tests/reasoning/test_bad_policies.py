"""Policies that are badly wrong, or very many, get a clear report: never a hang, never a false proof."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from router.bootstrap import Router
from router.commands.policy_check import checked
from router.conditions import Atom
from router.content import content_root
from router.places import Places
from router.policy import Rule
from router.policy_book import PolicyBook
from router.reasoning.check import Checking
from router.reasoning.place_proof import MOST_WAYS
from router.settings import read_settings
from tests.reasoning.conftest import TODAY, book_of

RULES = content_root() / "rules"


def many(router: Router, count: int, agencies: Sequence[str]) -> tuple[Rule, ...]:
    """Exceptions from one rule, each at one age and one share of absence; they name the agencies by turns.

    Whatever goes before that rule goes before them.
    """
    pattern = router.book.rule("nationell.ansvar.psykos")
    assert pattern is not None
    stronger = tuple(rule.id for rule in router.book.rules if pattern.id in rule.departs_from)
    return tuple(
        replace(
            pattern,
            id=f"nationell.prov.regel_{number}",
            when=tuple((*when, *at(number)) for when in pattern.when),
            outcome=replace(pattern.outcome, agency=agencies[number % len(agencies)]),
            departs_from=(pattern.id, *pattern.departs_from),
            yields_to=stronger,
        )
        for number in range(count)
    )


def at(number: int) -> tuple[Atom, Atom]:
    return Atom("age", "==", number % 21), Atom("absence", "==", number // 21)


def book_and_places(router: Router, more: Sequence[Rule]) -> tuple[PolicyBook, Places]:
    """The national rules with more, for one municipality."""
    national = [rule for rule in router.book.rules if rule.layer == "national"]
    one = {code: place for code, place in router.places.municipalities.items() if code == "0114"}
    places = replace(router.places, municipalities=one, regions={"01": router.places.regions["01"]})
    return book_of(router.book, rules=(*national, *more), agreements={}), places


def test_a_thousand_rules_are_decided_or_said_not_to_be(router: Router) -> None:
    book, places = book_and_places(router, many(router, 1000, ["bup"]))
    report = Checking(book, router.directory, places, TODAY, seconds=20, patience=3).report()
    claims = {claim.verdict for at in report.standpoints for claim in at.proved}
    assert claims == {"holds"}, "they all say what the rule says that they depart from"
    late = [finding for finding in report.findings if finding.kind == "undecided"]
    assert [finding.message[:22] for finding in late] == ["Inte avgjort inom 3 s:"]
    assert report.verdict != "proved"


def test_a_ring_of_exceptions_is_told_and_nothing_is_proved(tmp_path: Path) -> None:
    shutil.copytree(RULES, tmp_path / "rules")
    file = tmp_path / "rules" / "national" / "ansvar_psykisk_ohalsa.yaml"
    old = "    rubrik: Psykisk ohälsa börjar i första linjen\n    fråga: ansvar\n"
    text = file.read_text(encoding="utf-8")
    assert old in text
    ring = f"{old}    undantag_från: [nationell.ansvar.psykisk_ohalsa_smabarn]\n"
    file.write_text(text.replace(old, ring), encoding="utf-8")
    report = checked(replace(read_settings({}), rules_dir=tmp_path / "rules"))
    assert report.verdict == "failed"
    assert "går i ring" in report.as_text()
    assert report.certificate() is None


def test_rules_that_contradict_each_other_at_every_turn_are_told_up_to_a_bound(router: Router) -> None:
    some = many(router, 40, ["bup", "vardcentral", "buh"])
    quarrel = [replace(rule, when=((Atom("domain", "==", "psychosis"),),)) for rule in some]
    book, places = book_and_places(router, quarrel)
    report = Checking(book, router.directory, places, TODAY, patience=1).report()
    conflicts = [finding for finding in report.findings if finding.kind == "conflict"]
    assert MOST_WAYS <= len(conflicts) <= 3 * MOST_WAYS, "as many as are enough to begin with, at each standpoint"
    assert report.verdict == "failed"
    certificate = report.certificate()
    assert certificate is not None
    assert "fails" in {claim["verdict"] for claim in certificate["claims"] if claim["question"] == "responsible"}
