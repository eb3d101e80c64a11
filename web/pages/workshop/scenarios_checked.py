"""What came of checks, as pages show it: by the day from which something would apply, with links to mend things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import current_app, url_for

from router.content_files import FEATURES, Files
from router.reading.problems import Problem
from router.scenarios.feature import rule_id
from router.storage import Job
from router.storage.policy_jobs import DONE, FAILED
from router.workshop.judging import Judged
from router.workshop.some_scenarios import rules_beside
from web.wiring import the_router

CONTENT = "workshop_content.show"
NOT_ASKED, BROKEN_OFF = "not_asked", "broken_off"
MOST_SHOWN = 50
"""Red scenarios told step by step; a page of thousands helps nobody."""


@dataclass(frozen=True)
class CheckedDay:
    """A check of what would apply from a day on."""

    day: date
    job: Job | None

    @property
    def is_over(self) -> bool:
        return self.job is not None and self.job.is_over

    @property
    def is_going(self) -> bool:
        return self.job is not None and not self.job.is_over

    @property
    def outcome(self) -> str:
        """`not_asked`, `waiting`, `running` or `broken_off`; of a check that is done, its verdict."""
        if self.job is None:
            return NOT_ASKED
        if self.job.state == FAILED:
            return BROKEN_OFF
        return str(self.job.verdict) if self.job.state == DONE else self.job.state

    @property
    def is_to_ask(self) -> bool:
        """Whether asking for it gets it done: nobody has asked, or it was broken off by a fault of the service."""
        return self.outcome in (NOT_ASKED, BROKEN_OFF)

    @property
    def percent(self) -> int:
        return int(self.job.share * 100) if self.job is not None else 0

    @property
    def result(self) -> Mapping[str, Any]:
        """What came of it; empty while nothing has."""
        return (self.job.result if self.job is not None else None) or {}


def checked_days(judged: Judged, kind: str) -> list[CheckedDay]:
    """The checks of one kind, a day each, as the draft is now."""
    return [CheckedDay(one.day, judged.jobs[kind, one.key]) for one in judged.prospects]


@dataclass(frozen=True)
class Links:
    """Where the reader of a result goes on to: the file, the rule, or the scenario."""

    draft_id: str
    files: Files

    def file(self, name: str, line: int | None = None) -> str | None:
        """Where the file is shown and changed; None while there is no such page, or no such file."""
        if name not in self.files or CONTENT not in current_app.view_functions:
            return None
        return url_for(CONTENT, draft_id=self.draft_id, fil=name, rad=line)

    def rule(self, rule: str, name: str | None = None) -> str | None:
        """Where the rule is changed, else where it is read; None when neither is known."""
        if name is not None and (found := self.file(name)):
            return found
        return url_for("rules.one_rule", rule_id=rule) if the_router().book.rule(rule) is not None else None

    def scenario(self, name: str, line: int) -> str:
        """Where the scenario is changed."""
        return url_for("workshop_scenarios.change", draft_id=self.draft_id, fil=name, rad=line)


def red_scenario(result: Mapping[str, Any], links: Links) -> dict[str, Any]:
    """One red scenario with its links; `stopped` is the step that did not go well."""
    rule = rule_id(result["rule"]) if result["rule"] else None
    stopped = next((s for s in result["steps"] if s["result"] in ("failed", "not_understood")), None)
    return {
        **result,
        "rule": rule,
        "stopped": stopped,
        "rule_href": links.rule(rule, rules_beside(result["file"])) if rule else None,
        "change_href": links.scenario(result["file"], result["line"]),
        "why": _with_beaten(result["why"]),
    }


def _with_beaten(lines: Iterable[str]) -> list[str]:
    """The rules that decided, each on a line with those that it goes before."""
    told = list[str]()
    for line in lines:
        if line.startswith(" ") and told:
            told[-1] += f" – {line.strip()}"
        else:
            told.append(line.strip())
    return told


def told_problems(problems: list[Mapping[str, Any]] | tuple[Problem, ...], links: Links) -> list[dict[str, Any]]:
    """Files that cannot be read, each problem with the way to its line."""
    shown = [p if isinstance(p, Mapping) else _as_mapping(p) for p in problems]
    return [{**p, "href": links.file(p["file"], p["line"])} for p in shown]


def is_feature(name: str, files: Files) -> bool:
    """Whether the name is that of a feature file of the content."""
    return name in files and name.startswith(f"{FEATURES}/")


def _as_mapping(problem: Problem) -> dict[str, Any]:
    return {part: getattr(problem, part) for part in ("file", "line", "column", "message", "suggestion")}
