"""The table by OWASP's list is whole and true to the tests, and whoever finds a weakness is told where to go."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from router.reading import condition_words, text_file, yaml_tree
from router.scenarios import feature_file, outlines

PROJECT = Path(__file__).parents[2]
SECURITY = PROJECT / "docs" / "security"
NUMBERS = (Path(__file__).parent / "data" / "asvs-5.0.0-levels-1-2.txt").read_text(encoding="utf-8").split()
"""Of every requirement at levels 1 and 2: 253 of the 345 that the standard has."""
ROW = re.compile(r"\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|")
TEST = re.compile(r"`([^`:]+\.py)::(\w+)`")


def rows() -> list[tuple[str, str, str, str]]:
    text = (SECURITY / "asvs.md").read_text(encoding="utf-8")
    found = [row.groups() for row in ROW.finditer(text)]
    assert len(found) == len(re.findall(r"^\| \d", text, re.MULTILINE)), "a row that cannot be read"
    return [(number, about.strip(), status.strip(), told.strip()) for number, about, status, told in found]


def test_every_number_is_there_once() -> None:
    assert len(NUMBERS) == len(set(NUMBERS)) == 253
    assert [number for number, *_ in rows()] == NUMBERS


def test_every_named_test_exists() -> None:
    for number, _, status, told in rows():
        if status == "test":
            named = TEST.findall(told)
            assert named, number
            assert TEST.sub("", told).replace("<br>", "").strip() == "", number
            for file, function in named:
                source = (PROJECT / file).read_text(encoding="utf-8")
                assert re.search(rf"^def {function}\(", source, re.MULTILINE), (number, file, function)


def test_every_other_row_says_why() -> None:
    for number, about, status, told in rows():
        assert status in ("test", "n/a", "left"), number
        assert about, number
        if status != "test":
            assert told.endswith((".", ")")), number
            assert len(told.split()) > 1, number
            seen = re.match(r"See (\d+\.\d+\.\d+)", told)
            assert seen is None or seen[1] in NUMBERS, number


def test_the_sums_are_those_of_the_table() -> None:
    sums = Counter(status for _, _, status, _ in rows())
    told = (
        f"Now {len(NUMBERS)}: {sums['test']} shown by a test, {sums['n/a']} that do not apply, {sums['left']} left."
    )
    assert told in (SECURITY / "asvs.md").read_text(encoding="utf-8"), told


def test_the_times_to_mend_are_told() -> None:
    told = (PROJECT / "SECURITY.md").read_text(encoding="utf-8")
    assert re.search(r"within (three|\d+) working\s+days", told)
    assert len(re.findall(r"\| \d+ days \|", told)) == 3
    assert "library" in told
    assert "docs/security/README.md" in told


def test_the_limits_of_files_are_told() -> None:
    """What policy owners read is what the readers hold them to."""
    told = (PROJECT / "docs" / "policy-language.md").read_text(encoding="utf-8").replace("\n", " ")
    assert f"högst {text_file.LARGEST // 1024**2} MB" in told
    for limit, what in (
        (text_file.MOST_LINES, "rader"),
        (text_file.LONGEST_LINE, "tecken"),
        (yaml_tree.MOST_NODES, "värden"),
        (yaml_tree.DEEPEST, "nivåer"),
        (yaml_tree.LONGEST_TEXT, "tecken"),
        (condition_words.MOST_ALTERNATIVES, "alternativ"),
        (feature_file.MOST_STEPS, "steg"),
        (outlines.LONGEST_STEP, "tecken"),
    ):
        assert f"{f'{limit:,}'.replace(',', ' ')} {what}" in told, (limit, what)
