"""A reader without scripts: reads a page, fills in its form and presses one of its buttons."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from flask.testing import FlaskClient
from werkzeug.test import TestResponse


@dataclass
class Form:
    """The form as a browser would send it, and the buttons on it."""

    action: str = ""
    values: dict[str, list[str]] = field(default_factory=dict)
    buttons: set[str] = field(default_factory=set)


class _Reader(HTMLParser):
    """Collects what a browser would send. Templates are not part of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Form()
        self.inside_template = 0
        self.select: str | None = None
        self.text: list[str] = []
        self.shown: set[str] = set()
        self.divs: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.inside_template += tag == "template"
        if self.inside_template:
            return
        self._see(tag, given)
        if tag == "form" and given.get("id") == "intake":
            self.form.action = given["action"]
        if tag == "select":
            self.select = given["name"]
        if tag == "option" and self.select and "selected" in given:
            self.form.values[self.select] = [given["value"]]
        if tag == "button" and given.get("type") == "submit":
            self.form.buttons.add(given.get("value", ""))
        if tag == "input":
            self._input(given)

    def handle_endtag(self, tag: str) -> None:
        self.inside_template -= tag == "template"
        if tag == "div" and not self.inside_template:
            self.divs.pop()
        if tag == "select":
            self.select = None

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def _see(self, tag: str, given: dict[str, str]) -> None:
        """Notes what is not inside something hidden."""
        if tag == "div":
            self.divs.append("hidden" in given)
        if "id" in given and not any(self.divs):
            self.shown.add(given["id"])

    def _input(self, given: dict[str, str]) -> None:
        chosen = given.get("type") not in ("radio", "checkbox") or "checked" in given
        if chosen and "name" in given:
            self.form.values.setdefault(given["name"], []).append(given.get("value", ""))


class Browser:
    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.form = Form()
        self.text = ""
        self.html = ""
        self.address = ""
        self.shown: set[str] = set()
        self.response: TestResponse | None = None

    def open(self, address: str) -> Browser:
        return self._show(self.client.get(address))

    def fill(self, **answers: str) -> Browser:
        """Answers by field name, with `__` for the dash that a Python name cannot have."""
        for name, value in answers.items():
            self.form.values[name.replace("__", "-")] = [value]
        return self

    def press(self, button: str = "decide") -> Browser:
        """Presses a button that is on the page, and goes where that leads."""
        assert button in self.form.buttons, f"no button {button} among {sorted(self.form.buttons)}"
        sent = {**self.form.values, "action": [button]}
        return self._show(self.client.post(self.form.action, data=sent))

    def follow(self) -> Browser:
        """Goes on to the address of a redirect."""
        assert self.response is not None
        self.address = self.response.location
        return self.open(self.address)

    def answer_to(self, name: str) -> str:
        return (self.form.values.get(name) or [""])[0]

    @property
    def status(self) -> int:
        assert self.response is not None
        return self.response.status_code

    def _show(self, response: TestResponse) -> Browser:
        reader = _Reader()
        self.html = response.get_data(as_text=True)
        reader.feed(self.html)
        self.shown = reader.shown
        self.response, self.form, self.text = response, reader.form, " ".join(" ".join(reader.text).split())
        return self
