"""A feature file once read: its rules and scenarios, each step with its place in the file."""

from __future__ import annotations

from dataclasses import dataclass

from router.scenarios.register import Kind

ABOUT_ALL = "alla barn"


@dataclass(frozen=True, slots=True)
class StepLine:
    """`kind` is that of the step before for Och and Men; `text` stands without the keyword."""

    keyword: str
    kind: Kind | None
    text: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.keyword} {self.text}"


@dataclass(frozen=True, slots=True)
class Scenario:
    """`steps` begin with those of the backgrounds. `example` numbers the rows of an outline, from 1."""

    name: str
    file: str
    line: int
    column: int
    rule: str | None
    steps: tuple[StepLine, ...]
    own_steps: int
    example: int | None = None
    text: str = ""

    @property
    def about_all(self) -> bool:
        """Whether it says something of all children, which is proved, and not of one, which is decided."""
        return any(step.kind == "given" and step.text.startswith(ABOUT_ALL) for step in self.steps)

    @property
    def title(self) -> str:
        return self.name if self.example is None else f"{self.name} (exempel {self.example})"


@dataclass(frozen=True, slots=True)
class Feature:
    """One file. `rule_lines` tells where the block of each rule begins."""

    file: str
    name: str
    scenarios: tuple[Scenario, ...]
    rule_lines: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """One scenario as it is written, for pages that show a rule with its examples."""

    name: str
    text: str
    file: str
    line: int


def rule_id(heading: str) -> str:
    """The rule that a Regel block is about: the first word of its heading.

    >>> rule_id("a.b.c – Vad den handlar om")
    'a.b.c'
    """
    return heading.partition(" ")[0]
