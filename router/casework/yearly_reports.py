"""The yearly report, made by the process beside the server, and kept for as long as nothing it rests on changes."""

from __future__ import annotations

import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from router.access import Principal
from router.casework.statistics import CaseStatistics
from router.casework.telling_exactly import told_exactly
from router.content_files import Files, hash_of_names
from router.editions import Edition
from router.storage import CaseFigures, Job, PolicyJobs, Selection
from router.yearly.content import About, report_data
from router.yearly.document import pdf_of

REPORT, MADE = "report", "made"
KEPT = timedelta(days=7)
"""Made again after that: whoever needs a report for longer has fetched it."""
BY = "quarter"
COUNTING, SETTING = "counting", "setting"
"""What is told to be done."""
Told = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose report, of which year. None: of all regions, all municipalities, everybody's cases."""

    year: int
    region: str | None
    municipality: str | None
    principal: Principal | None
    fictional: bool

    def selection(self, year: int) -> Selection:
        """The cases of a year."""
        first, last = year * 100 + 1, year * 100 + 12
        return Selection(
            first,
            last,
            self.region,
            self.municipality,
            principal=self.principal,
            fictional=self.fictional,
        )

    @property
    def name(self) -> str:
        """The same for the same report, whenever it is made."""
        return hash_of_names([(key, str(value)) for key, value in self.task().items()])

    def task(self) -> dict[str, Any]:
        """As JSON values."""
        return {**asdict(self), "principal": None if self.principal is None else str(self.principal)}

    @classmethod
    def of(cls, task: Mapping[str, Any]) -> Wanted:
        """What `task` told."""
        principal = task["principal"]
        return cls(
            task["year"],
            task["region"],
            task["municipality"],
            None if principal is None else Principal.of(principal),
            task["fictional"],
        )


@dataclass(frozen=True)
class YearlyReports:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    jobs: PolicyJobs
    figures: CaseFigures
    clock: Callable[[], datetime]
    today: Callable[[], date]
    files: Callable[[], Files]
    """The policies in force."""
    revision: Callable[[], str]

    def ask(self, wanted: Wanted) -> Job:
        """Asks for the report as of now, unless it is on its way, or made and nothing has happened since."""
        found = self.latest(wanted)
        if found is not None and not found.is_over:
            return found
        self.jobs.forget(REPORT, self.clock() - KEPT)
        return self.jobs.ask(REPORT, self._key(wanted), wanted.task(), self.files(), self.clock())

    def latest(self, wanted: Wanted) -> Job | None:
        """The one that was asked for last."""
        return self.jobs.latest(REPORT, f"{wanted.name}-")

    def is_behind(self, wanted: Wanted, job: Job) -> bool:
        """Whether it would say something else if it were made now."""
        return job.key != self._key(wanted)

    def _key(self, wanted: Wanted) -> str:
        written = self.figures.written_at()
        moment = written.isoformat() if written else "none"
        return f"{wanted.name}-{self.today().isoformat()}-{moment}-{self.revision()}"


def pdf_in(job: Job) -> bytes | None:
    """The report that was made; None while there is none."""
    return zlib.decompress(b64decode(job.result["pdf"])) if job.verdict == MADE and job.result else None


@dataclass(frozen=True)
class ReportWork:
    """How the work is done."""

    figures: CaseFigures
    today: Callable[[], date]
    clock: Callable[[], datetime]
    name: Callable[[Principal], str]

    def __call__(
        self, edition: Edition, _root: Path, task: Mapping[str, Any], told: Told
    ) -> tuple[str, Mapping[str, Any]]:
        """The verdict and the result as JSON values. Raises StorageError."""
        wanted, statistics = Wanted.of(task), CaseStatistics(self.figures, self.today)
        told(COUNTING, 0.0)
        now = statistics.tables(wanted.selection(wanted.year), BY)
        told(COUNTING, 0.45)
        before = statistics.tables(wanted.selection(wanted.year - 1), BY)
        told(SETTING, 0.9)
        exact = told_exactly(wanted.selection(wanted.year), BY, self.today())
        about = About(self.place(wanted), wanted.year, self.today(), edition.revision[:12], wanted.fictional, exact)
        pdf = pdf_of(report_data(about, now, before, edition.vocabulary), self.clock())
        return MADE, {"pdf": b64encode(zlib.compress(pdf)).decode()}

    def place(self, wanted: Wanted) -> str:
        """Where the children are registered, in words."""
        if wanted.municipality:
            return self.name(Principal("municipality", wanted.municipality))
        if wanted.region:
            return self.name(Principal("region", wanted.region))
        return "Hela landet" if wanted.principal is None else self.name(wanted.principal)
