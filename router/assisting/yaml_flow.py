"""The part of a line between brackets and braces, up to where somebody is writing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

NAMES = re.compile(r"(?:^|,)\s*([^\s:,{}\[\]]+)\s*:")
QUOTES = "'\""


@dataclass
class _Open:
    """A bracket or brace that is not closed: what led to it, the fields in it so far, and the piece after them."""

    name: str
    is_list: bool
    above: dict[str, str] = field(default_factory=dict)
    piece: str = ""

    def end_piece(self) -> None:
        if not self.is_list and (said := _field(self.piece)):
            self.above[said[0]] = said[1].strip()
        self.piece = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """As a place, with the name, fields above and fields below of each level."""

    levels: tuple[tuple[str, dict[str, str], frozenset[str]], ...]
    field: str | None
    typed: str
    in_braces: bool


def _field(piece: str) -> tuple[str, str] | None:
    """Name and value of the field that the piece begins; None before there is a colon."""
    name, colon, rest = piece.partition(":")
    if not colon or not name.strip() or (rest and not rest[0].isspace()):
        return None
    return name.strip(), rest.lstrip()


def flow_levels(name: str | None, value: str, after: str) -> Flow | None:
    """The levels in `value`, which stands behind the name of a field or a dash; None outside of all brackets."""
    opened = _opened(name or "", value)
    if not opened:
        return None
    last = opened[-1]
    below = frozenset(NAMES.findall("," + re.split(r"[}\]]", after)[0])) if not last.is_list else frozenset()
    levels = [(one.name, one.above, below if one is last else frozenset()) for one in opened]
    # fields in a list are one level with it
    levels = [
        (levels[i - 1][0], one[1], one[2]) if i and not one[0] else one
        for i, one in enumerate(levels)
        if i + 1 == len(levels) or levels[i + 1][0]
    ]
    said = None if last.is_list else _field(last.piece)
    if said:
        return Flow(tuple(levels), *said, in_braces=True)
    return Flow(tuple(levels), None, last.piece.lstrip(), in_braces=not last.is_list)


def _opened(name: str, value: str) -> list[_Open]:
    opened, quote = list[_Open](), ""
    for letter in value:
        if quote or letter in QUOTES:
            quote = "" if letter == quote else quote or letter
        elif letter in "{[":
            opened.append(_Open(_leads_to(opened, name), letter == "["))
            continue
        elif letter in "}]" and opened:
            opened.pop()
            continue
        elif letter == "," and opened:
            opened[-1].end_piece()
            continue
        if opened:
            opened[-1].piece += letter
        elif letter not in QUOTES and not quote and not letter.isspace():
            return []
    return opened


def _leads_to(opened: list[_Open], name: str) -> str:
    if not opened:
        return name
    said = None if opened[-1].is_list else _field(opened[-1].piece)
    return said[0] if said else ""
