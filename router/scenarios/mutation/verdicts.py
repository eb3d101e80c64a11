"""From mutants to verdicts: noticed by a scenario, caught by the check, the same in other words, or survived."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from router.policy_book import PolicyBook
from router.reasoning.check import check_policies
from router.reasoning.mutants import Mutant, why_equivalent
from router.reasoning.standpoints import Standpoint, standpoints
from router.scenarios.feature import Feature
from router.scenarios.mutation.book import whole_book
from router.scenarios.mutation.recording import recorded
from router.scenarios.mutation.report import MutationReport
from router.scenarios.mutation.running import Trial
from router.scenarios.mutation.trying import Tried, tried
from router.scenarios.mutation.verdict import Verdict
from router.scenarios.world import Content

Progress = Callable[[int, int, int], None]
"""Told how many mutants are tried, of how many, and how many of them survived so far."""


@dataclass(frozen=True)
class How:
    """How to go about it: in how many processes, and whether survivors are given to the check as well."""

    today: date
    jobs: int = 1
    with_check: bool = False


def judge(
    mutants: Sequence[Mutant],
    features: Sequence[Feature],
    content: Content,
    how: How,
    progress: Progress = lambda *_: None,
) -> MutationReport:
    """What becomes of each mutant, in their order. Raises NotGreen."""
    began, scenarios = time.monotonic(), tried(features, content)
    seen = recorded(scenarios, content, [mutant.changed for mutant in mutants if mutant.changed is not None])
    trial, judging = Trial(mutants, content, seen), _Judging(content, scenarios, how)
    verdicts: list[Verdict] = []
    survived = 0
    for mutant, noticed in zip(mutants, trial.all_noticed(how.jobs), strict=True):
        verdicts.append(judging.verdict(mutant, noticed))
        survived += verdicts[-1].fate == "survived"
        progress(len(verdicts), len(mutants), survived)
    return MutationReport(tuple(verdicts), len(scenarios), content, time.monotonic() - began)


class _Judging:
    def __init__(self, content: Content, scenarios: Sequence[Tried], how: How) -> None:
        self._content, self._scenarios, self._how = content, scenarios, how
        self._everywhere: tuple[Standpoint, ...] | None = None
        self._usual: frozenset[str] | None = None

    def verdict(self, mutant: Mutant, noticed: int | None) -> Verdict:
        if noticed is not None:
            return Verdict(mutant, "noticed", self._scenarios[noticed].scenario)
        if why := self._equivalent(mutant):
            return Verdict(mutant, "equivalent", why=why)
        if self._how.with_check and (why := self._found(mutant)):
            return Verdict(mutant, "checked", why=why)
        return Verdict(mutant, "survived")

    def _equivalent(self, mutant: Mutant) -> str | None:
        content = self._content
        if self._everywhere is None:
            first = content.book.first_day  # decisions may be asked for any day, also one that has been
            self._everywhere = standpoints(content.book, content.places, content.directory, first)
        return why_equivalent(mutant, content.book, content.places, self._everywhere)

    def _found(self, mutant: Mutant) -> str | None:
        """What the check says of the changed policies, and does not say of the policies as they stand."""
        if self._usual is None:
            self._usual = frozenset(self._checked(self._content.book))
        found = self._checked(whole_book(self._content.book, mutant.rule, mutant.changed))
        return next((message for message in found if message not in self._usual), None)

    def _checked(self, book: PolicyBook) -> Iterator[str]:
        content, cases = self._content, [scenario.case for scenario in self._scenarios]
        report = check_policies(book, content.directory, content.places, self._how.today, cases)
        yield from (finding.message for finding in report.findings)
