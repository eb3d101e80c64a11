"""Whatever is wrong with a text, its writer gets it told in Swedish at its line, and never an exception."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.assisting.content_kinds import kind_of
from router.assisting.diagnosing import problems_of
from router.content import content_root
from router.content_files import files_below
from tests.attack.mutations import mutated, pieces

FILES = files_below(content_root())
RULES, AGREEMENT = "rules/regional/18-orebro/ansvar.yaml", "rules/regional/18-orebro/avtal.yaml"
LIST, SHEET, LADDERS = (f"rules/vocabulary/{stem}.yaml" for stem in ("severity", "fakta", "stegar"))
LAW, IMPOSSIBLE = "rules/national/lagar/lss.yaml", "rules/vocabulary/omojligt.yaml"
UNITS, FEATURE = "fixtures/directory/18-orebro.yaml", "features/policies/national/sip.feature"
ALL = (RULES, AGREEMENT, LIST, SHEET, LADDERS, LAW, IMPOSSIBLE, UNITS, FEATURE)
A_SENTENCE = re.compile(r"[\w”].*[.”?…]\Z", re.DOTALL)
SCENARIO = """\
# language: sv
Egenskap: A

  Regel: {rule}

    Scenario: B
      Givet dagen är 2026-11-21
      Och ett barn på 13 år
      Och barnet är folkbokfört i {place}
      {step}
      När ärendet bedöms
      Så ansvarar {agency}
