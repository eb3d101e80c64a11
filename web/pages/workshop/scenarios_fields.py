"""The form of a scenario as a page shows it: each sentence with fields for its words and what may be chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from router.editing.choices import Choice
from router.editing.step_form import Hole, Sentence, sentences, words_for
from router.scenarios.register import Kind
from router.scenarios.templates import shown
from router.scenarios.world import Content
from web.pages.workshop.scenarios_need import DETAILS, detail_choices, need_parts
from web.pages.workshop.scenarios_typed import ScenarioTyped, StepTyped

ABOUT_ALL = ("alla barn", "där {condition}", "alla ärenden", "gäller alltid")
"""Sentences of statements about all children, which are written as text."""
MOST_TO_CHOOSE = 60
"""More than so many words are typed, with suggestions."""
MOST_SUGGESTED = 500


@dataclass(frozen=True)
class FieldsOf:
    """Makes the fields of a scenario, with the words of a content."""

    content: Content

    def shown(self, typed: ScenarioTyped) -> dict[str, Any]:
        """The sentences with their fields, what may be added, and the lists of suggestions."""
        steps = [self._step(number, step) for number, step in enumerate(typed.steps)]
        return {
            "sentences": steps,
            "addable": {kind: self.addable(kind) for kind in ("given", "then")},
            "suggested": self._suggested(steps),
        }

    def addable(self, kind: Kind) -> list[dict[str, str]]:
        """The sentences that may be added, as people read them."""
        return [
            {"template": one.template, "shown": one.shown, "meaning": one.meaning}
            for one in sentences(kind)
            if not one.template.startswith(ABOUT_ALL) and not one.template.startswith("väntar svaret")
        ]

    def _step(self, number: int, step: StepTyped) -> dict[str, Any]:
        before = f"step-{number}"
        fields = [] if step.template is None else list(self._fields(before, step))
        is_blank = step.template is not None and fields and not any(field["value"] for field in fields)
        return {
            "id": before,
            "number": number,
            "kind": step.kind,
            "template": step.template,
            "text": step.text,
            "legend": shown(str(step.template)) if is_blank else step.said,
            "fields": fields,
        }

    def _fields(self, before: str, step: StepTyped) -> Iterable[dict[str, Any]]:
        sentence = _sentence(step)
        for hole in sentence.holes:
            name, value = f"{before}-word-{hole.name}", step.words.get(hole.name, "")
            if hole.name == "need" and step.kind == "given" and (parts := need_parts(value, self.content.vocabulary)):
                yield from self._need(before, hole, sentence, *parts)
            else:
                yield self._field(name, hole, value, words_for(sentence, hole, self.content))

    def _need(
        self, before: str, hole: Hole, sentence: Sentence, name: str, parts: dict[str, str]
    ) -> Iterable[dict[str, Any]]:
        """A need is chosen in parts."""
        yield self._field(f"{before}-word-need", hole, name, words_for(sentence, hole, self.content))
        labels = {"severity": _("svårighetsgrad"), "impact": _("påverkan"), "cause": _("orsak")}
        for part in DETAILS:
            one = Hole(part, labels[part], "text", True)
            choices = detail_choices(part, self.content.vocabulary)
            yield self._field(f"{before}-word-{part}", one, parts.get(part, ""), choices)

    def _field(self, name: str, hole: Hole, value: str, choices: Iterable[Choice]) -> dict[str, Any]:
        offered = list(choices)
        few = 0 < len(offered) <= MOST_TO_CHOOSE
        if few and value and value.casefold() not in {one.word.casefold() for one in offered}:
            offered.append(Choice(value, value))
        return {
            "name": name,
            "label": label_of(hole),
            "kind": hole.kind,
            "optional": hole.optional,
            "value": value,
            "choices": offered if few else [],
            "list": hole.name if offered and not few else None,
            "offered": [] if few else offered,
        }

    def _suggested(self, steps: list[dict[str, Any]]) -> dict[str, list[Choice]]:
        """By the name of the word: each list once, however many sentences have it."""
        fields = (field for step in steps for field in step["fields"] if field["list"])
        return {field["list"]: field["offered"][:MOST_SUGGESTED] for field in fields}


def label_of(hole: Hole) -> str:
    """What a word to fill in is called; numbers by what they count."""
    return {"years": _("år"), "months": _("månader"), "percent": _("procent")}.get(hole.name, hole.label)


def _sentence(step: StepTyped) -> Sentence:
    """The sentence of a step that is one of the vocabulary's."""
    return next(one for one in sentences(step.kind) if one.template == step.template)
