"""Which words of a text are kept, taken away and added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

Fate = Literal["kept", "removed", "added"]
TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
MOST_TOKENS = 4_000
"""Of the part of a text that differs; beyond it the whole part is told as another text."""
MOST_LINES = 10_000
ALIKE = 50
"""Two lines so much alike, of 100, are one line with other words; else one is gone and another is new."""
NEAR = 20
"""So many new lines are looked at for the one that a removed line has become."""
LONGEST_LINE = 5_000
"""In characters; longer lines are not looked at for likeness, which takes time."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with one fate."""

    fate: Fate
    text: str


Line = tuple[Piece, ...]
END: tuple[Fate, Sequence[str]] = ("kept", ())


def compared_words(before: str, after: str) -> Line:
    """The two texts as one: what is kept and removed is all of the former, what is kept and added all of the latter.

    >>> [(piece.fate, piece.text) for piece in compared_words("minst 6 år", "minst 7 år")]
    [('kept', 'minst '), ('removed', '6'), ('added', '7'), ('kept', ' år')]
    """
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    pieces = [Piece(fate, "".join(tokens)) for fate, tokens in fates_of(old, new, MOST_TOKENS)]
    return _joined(list(_without_crumbs(pieces)))


def compared_lines(before: Sequence[str], after: Sequence[str]) -> tuple[Line, ...]:
    """The lines in order: equal ones kept, those much alike word by word, the rest removed or added."""
    found: list[Line] = []
    other: dict[Fate, list[str]] = {"removed": [], "added": []}
    for fate, lines in (*fates_of(before, after, MOST_LINES), END):
        if fate != "kept":
            other[fate] += lines
        else:
            found += _paired(other["removed"], other["added"])
            found += [(Piece("kept", line),) for line in lines]
            other = {"removed": [], "added": []}
    return tuple(found)


def _paired(removed: list[str], added: list[str]) -> list[Line]:
    """Each removed line with the first one added that is much like it; order is kept on both sides."""
    found: list[Line] = []
    left = list(added)
    for old in removed:
        at = next((at for at, new in enumerate(left[:NEAR]) if _alike(old, new)), None)
        if at is None:
            found.append((Piece("removed", old),))
            continue
        found += [(Piece("added", new),) for new in left[:at]]
        found.append(compared_words(old, left[at]))
        left = left[at + 1 :]
    return found + [(Piece("added", new),) for new in left]


def fates_of(old: Sequence[str], new: Sequence[str], most: int) -> Iterator[tuple[Fate, Sequence[str]]]:
    """Runs of the two sequences in order, what is removed before what is added in its place."""
    begin = _shared(old, new)
    end = _shared(old[begin:][::-1], new[begin:][::-1])
    removed, added = old[begin : len(old) - end], new[begin : len(new) - end]
    yield "kept", old[:begin]
    if max(len(removed), len(added)) > most:
        yield from (("removed", removed), ("added", added))
    else:
        was = now = 0
        for same in LCSseq.opcodes(removed, added).as_matching_blocks():
            yield "removed", removed[was : same.a]
            yield "added", added[now : same.b]
            was, now = same.a + same.size, same.b + same.size
            yield "kept", removed[same.a : was]
    yield "kept", old[len(old) - end :]


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """With how many equal items both begin."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _without_crumbs(pieces: list[Piece]) -> Iterator[Piece]:
    """Kept spaces and points between two changes are told as changed too: a phrase is read, not its crumbs."""
    for at, piece in enumerate(pieces):
        between = 0 < at < len(pieces) - 1 and pieces[at - 1].fate != "kept" != pieces[at + 1].fate
        if piece.fate == "kept" and between and not re.search(r"\w", piece.text):
            yield from (Piece("removed", piece.text), Piece("added", piece.text))
        elif piece.text:
            yield piece


def _alike(one: str, other: str) -> bool:
    return max(len(one), len(other)) <= LONGEST_LINE and fuzz.ratio(one, other) >= ALIKE


def _joined(pieces: list[Piece]) -> Line:
    """Runs of one fate as one piece; between two kept ones what is removed comes before what is added."""
    found: list[Piece] = []
    run: dict[Fate, str] = {"removed": "", "added": ""}
    for piece in [*pieces, Piece("kept", "")]:
        if piece.fate != "kept":
            run[piece.fate] += piece.text
            continue
        found += [Piece(fate, text) for fate, text in run.items() if text]
        run = {"removed": "", "added": ""}
        if piece.text and found and found[-1].fate == "kept":
            found[-1] = Piece("kept", found[-1].text + piece.text)
        elif piece.text:
            found.append(piece)
    return tuple(found)
