"""The impact of a draft on cases: asked for by its page, worked out beside the server, kept without their facts."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from router.content_files import Files, files_hash, hash_of_names
from router.editions import Edition
from router.impact import How, Impact, example_children, impact_of, impact_to_json, map_changes
from router.impact.maps import MapChange
from router.layering import PolicyConflict, PolicyGap
from router.policy_book import NoPolicyOnDay
from router.reasoning.check import Told
from router.storage import Job, PolicyContents, PolicyJobs, RecordedCases
from router.timeline import Editions
from router.workshop.judging import Judged
from router.workshop.prospects import Prospect

IMPACT = "impact"
COUNTED, NO_POLICIES = "counted", "no_policies"
MAPS = "maps"
"""What is told to be done while the maps are compared."""
MANY = 20_000
"""Recorded cases that are worth more than one process."""
MOST_PROCESSES = 2
WORDS = ("need_domain", "principal_type", "ladder")
NOTHING_RECORDED = "none"


@dataclass(frozen=True)
class Impacts:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    jobs: PolicyJobs
    cases: RecordedCases
    clock: Callable[[], datetime]

    def ask(self, judged: Judged) -> Job:
        """Asks for the impact on all that is recorded by now, unless it is on its way or there already."""
        found = self.latest(judged)
        if found is not None and not found.is_over:
            return found
        prospect = changing(judged)
        task = {"day": prospect.day.isoformat()}
        key = f"{_name(judged)}-{self._newest()}"
        return self.jobs.ask(IMPACT, key, task, prospect.files, self.clock(), _before(judged))

    def latest(self, judged: Judged) -> Job | None:
        """The impact of exactly this content that was asked for last; None when nobody did."""
        return self.jobs.latest(IMPACT, f"{_name(judged)}-")

    def is_behind(self, job: Job) -> bool:
        """Whether decisions have been recorded since."""
        return not job.key.endswith(f"-{self._newest()}")

    def _newest(self) -> str:
        return self.cases.newest() or NOTHING_RECORDED


def changing(judged: Judged) -> Prospect:
    """The content whose impact is told: that of the draft's day, or of the day that would not come any more."""
    begins = {one.effective_from for one in judged.timeline.published if one.seq == judged.taken_back}
    return next((one for one in judged.prospects if one.day in begins), judged.prospects[0])


def _before(judged: Judged) -> Files:
    return judged.timeline.files_on(changing(judged).day)


def _name(judged: Judged) -> str:
    """The same for as long as both contents are."""
    return hash_of_names([("after", changing(judged).key), ("before", files_hash(_before(judged)))])


@dataclass(frozen=True)
class ImpactWork:
    """How the work is done."""

    contents: PolicyContents
    editions: Editions
    cases: RecordedCases
    fixtures: Path

    def __call__(
        self, new: Edition, _root: Path, task: Mapping[str, Any], told: Told
    ) -> tuple[str, Mapping[str, Any]]:
        """The verdict and the result as JSON values. Raises ReadingErrors, StorageError."""
        old, day = self.editions.of(self.contents.files(task["before"])), date.fromisoformat(task["day"])
        children = example_children(self.fixtures)
        try:
            found = impact_of(
                lambda _: old, lambda _: new, day, self.cases, children, How(jobs=self._processes()), told
            )
            told(MAPS, 0.0)
            changes = map_changes(old, new, new.places.municipalities.values(), day)
        except NoPolicyOnDay:
            return NO_POLICIES, {}
        return COUNTED, impact_result(found, changes, new)

    def _processes(self) -> int:
        many = sum(row.number for row in self.cases.by_place()) >= MANY
        return min(MOST_PROCESSES, os.cpu_count() or 1) if many else 1


def impact_result(found: Impact, changes: tuple[MapChange, ...], new: Edition) -> dict[str, Any]:
    """What is kept: the counts, the places whose map changes, and the words for the codes in them."""
    told = impact_to_json(found, recorded_in_words=False)
    return {**told, "maps": [_map_json(change, new) for change in changes], "words": _words(told, new)}


def _map_json(change: MapChange, new: Edition) -> dict[str, Any]:
    codes = [one.code for one in change.municipalities]
    rows = len(change.blocks) + len(change.needs_apart)
    return {"municipalities": codes, "rows": rows, "fault": change.fault and fault_words(change.fault, new)}


def fault_words(fault: PolicyGap | PolicyConflict, new: Edition) -> tuple[str, str]:
    """Why a map cannot be drawn, in Swedish and English."""
    if isinstance(fault, PolicyConflict):
        rules = fault.first.id, fault.second.id
        return f"{rules[0]} och {rules[1]} säger emot varandra.", f"{rules[0]} and {rules[1]} contradict each other."
    question = new.vocabulary["question"][fault.question]
    need = new.vocabulary["need_domain"].terms.get(fault.about)
    about = (f" ({need.sv.lower()})", f" ({need.en.lower()})") if need else ("", "")
    return f"Ingen regel svarar: {question.sv}{about[0]}", f"No rule answers: {question.en}{about[1]}"


def _words(told: Mapping[str, Any], new: Edition) -> dict[str, dict[str, Any]]:
    """By list and code, in Swedish and English; agencies as colleagues call them."""
    found = {name: {term.code: [term.sv, term.en] for term in new.vocabulary[name]} for name in WORDS}
    found["agency"] = {
        term.code: [term.word[0].upper() + term.word[1:], term.en] for term in new.vocabulary["agency"]
    }
    return {**found, "question": _questions(told, new)}


def _questions(told: Mapping[str, Any], new: Edition) -> dict[str, list[str]]:
    asked = [told[part]["asked"][name] for part in ("recorded", "examples") for name in ("newly", "no_longer")]
    topics = {pointer: new.book.sheet.topic(pointer) for some in asked for pointer in some}
    return {
        pointer: [topic.questions["sv"], topic.questions["en"]]
        for pointer, topic in topics.items()
        if topic is not None
    }
