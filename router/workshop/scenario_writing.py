"""Puts scenarios into the feature files of a draft, beside their rules, over nothing that others have written."""

from __future__ import annotations

from collections.abc import Callable, Collection

from router.audit import By
from router.content_files import Files
from router.editing.scenarios import checked_scenario, new_feature, scenarios_in, with_scenario
from router.reading.problems import Problem, Problems, ReadingErrors
from router.reading.text_file import text_of
from router.scenarios.feature_file import LANGUAGE
from router.scenarios.witness_text import OPEN
from router.storage import DraftChanged, Drafts
from router.workshop.some_scenarios import feature_beside

Change = Callable[[str], str]
"""A text, as it is now, to the text that it is to be. Raises ReadingErrors."""
TRIES = 5
HEADINGS = ("Scenario:", "Abstrakt Scenario:")


def write_feature(drafts: Drafts, draft: str, path: str, published: bytes | None, change: Change, by: By) -> None:
    """Changes a file of the draft as it is now; when somebody else writes meanwhile, what they wrote.

    `published` is the text that the draft would begin with. Raises ReadingErrors, and then nothing is written;
    KeyError when there is no such draft; `DraftChanged` when it is not open, or others never stop writing.
    """
    for _ in range(TRIES):
        found = drafts.get(draft)
        if found is None:
            raise KeyError(draft)
        before = found.files[path].text if path in found.files else published
        text = change(_decoded(before or b"", path)).encode()
        file = drafts.take_up(draft, path, published, by)
        if (file.text or b"") == (before or b"") and drafts.write(draft, path, file.version, text, by).accepted:
            return
    raise DraftChanged("others are writing in the file")


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


def _decoded(raw: bytes, path: str) -> str:
    problems = Problems()
    text = text_of(raw, path, problems)
    if text is None:
        problems.raise_if_any()
        raise ReadingErrors([Problem(path, 1, 1, "Filen går inte att läsa.")])
    return text
