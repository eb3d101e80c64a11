"""Decides every scenario's case once, on the policies as they stand, and keeps what the rules were asked about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from router.asking import ask
from router.policies import Policies, Stage, quantifiers_of
from router.policy import QUESTIONS, Exists, Rule, Subject
from router.policy_book import NoPolicyOnDay
from router.routing import advise, route
from router.scenarios.mutation.seen import RecordingStage, Sight, Sights
from router.scenarios.mutation.trying import Tried
from router.scenarios.world import Content
from router.whereabouts import whereabouts

Place = tuple[str | None, str | None]


@dataclass(frozen=True, eq=False)
class Seen:
    """What the scenarios saw. `policies` holds, for each scenario, those of its place and day, or None."""

    scenarios: Sequence[Tried]
    policies: Sequence[Policies | None]
    places: Sequence[Place]
    sights: Mapping[Policies, Mapping[Subject, Sights]]

    @cached_property
    def about_questions(self) -> frozenset[int]:
        """The scenarios that look at what is still asked."""
        return frozenset(number for number, one in enumerate(self.scenarios) if one.about_questions)

    def under(self, policies: Policies) -> set[int]:
        """The scenarios that were decided under these policies."""
        return {number for number, own in enumerate(self.policies) if own is policies}


def recorded(scenarios: Sequence[Tried], content: Content, changed: Iterable[Rule]) -> Seen:
    """What the scenarios see. `changed` are the rules to be tried: what they test of lists is kept as well."""
    recording = _Recording(content, tuple(changed))
    for number, scenario in enumerate(scenarios):
        recording.record(number, scenario)
    return Seen(scenarios, recording.policies, recording.places, recording.sights())


class _Recording:
    def __init__(self, content: Content, changed: Sequence[Rule]) -> None:
        self._content, self._changed = content, changed
        self._watched: dict[Policies, Policies] = {}
        self._sights: dict[Policies, dict[Subject, list[Sight]]] = {}
        self.policies: list[Policies | None] = []
        self.places: list[Place] = []

    def sights(self) -> Mapping[Policies, Mapping[Subject, Sights]]:
        return {
            policies: {subject: Sights(found) for subject, found in stages.items()}
            for policies, stages in self._sights.items()
        }

    def record(self, number: int, scenario: Tried) -> None:
        content, case = self._content, scenario.case
        where = whereabouts(case, content.places, content.vocabulary)
        self.places.append((where.registration_region, where.registration))
        try:
            policies = content.book.in_force(case.as_of, *self.places[-1])
        except NoPolicyOnDay:
            self.policies.append(None)
            return
        self.policies.append(policies)
        watched = self._watch(policies)
        watched.territories.clear()  # what was worked out for another scenario would not be asked about again
        routing = route(case, watched, content.places, content.directory, content.vocabulary)
        advise(routing, content.vocabulary)
        self._keep(policies, watched, number, asking=False)
        if scenario.about_questions:
            ask(case, routing, content.places, content.vocabulary)
            self._keep(policies, watched, number, asking=True)

    def _watch(self, policies: Policies) -> Policies:
        if policies not in self._watched:
            stages = {subject: self._watching(policies, subject) for subject in policies.stages}
            self._watched[policies] = Policies(
                policies.book,
                policies.agreements,
                policies.parameters,
                policies.parameter_sources,
                stages,
                policies.precedence,
            )
            self._sights[policies] = {subject: [] for subject in policies.stages}
        return self._watched[policies]

    def _watching(self, policies: Policies, subject: Subject) -> RecordingStage:
        stage: Stage = policies.stages[subject]
        quantifiers: dict[str, Exists] = dict(stage.quantifiers)
        for rule in self._changed:
            if QUESTIONS[rule.question].subject == subject:
                quantifiers |= quantifiers_of(rule.resolved(policies.parameters))
        return RecordingStage(stage.rules, stage.patterns, quantifiers, stage.matcher, stage.by_question)

    def _keep(self, policies: Policies, watched: Policies, number: int, *, asking: bool) -> None:
        for subject, stage in watched.stages.items():
            assert isinstance(stage, RecordingStage)
            self._sights[policies][subject] += [Sight(number, asking, facts) for facts in stage.asked]
            stage.asked.clear()
