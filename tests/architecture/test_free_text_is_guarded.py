"""Where a person can write as they like, the guard reads along; everything else of a case comes from a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

import pytest
from marshmallow import Schema, ValidationError, fields

from router.account_rules import NotUsable, usable_label, usable_login
from router.content import content_root
from router.reading.case_document import case_schema_class
from router.reading.case_fields import Reading
from router.reading.places_file import read_places
from router.reading.vocabulary_file import read_vocabulary
from web.forms.questions import Kind

FREE = {"/needs/0/detail", "/referral_history/0/reason"}
"""The fields in which anything may be said. A new one is a decision about privacy."""

SENTENCE = "Ligger vaken om nätterna, enligt mamma"
TELLING = ("121015-1234", "20121075-1234", "070-123 45 67", "+46 19 602 00 00", "anna@example.com", "Storgatan 12")
CHOSEN = {"radios", "select", "yes_no", "checkboxes", "municipality", "principal", "language"}
COUNTED = {"number", "percent", "date", "month"}


def values_of(schema: Schema, place: str = "") -> Iterator[tuple[str, Reading]]:
    for name, field in schema.fields.items():
        here = f"{place}/{field.data_key or name}"
        inner = field.inner if isinstance(field, fields.List) else field
        here += "/0" if isinstance(field, fields.List) else ""
        if isinstance(inner, fields.Nested):
            yield from values_of(inner.schema, here)
        else:
            assert isinstance(inner, Reading), here
            yield here, inner


def schema() -> Schema:
    content = content_root()
    vocabulary = read_vocabulary(content / "rules" / "vocabulary")
    return case_schema_class(vocabulary, read_places(content / "fixtures"))()


VALUES = dict(values_of(schema()))


def takes(field: Reading, text: str) -> bool:
    try:
        field.read(text)
    except ValidationError:
        return False
    return True


def test_what_takes_a_sentence_is_known() -> None:
    assert {place for place, field in VALUES.items() if takes(field, SENTENCE)} == FREE


@pytest.mark.parametrize("place", VALUES)
@pytest.mark.parametrize("text", TELLING)
def test_no_field_takes_what_tells_who_the_child_is(place: str, text: str) -> None:
    assert not takes(VALUES[place], text)
    assert not takes(VALUES[place], text.replace(" ", "_").casefold())


@pytest.mark.parametrize("text", TELLING)
@pytest.mark.parametrize("usable", [usable_login, usable_label])
def test_neither_a_login_nor_a_label_says_who_somebody_is(usable: Callable[[str], str], text: str) -> None:
    with pytest.raises(NotUsable):
        usable(text)


def test_the_forms_ask_for_nothing_in_free_words() -> None:
    """A kind of question in which one may write is a decision about privacy, and goes through the guard."""
    assert set(get_args(Kind)) == CHOSEN | COUNTED
