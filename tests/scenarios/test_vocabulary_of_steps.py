"""The steps: every one tells what it means, is tried by some scenario, and is not mistaken for another."""

from __future__ import annotations

from collections import Counter

import pytest

from router.cli import run
from router.content import content_root
from router.scenarios import statement_steps
from router.scenarios.folder import read_features
from router.scenarios.register import Step
from router.scenarios.steps import nearest_step, reading
from router.scenarios.vocabulary import all_steps

ROOT = content_root()


@pytest.mark.parametrize("step", all_steps(), ids=lambda step: step.templates[0])
def test_each_step_says_in_swedish_what_it_means(step: Step) -> None:
    assert step.meaning.endswith(".")


def test_the_steps_are_few_and_used() -> None:
    used: Counter[str] = Counter()
    for feature in read_features(ROOT / "features" / "policies", None, ROOT).sound:
        for scenario in feature.scenarios:
            for step in scenario.steps:
                assert step.kind is not None
                found = reading(step.kind, step.text)
                assert found is not None
                used[found[0].templates[0]] += 1
    about_all = [step for step in all_steps() if step.run.__module__ == statement_steps.__name__]
    assert len(all_steps()) - len(about_all) < 64
    assert len(about_all) < 16
    assert used["ansvarar {agency}[ i {place}]"] > 100
    assert used["ansvarar {agency}[ i {place}] för behovet {need}"] > 10


@pytest.mark.parametrize(
    "text, meant",
    [
        ("ansvarar A för behovet B", {"agency": "A", "need": "B"}),
        ("A i C ansvarar för behovet B", {"agency": "A", "place": "C", "need": "B"}),
        ("är A inte medansvarig", {"agency": "A"}),
        ("är ingen annan medansvarig", {}),
        ("regeln ”a” viker för ”b”", {"loser": "a", "rule": "b"}),
    ],
)
def test_a_sentence_is_read_with_most_of_its_own_words(text: str, meant: dict[str, str]) -> None:
    found = reading("then", text)
    assert found is not None
    assert found[1] == meant


def test_a_sentence_that_is_no_step_is_met_with_the_nearest() -> None:
    assert nearest_step("when", "ärendet bedömms") == "ärendet bedöms"
    assert reading("when", "ärendet bedömms") is None


def test_the_command_line_shows_the_steps(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["policy", "steps"]) == 0
    shown = capsys.readouterr().out
    assert "Så ansvarar <verksamhet>[ i <plats>]" in shown
    assert "Vem som är huvudansvarig." in shown
