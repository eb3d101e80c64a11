"""`envag policy check` finds what was put wrong, says in which case, and finds nothing in the shipped policies."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from router.commands.policy_work import check_rules
from router.conditions import Atom
from router.content import content_root
from router.policy import Rule
from router.reasoning.findings import Finding, PolicyReport
from router.settings import read_settings

RULES = content_root() / "rules"
Check = Callable[[str, Callable[[Rule], Rule | None]], PolicyReport]


def of_kind(report: PolicyReport, kind: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.kind == kind]


@pytest.mark.slow
def test_the_shipped_policies_answer_everything_without_a_quarrel_and_hold_no_dead_rule() -> None:
    report = check_rules(replace(read_settings({}), rules_dir=RULES))
    assert report.passed, report.as_text()


def test_two_rules_that_say_different_things_are_found_with_a_case_in_which_they_do(check: Check) -> None:
    report = check("nationell.ansvar.sexuell_halsa_yngre", lambda rule: replace(rule, departs_from=()))
    (conflict,) = of_kind(report, "conflict")
    assert set(conflict.rules) == {"nationell.ansvar.sexuell_halsa", "nationell.ansvar.sexuell_halsa_yngre"}
    assert conflict.file == "rules/national/ansvar_vard.yaml"
    assert conflict.witness is not None
    assert "Sexualitet" in conflict.witness


def test_a_need_that_no_rule_answers_is_found(check: Check) -> None:
    report = check("nationell.ansvar.foraldrastod", lambda _: None)
    (gap,) = of_kind(report, "gap")
    assert "Vem ansvarar för behovet?" in gap.message
    assert gap.witness is not None
    assert "Stöd i föräldraskapet" in gap.witness


def test_a_rule_that_can_never_apply_is_found(check: Check) -> None:
    never = (Atom("age", "<", 18), Atom("age", ">=", 18))
    report = check("nationell.oro.vuxen", lambda rule: replace(rule, when=(never,)))
    assert ("nationell.oro.vuxen",) in [finding.rules for finding in of_kind(report, "dead")]


def test_a_rule_before_which_another_always_goes_is_found(check: Check) -> None:
    report = check(
        "nationell.ansvar.lss",
        lambda rule: replace(rule, yields_to=("nationell.ansvar.funktionsstod",), departs_from=()),
    )
    assert ("nationell.ansvar.lss",) in [finding.rules for finding in of_kind(report, "dead")]


def test_a_file_that_cannot_be_read_is_told_in_its_place(tmp_path: Path) -> None:
    shutil.copytree(RULES, tmp_path / "rules")
    file = tmp_path / "rules" / "national" / "orosanmalan.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("fråga: orosanmälan", "fråga: orosanmälen", 1), encoding="utf-8")
    report = check_rules(replace(read_settings({}), rules_dir=tmp_path / "rules"))
    assert {finding.kind for finding in report.findings} == {"error"}
    first = report.findings[0]
    assert (first.file, first.line) == ("rules/national/orosanmalan.yaml", 5)
    assert "menade du ”orosanmälan”" in report.as_text()
