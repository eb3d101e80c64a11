"""Does what pages ask for and takes its time: runs scenarios, proves contents. In a process beside the server.

The same runner and the same proof as `envag policy test` and `envag policy check`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Self

from router.case import Case
from router.content_files import FEATURES
from router.editions import Edition
from router.following import laid_out
from router.reading.case_schema import CaseSchema
from router.reading.problems import Problem, Problems, ReadingErrors
from router.reading.yaml_file import plain, read_yaml
from router.reasoning.check import Checking, Told
from router.reasoning.findings import Finding
from router.reasoning.remembering import ProofMemory
from router.scenarios.report import ScenarioReport, ScenarioResult, StepResult
from router.scenarios.runner import run_folder
from router.scenarios.witness_text import NAMES, WitnessText, witness_texts
from router.storage import Certificates, Job, PolicyContents, PolicyJobs, StorageError
from router.timeline import Editions
from router.workshop.judging import GREEN, PROOF, RED, SCENARIOS, UNREADABLE
from router.workshop.known_scenarios import KnownScenarios
from router.workshop.witness_answers import answers_to

PROOFS = "proofs"
SECONDS_BETWEEN_BEATS = 2.0
NOTHING_NATIONAL = Problem("rules/national", 1, 1, "Ingen nationell regel finns: utan den får inget barn svar.")
Outcome = tuple[str, Mapping[str, Any]]
"""A verdict and the JSON of the result."""


def proof_memory(var_dir: Path) -> ProofMemory | None:
    """Where proofs are remembered: in the folder of the installation, when there is one."""
    return ProofMemory(var_dir / PROOFS) if var_dir.is_dir() else None


def example_cases(fixtures: Path, load: Callable[[object], Case]) -> Iterator[Case]:
    """The example children of the fixtures. Raises ReadingErrors, and CaseRefused for a child that is no case."""
    problems, path = Problems(), fixtures / "vignettes.yaml"
    tree = read_yaml(path, problems, path.parent)
    problems.raise_if_any()
    assert tree is not None
    for example in json.loads(json.dumps(plain(tree), default=str))["vignettes"]:
        yield load(example["facts"])


@dataclass
class Beating:
    """Says while something long is done that it is being done, and how far it has come."""

    beat: Callable[[float, str], None]
    share: float = 0.0
    doing: str = ""
    _over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def told(self, doing: str, share: float) -> None:
        self.doing, self.share = doing, share

    def _run(self) -> None:
        while not self._over.wait(SECONDS_BETWEEN_BEATS):
            # A database that is away for a moment is told at the next beat.
            try:
                self.beat(self.share, self.doing)
            except StorageError:
                continue


@dataclass(frozen=True)
class Work:
    """The worker. `known_kinds` says how each kind of work is done."""

    jobs: PolicyJobs
    contents: PolicyContents
    certificates: Certificates
    editions: Editions
    folder: Path
    fixtures: Path
    memory: ProofMemory | None
    clock: Callable[[], datetime]
    worker: str
    kinds: Mapping[str, Callable[[Edition, Path, Mapping[str, Any], Told], Outcome]] = field(default_factory=dict)

    def once(self) -> bool:
        """Does the oldest work that waits; whether there was any. Raises as `do`."""
        job = self.jobs.take(self.worker, self.clock())
        if job is not None:
            self.do(job)
        return job is not None

    def do(self, job: Job) -> None:
        """Does work that this worker has taken.

        Raises `DatabaseUnavailable`, after which another worker takes it over, and whatever went wrong in the work,
        which is then said to have failed.
        """
        with Beating(lambda share, doing: self.jobs.beat(job, self.worker, self.clock(), share, doing)) as beating:
            try:
                verdict, result = self._done(job, beating.told)
            except StorageError:
                raise
            except Exception as fault:
                self.jobs.failed(job, self.worker, self.clock(), type(fault).__name__)
                raise
        self.jobs.done(job, self.worker, self.clock(), verdict, result)

    def _done(self, job: Job, told: Told) -> Outcome:
        files = self.contents.files(job.task["set"])
        try:
            edition = self.editions.of(files)
        except ReadingErrors as unreadable:
            return UNREADABLE, {"problems": [asdict(problem) for problem in unreadable.problems]}
        if not any(rule.layer == "national" for rule in edition.book.rules):
            return UNREADABLE, {"problems": [asdict(NOTHING_NATIONAL)]}
        root = laid_out(files, self.folder)
        kinds = {SCENARIOS: self._scenarios, PROOF: self._proof, **self.kinds}
        return kinds[job.kind](edition, root, job.task, told)

    def _scenarios(self, edition: Edition, root: Path, _task: Mapping[str, Any], told: Told) -> Outcome:
        # Statements about all children are part of the proof, with everything else that is proved.
        report = run_folder(root / FEATURES, edition.content, root, told, prove=False)
        return (GREEN if report.passed else RED), scenarios_json(report)

    def _proof(self, edition: Edition, root: Path, task: Mapping[str, Any], told: Told) -> Outcome:
        day = date.fromisoformat(task["day"])
        load = partial(_loaded, edition, day)
        known = KnownScenarios(edition.content, root, partial(example_cases, self.fixtures, load))
        report = Checking(
            edition.book,
            edition.directory,
            edition.places,
            day,
            known.statements(),
            known.examples,
            memory=self.memory,
            told=told,
        ).report()
        shown = [finding for finding in report.findings if finding.case is not None and finding.kind in NAMES]
        witnesses = {id(f): t for f, t in zip(shown, witness_texts(shown, edition.content), strict=True)}
        findings = [
            {**asdict(finding), **_witnessed(finding, witnesses.get(id(finding)), edition, load)}
            for finding in report.findings
        ]
        return report.verdict, {"findings": findings, "certificate": report.certificate()}


def _witnessed(
    finding: Finding, witness: WitnessText | None, edition: Edition, load: Callable[[object], Case]
) -> dict[str, Any]:
    """The witness as a scenario, and what it may be answered with."""
    if witness is None:
        return {"scenario": None, "answers": []}
    return {"scenario": asdict(witness), "answers": answers_to(finding, edition.content, load)}


def _loaded(edition: Edition, day: date, facts: object) -> Case:
    return CaseSchema(edition.vocabulary, edition.places, day).load(facts)


def scenarios_json(report: ScenarioReport) -> dict[str, Any]:
    """The report of a run as JSON: every problem, every red scenario step by step, and how many there were.

    Statements about all children are told of whether they hold or not.
    """
    statements = [result for result in report.results if result.scenario.about_all]
    return {
        "problems": [asdict(problem) for problem in report.problems],
        "count": len(report.results),
        "statements": [_statement_json(result) for result in statements],
        "failed": [result_json(result) for result in report.failed],
        "seconds": round(report.seconds, 2),
    }


def result_json(result: ScenarioResult) -> dict[str, Any]:
    """One scenario as JSON, each step with its result."""
    scenario = result.scenario
    return {
        "title": scenario.title,
        "name": scenario.name,
        "file": scenario.file,
        "line": scenario.line,
        "rule": scenario.rule,
        "about_all": scenario.about_all,
        "passed": result.passed,
        "steps": [_step_json(step) for step in result.steps],
        "why": list(result.why),
    }


def _statement_json(result: ScenarioResult) -> dict[str, Any]:
    scenario = result.scenario
    return {"title": scenario.title, "file": scenario.file, "line": scenario.line, "passed": result.passed}


def _step_json(step: StepResult) -> dict[str, Any]:
    return {
        "text": str(step.step),
        "line": step.step.line,
        "result": step.result,
        "expected": step.expected,
        "got": step.got,
        "message": step.message,
    }
