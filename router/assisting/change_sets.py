"""Changes of a text as editors send them: the change sets of CodeMirror, applied and made on the server.

A change set is a list over the whole text, from its beginning: a number keeps so many units, `[3]` deletes three,
`[3, "a", "b"]` puts the lines a and b in their place. Units are those of UTF-16, and a line break is one of them,
however the file writes it. A file keeps its own kind of line break; one that mixes kinds gets `\\n` when changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from router.assisting.change_set_parts import (
    BREAK,
    LARGEST_TEXT,
    UTF_16,
    ChangeSet,
    DoesNotFit,
    Part,
    parts_of,
    units,
    written,
)

__all__ = ["ChangeSet", "DoesNotFit", "applied", "change_between", "line_break"]

MOST_COMPARED = 2_000
"""Lines that may differ; of more than so many the middle is one change, for a finer answer would take too long."""
LINE = re.compile(r"[^\n]*\n|[^\n]+")


def applied(text: str, changes: Any) -> str:
    """The text after the changes. Raises DoesNotFit when they were not made for this text."""
    old, new, at = units(text), list[bytes](), 0
    for part in parts_of(changes):
        new.append(old[2 * at : 2 * (at + part.length)] if part.put is None else part.put)
        at += part.length
    if at != len(old) // 2:
        raise DoesNotFit(f"the changes are for a text of {at} units, this one has {len(old) // 2}")
    if sum(map(len, new)) // 2 > LARGEST_TEXT:
        raise DoesNotFit(f"the text would be longer than {LARGEST_TEXT} units")
    return b"".join(new).decode(*UTF_16).replace("\n", line_break(text))


def change_between(old: str, new: str) -> ChangeSet:
    """The change set that makes `new` of `old`, but for how lines are broken; equal lines are kept."""
    before, after = (LINE.findall(BREAK.sub("\n", text)) for text in (old, new))
    return written(_differences(before, after))


def line_break(text: str) -> str:
    """What lines of the text end with: the pair only where all do."""
    return "\r\n" if set(BREAK.findall(text)) == {"\r\n"} else "\n"


def _differences(before: list[str], after: list[str]) -> Iterator[Part]:
    start = _alike(before, after)
    end = _alike(before[start:][::-1], after[start:][::-1])
    yield _kept(before[:start])
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    if max(len(old), len(new)) > MOST_COMPARED:
        yield from _replaced("".join(old), "".join(new))
    else:
        for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            yield from [_kept(old[i:j])] if tag == "equal" else _replaced("".join(old[i:j]), "".join(new[k:m]))
    yield _kept(before[len(before) - end :])


def _alike(before: Sequence[str], after: Sequence[str]) -> int:
    """How many are the same from the beginning: lines, or characters."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((number for number, (old, new) in pairs if old != new), min(len(before), len(after)))


def _kept(lines: list[str]) -> Part:
    return Part(len("".join(lines).encode(*UTF_16)) // 2)


def _replaced(old: str, new: str) -> Iterator[Part]:
    """Only what differs between the first character and the last that do."""
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    yield _kept([old[:start]])
    gone = old[start : len(old) - end].encode(*UTF_16)
    yield Part(len(gone) // 2, new[start : len(new) - end].encode(*UTF_16))
    yield _kept([old[len(old) - end :]])
