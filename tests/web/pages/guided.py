"""A counsellor who goes through the questions one at a time, without scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask.testing import FlaskClient

from tests.web.pages.form import Browser
from web.forms.intake_sections import SECTIONS
from web.forms.steps import Step, step_named

SUMMARY = "sammanfattning"
MOST_QUESTIONS = 40
LISTS = {rows.name for section in SECTIONS for rows in section.rows()}


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
        while until not in self.fields:
            assert len(self.asked) < MOST_QUESTIONS, f"no end to the questions: {self.asked}"
            self.answer()
        return self

    def answer(self) -> Counsellor:
        """Answers the question on the page."""
        assert set(self.fields) <= self.page.shown
        self.asked.append(self.step)
        told = {name: values for name, values in self.known.items() if any(step.holds(name) for step in self.steps)}
        if not told:
            self.page.press("unknown")
        elif any(name == f"{self.step}-none" for name in told):
            self.page.press("none")
        else:
            self._fill(told)
        return self

    @property
    def fields(self) -> list[str]:
        """The fields, or the list, that the page asks for."""
        return self.step.split("+")

    @property
    def steps(self) -> list[Step]:
        found = [step_named(name, SECTIONS) for name in self.fields]
        return [step for step in found if step is not None]

    @property
    def fields_asked(self) -> list[str]:
        """Every field that was asked for, in order."""
        return [name for step in self.asked for name in step.split("+")]

    def _fill(self, told: Mapping[str, list[str]]) -> None:
        for row in range(1, rows_in(told) if self.step in LISTS else 1):
            self.page.press(f"add:{self.step}")
            self._type({name: values for name, values in told.items() if name.startswith(f"{self.step}-{row}-")})
        self._type(told)
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
