"""From the events of a YAML parser to the tree: what the language leaves out is refused here."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from ruamel.yaml import events

from router.reading.nodes import Mapping, Node, Scalar, Sequence
from router.reading.problems import Position, Problems
from router.reading.scalars import NoSuchDate, hidden_character, value_of

DEEPEST = 20
MOST_NODES = 20_000
LONGEST_TEXT = 5_000


class Refused(Exception):
    """The file uses something that makes the rest of it unsafe or pointless to read."""

    def __init__(self, at: Position, message: str) -> None:
        self.at = at
        self.message = message
        super().__init__(message)


def build_tree(parsed: Iterable[Any], file: str, problems: Problems) -> Node:
    """The one document of the file. Raises Refused, and lets the parser's own errors through."""
    builder = _Builder(iter(parsed), file, problems)
    return builder.document()


class _Builder:
    def __init__(self, parsed: Iterator[Any], file: str, problems: Problems) -> None:
        self._events = parsed
        self._file = file
        self._problems = problems
        self._nodes = 0

    def document(self) -> Node:
        next(self._events)
        start = next(self._events)
        if isinstance(start, events.StreamEndEvent):
            raise Refused(Position(self._file, 1, 1), "Filen är tom.")
        if start.version or start.tags:
            raise Refused(self._at(start), "YAML-direktiv (%) används inte här.")
        tree = self._node(next(self._events), 1)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, events.StreamEndEvent):
            raise Refused(self._at(after), "Filen har flera dokument: ta bort raden ---.")
        return tree

    def _node(self, event: Any, depth: int) -> Node:
        self._refuse_the_unsafe(event, depth)
        if isinstance(event, events.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, events.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _refuse_the_unsafe(self, event: Any, depth: int) -> None:
        if isinstance(event, events.AliasEvent) or event.anchor:
            raise Refused(self._at(event), "Ankare och alias (& och *) används inte: skriv ut texten.")
        if event.tag:
            raise Refused(self._at(event), "Taggar (!) används inte: sätt texten inom citattecken.")
        if depth > DEEPEST:
            raise Refused(self._at(event), f"Filen har fler än {DEEPEST} nivåer.")
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise Refused(self._at(event), f"Filen har fler än {MOST_NODES} värden: dela den.")

    def _sequence(self, start: Any, depth: int) -> Sequence:
        items = []
        while not isinstance(event := next(self._events), events.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(self._at(start), tuple(items))

    def _mapping(self, start: Any, depth: int) -> Mapping:
        items: dict[str, Node] = {}
        positions: dict[str, Position] = {}
        while not isinstance(event := next(self._events), events.MappingEndEvent):
            key = self._key(event, depth)
            value = self._node(next(self._events), depth + 1)
            if key in items:
                self._problems.add(self._at(event), f"Fältet ”{key}” står två gånger.")
            items.setdefault(key, value)
            positions.setdefault(key, self._at(event))
        return Mapping(self._at(start), items, positions)

    def _key(self, event: Any, depth: int) -> str:
        self._refuse_the_unsafe(event, depth)
        if not isinstance(event, events.ScalarEvent):
            raise Refused(self._at(event), "Ett fälts namn ska vara ett ord, inte en lista.")
        if event.value == "<<":
            raise Refused(self._at(event), "Sammanslagning (<<) används inte: skriv ut fälten.")
        if not event.value:
            raise Refused(self._at(event), "Fältet saknar namn.")
        return self._text(event)

    def _scalar(self, event: Any) -> Scalar:
        text = self._text(event)
        if not event.implicit[0]:
            return Scalar(self._at(event), text, text)
        try:
            return Scalar(self._at(event), value_of(text), text)
        except NoSuchDate:
            self._problems.add(self._at(event), f"Datumet {text} finns inte.")
            return Scalar(self._at(event), text, text)

    def _text(self, event: Any) -> str:
        if len(event.value) > LONGEST_TEXT:
            raise Refused(self._at(event), f"Texten är längre än {LONGEST_TEXT} tecken: dela den.")
        # an escape such as "\0" can write what the file itself may not contain
        if hidden_character(event.value) is not None:
            raise Refused(self._at(event), "Texten innehåller ett osynligt tecken (\\…): ta bort det.")
        return unicodedata.normalize("NFC", event.value)

    def _at(self, event: Any) -> Position:
        return Position(self._file, event.start_mark.line + 1, event.start_mark.column + 1)
