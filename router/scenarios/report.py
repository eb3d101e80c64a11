"""What came of running scenarios: every step with its result, and the whole in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from router.reading.problems import Problem
from router.scenarios.feature import Scenario, StepLine

Result = Literal["passed", "failed", "not_understood", "not_run"]


@dataclass(frozen=True, slots=True)
class StepResult:
    """`expected` and `got` tell how the decision is another than the step says; `message` why it makes no sense."""

    step: StepLine
    result: Result
    expected: str | None = None
    got: str | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class ScenarioResult:
    """`why` names the rules that decided, when there was a decision and it was not the expected one."""

    scenario: Scenario
    steps: tuple[StepResult, ...]
    why: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        return all(step.result == "passed" for step in self.steps)

    @property
    def stopped_at(self) -> StepResult | None:
        """The step that did not go well."""
        return next((step for step in self.steps if step.result in ("failed", "not_understood")), None)

    def as_text(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        red = self.stopped_at
        if red is None:
            yield f"{self.scenario.file}:{self.scenario.line} {self.scenario.title}: stämmer"
            return
        yield f"{self.scenario.file}:{red.step.line}:{red.step.column} {self.scenario.title}"
        yield f"    {red.step}"
        if red.message is not None:
            yield f"    {red.message}"
        else:
            yield f"    väntade: {red.expected}"
            yield f"    fick:    {red.got}"
        if self.why:
            yield "    därför att:"
            yield from (f"      {line}" for line in self.why)


@dataclass(frozen=True)
class ScenarioReport:
    """A whole run. `problems` are the files that could not be run at all."""

    results: tuple[ScenarioResult, ...]
    problems: tuple[Problem, ...]
    seconds: float

    @property
    def failed(self) -> tuple[ScenarioResult, ...]:
        return tuple(result for result in self.results if not result.passed)

    @property
    def passed(self) -> bool:
        return bool(self.results) and not self.failed and not self.problems

    def as_text(self) -> str:
        """Every problem and every red scenario, and one closing line."""
        parts = [str(problem) for problem in self.problems]
        parts += [result.as_text() for result in self.failed]
        return "\n".join([*parts, self._closing()])

    def _closing(self) -> str:
        count, red = len(self.results), len(self.failed)
        if not count and not self.problems:
            return "Inga scenarier finns."
        told = f"{count - red} av {count} scenarier stämmer"
        if self.problems:
            told += f"; {len(self.problems)} fel i filerna"
        return f"{told} ({self.seconds:.1f} s)."
