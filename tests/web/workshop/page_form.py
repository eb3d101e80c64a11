"""A form of a page as a browser without scripts would send it: fields in their order, with all that they hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

Fields = list[tuple[str, str]]


@dataclass
class PageForm:
    """One form: where it is sent, its fields, and its buttons by their value."""

    action: str = ""
    fields: Fields = field(default_factory=list)
    buttons: list[str] = field(default_factory=list)

    def get(self, name: str) -> str:
        return next((value for known, value in self.fields if known == name), "")

    def all(self, name: str) -> list[str]:
        return [value for known, value in self.fields if known == name]

    def filled(self, **values: str | list[str]) -> PageForm:
        """With other values; `__` stands for the dash that a Python name cannot have."""
        named = {name.replace("__", "-"): [v] if isinstance(v, str) else v for name, v in values.items()}
        kept = [(name, value) for name, value in self.fields if name not in named]
        return PageForm(self.action, kept + [(n, v) for n, vs in named.items() for v in vs], self.buttons)

    def pressing(self, button: str) -> dict[str, list[str]]:
        """What is sent when the button is pressed, which must be there."""
        assert button in self.buttons, f"no button {button} among {self.buttons}"
        sent: dict[str, list[str]] = {}
        for name, value in [*self.fields, ("action", button)]:
            sent.setdefault(name, []).append(value)
        return sent


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[PageForm] = []
        self.inside: PageForm | None = None
        self.select: tuple[str, list[tuple[str, bool]]] | None = None
        self.area: str | None = None
        self.written = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.inside = PageForm(given.get("action", ""))
            self.forms.append(self.inside)
        if self.inside is None:
            return
        if tag == "select":
            self.select = (given["name"], [])
        if tag == "option" and self.select:
            self.select[1].append((given["value"], "selected" in given))
        if tag == "textarea":
            self.area, self.written = given["name"], ""
        if tag == "button" and "value" in given:
            self.inside.buttons.append(given["value"])
        if tag == "input" and (given.get("type") not in ("radio", "checkbox") or "checked" in given):
            self.inside.fields.append((given["name"], given.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = None
        if self.inside is None:
            return
        if tag == "select" and self.select:
            name, options = self.select
            chosen = next((value for value, selected in options if selected), options[0][0] if options else "")
            self.inside.fields.append((name, chosen))
            self.select = None
        if tag == "textarea" and self.area:
            self.inside.fields.append((self.area, self.written.removeprefix("\n").replace("\n", "\r\n")))
            self.area = None

    def handle_data(self, data: str) -> None:
        if self.area:
            self.written += data


def forms_of(html: str) -> list[PageForm]:
    reader = _Reader()
    reader.feed(html)
    return reader.forms


def form_with(html: str, name: str) -> PageForm:
    """The form of the page that has a field of that name."""
    found = next((form for form in forms_of(html) if any(known == name for known, _ in form.fields)), None)
    assert found is not None, f"no form with {name} on the page: {html[:2000]}"
    return found
