"""A counsellor who goes through the questions one at a time, without scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask.testing import FlaskClient

from tests.web.pages.form import Browser
from web.forms.intake_sections import ASKED_TOGETHER, SECTIONS
from web.forms.steps import step_named

SUMMARY = "sammanfattning"
MOST_QUESTIONS = 80


@dataclass
class Counsellor:
    """Answers what is asked by what she knows (answers by field name), and "do not know" to everything else."""

    client: FlaskClient
    known: Mapping[str, list[str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page = Browser(self.client).open("/fragor")

    @property
    def step(self) -> str:
        return self.page.answer_to("step")

    def go(self, *, until: str = SUMMARY) -> Counsellor:
        """Answers one question after the other until this one is put."""
        while self.step != until:
            assert len(self.asked) < MOST_QUESTIONS, f"no end to the questions: {self.asked}"
            self.answer()
        return self

    def answer(self) -> Counsellor:
        """Answers the question on the page."""
        self.asked.append(self.step)
        step = step_named(self.step, SECTIONS)
        assert step is not None
        assert self.step in self.page.shown
        told = {name: values for name, values in self.known.items() if step.holds(name)}
        if not told:
            self.page.press("unknown")
        elif step.mark in told and step.mark != step.name:
            self.page.press("none")
        else:
            self._fill(step.name, told)
        return self

    def _fill(self, step: str, told: Mapping[str, list[str]]) -> None:
        for row in range(1, rows_in(told)):
            self.page.press(f"add:{step}")
            self._type({name: values for name, values in told.items() if name.startswith(f"{step}-{row}-")})
        together = {name: self.known[name] for name in ASKED_TOGETHER.get(step, ()) if name in self.known}
        self._type({**told, **together})
        self.page.press("next")
        assert self.page.status == 200, self.page.text

    def _type(self, told: Mapping[str, list[str]]) -> None:
        self.page.form.values.update({name: list(values) for name, values in told.items()})

    def decision(self) -> str:
        """The address of the answer, which is recorded."""
        self.page.press("decide")
        assert self.page.status == 303, self.page.text
        assert self.page.response is not None
        return self.page.response.location


def rows_in(told: Mapping[str, Any]) -> int:
    """How many rows of a list these answers are about."""
    return len({name.split("-")[1] for name in told if name.split("-")[1].isdigit()})
