"""The body of a call: one JSON object of a bounded size, each field read by its own rule and refused by its name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import orjson
from flask import request
from werkzeug.exceptions import RequestEntityTooLarge

from router.privacy import personal_data_in
from router.problem_document import MALFORMED_JSON
from router.reading.case_days import DAY
from router.vocabulary import nearest
from web.api.v1.blueprint import JSON
from web.problems import INVALID_BODY, TEXT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, Refused, language_of

SMALL = 64 * 1024
BREAKS = str.maketrans("", "", "\n\r")
MESSAGES = {
    "not_an_object": ("Skicka ett JSON-objekt.", "Send a JSON object."),
    "unknown_field": ("Fältet finns inte.", "There is no such field."),
    "missing": ("Fältet måste vara med.", "The field must be there."),
    "wrong_type": ("Värdet har fel typ.", "The value has the wrong type."),
    "too_long": ("Texten är för lång.", "The text is too long."),
    "empty": ("Skriv något här.", "Write something here."),
    "control_character": ("Texten har tecken som inte syns.", "The text has characters that cannot be seen."),
    "wrong_format": ("Skriv ett datum som 2026-11-21.", "Write a date such as 2026-11-21."),
    "personal_data": (
        "Texten ser ut att peka ut en person. Skriv om den utan namn, nummer och adresser.",
        "The text seems to tell who somebody is. Write it without names, numbers and addresses.",
    ),
}


def json_body(most: int = SMALL) -> Any:
    """What the body says. Raises Refused unless it is JSON of at most so many bytes."""
    if request.mimetype != JSON:
        raise Refused(UNSUPPORTED_MEDIA_TYPE)
    request.max_content_length = most
    try:
        text = request.get_data(cache=False)
    except RequestEntityTooLarge:
        raise Refused(TEXT_TOO_LARGE) from None
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise Refused(MALFORMED_JSON) from None


@dataclass
class Body:
    """The fields of an object, and everything that is wrong with them."""

    values: Mapping[str, Any]
    at: str = ""
    errors: list[dict[str, str | None]] = field(default_factory=list)

    @classmethod
    def of(cls, document: Any, known: Collection[str]) -> Body:
        """The body of a call with these fields. Raises Refused unless it is an object."""
        body = cls(document if isinstance(document, dict) else {})
        if not isinstance(document, dict):
            body.wrong("", "not_an_object")
        body.refuse_others(known)
        return body

    def refuse_others(self, known: Collection[str]) -> None:
        """A field that nobody reads is a mistake, and named."""
        for name in self.values.keys() - set(known):
            self.wrong(name, "unknown_field", nearest(name, list(known)))

    def part(self, name: str, known: Collection[str]) -> Body:
        """An object in the body; empty when it is left out."""
        value = self.values.get(name)
        found = Body(value if isinstance(value, dict) else {}, f"{self.at}/{name}", self.errors)
        if value is not None and not isinstance(value, dict):
            self.wrong(name, "wrong_type")
        found.refuse_others(known)
        return found

    def words(self, name: str, longest: int, *, lines: bool = False) -> str | None:
        """Text that people will read and that tells of nobody; None when it is left out or null."""
        value = self.values.get(name)
        if value is None:
            return None
        text = value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""
        if not isinstance(value, str):
            self.wrong(name, "wrong_type")
        elif len(text) > longest:
            self.wrong(name, "too_long")
        elif not (text.translate(BREAKS) if lines else text).isprintable():
            self.wrong(name, "control_character")
        elif personal_data_in(text) is not None:
            self.wrong(name, "personal_data")
        return text

    def text(self, name: str) -> str:
        """Any text, as it is."""
        value = self.values.get(name)
        if not isinstance(value, str):
            self.wrong(name, "missing" if value is None else "wrong_type")
            return ""
        return value

    def number(self, name: str) -> int:
        """A whole number, at least 0."""
        value = self.values.get(name)
        if type(value) is not int or not 0 <= value < 2**31:
            self.wrong(name, "missing" if value is None else "wrong_type")
            return 0
        return value

    def day(self, name: str) -> date | None:
        """A day; None when it is left out or null."""
        value = self.values.get(name)
        if value is None:
            return None
        try:
            if not isinstance(value, str) or not DAY.fullmatch(value):
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            self.wrong(name, "wrong_format")
            return None

    def wrong(self, name: str, code: str, suggestion: str | None = None) -> None:
        """Notes what is wrong with a field."""
        message = MESSAGES[code][language_of(request) == "en"]
        pointer = f"{self.at}/{name.replace('~', '~0').replace('/', '~1')}" if name else self.at
        self.errors.append({"pointer": pointer, "code": code, "message": message, "suggestion": suggestion})

    def refuse_wrong(self) -> None:
        """Raises Refused when anything is wrong."""
        if self.errors:
            raise Refused(INVALID_BODY, errors=self.errors)