"""


def scenario(**words):
    usual = {
        "rule": "nationell.sip.behovs_inte",
        "place": "Malmö",
        "step": "Och barnet har behovet ångest, måttlig",
        "agency": "BUP",
    }
    return SCENARIO.format(**usual | words)


def altered(name, old, new):
    text = FILES[name].decode()
    assert old in text
    return text.replace(old, new, 1), text[: text.index(old)].count("\n") + 1


@pytest.mark.slow
def test_nothing_is_wrong_with_what_is_shipped(content):
    assert {name: found for name, text in FILES.items() if (found := problems_of(name, text, content))} == {}


@pytest.mark.parametrize(
    "name, old, new, message, suggestion",
    [
        (RULES, "område: psykiatri", "område: psykiatr", "finns inte bland orden", "psykiatri"),
        (RULES, "ansvarig: BUP", "ansvarig: första linje", "ingen känd verksamhet", "första linjen"),
        (RULES, "fråga: ansvar", "fråga: ansvr", "Okänd fråga ”ansvr”.", "ansvar"),
        (RULES, "    motivering:", "    motiv:", "Okänt fält ”motiv”", None),
        (RULES, "HSL 2 kap. 6 §", "HSL 2 kap. 66 §", "finns inte i lagregistret", "HSL 2 kap. 6 §"),
        (AGREEMENT, "status: förslag", "status: förslaget", "Okänd status", "förslag"),
        (AGREEMENT, "  studsar.max:", "  studsar.mx:", "Okänd parameter", "studsar.max"),
        (LIST, "rang: 1", "rang: ett", "ska vara ett heltal", None),
        (SHEET, "kod: domain, slag: kod,", "kod: domain, slag: koden,", "Okänt slag", None),
        (LADDERS, "arbetsdagar: ", "arbetsdagar: x", "ska vara ett heltal", None),
        (LAW, "kontroll: ", "kontroll: X", "Okänt kontrollmärke", None),
        (UNITS, "verksamhet: BUP", "verksamhet: BUPP", "Okänt ord", "BUP"),
    ],
)
def test_a_wrong_word_is_told_of_at_its_line(content, name, old, new, message, suggestion):
    text, line = altered(name, old, new)
    found = problems_of(name, text.encode(), content)
    assert any(message in one["message"] and abs(one["line"] - line) <= 1 for one in found), found
    assert suggestion is None or suggestion in [one["suggestion"] for one in found]
    assert {one["severity"] for one in found} == {"error"}


@pytest.mark.parametrize(
    "words, line, message, suggestion",
    [
        ({"rule": "nationell.sip.behovs_int"}, 4, "finns inte", "nationell.sip.behovs_inte"),
        ({"place": "Malmo stad"}, 9, "är inte en kommun", None),
        ({"step": "Och barnet har behovet ångst, måttlig"}, 10, "är inte ett behov", "ångest"),
        ({"step": "Och barnet har behof ångest"}, 10, "finns inte", "barnet har behovet <behov>"),
        ({"step": "Givt barnet behöver tolk"}, 10, "passar inte här", "Givet"),
        ({"agency": "rektr"}, 12, "är inte en verksamhet", "Rektor"),
    ],
)
def test_a_wrong_word_in_a_scenario_is_told_of_at_its_line(content, words, line, message, suggestion):
    found = problems_of(FEATURE, scenario(**words).encode(), content)
    assert [one["line"] for one in found] == [line], found
    assert message in found[0]["message"]
    assert suggestion is None or found[0]["suggestion"] == suggestion


def test_a_decision_that_is_another_is_no_fault_of_the_text(content):
    assert problems_of(FEATURE, scenario(agency="rektor").encode(), content) == []


def test_a_rule_is_seen_among_those_of_other_files(content):
    text, line = altered(RULES, "orebro.ansvar.mattlig_med_paverkan", "nationell.sip.behovs_inte")
    [found] = [one for one in problems_of(RULES, text.encode(), content) if one["line"] == line]
    assert "finns redan i rules/national/sip.yaml:" in found["message"]


def test_an_agreement_may_not_take_the_name_of_another(content):
    text, _ = altered(AGREEMENT, "avtal: orebro.barn_och_unga", "avtal: vasterbotten.barn_och_unga")
    assert [one["message"] for one in problems_of(AGREEMENT, text.encode(), content)] == [
        "Avtalet ”vasterbotten.barn_och_unga” finns redan."
    ]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(
    "raw, line",
    [
        (b"\x89PNG\r\n\x1a\n\0\0", 1),
        (b"a: b\n\0", 2),
        (b"a: b\nc: \xff\n", 2),
        (b"a: b\n\tc: d\n", 2),
        (b"x" * 10_000_000, 1),
        (b"[" * 9_000, 1),
        (b'regler:\n  - a: "b\n', 2),
        (b"", 1),
        (b"# language: sv\nEgenskap: A\n  Scenario: B\n    Giv\n", None),
    ],
    ids=["binary", "NUL", "not UTF-8", "tab", "10 MB", "deep", "open quote", "empty", "broken Gherkin"],
)
def test_what_is_no_such_file_at_all_is_told_of_at_a_line(content, name, raw, line):
    found = problems_of(name, raw, content)
    assert found
    if line is not None and name != FEATURE:
        assert found[0]["line"] == line
    assert all(A_SENTENCE.match(one["message"]) and one["column"] >= 1 for one in found)


@pytest.mark.parametrize(
    "name", ["rules/x.yaml", "rules/regional/1880-x/avtal.yaml", "rules/national/x/y.yaml", "README.md", "../x.yaml"]
)
def test_a_file_that_nobody_reads_is_told_of(content, name):
    assert kind_of(name) is None
    assert [one["line"] for one in problems_of(name, b"regler: []\n", content)] == [1]


REAL = [name for name in ALL if name != IMPOSSIBLE]
ITEM = re.compile(r" {0,4}(- |Regel|Scenario|Abstrakt)")


@settings(max_examples=50)
@given(st.sampled_from(REAL).flatmap(
    lambda name: st.tuples(st.just(name), mutated(pieces(FILES[name].decode(), ITEM)))
))  # fmt: skip
def test_whatever_stands_there_each_problem_has_a_place_and_a_sentence(content, named):
    name, raw = named
    for one in problems_of(name, raw, content):
        assert 1 <= one["line"] <= raw.count(b"\n") + 2
        assert one["column"] >= 1
        assert A_SENTENCE.match(one["message"]), one
