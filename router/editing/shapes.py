"""What the fields of a form hold: a text, a day, a code of a list, rows … and whether they must be filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Union

from router.editing import rendering
from router.editing.data import Bare, Data, parsed, tidied, with_field, words_of

Kind = Literal["text", "long", "day", "number", "word", "words", "texts", "numbers", "table", "rows", "tables"]
SINGLE: tuple[Kind, ...] = ("text", "long", "day", "number", "word")
BARE: tuple[Kind, ...] = ("day", "number", "numbers")


@dataclass(frozen=True, slots=True)
class AsText:
    """A value that the form has no field for, as it is written."""

    text: str


Value = Union[AsText, str, tuple["Value", ...], Mapping[str, "Value"]]  # noqa: UP007  # names itself
FormValues = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field. `choices` names the code list, or says the words themselves; `inner` are the fields of each row.

    `by_code` is true where the code of a term is written, and not its word. `pieces` is what the values of a
    table are.
    """

    name: str
    kind: Kind = "text"
    required: bool = False
    choices: str | tuple[str, ...] = ()
    by_code: bool = False
    inner: tuple[FieldShape, ...] = ()
    pieces: Kind = "text"


Shape = tuple[FieldShape, ...]


def form_value(shape: FieldShape | None, data: Data | None) -> Value:
    """The value of a field as a form has it; "" or () when it is not there."""
    if data is None:
        return "" if shape is None or shape.kind in SINGLE else {} if shape.kind in ("table", "tables") else ()
    found = None if shape is None else _shown(shape, data)
    return AsText(rendering.flow(data)) if found is None else found


def _shown(shape: FieldShape, data: Data) -> Value | None:
    """None when the data is not such as the field holds."""
    if shape.kind in SINGLE:
        return words_of(data)
    if shape.kind in ("words", "texts", "numbers"):
        return _texts(data)
    if shape.kind == "rows":
        rows = data if isinstance(data, tuple) else () if words_of(data) == "" else (data,)
        return tuple(
            form_of(shape.inner, row) if isinstance(row, Mapping) else AsText(rendering.flow(row)) for row in rows
        )
    if not isinstance(data, Mapping):
        return {} if words_of(data) == "" else None
    if shape.kind == "tables" and shape.inner:
        shown = {n: form_of(shape.inner, v) if isinstance(v, Mapping) else None for n, v in data.items()}
    elif shape.kind == "tables":
        shown = {n: _table(v) for n, v in data.items()}
    else:
        return _table(data)
    return None if None in shown.values() else {name: value for name, value in shown.items() if value is not None}


def _table(data: Data) -> dict[str, Value] | None:
    if not isinstance(data, Mapping):
        return None
    shown = {name: words_of(value) for name, value in data.items()}
    return None if None in shown.values() else {name: value for name, value in shown.items() if value is not None}


def _texts(data: Data) -> tuple[str, ...] | None:
    """A single value counts as a list of one."""
    if not isinstance(data, tuple):
        word = words_of(data)
        return None if word is None else (word,) if word else ()
    words = tuple(word for item in data if (word := words_of(item)) is not None)
    return words if len(words) == len(data) else None


def form_of(shape: Shape, data: Mapping[str, Data]) -> dict[str, Value]:
    """All fields of the shape in its order, and then whatever else stands there."""
    known = {field.name: form_value(field, data.get(field.name)) for field in shape}
    return known | {name: form_value(None, value) for name, value in data.items() if name not in known}


def written_value(shape: FieldShape | None, value: Value, old: Data | None) -> Data | None:
    """What a value of a form says; None when it is empty. What it leaves as it was keeps the words of `old`."""
    if old is not None and form_value(shape, old) == value:
        return old
    match value:
        case AsText(text=text):
            return parsed(text) if text.strip() else None
        case str():
            text = tidied(value)
            return None if not text else Bare(text) if shape and shape.kind in BARE else text
        case tuple():
            return _listed(shape, value, old if isinstance(old, tuple) else ())
    return _mapped(shape, value, old if isinstance(old, Mapping) else {})


def _listed(shape: FieldShape | None, values: tuple[Value, ...], old: tuple[Data, ...]) -> Data | None:
    found = list[Data]()
    for index, value in enumerate(values):
        in_place = next(
            (item for item in old if _row(shape, item) == value), old[index] if index < len(old) else None
        )
        match value:
            case Mapping():
                data: Data | None = data_of_form(shape.inner if shape else (), value, in_place)
            case str():
                text = tidied(value)
                data = None if not text else Bare(text) if shape and shape.kind in BARE else text
            case _:
                data = written_value(None, value, None)
        if data is not None and data != {}:
            found.append(data)
    return tuple(found) or None


def _row(shape: FieldShape | None, item: Data) -> Value | None:
    return form_of(shape.inner, item) if shape and isinstance(item, Mapping) else words_of(item)


def _mapped(shape: FieldShape | None, values: Mapping[str, Value], old: Mapping[str, Data]) -> Data | None:
    found = dict[str, Data]()
    inner = FieldShape("", shape.pieces if shape else "text")
    for name, value in values.items():
        if isinstance(value, Mapping) and shape and shape.inner:
            data: Data | None = data_of_form(shape.inner, value, old.get(name)) or None
        elif isinstance(value, Mapping):
            data = _mapped(FieldShape("", "table", pieces=shape.pieces if shape else "text"), value, {})
        else:
            data = written_value(inner, value, old.get(name))
        if data is not None:
            found[tidied(name)] = data
    return found or None


def data_of_form(shape: Shape, values: FormValues, old: Data | None) -> dict[str, Data]:
    """The fields that are filled in: those of old in their order, new ones where the shape has them."""
    fields: dict[str, Data] = dict(old) if isinstance(old, Mapping) else {}
    order, by_name = [field.name for field in shape], {field.name: field for field in shape}
    for name, value in values.items():
        fields = with_field(fields, name, written_value(by_name.get(name), value, fields.get(name)), order)
    return fields
