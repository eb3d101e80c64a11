"""Any file, or any item of a list in it, as a form of its fields; the form writes back only what differs."""

from __future__ import annotations

from dataclasses import dataclass

from router.editing.content_shapes import AGREEMENT, LAW, SECTION
from router.editing.data import Data, data_of, words_of
from router.editing.shapes import FormValues, Shape, data_of_form, form_of
from router.editing.surgery import with_data
from router.reading.problems import Problem, ReadingErrors
from router.reading.spans import Written, WrittenFields, WrittenList, read_written

Path = tuple[str | int, ...]
"""The way to an item: names of fields and numbers of items, from 0; () is the file."""


@dataclass(frozen=True, slots=True)
class ItemLines:
    """An item of a list: the value of its first field, and its lines, counted from 1, both included."""

    name: str
    first: int
    last: int


def items_in(text: str, path: Path, file: str = "filen") -> tuple[ItemLines, ...]:
    """The items of the list at the path. Raises ReadingErrors."""
    top = read_written(text, file)
    found = _at(top, path, text, file) if _has(top, path) else None
    return tuple(
        ItemLines(_named(item), *(text.count("\n", 0, at) + 1 for at in (item.start, item.end)))
        for item in (found.items if isinstance(found, WrittenList) else ())
    )


def item_form(text: str, path: Path, shape: Shape, file: str = "filen") -> dict[str, object]:
    """The fields of the item. Raises ReadingErrors."""
    return dict(form_of(shape, _fields(_at(read_written(text, file), path, text, file), text, file)))


def with_item_form(text: str, path: Path, values: FormValues, shape: Shape, file: str = "filen") -> str:
    """The text with the item as the form has it. Raises ReadingErrors."""
    written = _at(read_written(text, file), path, text, file)
    return with_data(text, written, data_of_form(shape, values, _fields(written, text, file)))


def with_new_item(text: str, path: Path, values: FormValues, shape: Shape, file: str = "filen") -> str:
    """The text with one more item, last in the list at the path. Raises ReadingErrors."""
    top = read_written(text, file)
    here = data_of(_at(top, path, text, file)) if _has(top, path) else ()
    items = here if isinstance(here, tuple) else () if words_of(here) == "" else (here,)
    return with_data(text, top, _with(data_of(top), path, (*items, data_of_form(shape, values, None)), file))


def without_item(text: str, path: Path, file: str = "filen") -> str:
    """The text without the item. Raises ReadingErrors."""
    top = read_written(text, file)
    _at(top, path, text, file)
    items = data_of(_at(top, path[:-1], text, file))
    assert isinstance(items, tuple), "an item stands in a list"
    kept = tuple(item for index, item in enumerate(items) if index != path[-1])
    return with_data(text, top, _with(data_of(top), path[:-1], kept, file))


def agreement_form(text: str, file: str = "avtal.yaml") -> dict[str, object]:
    """All fields of an agreement. Raises ReadingErrors."""
    return item_form(text, (), AGREEMENT, file)


def with_agreement_form(text: str, values: FormValues, file: str = "avtal.yaml") -> str:
    """The agreement as the form has it. Raises ReadingErrors."""
    return with_item_form(text, (), values, AGREEMENT, file)


def with_law_section(text: str, section: FormValues, file: str = "lagen") -> str:
    """The law file with one more section, last. Raises ReadingErrors."""
    (sections,) = (field.name for field in LAW if field.kind == "rows")
    return with_new_item(text, (sections,), section, SECTION, file)


def _has(top: Written, path: Path) -> bool:
    try:
        _at(top, path, "", "")
    except ReadingErrors:
        return False
    return True


def _at(top: Written, path: Path, text: str, file: str) -> Written:
    here = top
    for step in path:
        match here, step:
            case WrittenFields(), str() if field := here.field(step):
                here = field.value
            case WrittenList(items=items), int() if 0 <= step < len(items):
                here = items[step]
            case _:
                line = text.count("\n", 0, here.start) + 1
                raise ReadingErrors([Problem(file, line, 1, f"”{step}” finns inte här.")])
    return here


def _fields(written: Written, text: str, file: str) -> dict[str, Data]:
    if isinstance(written, WrittenFields):
        return {field.name: data_of(field.value) for field in written.fields}
    line = text.count("\n", 0, written.start) + 1
    raise ReadingErrors([Problem(file, line, 1, "Här ska fält med namn och värde stå.")])


def _with(data: Data, path: Path, new: Data, file: str) -> Data:
    """The data with another value at the path."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    match data, step:
        case dict(), str():
            return {**data, step: _with(data.get(step, ""), rest, new, file)}
        case tuple(), int():
            return tuple(_with(item, rest, new, file) if at == step else item for at, item in enumerate(data))
    raise ReadingErrors([Problem(file, 1, 1, f"”{step}” finns inte här.")])


def _named(item: Written) -> str:
    data = data_of(item)
    first = next(iter(data.values()), "") if isinstance(data, dict) else data
    return words_of(first) or ""
