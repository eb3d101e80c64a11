"""Puts scenarios into feature files, beside their rules."""

from __future__ import annotations

from collections.abc import Collection

from router.content_files import Files
from router.editing.scenarios import checked_scenario, new_feature, scenarios_in, with_scenario
from router.scenarios.feature_file import LANGUAGE
from router.scenarios.witness_text import OPEN
from router.workshop.file_writing import Change
from router.workshop.some_scenarios import feature_beside

HEADINGS = ("Scenario:", "Abstrakt Scenario:")


def adding(rule: str | None, rule_title: str, scenario: str, day: str) -> Change:
    """Adds a scenario under its rule, last; of no rule, last in the file. An empty file is begun, for the day."""

    def change(text: str) -> str:
        begun = text if text.strip() else new_feature(rule_title or "Vittnen", day)
        named = with_own_name(scenario, {one.name for one in scenarios_in(begun)})
        return with_loose_scenario(begun, named) if rule is None else with_scenario(begun, rule, rule_title, named)

    return change


def with_loose_scenario(text: str, scenario: str) -> str:
    """The text of a file without blocks of rules, with one more scenario. Raises ReadingErrors."""
    lines = ("  " + line if line else "" for line in checked_scenario(scenario))
    return text.rstrip() + "\n\n" + "\n".join(lines) + "\n"


def with_own_name(scenario: str, taken: Collection[str]) -> str:
    """The scenario with a number behind its name when another one of the file is called the same."""
    heading, _, rest = scenario.partition("\n")
    word = next((word for word in HEADINGS if heading.startswith(word)), "")
    name = heading.removeprefix(word).strip()
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name} ({number})"
    return f"{word} {free}\n{rest}"


def answered(witness: str, sentence: str) -> str:
    """The scenario of a witness's file, without margin, with the sentence in place of the answer left open."""
    lines = witness.split("\n")
    first = next(number for number, line in enumerate(lines) if line.strip().startswith(HEADINGS))
    told = [line.removeprefix("  ").replace(OPEN, f"Så {sentence}") for line in lines[first:]]
    return "\n".join(told).rstrip() + "\n"


def sentences_of(witness: str) -> list[str]:
    """The case of a witness's file, a sentence at a time."""
    lines = (line.strip() for line in witness.split("\n") if not line.startswith(LANGUAGE))
    said = (line.partition(" ") for line in lines)
    return [rest for word, _, rest in said if word in ("Givet", "Och")]


def rule_file(rule: str, files: Files) -> str | None:
    """The file in which a rule is written, as far as the letters go; None when there is none."""
    begins = f"- regel: {rule}".encode()
    for name, text in files.items():
        if name.startswith("rules/") and begins in text and any(line.strip() == begins for line in text.splitlines()):
            return name
    return None


def feature_of_rule(rule: str, files: Files) -> str | None:
    """Where the scenarios of a rule stand, or are to stand; None when there is no such rule."""
    found = rule_file(rule, files)
    return None if found is None else feature_beside(found)
