"""Any item of a content file as a form of its fields: as a browser sends it, and as a page shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from router.editing.choices import Choice
from router.editing.condition_form import Language
from router.editing.content_shapes import choices_of
from router.editing.shapes import SINGLE, AsText, FieldShape, Shape, Value
from router.reading.spans import WrittenFields
from web.forms.policy_condition_view import with_unknown
from web.forms.policy_labels import field_label
from web.forms.policy_sent import ADD, Sent


def shape_sent(sent: Sent, shape: Shape, prefix: str = "") -> dict[str, Value]:
    """The value of every field, as it was typed."""
    return {field.name: _value(sent, field, f"{prefix}{field.name}") for field in shape}


def _value(sent: Sent, field: FieldShape, at: str) -> Value:
    if f"{at}-as-text" in sent.fields:
        return AsText(sent.text(f"{at}-as-text"))
    if field.kind in SINGLE:
        return sent.text(at)
    if field.kind in ("words", "texts", "numbers"):
        return sent.several(at)
    if field.kind == "rows":
        return tuple(_row(sent, field, row) for row in [*sent.rows(at), *_new_row(sent, at)])
    return dict(_table(sent, field, at))


def _row(sent: Sent, field: FieldShape, at: str) -> Value:
    return (
        AsText(sent.text(f"{at}-as-text"))
        if f"{at}-as-text" in sent.fields
        else shape_sent(sent, field.inner, f"{at}-")
    )


def _new_row(sent: Sent, at: str) -> Iterator[str]:
    if sent.pressed(ADD, at):
        yield f"{at}-new"


def _table(sent: Sent, field: FieldShape, at: str) -> Iterator[tuple[str, str]]:
    names = [(inner.name, f"{at}-{inner.name}") for inner in field.inner]
    names += [(sent.text(f"{row}-key"), f"{row}-value") for row in sent.rows(at)]
    for name, place in names:
        if name and sent.text(place):
            yield name, sent.text(place)


def shape_shown(
    shape: Iterable[FieldShape], values: Mapping[str, Any], language: Language, prefix: str = ""
) -> list[dict[str, Any]]:
    """Every field with what it holds, and what may be chosen in it."""
    return [_shown(field, values.get(field.name, ""), language, f"{prefix}{field.name}") for field in shape]


def _shown(field: FieldShape, value: Any, language: Language, at: str) -> dict[str, Any]:
    shown = {"at": at, "label": field_label(field.name), "kind": field.kind, "required": field.required}
    if isinstance(value, AsText):
        return {**shown, "kind": "as-text", "value": value.text}
    if field.kind == "rows":
        return {**shown, "rows": [_shown_row(field, row, language, f"{at}-{n}") for n, row in enumerate(value or ())]}
    if field.kind == "table":
        return {**shown, **_shown_table(field, value or {}, language, at)}
    words = value if isinstance(value, tuple) else (value,)
    return {**shown, "value": value, "choices": with_unknown(_choices(field, language), words)}


def _shown_row(field: FieldShape, row: Any, language: Language, at: str) -> dict[str, Any]:
    if isinstance(row, AsText):
        return {"at": at, "as_text": row.text}
    return {"at": at, "fields": shape_shown(field.inner, row, language, f"{at}-")}


def _shown_table(field: FieldShape, value: Mapping[str, Any], language: Language, at: str) -> dict[str, Any]:
    """The fields that a table has, and rows of a name and a value for all else in it."""
    known = {inner.name for inner in field.inner}
    free = [{"key": name, "value": text} for name, text in value.items() if name not in known]
    return {
        "fields": shape_shown(field.inner, value, language, f"{at}-"),
        "pairs": free if field.inner else [*free, {"key": "", "value": ""}],
    }


def _choices(field: FieldShape, language: Language) -> tuple[Choice, ...]:
    return choices_of(field, language) if field.choices else ()


def places_of(written: WrittenFields, text: str) -> list[tuple[int, str]]:
    """The line on which each field begins, with its name."""
    return [(text.count("\n", 0, field.start) + 1, field.name) for field in written.fields]


def place_of(line: int, places: Iterable[tuple[int, str]], otherwise: str) -> str:
    """The field that begins last before the line."""
    return max((place for place in places if place[0] <= line), default=(0, otherwise))[1]
