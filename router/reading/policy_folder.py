"""Reads a whole folder of policies. All its problems are told in one go, and nothing is half loaded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from router.agreement import Agreement
from router.content_files import RULES, files_of, revision_of
from router.fact_words import FactSheet
from router.ladder import Ladder
from router.policy import Layer, LegalReference, Rule
from router.policy_book import PolicyBook
from router.policy_content import Impossible
from router.reading.agreement_file import read_agreement
from router.reading.condition_words import ConditionReader
from router.reading.fact_sheet_file import fact_sheet_of
from router.reading.impossible_file import impossible_of
from router.reading.known_files import WORDS, Reading
from router.reading.ladder_file import ladders_of
from router.reading.law_file import laws_of
from router.reading.nodes import Node
from router.reading.policy_checks import check_policies
from router.reading.problems import Position, Problems
from router.reading.rule_file import RuleReader
from router.reading.vocabulary_file import is_code_list, vocabulary_of
from router.reading.yaml_file import read_yaml_bytes
from router.vocabulary import Vocabulary

AGREEMENT_FILE = "avtal.yaml"
PLACE_FOLDER = re.compile(r"(\d{2}|\d{4})-[a-z0-9-]+\Z")
LAYER_FOLDERS: Mapping[str, tuple[Layer, int]] = {"regional": ("regional", 2), "local": ("local", 4)}
NATIONAL, LAWS = f"{RULES}/national", f"{RULES}/national/lagar"
SHEET, LADDERS, IMPOSSIBLE = f"{WORDS}/fakta.yaml", f"{WORDS}/stegar.yaml", f"{WORDS}/omojligt.yaml"


def read_policies(folder: Path, vocabulary: Vocabulary, *, proposals_apply: bool = True) -> PolicyBook:
    """The policy book of the folder. Raises ReadingErrors naming every problem of every file."""
    reading = Reading(files_of({RULES: folder}))
    revision = revision_of(reading.files, proposals_apply=proposals_apply)
    return policies_of(reading, vocabulary, revision, proposals_apply=proposals_apply)


def words_of(reading: Reading) -> Vocabulary:
    """The code lists of a content. Raises ReadingErrors."""
    names = _code_lists(reading)
    texts = {name.removeprefix(f"{WORDS}/"): reading.files[name] for name in names}
    return reading.says(("vocabulary", reading.hash_of(*names)), partial(vocabulary_of, texts))


def _code_lists(reading: Reading) -> list[str]:
    return [name for name in reading.names_in(WORDS) if is_code_list(name.removeprefix(f"{WORDS}/"))]


def policies_of(reading: Reading, vocabulary: Vocabulary, revision: str, *, proposals_apply: bool) -> PolicyBook:
    """The policy book of a content, which has these words. Raises ReadingErrors with every problem of every file."""
    problems = Problems()
    reader = _PolicyReader(reading, vocabulary, problems)
    reader.read_all()
    check_policies(reader.rules, reader.agreements, problems)
    impossible = reader.impossible()
    problems.raise_if_any()
    return PolicyBook(
        revision=revision,
        rules=tuple(sorted(reader.rules, key=lambda rule: rule.id)),
        agreements=dict(sorted(reader.agreements.items())),
        laws=reader.laws,
        sheet=reader.sheet,
        ladders=reader.ladders,
        vocabulary=vocabulary,
        impossible=impossible,
        proposals_apply=proposals_apply,
    )


class _PolicyReader:
    def __init__(self, reading: Reading, vocabulary: Vocabulary, problems: Problems) -> None:
        self._reading, self._vocabulary, self._problems = reading, vocabulary, problems
        self._lists = reading.hash_of(*_code_lists(reading))
        self._words = reading.hash_of(*_code_lists(reading), SHEET)
        self.sheet, self.ladders, self.laws = self._sheet(), self._ladders(), self._register()
        self._conditions = ConditionReader(self.sheet, vocabulary, problems)
        self.rules: list[Rule] = []
        self.agreements: dict[str, Agreement] = {}

    def _sheet(self) -> FactSheet:
        key = "sheet", self._reading.hash_of(SHEET), self._lists
        return self._reading.says(key, lambda: fact_sheet_of(self._tree(SHEET), self._vocabulary, self._problems))

    def _ladders(self) -> Mapping[str, Ladder]:
        def read() -> Mapping[str, Ladder]:
            tree = self._tree(LADDERS)
            return {} if tree is None else ladders_of(tree, self._vocabulary, self._problems)

        return self._reading.says(("ladders", self._reading.hash_of(LADDERS), self._lists), read)

    def _register(self) -> Mapping[str, LegalReference]:
        names = self._reading.names_in(LAWS)
        texts = {name: self._reading.files[name] for name in names}
        key = "laws", self._reading.hash_of(*names), self._lists
        return self._reading.says(key, lambda: laws_of(texts, self._vocabulary, self._problems))

    def impossible(self) -> tuple[Impossible, ...]:
        """The combinations that no child can have; none where there is no file of them."""

        def read() -> tuple[Impossible, ...]:
            tree = self._tree(IMPOSSIBLE) if IMPOSSIBLE in self._reading.files else None
            return () if tree is None else impossible_of(tree, self._conditions)

        return self._reading.says(("impossible", self._reading.hash_of(IMPOSSIBLE), self._words), read)

    def read_all(self) -> None:
        """The rules and agreements of the country, then of each region, then of each municipality."""
        for name in self._reading.names_in(NATIONAL):
            self._read_rules(name, "national", None)
        for folder, (layer, digits) in LAYER_FOLDERS.items():
            for place in self._reading.folders_in(f"{RULES}/{folder}"):
                self._read_place(place, layer, digits)

    def _read_place(self, folder: str, layer: Layer, digits: int) -> None:
        """One region's or municipality's folder; its leading digits are the code of the place."""
        match = PLACE_FOLDER.match(folder.rpartition("/")[2])
        if match is None or len(match[1]) != digits:
            here = Position(folder, 1, 1)
            self._problems.add(here, f"Mappen ska heta en kod med {digits} siffror, bindestreck och ett namn.")
            return
        for name in self._reading.names_in(folder):
            if name == f"{folder}/{AGREEMENT_FILE}":
                self._read_agreement(name, layer, match[1])
            else:
                self._read_rules(name, layer, match[1])

    def _read_rules(self, name: str, layer: Layer, place: str | None) -> None:
        def read() -> tuple[Rule, ...]:
            tree = self._tree(name)
            found = () if tree is None else RuleReader(self._conditions, self.laws, layer, place).rules(tree)
            return tuple(_with_source(found, self._reading.files[name].decode("utf-8", "replace")))

        said = self._reading.says(self._key(name), read, fits=self._cites_what_is_there)
        self.rules.extend(said)

    def _cites_what_is_there(self, rules: tuple[Rule, ...]) -> bool:
        """Whether the laws say now what they said when the rules were read."""
        cited = (one for rule in rules for one in rule.references if isinstance(one, LegalReference))
        return all(self.laws.get(one.label) == one for one in cited)

    def _read_agreement(self, name: str, layer: Layer, place: str) -> None:
        def read() -> Agreement | None:
            tree = self._tree(name)
            return None if tree is None else read_agreement(tree, layer, place, self.sheet, self._problems)

        agreement = self._reading.says(self._key(name), read)
        if agreement is None:
            return
        if agreement.id in self.agreements:
            self._problems.add(Position(name, 1, 1), f"Avtalet ”{agreement.id}” finns redan.")
        self.agreements.setdefault(agreement.id, agreement)

    def _key(self, name: str) -> tuple[str, ...]:
        """The folder tells the layer and the place, so that they are part of the name."""
        return name, self._reading.hash_of(name), self._words

    def _tree(self, name: str) -> Node | None:
        return read_yaml_bytes(self._reading.files.get(name), name, self._problems)


def _with_source(rules: Iterable[Rule], text: str) -> list[Rule]:
    """The rules with their own lines of the file, for the reader who wants to see how it is written."""
    rules, lines = list(rules), text.splitlines()
    starts = [rule.origin.line - 1 for rule in rules]
    return [
        replace(rule, origin=replace(rule.origin, text="\n".join(lines[start:end]).rstrip()))
        for rule, start, end in zip(rules, starts, [*starts[1:], None], strict=False)
    ]
