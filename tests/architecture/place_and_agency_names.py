"""Names that only rules/ and fixtures/ may say, taken from there: agencies, laws, counties, places."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from io import StringIO
from typing import Any

from ruamel.yaml import YAML

from tests.architecture.project import text_of, under


def _yaml(path: str) -> Any:
    return YAML(typ="safe").load(text_of(path))


def _rows(path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text_of(path))))


def agency_names() -> Iterator[str]:
    """Codes, words and labels of the agencies, also as they begin a sentence."""
    for term in _yaml("rules/vocabulary/agency.yaml")["termer"]:
        for name in (term["kod"], term["ord"], term["sv"].split(" (")[0]):
            yield from (name, name[0].upper() + name[1:])


def law_names() -> Iterator[str]:
    """Abbreviations, names and numbers of the laws and other sources in the register."""
    for path in under("rules", suffixes=(".yaml",)):
        if path.parts[:3] == ("rules", "national", "lagar"):
            law = _yaml(str(path))
            yield from (str(law[key]) for key in ("lag", "namn", "beteckning") if law.get(key))


def place_names() -> Iterator[str]:
    """Municipalities, counties and regions."""
    for row in _rows("fixtures/municipalities.csv"):
        yield from (row["kommun"], row["lan"])
    for row in _rows("fixtures/regions.csv"):
        yield from (row["region"], row["region"].removeprefix("Region "))


def without_accents(name: str) -> str:
    """`Örebro` as it stands in a file name: `orebro`."""
    plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()
    return plain.lower().replace(" ", "-")


def forbidden_words() -> frozenset[str]:
    """All of them, as they are written: a common word in small letters is not the name of a place."""
    return frozenset(agency_names()) | frozenset(law_names()) | frozenset(place_names())


def file_name_words() -> frozenset[str]:
    """Place names as folders carry them; the short ones are ordinary words, and say nothing."""
    return frozenset(word for name in place_names() if len(word := without_accents(name)) > 5)


@cache
def pattern() -> re.Pattern[str]:
    """Finds any of these names standing alone, the longest first."""
    words = sorted(forbidden_words() | file_name_words(), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
