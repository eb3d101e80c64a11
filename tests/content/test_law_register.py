"""The law register holds what the example cases rest on: once, with how and when it was checked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from router.content import content_root

ROOT = content_root()
LAW_FILES = sorted((ROOT / "rules" / "national" / "lagar").glob("*.yaml"))
MARKS = {"V-26", "V-25", "V-web", "U"}
WHOLE = {"hela lagen", "hela författningen", "avgörandet"}
NOT_LAW = ("JämtBus", "Norrbus", "Region Jämtland Härjedalen")

NUMBER = r"\d+(?: [a-z])?(?![a-zåäö])"
NUMBERS = rf"{NUMBER}(?:(?:, | och |-){NUMBER})*"
CITATION = re.compile(rf"(?:(?P<chapter>\d+(?:-\d+)?) kap\.)? ?(?:(?P<sections>{NUMBERS}) §§?)?")


def read(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


LAWS = [read(path) for path in LAW_FILES]
SECTIONS = [(law["lag"], section) for law in LAWS for section in law["paragrafer"]]
LABELS = {f"{law} {section['paragraf']}".replace("–", "-") for law, section in SECTIONS}
NAMES = sorted({law["lag"] for law in LAWS}, key=len, reverse=True)


def numbers(text: str) -> Iterator[str]:
    """`11, 13 och 13 a` and `1-3`, one number at a time."""
    for part in re.split(r", | och ", text):
        first, _, last = part.partition("-")
        yield from (str(n) for n in range(int(first), int(last) + 1)) if last else (first,)


def cited(ground: str) -> Iterator[str]:
    """The labels of the register that one line of a case's grounds speaks of."""
    for part in re.split(r"; | → ", ground):
        text = part[0].upper() + part[1:] if part.startswith("lag ") else part
        law = next((name for name in NAMES if text == name or text.startswith(name + " ")), None)
        assert law is not None, f"no law file for {ground!r}"
        for piece in re.split(r" och (?=\d+ kap\.)", text.removeprefix(law).strip()):
            yield from labels_of(law, piece)


def labels_of(law: str, piece: str) -> Iterator[str]:
    found = CITATION.match(piece)
    assert found is not None
    chapter, sections = found["chapter"], found["sections"]
    before = f"{chapter} kap." if chapter else ""
    if sections is None:
        yield f"{law} {before}".strip()
    else:
        yield from (f"{law} {before} {number} §".replace("  ", " ") for number in numbers(sections))


def registered(label: str) -> bool:
    return label in LABELS or any(f"{label} {whole}" in LABELS for whole in WHOLE)


@pytest.mark.parametrize(
    "ground, labels",
    [
        ("FB 6 kap. 11, 13 och 13 a §§", ["FB 6 kap. 11 §", "FB 6 kap. 13 §", "FB 6 kap. 13 a §"]),
        ("OSL 25 kap. 12 § och 26 kap. 9 §", ["OSL 25 kap. 12 §", "OSL 26 kap. 9 §"]),
        ("SoL 20 kap. 1-3 §§", ["SoL 20 kap. 1 §", "SoL 20 kap. 2 §", "SoL 20 kap. 3 §"]),
        ("HSL 8 kap. 10 § → lag (2008:344)", ["HSL 8 kap. 10 §", "Lag (2008:344)"]),
        ("FBL 7 §; RÅ 1997:80 (family home is not an institution)", ["FBL 7 §", "RÅ 1997:80"]),
        ("Lag (2017:612) 2-5 kap.", ["Lag (2017:612) 2-5 kap."]),
        ("LSS 9 § 5-6", ["LSS 9 §"]),
        ("SoL 35 kap. (överklagande av IVO:s beslut)", ["SoL 35 kap."]),
    ],
)
def test_a_ground_is_read_as_the_sections_it_names(ground: str, labels: list[str]) -> None:
    assert list(cited(ground)) == labels


def test_every_section_that_the_example_cases_rest_on_is_in_the_register() -> None:
    cases = read(ROOT / "fixtures" / "vignettes.yaml")["vignettes"]
    grounds = {g for case in cases for g in case["expected"]["legal_or_agreement_ground"]}
    labels = {label for g in grounds if not g.startswith(NOT_LAW) for label in cited(g)}
    assert len(labels) > 80
    assert {label for label in labels if not registered(label)} == set()


def test_no_section_stands_twice() -> None:
    counted = Counter(f"{law} {section['paragraf']}" for law, section in SECTIONS)
    assert [label for label, times in counted.items() if times > 1] == []


def test_no_law_has_two_files() -> None:
    counted = Counter(law["lag"] for law in LAWS)
    assert [name for name, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("path", LAW_FILES, ids=lambda path: path.stem)
def test_every_section_says_how_and_when_it_was_checked(path: Path) -> None:
    for section in read(path)["paragrafer"]:
        assert section["kontroll"] in MARKS, section["paragraf"]
        assert type(section["kontrollerad"]) is date, section["paragraf"]
        assert type(section.get("gäller_från", date.min)) is date, section["paragraf"]
        assert section["innehåll"], section["paragraf"]
        assert section["en"], section["paragraf"]
        assert section["källa"], section["paragraf"]


def test_what_was_never_checked_says_so_to_the_reader() -> None:
    silent = [section for _, section in SECTIONS if section["kontroll"] == "U" and "anmärkning" not in section]
    assert silent == []


def test_the_number_of_a_law_is_text_and_not_a_time_of_day() -> None:
    assert [law["lag"] for law in LAWS if not isinstance(law["beteckning"], str)] == []
