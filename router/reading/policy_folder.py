"""Reads a whole folder of policies. All its problems are told in one go, and nothing is half loaded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from router.agreement import Agreement
from router.content_files import file_hash, hash_of_names, revision_of
from router.fact_words import FactSheet
from router.policy import Layer, LegalReference, Rule
from router.policy_book import PolicyBook
from router.reading.agreement_file import read_agreement
from router.reading.condition_words import ConditionReader
from router.reading.fact_sheet_file import read_fact_sheet
from router.reading.impossible_file import read_impossible
from router.reading.ladder_file import read_ladders
from router.reading.law_file import read_laws
from router.reading.policy_checks import check_policies
from router.reading.problems import Position, Problems
from router.reading.rule_file import RuleReader
from router.reading.yaml_file import read_yaml
from router.vocabulary import Vocabulary

AGREEMENT_FILE = "avtal.yaml"
PLACE_FOLDER = re.compile(r"(\d{2}|\d{4})-[a-z0-9-]+\Z")
LAYER_FOLDERS: Mapping[str, tuple[Layer, int]] = {"regional": ("regional", 2), "local": ("local", 4)}


Name = tuple[str, str, str]
"""A file's name, the hash of its text, and that of the words that it is read with."""


@dataclass
class KnownFiles:
    """What files said that were read before, so that a change of one file does not mean reading them all.

    What a file says depends on the words and laws that it was read with, so they are part of its name here.
    """

    rules: Mapping[Name, tuple[Rule, ...]] = field(default_factory=dict)
    agreements: Mapping[Name, Agreement] = field(default_factory=dict)

    def keep(self, rules: Mapping[Name, tuple[Rule, ...]], agreements: Mapping[Name, Agreement]) -> None:
        """Keeps these for the next reading, and forgets all others."""
        self.rules, self.agreements = dict(rules), dict(agreements)


def read_policies(
    folder: Path, vocabulary: Vocabulary, *, proposals_apply: bool = True, known: KnownFiles | None = None
) -> PolicyBook:
    """The policy book of the folder. Raises ReadingErrors naming every problem of every file."""
    problems, root = Problems(), folder.parent
    sheet = read_fact_sheet(folder / "vocabulary" / "fakta.yaml", vocabulary, problems, root)
    ladders = read_ladders(folder / "vocabulary" / "stegar.yaml", vocabulary, problems, root)
    laws = read_laws(folder / "national" / "lagar", vocabulary, problems, root)
    reader = _FolderReader(vocabulary, sheet, laws, problems, root, known or KnownFiles(), _words(folder))
    for path in sorted((folder / "national").glob("*.yaml")):
        reader.read_rules(path, "national", None)
    for name, (layer, digits) in LAYER_FOLDERS.items():
        for place in sorted(p for p in (folder / name).glob("*") if p.is_dir()):
            reader.read_place(place, layer, digits)
    check_policies(reader.rules, reader.agreements, problems)
    impossible = read_impossible(folder / "vocabulary" / "omojligt.yaml", reader.conditions, root)
    problems.raise_if_any()
    if known is not None:
        known.keep(reader.read, reader.agreed)
    return PolicyBook(
        revision=content_hash(folder, proposals_apply),
        rules=tuple(sorted(reader.rules, key=lambda rule: rule.id)),
        agreements=dict(sorted(reader.agreements.items())),
        laws=laws,
        sheet=sheet,
        ladders=ladders,
        vocabulary=vocabulary,
        impossible=impossible,
        proposals_apply=proposals_apply,
    )


class _FolderReader:
    def __init__(
        self,
        vocabulary: Vocabulary,
        sheet: FactSheet,
        laws: Mapping[str, LegalReference],
        problems: Problems,
        root: Path,
        known: KnownFiles,
        words: str,
    ) -> None:
        self.conditions = ConditionReader(sheet, vocabulary, problems)
        self._known, self._words = known, words
        self.read: dict[Name, tuple[Rule, ...]] = {}
        self.agreed: dict[Name, Agreement] = {}
        self._laws, self._problems, self._root = laws, problems, root
        self.rules: list[Rule] = []
        self.agreements: dict[str, Agreement] = {}

    def read_place(self, folder: Path, layer: Layer, digits: int) -> None:
        """One region's or municipality's folder; its leading digits are the code of the place."""
        match = PLACE_FOLDER.match(folder.name)
        here = Position(folder.relative_to(self._root).as_posix(), 1, 1)
        if match is None or len(match[1]) != digits:
            self._problems.add(here, f"Mappen ska heta en kod med {digits} siffror, bindestreck och ett namn.")
            return
        for path in sorted(folder.glob("*.yaml")):
            if path.name == AGREEMENT_FILE:
                self._agreement(path, layer, match[1])
            else:
                self.read_rules(path, layer, match[1])

    def read_rules(self, path: Path, layer: Layer, place: str | None) -> None:
        name = self._name(path)
        found = self._known.rules.get(name)
        if found is None:
            found = self._read_rules(path, layer, place)
        if found is not None:
            self.read[name] = found
            self.rules.extend(found)

    def _read_rules(self, path: Path, layer: Layer, place: str | None) -> tuple[Rule, ...] | None:
        """The rules of a file; None, or what could be read, with problems."""
        before, tree = len(self._problems), read_yaml(path, self._problems, self._root)
        if tree is None:
            return None
        rules = RuleReader(self.conditions, self._laws, layer, place).rules(tree)
        found = tuple(_with_source(rules, path.read_text(encoding="utf-8")))
        if len(self._problems) > before:
            self.rules.extend(found)
            return None
        return found

    def _name(self, path: Path) -> Name:
        return path.relative_to(self._root).as_posix(), file_hash(path.read_bytes()), self._words

    def _agreement(self, path: Path, layer: Layer, place: str) -> None:
        name = self._name(path)
        agreement = self._known.agreements.get(name) or self._read_agreement(path, layer, place)
        if agreement is None:
            return
        if agreement.id in self.agreements:
            self._problems.add(Position(name[0], 1, 1), f"Avtalet ”{agreement.id}” finns redan.")
        self.agreements.setdefault(agreement.id, agreement)
        self.agreed[name] = agreement

    def _read_agreement(self, path: Path, layer: Layer, place: str) -> Agreement | None:
        tree = read_yaml(path, self._problems, self._root)
        return None if tree is None else read_agreement(tree, layer, place, self.conditions.sheet, self._problems)


def _with_source(rules: Iterable[Rule], text: str) -> list[Rule]:
    """The rules with their own lines of the file, for the reader who wants to see how it is written."""
    rules, lines = list(rules), text.splitlines()
    starts = [rule.origin.line - 1 for rule in rules]
    return [
        replace(rule, origin=replace(rule.origin, text="\n".join(lines[start:end]).rstrip()))
        for rule, start, end in zip(rules, starts, [*starts[1:], None], strict=False)
    ]


def _words(folder: Path) -> str:
    """A hash of everything that rules are read with."""
    files = [*(folder / "vocabulary").glob("*.yaml"), *(folder / "national" / "lagar").glob("*.yaml")]
    return hash_of_names((path.relative_to(folder).as_posix(), file_hash(path.read_bytes())) for path in files)


def content_hash(folder: Path, proposals_apply: bool) -> str:
    """The revision of a folder of rules by themselves."""
    texts = {f"rules/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in folder.rglob("*.yaml")}
    return revision_of(texts, proposals_apply=proposals_apply)
