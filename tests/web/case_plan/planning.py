"""Somebody who works with the plan of a case, in a browser without scripts."""

from __future__ import annotations

from dataclasses import dataclass

from werkzeug.test import TestResponse

from tests.web.accounts.signing_in import Person
from tests.web.workshop.page_form import PageForm, form_with

ANSWERS = {"by": ["child", "all_guardians"], "maturity": "mature"}


@dataclass
class Planner:
    person: Person
    reference: str
    html: str = ""

    @property
    def address(self) -> str:
        return f"/arenden/{self.reference}/sip"

    def open(self, path: str = "") -> PageForm:
        """The form of a page of the plan."""
        self.html = self.person.get(self.address + path).get_data(as_text=True)
        return form_with(self.html, "seen")

    def text(self, path: str = "") -> str:
        self.html = self.person.get(
            self.address + path,
        ).get_data(as_text=True)
        return " ".join(self.html.split())

    def send(self, form: PageForm, button: str = "") -> TestResponse:
        """Presses a button; the only one, which has no name, when none is told."""
        sent = form.pressing(button) if button else _plainly(form)
        answer = self.person.client.post(form.action, data=sent)
        self.html = answer.get_data(as_text=True)
        return answer

    def step(self, name: str, **values: str | list[str]) -> TestResponse:
        return self.send(self.open(f"?steg={name}").filled(**values))

    def to_the_meeting(self, meeting_on: str) -> None:
        """Offered, consented to, called."""
        assert self.step("erbjud").status_code == 303
        assert self.step("samtycke", **ANSWERS).status_code == 303
        assert self.step("kalla", meeting_on=meeting_on).status_code == 303


def _plainly(form: PageForm) -> dict[str, list[str]]:
    sent: dict[str, list[str]] = {}
    for name, value in form.fields:
        sent.setdefault(name, []).append(value)
    return sent
