"""Two cases side by side: what differs in them, in the rules that decide, in the answers."""

from __future__ import annotations

from typing import Any

from router.case import case_to_json
from router.reasoning.comparing import Comparison, Decided, compare
from router.reasoning.comparing_words import as_text
from tests.decide.world import read_world, with_

Json = dict[str, Any]
WORLD = read_world()
MILD: Json = {
    "as_of": "2026-11-21",
    "child": {"age_years": 13},
    "registration": {"municipality": "1880", "status": "resident"},
    "needs": [{"domain": "anxiety", "severity": "mild", "detail": "sover dåligt"}],
}


def decided(facts: Json) -> Decided:
    return Decided(case_to_json(WORLD.load(facts)), WORLD.decide(facts))


def compared(first: Json, second: Json) -> Comparison:
    return compare(decided(first), decided(second), WORLD.book.sheet, WORLD.vocabulary, WORLD.places)


def test_a_case_does_not_differ_from_itself_whatever_its_free_text() -> None:
    found = compared(MILD, with_(MILD, "/needs/0/detail", "sover bra"))
    assert (found.facts, found.rules, found.parts) == ((), (), ())


def test_one_answer_another_agency_and_the_rules_that_look_at_it() -> None:
    found = compared(MILD, with_(MILD, "/needs/0/severity", "severe"))
    (fact,) = found.facts
    assert (fact.pointer, fact.fact, fact.label, fact.first, fact.second) == (
        "/needs/0/severity",
        "severity",
        "Svårighetsgrad (1)",
        "Lindrig",
        "Svår",
    )
    assert (fact.label_en, fact.first_en, fact.second_en) == ("Severity (1)", "Mild", "Severe")
    rules = {rule.rule: rule for rule in found.rules}
    severe, first_line = rules["nationell.ansvar.psykisk_ohalsa_svar"], rules["nationell.ansvar.psykisk_ohalsa"]
    assert (severe.decides_in, severe.because_of, severe.gives_way_to) == ("second", ("Svårighetsgrad",), ())
    assert (first_line.decides_in, first_line.because_of) == ("first", ())
    assert first_line.gives_way_to == ("Svår psykisk ohälsa",)
    parts = {part.part: (part.first, part.second) for part in found.parts}
    assert parts["responsible"] == ("Första linjen, Region Örebro län", "BUP, Region Örebro län")
    assert parts["needs"][1] == "Ångest och oro: BUP, Region Örebro län"


def test_every_rule_told_decides_in_that_one_alone() -> None:
    first, second = decided(MILD), decided(with_(MILD, "/risk", {"immediate_danger": True, "suicide_risk": "plan"}))
    found = compare(first, second, WORLD.book.sheet, WORLD.vocabulary, WORLD.places)
    deciding = [{rule["rule"] for rule in one.decision["explanation"]} for one in (first, second)]
    told = {side: {rule.rule for rule in found.rules if rule.decides_in == side} for side in ("first", "second")}
    assert told == {"first": deciding[0] - deciding[1], "second": deciding[1] - deciding[0]}


def test_unknown_none_and_yes_are_three_things() -> None:
    known = compared({**MILD, "ongoing_contacts": []}, MILD)
    (fact,) = known.facts
    assert (fact.label, fact.first, fact.first_en, fact.second) == ("Pågående kontakter", "inga", "none", None)
    danger = compared({**MILD, "risk": {"immediate_danger": True}}, MILD).facts
    assert [(one.label, one.first, one.first_en, one.second) for one in danger] == [
        ("Omedelbar fara", "ja", "yes", None)
    ]


def test_places_are_named() -> None:
    facts = compared(MILD, with_(MILD, "/registration/municipality", "2380")).facts
    place = next(one for one in facts if one.pointer == "/registration/municipality")
    assert (place.label, place.first, place.second) == ("Folkbokföringskommun", "Örebro", "Östersund")


def test_the_revisions_of_both_are_told() -> None:
    first, second = decided(MILD), decided(MILD)
    second.decision["policy"]["revision"] = "another"  # type: ignore[index]
    found = compare(first, second, WORLD.book.sheet, WORLD.vocabulary, WORLD.places)
    assert found.revisions == (WORLD.book.revision, "another")
    assert as_text(found).startswith("Besluten följer olika versioner av reglerna")


def test_as_text() -> None:
    text = as_text(compared(MILD, with_(MILD, "/needs/0/severity", "severe")))
    assert "  Svårighetsgrad (1): Lindrig – Svår" in text
    assert "  Huvudansvar: Första linjen, Region Örebro län – BUP, Region Örebro län" in text
    assert "  Svår psykisk ohälsa, bara i det andra (ser på: Svårighetsgrad): " in text
    same = as_text(compared(MILD, MILD))
    assert same == "Uppgifterna är lika.\nSvaren är lika.\nSamma regler avgör."
