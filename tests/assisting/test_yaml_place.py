"""Where somebody writes is told of a text that nobody could read yet; the place is marked with a bar."""

from __future__ import annotations

import pytest

from router.assisting.yaml_place import place_in

RULE = """\
regler:
  - regel: a.b
    rubrik: A
    fråga: ansvar
"""


def at_the_bar(text):
    before, _, after = text.partition("|")
    return place_in(before + after, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)


@pytest.mark.parametrize(
    "text, names, field, typed",
    [
        ("|", [""], None, ""),
        ("reg|", [""], None, "reg"),
        ("regler:\n  - |", ["", "regler"], None, ""),
        ("regler:\n- re|", ["", "regler"], None, "re"),
        (RULE + "    an|", ["", "regler"], None, "an"),
        (RULE + "    |", ["", "regler"], None, ""),
        (RULE + "    ansvarig: B|", ["", "regler"], "ansvarig", "B"),
        (RULE + "    när:\n      beh|", ["", "regler", "när"], None, "beh"),
        (RULE + "    när:\n      svårighet: minst m|", ["", "regler", "när"], "svårighet", "minst m"),
        (RULE + "    när: {beh|", ["", "regler", "när"], None, "beh"),
        (RULE + "    när: {behov: ångest, kontakt: {gren: v|", ["", "regler", "när", "kontakt"], "gren", "v"),
        (RULE + "    när: {behov: [a, b|", ["", "regler", "när", "behov"], None, "b"),
        (RULE + "    när:\n      något_av:\n        - {sko|", ["", "regler", "när", "något_av"], None, "sko"),
        (RULE + "    när:\n      något_av: [{sko|", ["", "regler", "när", "något_av"], None, "sko"),
        (RULE + "    undantag_från: [x.y, na|", ["", "regler", "undantag_från"], None, "na"),
        (RULE + "    rättsgrund:\n      - LSS|", ["", "regler", "rättsgrund"], None, "LSS"),
        (RULE + "    rättsgrund:\n      - {avtal: o|", ["", "regler", "rättsgrund"], "avtal", "o"),
        (RULE + "    rättsgrund:\n    - {avtal: o|", ["", "regler", "rättsgrund"], "avtal", "o"),
        ("parter:\n  - {huvudman: region, ko|", ["", "parter"], None, "ko"),
        ("parametrar:\n  a.b:\n    vä|", ["", "parametrar", "a.b"], None, "vä"),
        ("parter: []\nstatus: f|", [""], "status", "f"),
    ],
)
def test_the_place_is_told_by_the_margins(text, names, field, typed):
    place = at_the_bar(text)
    assert ([level.name for level in place.levels], place.field, place.typed) == (names, field, typed)
    before = text.partition("|")[0].rpartition("\n")[2]
    assert before[place.start :] == typed


@pytest.mark.parametrize(
    "text",
    [
        "# kommen|tar",
        "a: b  # kommen|tar",
        "motivering: >-\n  en te|xt",
        RULE + "    motivering: >-\n      en\n      te|xt",
    ],
)
def test_comments_and_long_texts_are_no_place(text):
    assert at_the_bar(text) is None


def test_the_fields_around_are_told_with_their_values():
    place = at_the_bar(RULE + "    |\n    motivering: x\n    granskad: y\n  - regel: c\n    fråga: SIP\n")
    assert place.levels[-1].above == {"regel": "a.b", "rubrik": "A", "fråga": "ansvar"}
    assert place.levels[-1].below == {"motivering", "granskad"}


def test_the_question_of_a_rule_is_known_deep_inside_it():
    place = at_the_bar(RULE + "    när:\n      område: psykiatri\n      kontakt: {gren: vård, |status: pågående}\n")
    assert place.levels[1].above["fråga"] == "ansvar"
    assert place.levels[2].above == {"område": "psykiatri"}
    assert place.levels[3].above == {"gren": "vård"}
    assert place.levels[3].below == {"status"}


@pytest.mark.parametrize("line, column", [(0, 1), (9, 1)])
def test_a_line_that_is_not_there_is_no_place(line, column):
    assert place_in("a: b", line, column) is None
