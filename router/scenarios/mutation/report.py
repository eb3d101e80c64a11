"""What came of trying the mutants: the survivors with their places, and the score for each layer, place and kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from router.reasoning.mutants import KINDS, Kind
from router.scenarios.mutation.verdict import Verdict
from router.scenarios.world import Content

LEAST = 95
"""Of a hundred mutants, how many must be caught at least; of removed rules, all."""
KIND_WORDS: Mapping[Kind, str] = {
    "removed": "struken regel",
    "dropped": "struket villkor",
    "bound": "flyttad gräns",
    "left_out": "värde ur en lista",
    "flipped": "är blev inte",
    "target": "struket undantag",
    "result": "annat svar",
    "validity": "flyttad dag",
}
WHOLE_COUNTRY = "hela landet"
NAME_WIDTH = 32


@dataclass(frozen=True, slots=True)
class Score:
    """How many mutants of some sort there were, and what became of them."""

    caught: int
    survived: int
    equivalent: int

    @property
    def counted(self) -> int:
        """Those that something could have caught."""
        return self.caught + self.survived

    def reaches(self, percent: int) -> bool:
        return self.caught * 100 >= percent * self.counted

    @property
    def percent(self) -> float:
        """Rounded down, so that 100 means all."""
        return 100.0 if not self.survived else self.caught * 1000 // self.counted / 10

    def as_row(self, name: str) -> str:
        return (
            f"  {name:<{NAME_WIDTH}}{self.counted:>6}{self.caught:>10}{self.survived:>13}{self.equivalent:>12}"
            f"{self.percent:>8.1f} %"
        )


HEADINGS = f"{'mutanter':>{NAME_WIDTH + 8}}{'upptäckta':>10}{'överlevande':>13}{'likvärdiga':>12}{'andel':>8}"


def score(verdicts: Iterable[Verdict]) -> Score:
    fates = [verdict.fate for verdict in verdicts]
    caught = sum(fate in ("noticed", "checked") for fate in fates)
    return Score(caught, fates.count("survived"), fates.count("equivalent"))


@dataclass(frozen=True)
class MutationReport:
    """A whole run. Mutants that say the same in other words are counted apart: nothing could catch them."""

    verdicts: tuple[Verdict, ...]
    scenarios: int
    content: Content
    seconds: float

    @property
    def survivors(self) -> tuple[Verdict, ...]:
        return tuple(verdict for verdict in self.verdicts if verdict.fate == "survived")

    @property
    def passed(self) -> bool:
        """Every removed rule is missed, and of all mutants at least LEAST of a hundred."""
        removed = score(verdict for verdict in self.verdicts if verdict.mutant.kind == "removed")
        return removed.reaches(100) and score(self.verdicts).reaches(LEAST)

    @cached_property
    def scores(self) -> Mapping[str, Mapping[str, Score]]:
        """By layer, by place and by kind, under their Swedish names."""
        return {
            "nivå": self._by(self._layer),
            "plats": self._by(self._place),
            "slag": {
                KIND_WORDS[kind]: score(v for v in self.verdicts if v.mutant.kind == kind)
                for kind in KINDS
                if any(v.mutant.kind == kind for v in self.verdicts)
            },
        }

    def _by(self, name: Callable[[Verdict], str]) -> dict[str, Score]:
        named: dict[str, list[Verdict]] = {}
        for verdict in self.verdicts:
            named.setdefault(name(verdict), []).append(verdict)
        return {key: score(found) for key, found in named.items()}

    def _layer(self, verdict: Verdict) -> str:
        return self.content.vocabulary["layer"][verdict.mutant.rule.layer].word

    def _place(self, verdict: Verdict) -> str:
        code = verdict.mutant.rule.place
        return WHOLE_COUNTRY if code is None else f"{code} {self.content.places.principal_name(code) or ''}".strip()

    def as_text(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        for verdict in self.survivors:
            mutant = verdict.mutant
            yield f"{mutant.where} {mutant.rule.id}: {mutant.words}"
        if self.survivors:
            yield ""
        yield HEADINGS
        for heading, rows in self.scores.items():
            yield heading
            yield from (found.as_row(name) for name, found in rows.items())
        yield score(self.verdicts).as_row("alla").removeprefix("  ").replace("alla", "alla  ", 1)
        yield ""
        yield self._closing()

    def _closing(self) -> str:
        told = score(self.verdicts)
        found = f"{told.caught} av {told.counted} mutanter upptäcktes"
        alike = f"; {told.equivalent} var likvärdiga med reglerna" if told.equivalent else ""
        verdict = (
            "Det räcker"
            if self.passed
            else f"Det räcker inte: alla strukna regler och {LEAST} % av allt ska upptäckas"
        )
        return f"{found}{alike}. {verdict} ({self.scenarios} scenarier, {self.seconds:.0f} s)."

    def as_json(self) -> str:
        """The same for programs. The time it took is left out: the same policies give the same text."""
        told = {
            "passed": self.passed,
            "scenarios": self.scenarios,
            "score": _told(score(self.verdicts)),
            "by": {
                heading: {name: _told(found) for name, found in rows.items()} for heading, rows in self.scores.items()
            },
            "survivors": [_mutant(verdict) for verdict in self.survivors],
            "equivalent": [
                {**_mutant(verdict), "why": verdict.why} for verdict in self.verdicts if verdict.fate == "equivalent"
            ],
        }
        return json.dumps(told, ensure_ascii=False)


def _told(found: Score) -> dict[str, Any]:
    return {
        "mutants": found.counted,
        "caught": found.caught,
        "survived": found.survived,
        "equivalent": found.equivalent,
        "percent": found.percent,
    }


def _mutant(verdict: Verdict) -> dict[str, Any]:
    mutant = verdict.mutant
    return {
        "file": mutant.rule.origin.file,
        "line": mutant.line,
        "rule": mutant.rule.id,
        "kind": mutant.kind,
        "mutation": mutant.words,
    }
