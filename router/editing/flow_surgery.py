"""Changes what stands in brackets, on one line: the parts that say the same stay as they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from router.editing import rendering
from router.editing.data import Bare, Data, data_of, says_the_same
from router.editing.lines import Edit, applied
from router.editing.list_changes import list_changes
from router.reading.spans import Written, WrittenField, WrittenFields, WrittenList, WrittenScalar


@dataclass(frozen=True, slots=True)
class FlowSurgeon:
    """Finds the edits inside brackets."""

    text: str

    def fields(self, written: WrittenFields, new: Mapping[str, Data]) -> Iterator[Edit]:
        standing = {field.name: field for field in written.fields}
        if list(standing) == list(new):
            for field in written.fields:
                yield from self._value(field, new[field.name])
            return
        parts = [
            self._field(standing[name], value) if name in standing else rendering.flow({name: value})[1:-1]
            for name, value in new.items()
        ]
        yield Edit(written.start, written.end, "{" + ", ".join(parts) + "}")

    def items(self, written: WrittenList, new: tuple[Data, ...]) -> Iterator[Edit]:
        parts: list[str] = []
        for change in list_changes(written, new):
            old = written.items[change.first : change.last]
            if change.one_by_one:
                parts += [self._text(item, wanted) for item, wanted in zip(old, change.new, strict=True)]
            else:
                parts += map(rendering.flow, change.new)
        yield Edit(written.start, written.end, "[" + ", ".join(parts) + "]")

    def _value(self, field: WrittenField, new: Data) -> Iterator[Edit]:
        old = field.value
        if says_the_same(data_of(old), new):
            return
        if old.start == old.end:
            colon = "" if self.text[old.start - 1] == ":" else ":"
            yield Edit(old.start, old.end, f"{colon} {rendering.flow(new)}")
        else:
            yield Edit(old.start, old.end, self._text(old, new))

    def _field(self, field: WrittenField, new: Data) -> str:
        if says_the_same(data_of(field.value), new):
            return self.text[field.start : max(field.value.end, field.after)]
        return f"{rendering.scalar(field.name, flow=True)}: {self._text(field.value, new)}"

    def _text(self, written: Written, new: Data) -> str:
        """The piece, with what stays in it as it stands."""
        inside = self.text[written.start : written.end]
        if says_the_same(data_of(written), new):
            return inside
        match written, new:
            case WrittenScalar(style="quoted"), str():
                return rendering.quoted(new)
            case WrittenScalar(), str() | Bare():
                return rendering.flow(new)
            case WrittenFields(), Mapping():
                edits = self.fields(written, new)
            case WrittenList(), tuple():
                edits = self.items(written, new)
            case _:
                return rendering.flow(new)
        return applied(inside, (Edit(e.start - written.start, e.end - written.start, e.new) for e in edits))
