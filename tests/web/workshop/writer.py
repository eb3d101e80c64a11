"""Somebody at work with the forms of a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from router.bootstrap import Router
from tests.web.accounts.signing_in import Person
from tests.web.workshop.page_form import PageForm, form_with


@dataclass
class Writer:
    """Somebody at work in the browser, and the draft."""

    person: Person
    router: Router
    draft: str

    @property
    def client(self) -> FlaskClient:
        return self.person.client

    def open(self, page: str, **asked: str) -> TestResponse:
        return self.client.get(f"/verkstad/{self.draft}/{page}", query_string=asked)

    def form(self, page: str, name: str = "began", **asked: str) -> PageForm:
        answer = self.open(page, **asked)
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return form_with(answer.get_data(as_text=True), name)

    def press(self, form: PageForm, button: str) -> TestResponse:
        return self.client.post(form.action, data=form.pressing(button))

    def text(self, path: str) -> str:
        """The file as the draft has it."""
        draft = self.router.drafts.get(self.draft)
        assert draft is not None
        return self.router.workshop.files_of(draft)[path].decode()


SignIn = Callable[..., Writer]
