"""Scenarios read to the bottom once, so that each can be tried on changed policies many times."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from router.case import Case
from router.policy_book import PolicyBook
from router.scenarios.cases import told_case
from router.scenarios.failures import NotUnderstood, Otherwise
from router.scenarios.feature import Feature, Scenario, rule_id
from router.scenarios.register import Step
from router.scenarios.steps import reading
from router.scenarios.then_plan import ABOUT_QUESTIONS
from router.scenarios.words import Words
from router.scenarios.world import Content, World


@dataclass
class _Retold(World):
    """A world whose case is told already, with the words of the policies as they stand.

    A scenario that names a removed rule is understood still: it is the answer that must show the loss.
    """

    told: Case | None = None
    spoken: Words | None = None

    @property
    def words(self) -> Words:
        assert self.spoken is not None
        return self.spoken

    def case(self) -> Case:
        assert self.told is not None
        return self.told


class NotGreen(Exception):
    """A scenario is not true of the policies as they stand, so that nothing can be said of changed ones."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        super().__init__(f"{scenario.file}:{scenario.line}")


@dataclass(frozen=True, eq=False)
class Tried:
    """One scenario: its case, and what it expects of the decision."""

    scenario: Scenario
    case: Case
    checks: tuple[tuple[Step, Mapping[str, str]], ...]
    content: Content

    @property
    def rule(self) -> str | None:
        """The rule whose block it stands in."""
        return rule_id(self.scenario.rule) if self.scenario.rule else None

    @property
    def about_questions(self) -> bool:
        """Whether it looks at what is still asked."""
        return any(step.run in ABOUT_QUESTIONS for step, _ in self.checks)

    def holds(self, book: PolicyBook) -> bool:
        """Whether the scenario is still true under these policies."""
        content = self.content
        changed = Content(content.vocabulary, content.places, content.directory, book)
        world = _Retold(changed, told=self.case, spoken=content.words)
        try:
            world.decide()
            for step, words in self.checks:
                step.run(world, **words)
        except (Otherwise, NotUnderstood):
            return False
        return True


def tried(features: Iterable[Feature], content: Content) -> tuple[Tried, ...]:
    """Every scenario about a child of the features, which must be sound. Raises NotGreen unless all of them hold.

    Statements about all children are no scenarios of a rule: they are proved, by the check.
    """
    scenarios = (scenario for feature in features for scenario in feature.scenarios if not scenario.about_all)
    return tuple(_tried(scenario, content) for scenario in scenarios)


def _tried(scenario: Scenario, content: Content) -> Tried:
    checks = []
    for step in scenario.steps:
        if step.kind == "then":
            check = reading("then", step.text)
            assert check is not None, "checked when it was read"
            checks.append(check)
    try:
        found = Tried(scenario, told_case(scenario, content), tuple(checks), content)
    except NotUnderstood as senseless:
        raise NotGreen(scenario) from senseless
    if not found.holds(content.book):
        raise NotGreen(scenario)
    return found
