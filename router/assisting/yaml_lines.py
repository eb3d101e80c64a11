"""One line of a YAML text taken apart as far as it goes, also when the text as a whole cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE = re.compile(
    r"(?P<margin> *)(?P<dashes>(?:- +|-$)*)"
    r"(?:(?P<name>[^\s#:{}\[\],'\"\-][^:#{}\[\]'\"]*?|\"[^\"]*\"):(?=\s|$))?(?P<rest>.*)"
)
BLOCK_TEXT = re.compile(r"[|>][+-]?\d?\s*(#.*)?\Z")
COMMENT = re.compile(r"(?:^|\s)#")
QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")


@dataclass(frozen=True, slots=True)
class Line:
    """`dashes` are the columns of the dashes it begins with, `column` that of what comes after; all from 0.

    `name` is the field that begins there, `value` what stands behind its colon, at `value_column`.
    """

    dashes: tuple[int, ...]
    column: int
    name: str | None
    value: str
    value_column: int

    @property
    def begins(self) -> int:
        return self.dashes[0] if self.dashes else self.column

    @property
    def opens_text(self) -> bool:
        """Whether the lines below, further in, are a text."""
        return bool(BLOCK_TEXT.match(self.value))


def taken_apart(text: str) -> Line:
    found = LINE.match(text)
    assert found is not None, "every part of the expression may be empty"
    margin = len(found["margin"])
    dashes = tuple(margin + index for index, letter in enumerate(found["dashes"]) if letter == "-")
    rest = found["rest"]
    value = rest.lstrip(" ")
    name = None if found["name"] is None else found["name"].strip().strip('"')
    return Line(dashes, found.end("dashes"), name, value.rstrip(), len(text) - len(value))


def is_empty(text: str) -> bool:
    """Whether nothing but a comment stands there."""
    return not text.strip() or text.lstrip().startswith("#")


def is_in_comment(text: str) -> bool:
    """Whether what comes after the text, on the same line, is a comment."""
    return bool(COMMENT.search(QUOTED.sub(lambda quote: "x" * len(quote[0]), text)))
