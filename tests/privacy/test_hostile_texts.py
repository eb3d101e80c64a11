"""No text keeps the guard busy: what it takes grows with the length, whatever the text is made of."""

from __future__ import annotations

import re
import subprocess
import sys
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import router.privacy
import router.privacy_addresses
import router.privacy_moments
import router.privacy_names
import router.privacy_numbers

MODULES = (
    router.privacy,
    router.privacy_addresses,
    router.privacy_moments,
    router.privacy_names,
    router.privacy_numbers,
)
PATTERNS = {
    f"{module.__name__}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, re.Pattern)
}
MANY = 64 * 1024
GENEROUS_SECONDS = 300

HOSTILE = [
    "1",
    "1 ",
    "1-",
    "0-",
    "12 ",
    "121015-",
    "2012-10-15 ",
    "2012-10-15-",
    "121015-123 ",
    "+46 ",
    "+46 70 ",
    "0701234 ",
    "070-",
    "(",
    "(0",
    "((1 ",
    "+",
    "+1",
    "00 1",
    "a@",
    "a@a",
    "a @ a ",
    "@",
    "a(at)",
    "a(at)a",
    "snabel-a ",
    "A ",
    "Aa ",
    "Anna ",
    "Anna-",
    "Anna von ",
    "Anna Svensson, ",
    "Aa 1 ",
    "Aväg ",
    "Aa väg ",
    "Storgatan ",
    "gatan",
    "a",
    "Å",
    "100 00 ",
    "tel ",
    "tel 1 ",
    "ring på ",
    "08.15-",
    "08.15-16.30 ",
    "2023/",
    "¤",
    "\u0661",
    "\uff11",
    "\ufdfa",
    "\u0301\u0323",
    "e\u0301\u0323",
    "\u200b1",
    "1\u200b",
    "år 1 ",
    "x1",
    "ext. 1 ",
    "1x1;",
    "7 123 45 67 ",
    "1,",
    "~1",
    "\\1",
]

PROGRAM = """
import sys
from router.privacy import personal_data_in
length = int(sys.argv[1])
for part in sys.stdin.read().encode().decode("unicode_escape").split("\\x00"):
    for tail in sys.argv[2:]:
        personal_data_in((part * length)[: length - len(tail)] + tail)
print("done")
"""


@pytest.mark.parametrize(
    "length, tails",
    [(500, ["", "!", "@", "1", "\n", "a"]), pytest.param(MANY, ["!"], marks=pytest.mark.slow)],
    ids=["short", "long"],
)
def test_a_hostile_text_is_answered(length: int, tails: list[str]) -> None:
    """In a process of its own, which a search without end would not leave."""
    given = "\0".join(HOSTILE).encode("unicode_escape").decode()
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(length), *tails],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=GENEROUS_SECONDS,
        cwd=MODULES[0].__file__.rpartition("/router/")[0],
    )
    assert (ran.stdout, ran.stderr) == ("done\n", "")


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_repeats_without_end_what_repeats_already(name: str) -> None:
    assert nested(parser.parse(PATTERNS[name].pattern, PATTERNS[name].flags)) == []


@pytest.mark.parametrize("pattern", [r"(\d+ ?)+x", r"(?:a|b*)*c", r"((?:x{2,})y?)*z"])
def test_a_pattern_that_does_is_noticed(pattern: str) -> None:
    assert nested(parser.parse(pattern))


def nested(parsed: Any, inside: bool = False) -> list[str]:
    """The repetitions without end inside others: only they can be tried in more ways than the text is long."""
    found: list[str] = []
    for operator, value in parsed:
        if operator in (parser.MAX_REPEAT, parser.MIN_REPEAT):
            endless = value[1] == parser.MAXREPEAT
            found += [str(value)] if inside and endless else []
            found += nested(value[2], inside or endless)
        elif operator is parser.BRANCH:
            found += [one for branch in value[1] for one in nested(branch, inside)]
        elif operator is parser.SUBPATTERN:
            found += nested(value[3], inside)
        elif operator in (parser.ASSERT, parser.ASSERT_NOT):
            found += nested(value[1], inside)
    return found
