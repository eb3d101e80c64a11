"""Where a regular expression could try the same text in ever more ways, told from its structure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from typing import Any

from tests.attack.expressions import UNBOUNDED, charset, children, parsed

REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT)


def faults(pattern: re.Pattern[str]) -> list[str]:
    """What could make it take exponential time; nothing when it cannot."""
    return sorted(set(_in_sequence(parsed(pattern))))


def _in_sequence(sequence: Any) -> Iterator[str]:
    for code, value in sequence:
        if code in REPEATS and value[1] >= UNBOUNDED:
            yield from _in_repeated(value[2])
        for inner in children(code, value):
            yield from _in_sequence(inner)


def _in_repeated(body: Any) -> Iterator[str]:
    """A repeated body: nothing in it may be split in several ways over two rounds."""
    for repeat in _unbounded(body):
        inside = _characters(repeat)
        if not _is_fenced(body, inside):
            yield "a repetition inside a repetition, with nothing between two rounds that tells them apart"
    for options in _branches(body):
        firsts = [_first(option) for option in options]
        for number, first in enumerate(firsts):
            if any(first & other or first == other for other in firsts[number + 1 :]) or not all(options):
                yield "a repeated choice whose options begin alike"
    if _can_be_empty(body) and any(True for _ in _unbounded(body)):
        yield "a repetition of what may be empty"


def _unbounded(sequence: Any) -> Iterator[Any]:
    for code, value in sequence:
        if code in REPEATS and value[1] >= UNBOUNDED:
            yield value[2]
        for inner in children(code, value):
            yield from _unbounded(inner)


def _branches(sequence: Any) -> Iterator[list[Any]]:
    for code, value in sequence:
        if code is codes.BRANCH:
            yield list(value[1])
        for inner in children(code, value):
            yield from _branches(inner)


def _is_fenced(body: Any, inside: frozenset[str]) -> bool:
    """Whether each round must hold a character that the inner repetition cannot match."""
    return any(
        (code not in REPEATS and not inside & charset(code, value) and charset(code, value))
        or (code is codes.SUBPATTERN and _is_fenced(value[3], inside))
        or (code is codes.BRANCH and all(_is_fenced(option, inside) for option in value[1]))
        or (code in REPEATS and value[0] >= 1 and _is_fenced(value[2], inside))
        for code, value in body
    )


def _characters(sequence: Any) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for code, value in sequence:
        found |= charset(code, value)
        for inner in children(code, value):
            found |= _characters(inner)
    return found


def _first(sequence: Any) -> frozenset[str]:
    """The characters that a match of the sequence may begin with."""
    found: frozenset[str] = frozenset()
    for code, value in sequence:
        if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
            continue
        found |= charset(code, value)
        for inner in children(code, value):
            found |= _first(inner)
        if not (code in REPEATS and value[0] == 0):
            break
    return found


def _can_be_empty(sequence: Any) -> bool:
    return all(
        code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT)
        or (code in REPEATS and (value[0] == 0 or _can_be_empty(value[2])))
        or (code is codes.SUBPATTERN and _can_be_empty(value[3]))
        or (code is codes.BRANCH and any(_can_be_empty(option) for option in value[1]))
        for code, value in sequence
    )


def hostile_texts(pattern: re.Pattern[str], length: int) -> Iterator[str]:
    """Texts that go far into the expression and fail at their end, made from its own parts."""
    tree = parsed(pattern)
    pumps = sorted({pump for pump in _pumps(tree) if pump})
    for start in sorted({"", *_starts(tree)}):
        for pump in [*pumps, *(["".join(pumps)] if pumps else [])]:
            yield start + pump * ((length - len(start)) // len(pump) + 1) + "\x00"


def _pumps(sequence: Any) -> Iterator[str]:
    yield _shortest(sequence)
    for code, value in sequence:
        if code in REPEATS:
            yield _shortest(value[2])
        for inner in children(code, value):
            yield from _pumps(inner)


def _starts(tree: Any) -> Iterator[str]:
    """What gets the match to each of its parts."""
    for end in range(1, len(tree)):
        yield _shortest(tree[:end])


def _shortest(sequence: Any) -> str:
    """One short text that the sequence may match; each repetition once."""
    told = ""
    for code, value in sequence:
        if code in (codes.ASSERT, codes.ASSERT_NOT, codes.AT):
            continue
        found = charset(code, value)
        inner = children(code, value)
        told += (
            chr(value)
            if code is codes.LITERAL
            else _plainest(found)
            if found
            else _shortest(inner[0])
            if inner
            else ""
        )
    return told


def _plainest(found: frozenset[str]) -> str:
    return min(found, key=lambda c: (not c.isalnum(), not c.isprintable(), c))
