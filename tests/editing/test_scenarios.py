"""Scenarios put in, changed and taken out: the rest of the file stays, and every sentence has its form."""

from __future__ import annotations

from dataclasses import replace
from difflib import unified_diff

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.editing.scenario_form import ScenarioForm, StepForm, scenario_form, scenario_text, with_scenario_form
from router.editing.scenarios import (
    new_feature,
    scenarios_in,
    with_scenario,
    with_scenario_text,
    without_scenario,
)
from router.editing.step_form import filled, sentence_of, sentences, words_for
from router.reading.problems import Problems, ReadingErrors
from router.scenarios.feature_file import feature_of
from tests.editing.shipped import ROOT, content

TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "features" / "policies").rglob("*.feature"))]
FILES = st.sampled_from([text for text in TEXTS if len(text) < 60_000])
FEW = settings(max_examples=15)
NEW = "Scenario: Ett nytt\n  Givet ett barn på 9 år\n  När ärendet bedöms\n  Så ansvarar BUP"


def features(text):
    problems = Problems()
    feature = feature_of(text, "x.feature", problems)
    problems.raise_if_any()
    return feature


def meaning(text):
    return [(s.name, s.rule, s.example, [str(step) for step in s.steps]) for s in features(text).scenarios]


def changed_lines(old: str, new: str) -> list[str]:
    lines = unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    return [line for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---")]


def test_every_scenario_goes_through_its_form_and_back():
    for text in TEXTS:
        for found in scenarios_in(text):
            form = scenario_form(text, found.name)
            assert with_scenario_form(text, found.name, form) == text
            assert with_scenario_text(text, found.name, found.text) == text
            assert not form.kept
            alone = scenario_text(form)
            assert scenario_form(f"# language: sv\nEgenskap: x\n{alone}", found.name) == form


@FEW
@given(text=FILES, data=st.data())
def test_a_scenario_put_in_and_taken_out_leaves_the_file_as_it_was(text, data):
    text = data.draw(st.sampled_from([text, text.replace("\n", "\r\n")]))
    rules = [found.rule for found in scenarios_in(text) if found.rule]
    rule = data.draw(st.sampled_from([*rules, "helt.ny"]))
    more = with_scenario(text, rule, "En rubrik", NEW)
    added = [told for told in meaning(more) if told[0] == "Ett nytt"]
    assert [told[1].split(" ")[0] for told in added] == [rule]
    assert [told for told in meaning(more) if told[0] != "Ett nytt"] == meaning(text)
    assert ("\r\n" in more) == ("\r\n" in text)
    assert "\n" not in more.replace("\r\n", "") or "\r\n" not in text
    if rule in rules:
        assert without_scenario(more, "Ett nytt") == text


@FEW
@given(text=FILES, data=st.data())
def test_one_changed_step_changes_its_line_alone(text, data):
    found = data.draw(st.sampled_from(scenarios_in(text)))
    form = scenario_form(text, found.name)
    at = data.draw(st.integers(0, len(form.steps) - 1))
    step = StepForm(form.steps[at].kind, "något helt annat")
    changed = with_scenario_form(
        text, found.name, replace(form, steps=(*form.steps[:at], step, *form.steps[at + 1 :]))
    )
    lines = changed_lines(text, changed)
    assert [line[0] for line in lines] == ["-", "+"]
    assert lines[1].strip("+ ").partition(" ")[2] == "något helt annat"
    fewer = replace(form, steps=(*form.steps[:at], *form.steps[at + 1 :]))
    assert scenario_form(with_scenario_form(text, found.name, fewer), found.name) == fewer
    more = replace(form, steps=(*form.steps[:at], step, *form.steps[at:]))
    added = with_scenario_form(text, found.name, more)
    assert scenario_form(added, found.name) == more
    assert [told for told in meaning(added) if told[0] != found.name] == [
        told for told in meaning(text) if told[0] != found.name
    ]


def test_examples_are_changed_and_comments_kept():
    text = (
        "# language: sv\nEgenskap: x\n\n  Regel: a.b – c\n\n    # om detta\n    Abstrakt Scenario: Ett\n"
        "      Givet ett barn på <år> år\n      # förklaring\n      När ärendet bedöms\n      Så ansvarar BUP\n\n"
        "      Exempel:\n        | år |\n        | 9  |\n    # slut\n"
    )
    form = scenario_form(text, "Ett")
    assert form.examples == (("år",), ("9",))
    assert form.kept == ("  # förklaring",)
    more = replace(form, name="Två", examples=(("år",), ("9",), ("10",)))
    assert changed_lines(text, with_scenario_form(text, "Ett", more)) == [
        "-    Abstrakt Scenario: Ett",
        "+    Abstrakt Scenario: Två",
        "+        | 10 |",
    ]
    none = with_scenario_form(text, "Ett", replace(form, examples=()))
    assert "    Scenario: Ett\n" in none
    assert "Exempel" not in none
    assert "# förklaring" in none
    assert "# slut" in none
    again = with_scenario_form(none, "Ett", form)
    assert scenario_form(again, "Ett") == form


def test_a_new_file_gets_its_first_rule_and_scenario():
    text = with_scenario(new_feature("Så delas ansvaret", "2026-11-21"), "a.b", "Vad den säger", NEW)
    assert text == (
        "# language: sv\nEgenskap: Så delas ansvaret\n\n  Bakgrund:\n    Givet dagen är 2026-11-21\n\n"
        "  Regel: a.b – Vad den säger\n\n    Scenario: Ett nytt\n      Givet ett barn på 9 år\n"
        "      När ärendet bedöms\n      Så ansvarar BUP\n"
    )
    assert features(text).rule_lines == (("a.b – Vad den säger", 7, 3),)


@pytest.mark.parametrize("wrong", ["", "hej", "Regel: a\n\n  Scenario: b\n    Givet ett barn", f"{NEW}\n\n{NEW}"])
def test_what_is_no_single_scenario_is_refused(wrong):
    with pytest.raises(ReadingErrors):
        with_scenario(TEXTS[0], "a.b", "", wrong)


def test_a_scenario_that_is_not_there_is_told_with_the_nearest_name():
    name = scenarios_in(TEXTS[0])[0].name
    with pytest.raises(ReadingErrors, match="menade du"):
        without_scenario(TEXTS[0], f"{name}x")
    twice = with_scenario(with_scenario(TEXTS[0], "a.b", "", NEW), "a.b", "", NEW)
    with pytest.raises(ReadingErrors, match="flera rader"):
        without_scenario(twice, "Ett nytt")
    last = scenarios_in(twice)[-1]
    assert len(scenarios_in(without_scenario(twice, last.name, line=last.first))) == len(scenarios_in(twice)) - 1


@given(st.text(st.sampled_from("abRegl:Scnario \n|<>@#”")).map(lambda text: f"# language: sv\nEgenskap: x\n{text}"))
def test_a_broken_file_is_refused_and_nothing_else(broken):
    for act in (
        lambda: scenarios_in(broken),
        lambda: with_scenario(broken, "a.b", "", NEW),
        lambda: without_scenario(broken, "a"),
        lambda: with_scenario(TEXTS[0], "a.b", "", broken),
    ):
        try:
            act()
        except ReadingErrors as refused:
            assert str(refused)  # noqa: PT017  # what is refused is told


def test_every_shipped_sentence_is_a_template_with_its_words():
    steps = {(step.kind, step.text) for text in TEXTS for told in features(text).scenarios for step in told.steps}
    for kind, text in steps:
        sentence, words = sentence_of(kind, text)
        assert filled(sentence.template, words).casefold() == text.casefold()
        assert {hole.name for hole in sentence.holes if not hole.optional} <= set(words)


def test_the_words_of_sentences_come_from_the_content():
    offered = {
        hole.name: [choice.word for choice in words_for(sentence, hole, content())]
        for kind in ("given", "when", "then")
        for sentence in sentences(kind)
        for hole in sentence.holes
    }
    assert "BUP" in offered["agency"]
    assert "ångest" in offered["need"].__str__()
    assert "Örebro" in offered["place"]
    assert "orebro.barn_och_unga" in offered["agreement"]
    free = {name for name, words in offered.items() if not words}
    assert free == {"condition", "day", "months", "parties", "percent", "since", "state", "word", "years"}


def test_a_form_alone_is_a_scenario():
    form = ScenarioForm(
        "Ett | två", (StepForm("given", "ett barn på <år> år"), StepForm("given", "b")), (("år",), ("1|2",))
    )
    text = with_scenario(TEXTS[0], "a.b", "", scenario_text(form))
    assert scenario_form(text, "Ett | två") == form
