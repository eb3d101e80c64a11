"""Changes a text to say something else: only what differs is written anew, all the rest stays as it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from router.editing import rendering
from router.editing.data import Bare, Below, Data, data_of, says_the_same, words_of
from router.editing.flow_surgery import FlowSurgeon
from router.editing.lines import Edit, Lines, applied
from router.editing.list_changes import ListChange, list_changes
from router.reading.spans import Written, WrittenField, WrittenFields, WrittenList, WrittenScalar


def with_data(text: str, written: Written, new: Data) -> str:
    """The text in which the piece, one that stands in a block, says `new`."""
    return applied(text, Surgeon(text).changes(written, new))


class Surgeon:
    """Finds the edits of one text."""

    def __init__(self, text: str) -> None:
        self._text, self._lines, self._flow = text, Lines(text), FlowSurgeon(text)

    def changes(self, written: Written, new: Data) -> Iterator[Edit]:
        """The edits that make the piece say `new`."""
        if says_the_same(data_of(written), new):
            return
        match written, new:
            case WrittenFields(flow=True), Mapping():
                yield from self._flow.fields(written, new)
            case WrittenFields(), Mapping() if self._keeps_order(written, new):
                yield from self._fields(written, new)
            case WrittenFields(), Mapping() if new:
                yield self._reordered(written, new)
            case WrittenList(flow=True), tuple():
                yield from self._flow.items(written, new)
            case WrittenList(), tuple() if new and all(map(self._lines.has_own_dash, written.items)):
                yield from self._items(written, new)
            case WrittenScalar(style="plain" | "quoted"), str() | Bare():
                yield Edit(written.start, written.end, self._scalar(written, new))
            case _:
                yield Edit(written.start, written.end, rendering.flow(new))

    def _scalar(self, written: WrittenScalar, new: str | Bare) -> str:
        return rendering.quoted(new) if written.style == "quoted" and isinstance(new, str) else rendering.scalar(new)

    # fields

    def _keeps_order(self, written: WrittenFields, new: Mapping[str, Data]) -> bool:
        """Whether fields can be taken out and put in one by one: some stay, in the order that they have."""
        kept = [field.name for field in written.fields if field.name in new]
        return bool(kept) and kept == [name for name in new if name in kept]

    def _fields(self, written: WrittenFields, new: Mapping[str, Data]) -> Iterator[Edit]:
        yield from self._gone(written, new)
        for field in written.fields:
            if field.name in new:
                yield from self._value(field, new[field.name])
        yield from self._added(written, new)

    def _value(self, field: WrittenField, new: Data) -> Iterator[Edit]:
        """The value of a block field: mended where its kind stays, else written anew behind the colon."""
        old = field.value
        if says_the_same(data_of(old), new):
            return
        if self._stays_in_place(old, new):
            yield from self.changes(old, new)
            return
        name = self._text[field.start : field.after]
        yield self._anew(field.start, old, name + self._behind(name, old, new, self._lines.column(field.start)))

    def _stays_in_place(self, old: Written, new: Data) -> bool:
        match old, new:
            case (WrittenFields(fields=parts), Mapping()) | (WrittenList(items=parts), tuple()):
                return bool(parts and new)
            case WrittenScalar(style="plain" | "quoted"), str() | Bare() if old.end > old.start:
                one_line = "\n" not in self._text[old.start : old.end] and "\n" not in (words_of(new) or "")
                width = self._lines.column(old.start) + len(self._scalar(old, new))
                return one_line and width <= rendering.WIDTH
        return False

    def _behind(self, name: str, old: Written, new: Data, margin: int) -> str:
        """What stands behind the colon of the name; a text that was folded stays so."""
        if isinstance(old, WrittenScalar) and old.style == "block" and isinstance(new, str) and rendering.folds(new):
            return " >-\n" + "\n".join(rendering.folded(new, margin + 2))
        return rendering.block(new, margin, len(name))

    def _anew(self, start: int, old: Written, new: str) -> Edit:
        """From `start` to the end of the old piece, its comments on lines of their own above."""
        end = self._lines.end(old.end)
        comments = self._lines.comments(start, old, end)
        margin = " " * self._lines.column(start)
        return Edit(
            start, end if comments else old.end, "".join(f"{comment}\n{margin}" for comment in comments) + new
        )

    def _gone(self, written: WrittenFields, new: Mapping[str, Data]) -> Iterator[Edit]:
        """Fields that are no longer there, each with its lines; in front of the first kept one, up to that one."""
        first_kept = next(field for field in written.fields if field.name in new)
        if written.fields[0] is not first_kept:
            yield Edit(written.fields[0].start, first_kept.start, "")
        for field in written.fields:
            if field.start > first_kept.start and field.name not in new:
                yield self._lines.cut(field.start, field.value.end)

    def _added(self, written: WrittenFields, new: Mapping[str, Data]) -> Iterator[Edit]:
        """Each new field below the one that it follows, or in front of all."""
        standing = {field.name: field for field in written.fields}
        first_kept = next(field for field in written.fields if field.name in new)
        margin = self._lines.column(written.start)
        behind: WrittenField | None = None
        for name, value in new.items():
            if name in standing:
                behind = standing[name]
                continue
            line = rendering.field_lines(name, value, margin)
            if behind is None:
                yield Edit(first_kept.start, first_kept.start, f"{line}\n{' ' * margin}")
            else:
                at = self._lines.end(behind.value.end)
                yield Edit(at, at, f"\n{' ' * margin}{line}")

    def _reordered(self, written: WrittenFields, new: Mapping[str, Data]) -> Edit:
        """The fields in another order, those that stay with the comments above and behind them."""
        margin, chunks, at = self._lines.column(written.start), dict[str, str](), written.start
        for field in written.fields:
            if field.name in new:
                end = self._lines.end(field.value.end)
                edits = self._value(field, new[field.name])
                inside = (Edit(edit.start - at, edit.end - at, edit.new) for edit in edits)
                chunks[field.name] = applied(self._text[at:end], inside).strip()
            at = self._lines.next(field.value.end)
        lines = [chunks.get(name) or rendering.field_lines(name, value, margin) for name, value in new.items()]
        return Edit(written.start, self._lines.end(written.end), f"\n{' ' * margin}".join(lines))

    # lists

    def _items(self, written: WrittenList, new: tuple[Data, ...]) -> Iterator[Edit]:
        for change in list_changes(written, new):
            if change.same:
                continue
            if change.one_by_one:
                for item, wanted in zip(written.items[change.first : change.last], change.new, strict=True):
                    yield from self._item(item, wanted)
            else:
                yield self._cut_and_put(written, change)

    def _item(self, item: Written, new: Data) -> Iterator[Edit]:
        match item, new:
            case WrittenFields(fields=parts), Mapping() if parts and new:
                yield from self.changes(item, new)
            case _:
                dash = self._lines.dash(item)
                yield self._anew(dash, item, rendering.item_lines(new, self._lines.column(dash)).lstrip())

    def _cut_and_put(self, written: WrittenList, change: ListChange) -> Edit:
        margin = self._lines.column(self._lines.dash(written.items[0]))
        like = written.items[max(change.first - 1, 0)]
        lines = [self._item_like(like, item, margin) for item in change.new]
        if change.first > 0 and change.first == change.last:
            at = self._lines.end(written.items[change.first - 1].end)
            return Edit(at, at, "".join(f"\n{line}" for line in lines))
        start = self._lines.start(self._lines.dash(written.items[change.first]))
        end = self._lines.next(written.items[change.last - 1].end) if change.first < change.last else start
        return Edit(start, end, "".join(f"{line}\n" for line in lines))

    def _item_like(self, neighbour: Written, new: Data, margin: int) -> str:
        """The lines of a new item, written the way its neighbour is."""
        if isinstance(neighbour, WrittenFields) and isinstance(new, Mapping) and new:
            return (
                f"{' ' * margin}- {rendering.flow(new)}"
                if neighbour.flow
                else rendering.item_lines(Below(new), margin)
            )
        return rendering.item_lines(new, margin)
