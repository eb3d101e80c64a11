"""Proves that the policies answer every case, never quarrel, and hold no rule that never decides.

Every standpoint – the children of places and times where the same rules apply – is proved on its own. What is found
is shown by a case that the real engine was tried on; what could not be decided in time is said to be undecided.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial

from router.case import Case
from router.directory import Directory
from router.places import Places
from router.policy import Rule
from router.policy_book import PolicyBook
from router.reasoning.agreement_times import agreement_findings
from router.reasoning.at_once import at_once
from router.reasoning.case_space import Sweeps
from router.reasoning.finding_words import FindingWords, never_decides, not_asked
from router.reasoning.findings import Finding
from router.reasoning.place_proof import SECONDS, PlaceProof, Proved
from router.reasoning.questions import Asked
from router.reasoning.reached import unreached
from router.reasoning.remembering import ProofMemory, Remembered, fingerprint
from router.reasoning.report import PolicyReport, StandpointReport
from router.reasoning.standpoints import Standpoint, standpoints
from router.reasoning.statements import Statement, conditions_of, statements_at
from router.reasoning.trying import Trying

Examples = Callable[[Collection[Rule]], Iterable[Case]]
"""Cases that should show these rules at work."""
PATIENCE = 120.0
Told = Callable[[str, float], None]
"""Hears what is being done, and how far it has come (0–1)."""


def silently(_doing: str, _share: float) -> None:
    """Tells nobody."""


def no_examples(_rules: Collection[Rule]) -> Iterable[Case]:
    return ()


@dataclass(frozen=True)
class PlaceResult:
    """What came of one standpoint; `remembered` when it was proved before and nothing has changed."""

    findings: tuple[Finding, ...]
    proved: tuple[Proved, ...]
    alive: frozenset[str]
    remembered: bool = False


@dataclass
class Checking:
    """What a check needs to know, and the check itself.

    `seconds` bounds each single question to the solver, `patience` the search for cases of rules that no example
    shows at work.
    """

    book: PolicyBook
    directory: Directory
    places: Places
    today: date
    statements: tuple[Statement, ...] = ()
    examples: Examples = no_examples
    seconds: float = SECONDS
    patience: float = PATIENCE
    jobs: int = 1
    memory: ProofMemory | None = None
    told: Told = silently
    _trying: Trying = field(init=False)
    _words: FindingWords = field(init=False)

    def __post_init__(self) -> None:
        self._trying = Trying(self.book, self.directory, self.places)
        self._words = FindingWords(self.book, self.places)

    @cached_property
    def _sweeps(self) -> Sweeps:
        """Made when the first place is proved: where all is remembered they are not needed."""
        return Sweeps(self.book)

    def report(self) -> PolicyReport:
        """Everything that was found, and what was proved."""
        began = time.monotonic()
        points = standpoints(self.book, self.places, self.directory, self.today)
        keys = [fingerprint(at, self.book, self.statements) if self.memory else "" for at in points]
        results = self._proved(points, keys)
        dead = tuple(self._dead(points))
        found = [*agreement_findings(self.book, self.today), *unreached(self.book)]
        found += [finding for result in results for finding in result.findings]
        if not dead:
            self._remember(points, keys, results)
        reports = tuple(StandpointReport(at, r.proved, r.remembered) for at, r in zip(points, results, strict=True))
        spent = time.monotonic() - began
        all_found = tuple(merged((*found, *dead)))
        return PolicyReport(all_found, self.book, reports, self.statements, self._trying.count, spent, self.today)

    def _proved(self, points: Sequence[Standpoint], keys: Sequence[str]) -> list[PlaceResult]:
        """Each standpoint, remembered or proved now; and examples of the rules that nothing shows at work yet."""
        known = {at: self.memory.recall(key) if self.memory else None for at, key in zip(points, keys, strict=True)}
        for remembered in known.values():
            self._trying.alive |= remembered.alive if remembered else set()
        unseen = [rule for rule in self.book.rules if rule.id not in self._trying.alive]
        cases = list(self.examples(unseen)) if unseen else []
        todo = [at for at in points if known[at] is None]
        fresh = dict(zip(todo, self._work(todo, cases), strict=True))
        return [fresh[at] if at in fresh else _recalled(known[at]) for at in points]

    def _work(self, todo: Sequence[Standpoint], cases: Sequence[Case]) -> list[PlaceResult]:
        """Proves standpoints and tries examples, in several processes when there are to be some."""
        if todo:
            self._sweeps  # noqa: B018  made before the processes part, so that they share it
        tasks: list[Callable[[], PlaceResult]] = [partial(self._try, cases[n :: self.jobs]) for n in range(self.jobs)]
        tasks += [partial(self._prove, at) for at in todo]
        names = ["exempel"] * self.jobs + [at.name for at in todo]
        results = []
        for number, result in enumerate(at_once(tasks, self.jobs)):
            self.told(names[number], (number + 1) / len(tasks))
            self._trying.alive |= result.alive
            results.append(result)
        self._trying.count += len(cases) if self.jobs > 1 else 0
        return results[self.jobs :]

    def _try(self, cases: Sequence[Case]) -> PlaceResult:
        self._trying.examples(cases)
        return PlaceResult((), (), frozenset(self._trying.alive))

    def _prove(self, at: Standpoint) -> PlaceResult:
        proof = self._proof(at)
        found = (*self._problems(proof), *statements_at(proof, self.statements))
        return PlaceResult(tuple(found), tuple(proof.proved), frozenset(self._trying.alive))

    def _proof(self, at: Standpoint) -> PlaceProof:
        more = tuple(when for statement in self.statements for when in conditions_of(statement))
        return PlaceProof(at, self._trying, self._sweeps, more, self.seconds)

    def _remember(self, points: Sequence[Standpoint], keys: Sequence[str], results: Sequence[PlaceResult]) -> None:
        for at, key, result in zip(points, keys, results, strict=True):
            if self.memory is not None and not result.findings:
                here = {rule_id for stage in at.policies.stages.values() for rule_id in stage.rules}
                self.memory.keep(key, result.proved, here & self._trying.alive)
        if self.memory is not None:
            self.memory.tidy()

    def _problems(self, proof: PlaceProof) -> Iterator[Finding]:
        for problem in proof.problems():
            if isinstance(problem, Asked):
                yield self._words.undecided(problem, self.seconds)
            else:
                yield self._words.shown(problem, proof.at)

    def _dead(self, points: Sequence[Standpoint]) -> Iterator[Finding]:
        """Rules that no example showed at work, and that cannot stand anywhere."""
        possible, unasked, deadline = set[str](), set[str](), time.monotonic() + self.patience
        for at in points:
            here = [rule_id for stage in at.policies.stages.values() for rule_id in stage.rules]
            unseen = [rule_id for rule_id in here if rule_id not in self._trying.alive]
            if unseen:
                self.told(f"regler som inget exempel visar, {at.name}", 1.0)
                verdicts = self._proof(at).alive(unseen, deadline)
                possible |= {rule_id for rule_id, verdict in verdicts.items() if verdict != "never"}
                unasked |= {rule_id for rule_id in unseen if rule_id not in verdicts}
        left = [rule for rule in self.book.rules if rule.id not in self._trying.alive and not self._is_over(rule)]
        yield from (never_decides(rule, unsure=rule.id in possible) for rule in left if rule.id not in unasked)
        if late := [rule.id for rule in left if rule.id in unasked]:
            yield not_asked(late, self.patience)

    def _is_over(self, rule: Rule) -> bool:
        return rule.validity.end is not None and rule.validity.end < self.today


def _recalled(remembered: Remembered | None) -> PlaceResult:
    assert remembered is not None
    return PlaceResult((), remembered.proved, remembered.alive, remembered=True)


def merged(found: Iterable[Finding]) -> Iterator[Finding]:
    """The same trouble of the same rules is told once, with the first case that showed it."""
    seen: set[tuple[object, ...]] = set()
    for finding in found:
        key = (finding.kind, finding.message, tuple(sorted(finding.rules)))
        if key not in seen:
            seen.add(key)
            yield finding


def check_policies(
    book: PolicyBook, directory: Directory, places: Places, today: date, cases: Iterable[Case] = ()
) -> PolicyReport:
    """The check of a book, with these examples."""
    examples = tuple(cases)
    return Checking(book, directory, places, today, examples=lambda _rules: examples).report()
