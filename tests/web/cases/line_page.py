"""The form that writes a line, as a browser without scripts has it: what is chosen, what can be, where it goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from werkzeug.test import TestResponse

from tests.web.accounts.signing_in import Person


@dataclass
class LinePage(HTMLParser):
    """`sent` is what would be sent as the page stands; `choices` what each field can be set to."""

    address: str
    action: str = ""
    sent: dict[str, list[str]] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    _select: str | None = None
    _inside: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form" and "/skriv/" in given.get("action", ""):
            self.action, self._inside = given["action"], True
        if not self._inside:
            return
        if tag == "select":
            self._select = given["name"]
            self.kinds[given["name"]] = "select"
        if tag == "option" and self._select:
            self.choices.setdefault(self._select, []).append(given["value"])
            if "selected" in given:
                self.sent[self._select] = [given["value"]]
        if tag == "input" and "name" in given:
            self._input(given)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        if tag == "select":
            self._select = None

    def _input(self, given: dict[str, str]) -> None:
        name, kind = given["name"], given.get("type", "text")
        self.kinds[name] = kind
        if kind in ("radio", "checkbox"):
            self.choices.setdefault(name, []).append(given["value"])
        if kind not in ("radio", "checkbox") or "checked" in given:
            self.sent.setdefault(name, []).append(given.get("value", ""))


def opened(someone: Person, address: str) -> LinePage:
    """The form at an address."""
    answer = someone.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    page = LinePage(address)
    page.feed(answer.get_data(as_text=True))
    assert page.action, address
    return page


def send(someone: Person, page: LinePage, **fields: str | list[str]) -> TestResponse:
    """Sends the form with these fields filled in; `__` stands for a dash."""
    told = {name.replace("__", "-"): value for name, value in fields.items()}
    return someone.client.post(page.action, data={**page.sent, **told})


def write(someone: Person, reference: str, what: str, **fields: str | list[str]) -> TestResponse:
    """Opens the form of a kind and sends it."""
    return send(someone, opened(someone, f"/arenden/{reference}/skriv/{what}"), **fields)
