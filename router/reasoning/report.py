"""What a check says in the end: the findings, what was proved for whom, and under which assumptions."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from importlib.metadata import version
from typing import Any

from router.policy_book import PolicyBook
from router.reading.problems import Problem
from router.reasoning.findings import HEADINGS, Finding, errors_of
from router.reasoning.place_proof import Proved
from router.reasoning.reached import WITHOUT_RULE
from router.reasoning.solving import solver_version
from router.reasoning.standpoints import Standpoint
from router.reasoning.statements import Statement

CLEAN = "Bevisat: varje barn får ett svar, inga regler motsäger varandra, ingen regel är död"
VERDICTS = ("proved", "failed", "undecided")
WORST = ("fails", "undecided", "holds")
COVERS_SV = (
    "Varje kommun, och barn vars kommun inte är känd; varje dag från och med den prövade; varje värde av varje "
    "faktum som en regel ser på, också okänt; listor av behov, kontakter, remisser och diagnoser av valfri längd."
)
PROPOSAL = "”{title}” tillämpas som förslag: inte alla parter har undertecknat."
LEAVES_SV = (
    "Att reglerna säger det som lagen och avtalen menar: det prövas av scenarierna och av dem som undertecknar."
)


@dataclass(frozen=True)
class StandpointReport:
    """What was proved of the children of one standpoint."""

    at: Standpoint
    proved: tuple[Proved, ...]
    remembered: bool = False


@dataclass(frozen=True)
class PolicyReport:
    """`book` is None when the policies could not even be read."""

    findings: tuple[Finding, ...]
    book: PolicyBook | None = None
    standpoints: tuple[StandpointReport, ...] = ()
    statements: tuple[Statement, ...] = ()
    tried: int = 0
    seconds: float = 0.0
    today: date | None = None

    @property
    def passed(self) -> bool:
        return not self.findings

    @property
    def verdict(self) -> str:
        """`proved`, `failed`, or `undecided` when nothing is wrong but the time did not suffice."""
        kinds = {finding.kind for finding in self.findings}
        return "proved" if not kinds else "undecided" if kinds == {"undecided"} else "failed"

    def as_text(self) -> str:
        lines = []
        for kind, heading in HEADINGS.items():
            found = [str(finding) for finding in self.findings if finding.kind == kind]
            lines += [f"{heading} ({len(found)})", *found, ""] if found else []
        return "\n".join([*lines, *self._assumptions(), self._closing()])

    def as_json(self) -> str:
        told = [asdict(finding) for finding in self.findings]
        return json.dumps({"findings": told, "certificate": self.certificate()}, ensure_ascii=False, default=str)

    def certificate(self) -> dict[str, Any] | None:
        """What was proved, for whom, when, assuming what and by which tools; None of files that cannot be read."""
        if self.book is None or self.today is None:
            return None
        return {
            "revision": self.book.revision,
            "verdict": self.verdict,
            "proved_on": self.today.isoformat(),
            "claims": self._claims(),
            "places": [_place(report.at) for report in self.standpoints],
            "days": self._days(),
            "statements": [self._statement(statement) for statement in self.statements],
            "assumptions": self._assumed(),
            "covers": COVERS_SV,
            "leaves": LEAVES_SV,
            "findings": len(self.findings),
            "rules": len(self.book.rules),
            "cases_tried": self.tried,
            "remembered": sum(report.remembered for report in self.standpoints),
            "seconds": round(self.seconds, 1),
            "tools": tools(),
        }

    def _claims(self) -> list[dict[str, Any]]:
        """Each claim about all cases, with the worst verdict that any place gave it."""
        assert self.book is not None
        worst: dict[str, str] = {}
        for report in self.standpoints:
            for proved in report.proved:
                if not proved.claim.startswith("statement:"):
                    before = worst.get(proved.claim, "holds")
                    worst[proved.claim] = min(before, proved.verdict, key=WORST.index)
        questions = self.book.vocabulary["question"]
        return [
            {"kind": kind, "question": question, "question_sv": questions[question].sv, "verdict": verdict}
            for claim, verdict in worst.items()
            for kind, question in [claim.split(":")]
        ]

    def _statement(self, statement: Statement) -> dict[str, Any]:
        mine = f"statement:{statement.file}:{statement.line}:"
        verdicts = [p.verdict for r in self.standpoints for p in r.proved if p.claim.startswith(mine)]
        return {
            "name": statement.name,
            "file": statement.file,
            "line": statement.line,
            "verdict": min(verdicts, key=WORST.index, default="undecided"),
        }

    def _days(self) -> dict[str, Any]:
        starts = sorted({start for report in self.standpoints for start, _ in report.at.spans})
        return {"from": str(self.today), "to": None, "changes_on": [str(day) for day in starts if day != self.today]}

    def _assumed(self) -> list[dict[str, str]]:
        assert self.book is not None
        impossible = [{"id": i.id, "because": i.because} for i in self.book.impossible]
        agencies = (agency for agency in self.book.vocabulary["agency"] if agency.text(WITHOUT_RULE))
        without_rule = [{"id": agency.code, "because": agency.text(WITHOUT_RULE)} for agency in agencies]
        return [*impossible, *without_rule, *self._proposals()]

    def _proposals(self) -> list[dict[str, str]]:
        """Agreements that are applied though not every party has signed: this site lets proposals apply."""
        applied = {a.id: a for report in self.standpoints for a in report.at.policies.agreements}
        unsigned = (agreement for _, agreement in sorted(applied.items()) if agreement.bound_from is None)
        return [{"id": agreement.id, "because": PROPOSAL.format(title=agreement.title)} for agreement in unsigned]

    def _assumptions(self) -> list[str]:
        if self.book is None:
            return []
        told = [f"{assumed['id']}: {assumed['because']}" for assumed in self._assumed()]
        return ["Det här är sagt i reglerna och antaget:", *(f"    {line}" for line in told), ""] if told else []

    def _closing(self) -> str:
        if self.book is None:
            return (
                f"{len(self.findings)} fel: rätta dem först, så granskas luckor, motsägelser och döda regler sedan."
            )
        municipalities = {code for report in self.standpoints for code in report.at.municipalities}
        found = f"{len(self.findings)} fynd" if self.findings else CLEAN
        statements = f", {len(self.statements)} påståenden" if self.statements else ""
        return (
            f"{found}: {len(self.book.rules)} regler{statements}, {len(municipalities)} kommuner, "
            f"alla dagar från {self.today} ({self.seconds:.1f} s)."
        )


def errors_only(problems: Iterable[Problem]) -> PolicyReport:
    """The report on policies that cannot even be read."""
    return PolicyReport(errors_of(problems))


def tools() -> Mapping[str, str]:
    """What the proof was made with."""
    return {
        "envag": version("envag"),
        "solver": solver_version(),
        "engine": f"durable_rules {version('durable_rules')}",
        "python": platform.python_version(),
    }


def _place(at: Standpoint) -> dict[str, Any]:
    return {
        "name": at.name,
        "region": at.region,
        "municipalities": list(at.municipalities),
        "days": [[str(start), None if end is None else str(end)] for start, end in at.spans],
        "agreements": [agreement.id for agreement in at.policies.agreements],
        "rules": sum(len(stage.rules) for stage in at.policies.stages.values()),
    }
