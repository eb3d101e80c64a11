"""One edition of the policies: everything that a content says, read and ready to decide with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import orjson

from router.case import Case, case_to_json
from router.content_files import Files, revision_of
from router.decide import decide
from router.decision import decision_to_json
from router.directory import Directory
from router.places import Places
from router.policy_book import NoPolicyOnDay, PolicyBook
from router.reading.case_problems import Problem
from router.reading.case_schema import CaseRefused
from router.reading.content_folders import read_folders
from router.reading.directory_file import units_of
from router.reading.known_files import KnownFiles, Reading
from router.reading.policy_folder import policies_of, words_of
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

    `scenarios` tells the folder of its scenarios, which need not be there before somebody asks for it.
    """

    vocabulary: Vocabulary
    places: Places
    directory: Directory
    book: PolicyBook
    scenarios: Callable[[], Path]

    @cached_property
    def features(self) -> Path:
        """The folder of its scenarios, of which nothing is read before it is needed."""
        return self.scenarios()

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
    """The edition in these folders. Raises ReadingErrors."""
    files = read_folders(rules, directory)
    return edition_of(files, lambda: features, places, proposals_apply=proposals_apply, known=known)


def edition_of(
    files: Files,
    scenarios: Callable[[], Path],
    places: Places,
    *,
    proposals_apply: bool,
    known: KnownFiles | None = None,
) -> Edition:
    """The edition that these files are, each of them read once; what `known` holds is not read again.

    Raises ReadingErrors.
    """
    reading = Reading(files, known)
    vocabulary = words_of(reading)
    revision = revision_of(files, proposals_apply=proposals_apply)
    book = policies_of(reading, vocabulary, revision, proposals_apply=proposals_apply)
    units = units_of(reading, vocabulary, places)
    reading.keep()
    return Edition(vocabulary, places, units, book, scenarios)


def _too_early(first: date) -> Problem:
    return Problem(
        "/as_of",
        "no_policy_on_day",
        f"Inga regler gäller den dagen. Välj {first} eller senare.",
        f"No rules apply on that day. Choose {first} or later.",
        first.isoformat(),
    )
