"""Files made to exhaust their reader are refused in a sentence, within bounds of time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(__file__).parent / "programs" / "read_hostile.py"
MB = 1024 * 1024
SV = "# language: sv\nEgenskap: E\n"
LAUGHS = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))

YAML = {
    "billion laughs": (LAUGHS, "Ankare och alias"),
    "an anchor that holds itself": ("a: &a [*a]\n", "Ankare och alias"),
    "thousands of anchors": ("".join(f"k{n}: &a{n} x\n" for n in range(20_000)), "Ankare och alias"),
    "merge keys": ("a:\n  <<: {b: 1}\n", "Sammanslagning"),
    "a tag that would run a command": ("a: !!python/object/apply:os.system [id]\n", "Taggar"),
    "a tag of a million characters": (f"a: !{'x' * 9_000}\n", "Taggar"),
    "depth in brackets": ("[" * 9_000, "fler än 20 nivåer"),
    "depth in braces": ("{a: " * 2_000, "fler än 20 nivåer"),
    "depth in dashes": ("- " * 4_000 + "x\n", "fler än 20 nivåer"),
    "depth in question marks": ("? " * 4_000 + "x\n", "ska vara ett ord"),
    "depth in indents": ("".join(f"{' ' * n}a:\n" for n in range(2_000)), "fler än 20 nivåer"),
    "a list of 400,000 numbers": (("[" + "1,\n" * 40_000 + "1]"), "fler än 20000 värden"),
    "a list that never ends": ("[" + "1,\n" * 40_000, "fler än 20000 värden"),
    "40,000 fields": ("".join(f"k{n}: 1\n" for n in range(40_000)), "fler än 20000 värden"),
    "one field 40,000 times": ("a: 1\n" * 40_000, "fler än 20000 värden"),
    "a long plain text": ("a: " + "x\n  " * 20_000, "längre än 5000 tecken"),
    "a long block": ("a: |\n" + "  x\n" * 40_000, "längre än 5000 tecken"),
    "a long quoted text without end": ('a: "' + "x\n  " * 40_000, "avslutas aldrig"),
    "a long name": ("a" * 9_000 + ": 1\n", ""),
    "a line of 2 MB": ("a" * (2 * MB - 4), "längre än 10000 tecken"),
    "100,000 lines": ("#\n" * 100_000, "fler än 50000 rader"),
    "49,000 empty lines, then an error": ("\n" * 49_000 + "a: b: c\n", "Oväntat kolon"),
    "colons": ("a: 1\n" + ":" * 9_000, ""),
    "3 MB": ("a: 1\n" * (3 * MB // 5), "större än 2 MB"),
    "a number of 4,900 digits": (f"a: {'9' * 4_900}\n", None),
}
FEATURES = {
    "100,000 steps": (SV + "Scenario: a\n" + "Givet x\n" * 100_000, "fler än 50000 rader"),
    "49,000 unknown steps": (SV + "Scenario: a\n" + "".join(f"Givet {n}\n" for n in range(49_000)), ""),
    "49,000 scenarios": (SV + "Scenario: a\n" * 49_000, ""),
    "rows times steps": (
        SV + "Abstrakt Scenario: a\n" + "Givet <a>\n" * 1_000 + "Exempel:\n|a|\n" + "|b|\n" * 10_000,
        "fler än 50000 steg",
    ),
    "a background before every scenario": (
        SV + "Bakgrund:\n" + "Givet a\n" * 20_000 + "Scenario: a\nGivet b\n" * 10_000,
        "fler än 50000 steg",
    ),
    "a cell that fills every step": (
        SV + "Abstrakt Scenario: a\n" + f"Givet {'<a>' * 150}\n" * 3_000 + f"Exempel:\n|a|\n|{'b' * 9_000}|\n",
        "längre än 500 tecken",
    ),
    "a wide table": (
        SV + "Abstrakt Scenario: a\nGivet <a>\nExempel:\n" + ("|" + "a|" * 4_900 + "\n") * 200,
        "fler än 50000 rutor",
    ),
    "10 MB in one line": (SV + "Scenario: a\nGivet " + "x" * 10 * MB, "större än 2 MB"),
    "2 MB in one line": (SV + "Scenario: a\nGivet " + "x" * (MB + MB // 2), "längre än 10000 tecken"),
    "a step of 9,000 characters": (SV + "Scenario: a\nGivet " + "x" * 9_000, "längre än 500 tecken"),
    "tags": (SV + ("@a " * 3_000 + "\n") * 200 + "Scenario: a\nGivet a\n", "Taggar används inte"),
    "descriptions that are no steps": (SV + "Scenario: a\n" + "".join(f"rad {n}\n" for n in range(49_000)), ""),
    "unreadable lines": (SV + "Scenario: a\nGivet a\n" + "rad\n" * 49_000, "passar inte här"),
    "a text below a step, without end": (SV + 'Scenario: a\nGivet a\n"""\n' + "x\n" * 49_000, "slutar mitt i"),
    "rules": (SV + "".join(f"Regel: r{n}\n" for n in range(49_000)), ""),
}
CHOICE = "{något_av: [" + ", ".join(f"{{status: {word}}}" for word in ["pågår"] * 12) + "]}"
CONDITIONS = {
    "choices multiplied": (
        ", ".join(f"{name}: {CHOICE}" for name in ("kontakt", "remiss", "diagnos", "något_behov", "annat_behov")),
        "fler än 100 alternativ",
    ),
    "choices in choices": ("något_av: [" * 9 + "{}" + ", {ålder: 3}]" * 9, None),
    "a choice of 19,000": ("något_av: [" + ",\n".join(["{}"] * 19_000) + "]", "fler än 100 alternativ"),
    "a span of many digits": (f"ålder: {'9' * 4_900} till {'9' * 90}", "heltal"),
}
HEAD = "lankod,lan,kommunkod,kommun\n"
PLACES = {
    "a field of 400,000 characters": (HEAD + '01,"' + ("x" * 9_000 + "\n") * 45 + '",0180,K\n', ""),
    "a field that never ends": (HEAD + '01,"a\n' + "x,y\n" * 40_000, ""),
    "many commas": (HEAD + ("," * 9_000 + "\n") * 200, "Raden ska ha 4 värden"),
    "one code 40,000 times": (HEAD + "01,Län,0180,K\n" * 40_000, "finns två gånger"),
}
UNIT = "- {verksamhet: BUP, namn: N, källa: K, kontroll: V-web, kontrollerad: 2026-11-21}\n"
DIRECTORY = {
    "1,600 units that take the same children": ("huvudman: region\nkod: '18'\nenheter:\n" + UNIT * 1_600, "tar emot"),
}
CASES = {
    "depth": ("[" * 60_000, " too_deep"),
    "depth of objects": ('{"a":' * 10_000, " too_deep"),
    "100 KB": (" " * 100_000 + "{}", " too_large"),
    "a number of 60,000 digits": ('{"child":{"age_years":' + "9" * 60_000 + "}}", None),
    "a fraction of 60,000 digits": ('{"child":{"age_years":0.' + "9" * 60_000 + "}}", None),
    "an exponent": ('{"child":{"age_years":1e999999999}}', "/child/age_years not_finite"),
    "no number at all": ('{"child":{"age_years":NaN}}', "/child/age_years not_finite"),
    "a key twice": ('{"child":{},"child":{}}', " duplicate_key"),
    "10,000 keys": ("{" + ",".join(f'"{n}":1' for n in range(5_000)) + "}", None),
    "half a character": ('{"needs":[{"detail":"\\ud800"}]}', "/needs/0/detail lone_surrogate"),
    "quotes without end": ('{"' + '\\"' * 30_000, " malformed_json"),
}
BOMBS = {
    "yaml": YAML,
    "feature": FEATURES,
    "condition": CONDITIONS,
    "places": PLACES,
    "directory": DIRECTORY,
    "case": CASES,
}


def read_within_bounds(kind: str, files: list[Path]) -> list[dict[str, Any]]:
    """What each file came to; fewer than were given when the reader hung, fell or took too much memory."""
    done = subprocess.run(
        [sys.executable, PROGRAM, kind, *files], capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, f"{done.stdout[-500:]}\n{done.stderr[-2000:]}"
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("kind", BOMBS)
def test_what_would_exhaust_a_reader_is_refused_in_a_sentence(kind: str, tmp_path: Path) -> None:
    files = []
    for number, (content, _) in enumerate(BOMBS[kind].values()):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "regions.csv").write_text("lankod,lan,region,namn_kontrollerat,kommunkod\n01,L,R,ja,\n")
        files.append(folder / {"places": "municipalities.csv", "feature": "a.feature"}.get(kind, "a.yaml"))
        files[-1].write_text(content)
    for (name, (_, told)), found in zip(BOMBS[kind].items(), read_within_bounds(kind, files), strict=True):
        if told is None:
            assert found["problems"] == 0, (name, found)
        else:
            assert found["problems"], name
            assert any(told in problem for problem in found["told"]), (name, found)
