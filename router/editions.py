"""One edition of the policies: everything that a content says, read and ready to decide with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import orjson

from router.case import Case, case_to_json
from router.content_files import DIRECTORY, FEATURES, RULES, files_of, revision_of
from router.decide import decide
from router.decision import decision_to_json
from router.directory import Directory
from router.places import Places
from router.policy_book import NoPolicyOnDay, PolicyBook
from router.reading.case_problems import Problem
from router.reading.case_schema import CaseRefused
from router.reading.directory_file import read_directory
from router.reading.policy_folder import KnownFiles, read_policies
from router.reading.vocabulary_file import read_vocabulary
from router.reasoning.responsibility_maps import ResponsibilityMaps
from router.reasoning.why_not import why_not
from router.reasoning.why_not_answer import WhyNot
from router.remembered import Conclusion, Remembered
from router.rule_pages import RulePages
from router.scenarios.texts import RuleScenarios
from router.scenarios.world import Content
from router.storage import checked, columns_of
from router.vocabulary import Vocabulary


@dataclass(frozen=True, eq=False)
class Edition:
    """The policies, words and units of one content. Safe to share between threads; nothing of it changes.

    `features` is the folder of its scenarios, of which nothing is read before it is needed.
    """

    vocabulary: Vocabulary
    places: Places
    directory: Directory
    book: PolicyBook
    features: Path

    @property
    def revision(self) -> str:
        """The name of the content in every decision."""
        return self.book.revision

    @cached_property
    def conclude(self) -> Remembered:
        """What the policies say of a case: the same for the same case, always. Raises CaseRefused."""
        return Remembered(self._conclude)

    def _conclude(self, case: Case) -> Conclusion:
        try:
            decision = decide(case, self.book, self.directory, self.places, self.vocabulary)
        except NoPolicyOnDay as early:
            raise CaseRefused([_too_early(early.first)]) from early
        told = decision_to_json(decision)
        return Conclusion(checked(orjson.dumps(told)), columns_of(told, self._facts(case)))

    def _facts(self, case: Case) -> dict[str, Any]:
        """The case as it is kept; the region is told by the municipality."""
        facts = case_to_json(case)
        municipality = case.registration.municipality
        if municipality is not None:
            facts["registration"]["region"] = self.places.region_of(municipality)
        return facts

    def why_not(self, case: Case, agency: str) -> WhyNot:
        """Why the agency is not responsible, and what would make it so. Raises CaseRefused."""
        try:
            return why_not(case, agency, self.book, self.places, self.directory)
        except NoPolicyOnDay as early:
            raise CaseRefused([_too_early(early.first)]) from early

    @cached_property
    def maps(self) -> ResponsibilityMaps:
        """Who does what, by place and day."""
        return ResponsibilityMaps(self.book, self.directory, self.places)

    @cached_property
    def pages(self) -> RulePages:
        """The rules as pages, with the scenarios that test them."""
        return RulePages(self.book, self.places, RuleScenarios(self.features))

    @cached_property
    def content(self) -> Content:
        """What scenarios are tried on."""
        return Content(self.vocabulary, self.places, self.directory, self.book)


def read_edition(
    rules: Path,
    directory: Path,
    features: Path,
    places: Places,
    *,
    proposals_apply: bool,
    known: KnownFiles | None = None,
) -> Edition:
    """The edition in these folders; files that `known` holds are not read again. Raises ReadingErrors."""
    vocabulary = read_vocabulary(rules / "vocabulary")
    book = read_policies(rules, vocabulary, proposals_apply=proposals_apply, known=known)
    units = read_directory(directory, vocabulary, places)
    revision = revision_of(files_of({RULES: rules, DIRECTORY: directory}), proposals_apply=proposals_apply)
    return Edition(vocabulary, places, units, replace(book, revision=revision), features)


def read_content_root(
    root: Path, places: Places, *, proposals_apply: bool, known: KnownFiles | None = None
) -> Edition:
    """The edition below a content root. Raises ReadingErrors."""
    folders = (root / RULES, root / DIRECTORY, root / FEATURES)
    return read_edition(*folders, places, proposals_apply=proposals_apply, known=known)


def _too_early(first: date) -> Problem:
    return Problem(
        "/as_of",
        "no_policy_on_day",
        f"Inga regler gäller den dagen. Välj {first} eller senare.",
        f"No rules apply on that day. Choose {first} or later.",
        first.isoformat(),
    )
