"""The text of a case to plain objects; what no case can be is refused before it costs anything.

Size and depth are looked at on the text itself, so that neither a great text nor a hundred thousand
brackets ever reach the parser.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from router.reading import case_findings as findings
from router.reading.case_problems import CaseRefused, Problem, pointer_to

MOST_BYTES = 64 * 1024
DEEPEST = 3
LONGEST_NUMBER = 20
LONGEST_NAME = 64
BRACKET = re.compile(r"[\[\]{}]")
SURROGATE = re.compile("[\ud800-\udfff]")
HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""An escape that stands for half a character, alone or beside its other half."""


def parse_case_json(text: bytes | str, language: str = "sv") -> dict[str, Any]:
    """The JSON object that `text` holds, not yet read as a case. Raises CaseRefused.

    >>> parse_case_json('{"child": {"age_years": 7}}')
    {'child': {'age_years': 7}}
    """
    try:
        found = _parsed(_decoded(text))
    except _Refused as refusal:
        raise CaseRefused(refusal.problems, language) from None
    if not isinstance(found, dict):
        raise CaseRefused([findings.wrong_type("object").at("")], language)
    return found


class _Refused(Exception):
    """Why the text holds no case, before anybody has said in which language to tell it."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems


def _decoded(text: bytes | str) -> str:
    if len(text) > MOST_BYTES:
        raise _Refused(findings.TOO_LARGE.at(""))
    try:
        encoded = text.encode() if isinstance(text, str) else text
        plain = encoded.decode("utf-8-sig")
    except UnicodeEncodeError:
        raise _Refused(findings.LONE_SURROGATE.at("")) from None
    except UnicodeDecodeError:
        raise _Refused(findings.NOT_UTF8.at("")) from None
    if len(encoded) > MOST_BYTES:
        raise _Refused(findings.TOO_LARGE.at(""))
    return plain


def _parsed(text: str) -> object:
    if _depth(text) > DEEPEST:
        raise _Refused(findings.TOO_DEEP.at(""))
    try:
        found = _decode(text)
    except json.JSONDecodeError as error:
        raise _Refused(findings.malformed_json(error.lineno, error.colno).at("")) from None
    # Half characters can only have come in as escapes, since the text itself is UTF-8.
    if HALF.search(text) and (problems := tuple(_oddities(found))):
        raise _Refused(*problems)
    return found


def _depth(text: str) -> int:
    """How deep the brackets outside strings go; only as far as the text is JSON does it matter."""
    outside_strings = "".join(text.replace("\\\\", "").replace('\\"', "").split('"')[::2])
    depth = deepest = 0
    for bracket in BRACKET.findall(outside_strings):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _decode(text: str) -> object:
    try:
        return _STRICT.decode(text)
    except _Odd:
        # Seldom, and the text is small: it is read once more to find where the oddities stand.
        raise _Refused(*_oddities(_LENIENT.decode(text))) from None


class _Odd(Exception):
    """JSON that Python reads although it is ambiguous, or no JSON at all."""


class _Twice(dict[str, Any]):
    """An object in which a key stood more than once."""


def _odd(_: str) -> float:
    raise _Odd


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Odd
    return found


def _maybe_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else _Twice(found)


def _whole(digits: str) -> int:
    """Cut to a length that is out of every range all the same, and cheap to read."""
    return int(digits[:LONGEST_NUMBER])


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _Odd
    return number


_STRICT = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_odd, parse_int=_whole, parse_float=_finite)
_LENIENT = json.JSONDecoder(object_pairs_hook=_maybe_twice, parse_int=_whole)


def _oddities(value: object, place: str = "") -> Iterator[Problem]:
    if isinstance(value, float) and not math.isfinite(value):
        yield findings.NOT_FINITE.at(place)
    elif isinstance(value, str) and SURROGATE.search(value):
        yield findings.LONE_SURROGATE.at(place)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _oddities(item, pointer_to(place, index))
    elif isinstance(value, dict):
        yield from _oddities_of_object(value, place)


def _oddities_of_object(value: dict[str, Any], place: str) -> Iterator[Problem]:
    if isinstance(value, _Twice):
        yield findings.DUPLICATE_KEY.at(place)
    for key, item in value.items():
        if SURROGATE.search(key):
            yield findings.LONE_SURROGATE.at(place)
        else:
            yield from _oddities(item, pointer_to(place, key) if len(key) <= LONGEST_NAME else place)
