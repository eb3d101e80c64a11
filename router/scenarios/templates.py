"""How a step is written: a template with words to fill in, such as `ansvarar {agency}[ i {place}]`.

Square brackets hold what may be left out. `{name}` is any text, `{name:kind}` one of KINDS.
"""

from __future__ import annotations

import re
from functools import cache

KINDS = {"text": r".+?", "number": r"\d+", "day": r"\d{4}-\d{2}-\d{2}", "since": r"\d{4}-\d{2}(?:-\d{2})?"}

SHOWN = {
    "agency": "verksamhet",
    "agreement": "avtal",
    "basis": "lagrum",
    "cause": "orsak",
    "condition": "villkor",
    "day": "dag",
    "diagnosis": "diagnos",
    "fact": "faktum",
    "form": "form",
    "ladder": "stege",
    "list": "lista",
    "loser": "regel",
    "months": "antal",
    "need": "behov",
    "outcome": "utfall",
    "parties": "verksamheter",
    "percent": "antal",
    "place": "plats",
    "placing": "kommun",
    "principal": "huvudman",
    "question": "fråga",
    "receiver": "mottagare",
    "rule": "regel",
    "sender": "avsändare",
    "setting": "vårdform",
    "since": "dag eller månad",
    "state": "läge",
    "status": "status",
    "step": "steg",
    "word": "ord",
    "years": "antal",
}
"""What a reader sees in the place of each word to fill in."""

_HOLE = re.compile(r"\{(?P<name>\w+)(?::(?P<kind>\w+))?\}")


@cache
def pattern(template: str) -> re.Pattern[str]:
    """The expression that a whole step text is matched with, in any case of letters.

    >>> pattern("ansvarar {agency}[ i {place}]").fullmatch("ansvarar A i B").groupdict()
    {'agency': 'A', 'place': 'B'}
    """
    parts, at = [], 0
    for hole in _HOLE.finditer(template):
        parts += [_plain(template[at : hole.start()]), f"(?P<{hole['name']}>{KINDS[hole['kind'] or 'text']})"]
        at = hole.end()
    return re.compile("".join([*parts, _plain(template[at:])]), re.IGNORECASE)


def shown(template: str) -> str:
    """The template as policy owners read it.

    >>> shown("ansvarar {agency}[ i {place}]")
    'ansvarar <verksamhet>[ i <plats>]'
    """
    return _HOLE.sub(lambda hole: f"<{SHOWN[hole['name']]}>", template)


def _plain(text: str) -> str:
    return re.escape(text).replace(r"\[", "(?:").replace(r"\]", ")?").replace(r"\ ", " ")
