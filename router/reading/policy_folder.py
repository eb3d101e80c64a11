"""Reads a whole folder of policies. All its problems are told in one go, and nothing is half loaded."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from router.agreement import Agreement
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


def read_policies(folder: Path, vocabulary: Vocabulary, *, proposals_apply: bool = True) -> PolicyBook:
    """The policy book of the folder. Raises ReadingErrors naming every problem of every file."""
    problems, root = Problems(), folder.parent
    sheet = read_fact_sheet(folder / "vocabulary" / "fakta.yaml", vocabulary, problems, root)
    ladders = read_ladders(folder / "vocabulary" / "stegar.yaml", vocabulary, problems, root)
    laws = read_laws(folder / "national" / "lagar", vocabulary, problems, root)
    reader = _FolderReader(vocabulary, sheet, laws, problems, root)
    for path in sorted((folder / "national").glob("*.yaml")):
        reader.read_rules(path, "national", None)
    for name, (layer, digits) in LAYER_FOLDERS.items():
        for place in sorted(p for p in (folder / name).glob("*") if p.is_dir()):
            reader.read_place(place, layer, digits)
    check_policies(reader.rules, reader.agreements, problems)
    impossible = read_impossible(folder / "vocabulary" / "omojligt.yaml", reader.conditions, root)
    problems.raise_if_any()
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
    ) -> None:
        self.conditions = ConditionReader(sheet, vocabulary, problems)
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
                self._read_agreement(path, layer, match[1])
            else:
                self.read_rules(path, layer, match[1])

    def read_rules(self, path: Path, layer: Layer, place: str | None) -> None:
        tree = read_yaml(path, self._problems, self._root)
        if tree is not None:
            found = RuleReader(self.conditions, self._laws, layer, place).rules(tree)
            self.rules.extend(_with_source(found, path.read_text(encoding="utf-8")))

    def _read_agreement(self, path: Path, layer: Layer, place: str) -> None:
        tree = read_yaml(path, self._problems, self._root)
        if tree is None:
            return
        agreement = read_agreement(tree, layer, place, self.conditions.sheet, self._problems)
        if agreement is not None and agreement.id in self.agreements:
            self._problems.add(tree.at, f"Avtalet ”{agreement.id}” finns redan.")
        elif agreement is not None:
            self.agreements[agreement.id] = agreement


def _with_source(rules: Iterable[Rule], text: str) -> list[Rule]:
    """The rules with their own lines of the file, for the reader who wants to see how it is written."""
    rules, lines = list(rules), text.splitlines()
    starts = [rule.origin.line - 1 for rule in rules]
    return [
        replace(rule, origin=replace(rule.origin, text="\n".join(lines[start:end]).rstrip()))
        for rule, start, end in zip(rules, starts, [*starts[1:], None], strict=False)
    ]


def content_hash(folder: Path, proposals_apply: bool) -> str:
    """A hash of every policy file's name and content, and of whether proposals apply.

    Equal hashes mean equal decisions, on every machine.
    """
    digest = hashlib.sha256(b"proposals" if proposals_apply else b"signed only")
    for path in sorted(folder.rglob("*.yaml"), key=lambda p: p.relative_to(folder).as_posix()):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()
