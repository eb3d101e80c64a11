"""Cutting an input stream into cases: JSON Lines, or one JSON case spread over many lines.

Lines are handed on as they arrive. Only when the very first line is the unfinished beginning of a
JSON value are more lines awaited: as long as they continue it, they may be one pretty-printed case.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO

from router.reading.case_json import MOST_BYTES

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def cases_in(stream: IO[bytes]) -> Iterator[bytes]:
    """The text of each case in order. What is no case is handed on as it is, for the schema to refuse."""
    lines = _lines(stream)
    first = next(lines, None)
    if first is None:
        return
    yield from _one_document(first.removeprefix(BYTE_ORDER_MARK), lines)
    yield from lines


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """Lines with something on them. One longer than a case may be comes cut, to be refused."""
    while line := stream.readline(MOST_BYTES + 2):
        complete = line.endswith(b"\n")
        while not complete and (rest := stream.readline(MOST_BYTES)):
            complete = rest.endswith(b"\n")
        if line.strip():
            yield line.rstrip(b"\r\n")


def _one_document(first: bytes, lines: Iterator[bytes]) -> Iterator[bytes]:
    """The first value, joined from its lines; or those lines one by one when they turn out not to be one."""
    taken, text = [first], first
    while len(text) <= MOST_BYTES and _is_unfinished(text):
        line = next(lines, None)
        if line is None:
            break
        taken.append(line)
        text += b"\n" + line
    yield from [text] if _is_json(text) else taken


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_unfinished(text: bytes) -> bool:
    """Whether the text is JSON as far as it goes, and only more text could make it whole."""
    decoded = text.decode(errors="replace").rstrip()
    try:
        json.loads(decoded)
    except json.JSONDecodeError as error:
        return error.pos >= len(decoded)
    except RecursionError:
        return False
    return False
