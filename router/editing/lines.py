"""Edits of a text, and the lines that they fall on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from router.reading.spans import Written, WrittenFields, WrittenList, WrittenScalar

COMMENT = re.compile(r"(?<=\s)#[^\n]*")


@dataclass(frozen=True, slots=True)
class Edit:
    """The text from `start` to before `end` gives way to `new`."""

    start: int
    end: int
    new: str


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text after all of them; they do not overlap, and at one place they stand in the order given.

    New lines end as the lines of the text do.
    """
    ending = "\r\n" if "\r\n" in text else "\n"
    in_order = sorted(enumerate(edits), key=lambda numbered: (numbered[1].start, numbered[1].end, numbered[0]))
    for _, edit in reversed(in_order):
        text = text[: edit.start] + edit.new.replace("\n", ending) + text[edit.end :]
    return text


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one text, by the places of its characters."""

    text: str

    def column(self, at: int) -> int:
        return at - self.start(at)

    def start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def end(self, at: int) -> int:
        """Where the line ends, before its line break."""
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        return end - 1 if end > at and self.text[end - 1] == "\r" else end

    def next(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end + 1

    def cut(self, start: int, end: int) -> Edit:
        """Whole lines taken out; the last ones of a text that ends without a line break, with the break before."""
        begin, after = self.start(start), self.next(end)
        at_end = after == len(self.text) and not self.text.endswith("\n")
        return Edit(self.end(self.start(begin - 1)) if at_end and begin else begin, after, "")

    def dash(self, item: Written) -> int:
        """The dash that an item of a block list stands behind."""
        return self.text.rfind("-", 0, item.start)

    def has_own_dash(self, item: Written) -> bool:
        """Whether the item begins its line, as it does unless lists stand in lists."""
        dash = self.dash(item)
        before, between = self.text[self.start(dash) : dash], self.text[dash + 1 : item.start]
        return not before.strip() and not between.strip()

    def comments(self, start: int, old: Written, end: int) -> list[str]:
        """The comments from `start` to `end`, around the values of the piece."""
        found, at = list[str](), start
        for scalar in [*_scalars(old), WrittenScalar(end, end, "", "plain")]:
            found += [match[0].strip() for match in COMMENT.finditer(self.text[at : scalar.start])]
            at = scalar.end
        return found


def _scalars(written: Written) -> Iterator[WrittenScalar]:
    """Every single value and name in it, in the order of the text."""
    match written:
        case WrittenScalar():
            yield written
        case WrittenList(items=items):
            for item in items:
                yield from _scalars(item)
        case WrittenFields(fields=fields):
            for field in fields:
                yield WrittenScalar(field.start, field.after, field.name, "plain")
                yield from _scalars(field.value)
