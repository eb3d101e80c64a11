"""A witness as a scenario: the case that shows a finding, with the answer left open for the owners to write."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from router.reasoning.findings import Finding
from router.scenarios.feature_file import LANGUAGE
from router.scenarios.told import Telling
from router.scenarios.world import Content

OPEN = "Så väntar svaret på reglernas ägare"
NAMES = {
    "gap": "Ingen regel svarar",
    "conflict": "Två regler säger olika",
    "statement": "Påståendet gäller inte här",
    "undecided": "Inte avgjort",
}
NATIONAL = "rules/national/luckor.yaml"
"""Where a witness of a hole lies: no rule says where it would have been."""


@dataclass(frozen=True)
class WitnessText:
    """One feature file: where it belongs, and what it says."""

    path: str
    text: str


def witness_texts(findings: Iterable[Finding], content: Content) -> Iterator[WitnessText]:
    """A file for every finding that has a case."""
    for finding in findings:
        if finding.case is not None and finding.kind in NAMES:
            yield _witness(finding, content)


def _witness(finding: Finding, content: Content) -> WitnessText:
    steps = Telling(content).given(finding.case or {})
    questions, asked = content.vocabulary["question"].terms, finding.question or ""
    about = questions[asked].sv if asked in questions else finding.message
    name = f"{NAMES[finding.kind]}: {', '.join(dict.fromkeys(finding.rules)) or about}"
    lines = [
        LANGUAGE,
        f"Egenskap: Vittne – {NAMES[finding.kind].lower()}",
        *(f"  {line}" for line in _comment(finding)),
        "",
        f"  Scenario: {name}",
        f"    Givet {steps[0]}",
        *(f"    Och {step}" for step in steps[1:]),
        "    När ärendet bedöms",
        f"    {OPEN}",
        "",
    ]
    return WitnessText(_path(finding, "\n".join(steps)), "\n".join(lines))


def _comment(finding: Finding) -> Iterator[str]:
    yield finding.message
    if finding.where:
        yield f"Funnet för: {finding.where}."
    yield "Byt den sista raden mot det svar som ska gälla, rätta reglerna, och flytta scenariot till regelns block."


def _path(finding: Finding, told: str) -> str:
    """Beside the scenarios of the rule that it is about; the same case has the same name every time."""
    rule_file = finding.file if finding.file.endswith(".yaml") else NATIONAL
    within = PurePosixPath(rule_file).relative_to("rules")
    mark = hashlib.sha256(f"{finding.kind}{finding.rules}{told}".encode()).hexdigest()[:8]
    return str(PurePosixPath("features", "policies", within.parent, f"{within.stem}_vittne_{mark}.feature"))


def write_witnesses(texts: Iterable[WitnessText], root: Path) -> list[str]:
    """Writes the files below the root; their paths, in the order written. Those that are there already are kept."""
    written = []
    for witness in texts:
        path = root / witness.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(witness.text, encoding="utf-8")
        written.append(witness.path)
    return written
