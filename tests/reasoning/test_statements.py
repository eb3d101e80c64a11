"""What owners say always holds is proved, or broken by a case that the engine answers so; nothing in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from router.conditions import Atom
from router.layering import PolicyConflict
from router.policy import Outcome, Rule
from router.reading.case_schema import CaseSchema
from router.reasoning.case_space import Sweeps
from router.reasoning.findings import Finding
from router.reasoning.place_proof import PlaceProof
from router.reasoning.standpoints import standpoints
from router.reasoning.statements import Statement, conditions_of, statements_at
from router.reasoning.trying import Trying
from router.routing import Routing
from router.scenarios.failures import NotUnderstood
from router.scenarios.feature import Feature, Scenario, StepLine
from router.scenarios.register import Kind
from router.scenarios.report import ScenarioResult
from router.scenarios.runner import run_scenario
from router.scenarios.statements import statements_of
from router.scenarios.steps import perform
from router.scenarios.world import Content, World
from tests.reasoning.conftest import TODAY, book_of


def statement(
    content: Content, *steps: tuple[Kind, str], file: str = "features/policies/national/x.feature"
) -> Statement:
    lines = tuple(StepLine("Givet", kind, text, 3, 1) for kind, text in steps)
    scenario = Scenario("Ett påstående", file, 2, 3, None, lines, len(lines))
    (found,) = statements_of([Feature(file, "X", (scenario,), ())], content)
    return found


def broken(content: Content, told: Statement, **changes: Callable[[Rule], Rule | None]) -> list[Finding]:
    """What stands against the statement for children of the first standpoint, with some rules changed."""
    assert changes.keys() <= {rule.id for rule in content.book.rules}
    rules = (changes[rule.id](rule) if rule.id in changes else rule for rule in content.book.rules)
    book = book_of(content.book, rules=tuple(rule for rule in rules if rule is not None))
    at = standpoints(book, content.places, content.directory, TODAY)[0]
    trying = Trying(book, content.directory, content.places)
    proof = PlaceProof(at, trying, Sweeps(book), tuple(conditions_of(told)))
    return list(statements_at(proof, [told]))


ACUTE = (
    ("given", "alla barn där omedelbar_fara: ja"),
    ("when", "alla ärenden bedöms"),
    ("then", "gäller alltid läge: akut läge"),
)


def test_a_statement_that_holds_is_proved(content: Content) -> None:
    assert not broken(content, statement(content, *ACUTE))


def test_one_that_does_not_is_broken_by_the_smallest_case(content: Content) -> None:
    told = statement(
        content,
        ("given", "alla barn där ålder: under 18"),
        ("when", "alla ärenden bedöms"),
        ("then", "gäller alltid huvudansvarigs_gren: vård"),
    )
    (finding,) = broken(content, told)
    assert finding.kind == "statement"
    assert "huvudansvarigs_gren: vård" in finding.message
    assert finding.case is not None
    assert len(finding.case["needs"]) == 1
    case = CaseSchema(content.vocabulary, content.places, TODAY).load(finding.case)
    assert case.child.age_years is not None
    assert case.child.age_years < 18
    outcome = Trying(content.book, content.directory, content.places).case(case)
    assert isinstance(outcome, Routing)
    assert content.vocabulary["agency"][outcome.lead.agency].text("gren") != "health"


VIOLENCE: tuple[tuple[Kind, str], ...] = (
    ("given", "alla barn där våld_misstänks: ja, placerad: nej, ålder: under 18"),
    ("given", "där ingen_kontakt: {myndighet: [socialtjänsten, socialjouren], status: pågående}"),
    ("then", "gäller alltid att en orosanmälan krävs"),
)


@pytest.mark.parametrize(
    "rule, change, steps",
    [
        ("nationell.huvudansvar.livsfara", lambda rule: replace(rule, outcome=Outcome(situation="ordinary")), ACUTE),
        ("nationell.oro.kravs", lambda _: None, VIOLENCE),
    ],
)
def test_a_change_that_breaks_a_statement_is_found(
    content: Content, rule: str, change: Callable[..., object], steps: tuple[tuple[Kind, str], ...]
) -> None:
    told = statement(content, *steps)
    assert broken(content, told, **{rule: change})


def test_what_must_not_change_the_answer_is_found_when_it_does(content: Content) -> None:
    told = statement(
        content,
        ("given", "alla barn"),
        ("then", "gäller alltid samma huvudansvarig, vad än ”insats_finns_lokalt” är"),
    )
    assert not broken(content, told)
    here = Atom("available_locally", "==", True)
    rule = "nationell.ansvar.psykos"
    assert broken(
        content, told, **{rule: lambda rule: replace(rule, when=tuple((*when, here) for when in rule.when))}
    )


def test_a_level_of_care_that_falls_when_a_need_gets_worse_is_found(content: Content) -> None:
    told = statement(
        content, ("given", "alla barn"), ("then", "gäller alltid minst samma vårdnivå när ett behov är svårare")
    )
    assert not broken(content, told)
    lower = Outcome(agency="forsta_linjen")
    (finding,) = broken(content, told, **{"nationell.ansvar.psykos_svar": lambda rule: replace(rule, outcome=lower)})
    assert finding.kind == "statement"
    assert "vårdnivå" in finding.message


def test_a_statement_of_one_region_is_only_about_its_children(content: Content) -> None:
    told = statement(
        content,
        ("given", "alla barn"),
        ("then", "gäller alltid att någon håller barnet"),
        file="features/policies/regional/18-orebro/alltid.feature",
    )
    assert told.place == "18"
    assert content.prover(told) is None


def test_a_statement_runs_as_a_scenario_and_is_red_with_its_case(content: Content) -> None:
    steps = (
        StepLine("Givet", "given", "alla barn där ålder: under 18", 3, 5),
        StepLine("När", "when", "alla ärenden bedöms", 4, 5),
        StepLine("Så", "then", "gäller alltid huvudansvarig: BUP", 5, 5),
    )
    result: ScenarioResult = run_scenario(Scenario("Fel", "f.feature", 2, 3, None, steps, 3), content)
    assert not result.passed
    assert result.stopped_at is not None
    assert result.stopped_at.expected == "alltid huvudansvarig: BUP"
    assert "Ålder: " in (result.stopped_at.got or "")
    assert "Skolform" not in (result.stopped_at.got or ""), "the case says nothing that it need not say"


@pytest.mark.parametrize(
    "text, told",
    [
        ("gäller alltid att nogon håller barnet", "någon håller barnet"),
        ("gäller alltid läge: akut lege", "akut läge"),
        ("gäller alltid samma huvudansvarg, vad än ”samtycke” är", "huvudansvarig"),
        ("gäller alltid att regeln ”nationell.skyldighet.studsar_cheef” visas", "studsar_chef"),
    ],
)
def test_a_misspelt_statement_gets_the_nearest_word(content: Content, text: str, told: str) -> None:
    world = World(content)
    perform(world, "given", "alla barn")
    with pytest.raises(NotUnderstood, match="menade du") as refused:
        perform(world, "then", text)
    assert told in str(refused.value)


def test_a_claim_without_children_is_not_understood(content: Content) -> None:
    with pytest.raises(NotUnderstood, match="Givet alla barn"):
        perform(World(content), "then", "gäller alltid att någon håller barnet")


def test_no_conflict_hides_in_the_shipped_policies_where_two_absences_meet(content: Content) -> None:
    """Found by the proof: a child at no school, with two needs of absence of which the home causes one."""
    document = {
        "as_of": "2026-11-21",
        "registration": {"municipality": "1880"},
        "needs": [
            {"domain": "school_absence", "severity": "severe", "cause": "home"},
            {"domain": "school_absence", "severity": "acute"},
        ],
        "school": {"form": "none", "special_support_investigated": True},
    }
    case = CaseSchema(content.vocabulary, content.places, TODAY).load(document)
    outcome = Trying(content.book, content.directory, content.places).case(case)
    assert not isinstance(outcome, PolicyConflict), outcome
