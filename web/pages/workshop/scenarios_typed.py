"""A scenario while it is written in a form: its sentences with their words, as they were typed and as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from router.editing.scenario_form import ScenarioForm, StepForm
from router.editing.step_form import filled
from router.scenarios.register import Kind
from router.scenarios.steps import reading
from router.scenarios.vocabulary import all_steps
from web.pages.workshop.scenarios_need import DETAILS, need_text

KINDS: tuple[Kind, ...] = ("given", "when", "then")
MOST_STEPS, LONGEST = 60, 500
DECIDED = StepForm("when", "ärendet bedöms")


@dataclass
class StepTyped:
    """One sentence: a template with its words, or a text of its own when it is none of the vocabulary's.

    `text` is how it is written in the file; words that say the same leave it so.
    """

    kind: Kind
    template: str | None
    words: dict[str, str]
    text: str = ""

    @property
    def said(self) -> str:
        """The sentence as it reads."""
        if self.template is None:
            return self.text
        found = reading(self.kind, self.text)
        same = found is not None and found[0].templates[0] == self.template and _same(found[1], self.words)
        return self.text if same else filled(self.template, self.words)

    @classmethod
    def of(cls, step: StepForm) -> StepTyped:
        """The step of a scenario as fields."""
        found = reading(step.kind, step.text)
        if found is None:
            return cls(step.kind, None, {}, step.text)
        sentence, words = found
        return cls(step.kind, sentence.templates[0], dict(words), step.text)


@dataclass
class ScenarioTyped:
    """`examples` is the table of an outline, a row a line with | between; `rule` is the rule that it goes under."""

    name: str = ""
    rule: str = ""
    steps: list[StepTyped] = field(default_factory=list)
    examples: str = ""

    @classmethod
    def of(cls, form: ScenarioForm, rule: str = "") -> ScenarioTyped:
        """The form of a scenario as it is written."""
        rows = "\n".join(" | ".join(row) for row in form.examples)
        return cls(form.name, rule, [StepTyped.of(step) for step in form.steps], rows)

    @classmethod
    def sent(cls, fields: Mapping[str, str]) -> ScenarioTyped:
        """What a browser sent. Numbers that are none, and sentences beyond the most, are left out."""
        count = fields.get("steps", "0")
        steps = range(min(int(count), MOST_STEPS) if count.isascii() and count.isdigit() else 0)
        return cls(
            _line(fields.get("name", "")),
            _line(fields.get("rule", "")),
            [step for number in steps if (step := _step(fields, number)) is not None],
            fields.get("examples", "").replace("\r\n", "\n").strip()[: LONGEST * MOST_STEPS],
        )

    @property
    def form(self) -> ScenarioForm:
        """As it is to be written: what is given first, then that it is decided, then what is expected."""
        whens = [step for step in self.steps if step.kind == "when"]
        told = {"given": self._of("given"), "when": [_form(w) for w in whens] or [DECIDED], "then": self._of("then")}
        rows = [line for line in self.examples.split("\n") if line.strip()]
        cells = tuple(tuple(cell.strip() for cell in row.strip().strip("|").split("|")) for row in rows)
        return ScenarioForm(self.name, tuple(step for kind in KINDS for step in told[kind]), cells)

    def in_order(self) -> None:
        """Puts the sentences in the order in which they are written."""
        self.steps.sort(key=lambda step: KINDS.index(step.kind))

    def add(self, kind: Kind, template: str) -> None:
        """One more sentence of the vocabulary, with its words to be filled in."""
        if template in templates(kind) and len(self.steps) < MOST_STEPS:
            self.steps.append(StepTyped(kind, template, {}))
            self.in_order()

    def remove(self, number: int) -> None:
        if 0 <= number < len(self.steps):
            del self.steps[number]

    def raise_(self, number: int) -> None:
        """Lets a sentence change places with the one before it, when both are of a kind."""
        if 0 < number < len(self.steps) and self.steps[number].kind == self.steps[number - 1].kind:
            self.steps[number - 1 : number + 1] = [self.steps[number], self.steps[number - 1]]

    def _of(self, kind: Kind) -> list[StepForm]:
        return [_form(step) for step in self.steps if step.kind == kind]


def templates(kind: Kind) -> frozenset[str]:
    """Every sentence of the kind, each written in one way."""
    return frozenset(step.templates[0] for step in all_steps() if step.kind == kind)


def _step(fields: Mapping[str, str], number: int) -> StepTyped | None:
    kind = next((kind for kind in KINDS if kind == fields.get(f"step-{number}-kind")), None)
    if kind is None:
        return None
    template, text = fields.get(f"step-{number}-template", ""), _line(fields.get(f"step-{number}-text", ""))
    if template not in templates(kind):
        return StepTyped(kind, None, {}, text)
    return StepTyped(kind, template, dict(_words(fields, f"step-{number}-word-")), text)


def _words(fields: Mapping[str, str], before: str) -> Iterator[tuple[str, str]]:
    """The words of a sentence; a need is typed in parts."""
    for name, value in fields.items():
        if name.startswith(before) and name.removeprefix(before) not in DETAILS:
            yield name.removeprefix(before), _line(value)
    if f"{before}need" in fields:
        parts = {part: _line(fields.get(f"{before}{part}", "")) for part in DETAILS}
        yield "need", need_text(_line(fields[f"{before}need"]), parts)


def _form(step: StepTyped) -> StepForm:
    return StepForm(step.kind, step.said)


def _same(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether the words say the same, whatever the order of a need's parts and the case of letters."""
    told = [
        {name: sorted(word.casefold().split(", ")) for name, word in words.items() if word} for words in (one, other)
    ]
    return told[0] == told[1]


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST]
