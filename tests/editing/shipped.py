"""The shipped content, for tests that edit it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from router.content import content_root
from router.editing.condition_form import Language
from router.editing.rules import rules_in
from router.policy import Origin, Rule
from router.reading.condition_words import ConditionReader
from router.reading.directory_file import read_directory
from router.reading.places_file import read_places
from router.reading.policy_folder import LAYER_FOLDERS, read_policies
from router.reading.problems import Problems
from router.reading.rule_file import RuleReader
from router.reading.vocabulary_file import read_vocabulary
from router.reading.yaml_file import read_yaml_text
from router.scenarios.world import Content

ROOT = content_root()
RULE_FILES = tuple(
    path
    for folder in ("national", "regional/*", "local/*")
    for path in sorted((ROOT / "rules").glob(f"{folder}/*.yaml"))
    if path.name != "avtal.yaml"
)
TEXTS = {path: path.read_text(encoding="utf-8") for path in RULE_FILES}
EVERY_RULE = tuple((path, rule.id) for path in RULE_FILES for rule in rules_in(TEXTS[path]))


@cache
def content() -> Content:
    vocabulary = read_vocabulary(ROOT / "rules" / "vocabulary")
    places = read_places(ROOT / "fixtures")
    directory = read_directory(ROOT / "fixtures" / "directory", vocabulary, places)
    return Content(vocabulary, places, directory, read_policies(ROOT / "rules", vocabulary))


def language() -> Language:
    return Language(content().book.sheet, content().vocabulary)


def read_rules(text: str, path=RULE_FILES[0], *, allow_problems: bool = False) -> dict[str, Rule]:
    """The rules of a text by the real reader, without where they stand."""
    problems = Problems()
    layer = next((layer for name, (layer, _) in LAYER_FOLDERS.items() if name in path.parts), "national")
    tree = read_yaml_text(text, "regler.yaml", problems)
    problems.raise_if_any()
    reader = RuleReader(
        ConditionReader(language().sheet, content().vocabulary, problems), content().book.laws, layer, None
    )
    rules = reader.rules(tree)
    if not allow_problems:
        problems.raise_if_any()
    return {rule.id: replace(rule, origin=Origin("", 0)) for rule in rules}
