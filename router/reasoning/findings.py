"""What a check of the policies found: each thing with its place in the files, and the whole in words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

from router.policy import Rule
from router.reading.problems import Problem

Kind = Literal["error", "gap", "conflict", "dead"]
HEADINGS: dict[Kind, str] = {"error": "Fel", "gap": "Luckor", "conflict": "Motsägelser", "dead": "Döda regler"}


@dataclass(frozen=True, slots=True)
class Finding:
    """`rules` are those it is about; `witness` tells, in words, a case in which it shows."""

    kind: Kind
    file: str
    line: int
    column: int
    message: str
    rules: tuple[str, ...] = ()
    witness: str | None = None

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column} {self.message}" if self.file else self.message
        return f"{where}\n    till exempel: {self.witness}" if self.witness else where


@dataclass(frozen=True)
class PolicyReport:
    findings: tuple[Finding, ...]
    rules: int
    witnesses: int
    seconds: float

    @property
    def passed(self) -> bool:
        return not self.findings

    def as_text(self) -> str:
        lines = []
        for kind, heading in HEADINGS.items():
            found = [str(finding) for finding in self.findings if finding.kind == kind]
            lines += [f"{heading} ({len(found)})", *found, ""] if found else []
        return "\n".join([*lines, self._closing()])

    def as_json(self) -> str:
        told = [asdict(finding) for finding in self.findings]
        return json.dumps({"findings": told, "rules": self.rules, "witnesses": self.witnesses}, ensure_ascii=False)

    def _closing(self) -> str:
        if not self.rules:
            return (
                f"{len(self.findings)} fel: rätta dem först, så granskas luckor, motsägelser och döda regler sedan."
            )
        found = f"{len(self.findings)} fynd" if self.findings else "Inga luckor, motsägelser eller döda regler"
        return f"{found}: {self.rules} regler prövade med {self.witnesses} ärenden ({self.seconds:.1f} s)."


def errors_only(problems: Iterable[Problem]) -> PolicyReport:
    """The report on policies that cannot even be read."""
    found = (Finding("error", p.file, p.line, p.column, str(p).split(" ", 1)[1]) for p in problems)
    return PolicyReport(tuple(found), 0, 0, 0.0)


def about(kind: Kind, rule: Rule, message: str, *others: Rule, witness: str | None = None) -> Finding:
    """A finding at the place of a rule."""
    ids = (rule.id, *(other.id for other in others))
    return Finding(kind, rule.origin.file, rule.origin.line, 3, message, ids, witness)
