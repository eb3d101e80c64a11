"""Where everything in a YAML text stands, to the character: for edits that leave the rest of the text as it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, Union

from ruamel.yaml import YAML, events
from ruamel.yaml.error import MarkedYAMLError

from router.reading.problems import Problems
from router.reading.scalars import value_of
from router.reading.yaml_file import read_yaml_text

Written = Union["WrittenScalar", "WrittenList", "WrittenFields"]
Style = Literal["plain", "quoted", "block"]


@dataclass(frozen=True, slots=True)
class WrittenScalar:
    """One value. `text` is what it says; `bare` is true when it is read as a number or a date."""

    start: int
    end: int
    text: str
    style: Style
    bare: bool = False


@dataclass(frozen=True, slots=True)
class WrittenList:
    """`flow` is the way with brackets; otherwise each item has a dash of its own."""

    start: int
    end: int
    flow: bool
    items: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class WrittenField:
    """`start` is where the name begins, `after` the place behind its colon."""

    name: str
    start: int
    after: int
    value: Written


@dataclass(frozen=True, slots=True)
class WrittenFields:
    """`flow` is the way with braces; otherwise each field has a line of its own."""

    start: int
    end: int
    flow: bool
    fields: tuple[WrittenField, ...]

    def field(self, name: str) -> WrittenField | None:
        return next((field for field in self.fields if field.name == name), None)


@lru_cache(maxsize=32)
def read_written(text: str, file: str = "texten") -> Written:
    """The whole text with its places. Raises ReadingErrors exactly where `read_yaml_text` finds a problem."""
    problems = Problems()
    read_yaml_text(text, file, problems)
    problems.raise_if_any()
    try:
        return _Placer(text, YAML(typ="safe", pure=False).parse(text)).document()
    except MarkedYAMLError:
        return _Placer(text, YAML(typ="safe", pure=True).parse(text)).document()


class _Placer:
    def __init__(self, text: str, parsed: Any) -> None:
        self._text = text
        self._events: Iterator[Any] = iter(parsed)
        self._lines = [0]
        for line in text.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)

    def document(self) -> Written:
        next(self._events)
        next(self._events)
        return self._node(next(self._events), 0)

    def _node(self, event: Any, after: int) -> Written:
        """`after` is where an empty value stands: right behind what it belongs to."""
        if isinstance(event, events.ScalarEvent):
            return self._scalar(event, after)
        if isinstance(event, events.SequenceStartEvent):
            return self._list(event)
        return self._fields(event)

    def _scalar(self, event: Any, after: int) -> WrittenScalar:
        start, end = self._offset(event.start_mark), self._offset(event.end_mark)
        text = unicodedata.normalize("NFC", event.value)
        if not event.implicit[0]:
            block = event.style in ("|", ">")
            end = self._trimmed(start, end) if block else end
            return WrittenScalar(start, end, text, "block" if block else "quoted")
        if not text:
            return WrittenScalar(after, after, text, "plain")
        return WrittenScalar(start, end, text, "plain", not isinstance(value_of(text), str))

    def _list(self, event: Any) -> WrittenList:
        start, items, ending = self._offset(event.start_mark), list[Written](), event
        while not isinstance(ending := next(self._events), events.SequenceEndEvent):
            items.append(self._node(ending, self._offset(ending.start_mark)))
        return WrittenList(start, self._end(event, ending, items), bool(event.flow_style), tuple(items))

    def _fields(self, event: Any) -> WrittenFields:
        start, fields, ending = self._offset(event.start_mark), list[WrittenField](), event
        while not isinstance(ending := next(self._events), events.MappingEndEvent):
            at, behind = self._offset(ending.start_mark), self._offset(ending.end_mark)
            # a flow field may stand without colon and value: {a, b: 1}
            colon = self._text.find(":", behind)
            after = colon + 1 if colon >= 0 and not self._text[behind:colon].strip() else behind
            name = unicodedata.normalize("NFC", ending.value)
            fields.append(WrittenField(name, at, after, self._node(next(self._events), after)))
        values = [field.value for field in fields]
        return WrittenFields(start, self._end(event, ending, values), bool(event.flow_style), tuple(fields))

    def _end(self, event: Any, ending: Any, parts: list[Written]) -> int:
        """A block ends with its last part; its own end mark lies at whatever comes below."""
        return self._offset(ending.end_mark) if event.flow_style or not parts else parts[-1].end

    def _trimmed(self, start: int, end: int) -> int:
        return start + len(self._text[start:end].rstrip())

    def _offset(self, mark: Any) -> int:
        line, column = int(mark.line), int(mark.column)
        return self._lines[line] + column
