"""What may be written at a place is offered there, in the order of the language, with the words of the vocabulary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.assisting.completing import MOST, completions
from router.content import content_root
from router.content_files import files_below
from router.reading.problems import ReadingErrors
from router.reading.spans import WrittenFields, WrittenList, read_written
from router.scenarios.steps import reading

FILES = {name: raw.decode() for name, raw in files_below(content_root()).items()}
RULES, AGREEMENT = "rules/regional/18-orebro/ansvar.yaml", "rules/regional/18-orebro/avtal.yaml"
FEATURE = "features/policies/national/sip.feature"
RULE = "regler:\n  - regel: a.b\n    rubrik: A\n    fråga: ansvar\n"
LEAD = "regler:\n  - regel: a.b\n    rubrik: A\n    fråga: huvudansvar\n"
WAY_IN = "regler:\n  - regel: a.b\n    rubrik: A\n    fråga: väg in\n"
SCENARIO = "# language: sv\nEgenskap: A\n  Scenario: B\n    Givet dagen är 2026-11-21\n"


def at_the_bar(content, name, text):
    before, _, after = text.partition("|")
    return completions(name, before + after, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1, content)


def labels(content, name, text):
    return [one["label"] for one in at_the_bar(content, name, text)]


@pytest.mark.parametrize(
    "name, text, offered",
    [
        (RULES, "|", ["regler"]),
        (RULES, "regler:\n  - |", ["regel", "rubrik", "fråga"]),
        (RULES, RULE + "    |", ["undantag_från", "öppen_för", "när", "ansvarig", "medansvariga", "motivering"]),
        (RULES, RULE + "    när: {}\n    |\n    motivering: x", ["ansvarig", "medansvariga"]),
        (RULES, RULE + "    när: {}\n    medansvariga: x\n    |\n    motivering: x", []),
        (RULES, LEAD + "    |", ["före", "efter", "öppen_för", "när", "läge", "motivering"]),
        (RULES, "regler:\n  - regel: a.b\n    fråga: |", ["ansvar", "huvudansvar", "huvudman"]),
        (RULES, RULE + "    ansvarig: {|", ["parameter", "kontakt", "avsändare", "i_ordning"]),
        (RULES, RULE + "    när: {svårighet: minst |", ["minst lindrig", "minst måttlig", "minst svår"]),
        (RULES, RULE + "    när: {samtycke: |", None),
        (RULES, RULE + "    rättsgrund:\n      - {avtal: |", ["orebro.barn_och_unga"]),
        (RULES, RULE + "    rättsgrund:\n      - {avtal: x, |", ["punkt", "källa", "kontroll", "granskad"]),
        (RULES, RULE + "    motivering: >-\n      tex|", []),
        (AGREEMENT, "|", ["avtal", "rubrik", "parter", "status"]),
        (AGREEMENT, "status: |", ["förslag", "undertecknat"]),
        (AGREEMENT, "parter:\n  - {huvudman: |", ["region", "kommun"]),
        (AGREEMENT, "parametrar:\n  handover.avsandare_haller:\n    värde: |", ["ja", "nej"]),
        (AGREEMENT, "parametrar:\n  studsar.max:\n    värde: 2\n    |", ["kontroll", "källa"]),
        ("rules/vocabulary/severity.yaml", "lista: x\nrubrik: y\ntermer:\n  - |", ["kod", "ord", "sv", "en", "rang"]),
        ("rules/vocabulary/fakta.yaml", "fakta:\n  |", ["behov", "fall", "plats"]),
        ("rules/vocabulary/omojligt.yaml", "kombinationer:\n- |", ["omöjligt", "när", "motivering"]),
        ("rules/national/lagar/lss.yaml", "paragrafer:\n- |", ["paragraf", "innehåll", "en", "kontroll"]),
        ("rules/vocabulary/stegar.yaml", "stegar:\n- stege: |", None),
        ("fixtures/directory/18-orebro.yaml", "enheter:\n- verksamhet: |", None),
        ("README.md", "|", []),
    ],
)  # fmt: skip
def test_fields_are_offered_in_their_order_and_words_where_they_fit(content, name, text, offered):
    found = labels(content, name, text)
    assert found[: len(offered)] == offered if offered else (found == []) == (offered == [])


def test_a_condition_offers_facts_lists_and_tests(content):
    found = labels(content, RULES, RULE + "    när:\n      behov: ångest\n      |")
    assert {"svårighet", "ålder", "något_av", "kontakt"} <= set(found)
    assert "behov" not in found
    assert {"gren", "status"} <= set(labels(content, RULES, RULE + "    när: {kontakt: {|"))
    assert "ångest" in labels(content, RULES, RULE + "    när: {behov: [självskada, |")
    assert "forsta_linjen.alder_min" in labels(content, RULES, RULE + "    när: {ålder: {parameter: |")
    assert "under parametern forsta_linjen.alder_min" in labels(content, RULES, RULE + "    när: {ålder: under |")


def test_a_rule_without_a_question_yet_is_offered_the_facts_of_all(content):
    assert {"svårighet", "myndighet", "ålder"} <= set(labels(content, RULES, "regler:\n- regel: a.b\n  när: {|"))


def test_rules_of_the_same_question_laws_and_codes_of_places_are_offered(content):
    found = labels(content, RULES, RULE + "    undantag_från: [nation|")
    assert "nationell.ansvar.psykisk_ohalsa" in found
    assert not [name for name in found if ".huvudansvar." in name]
    laws = labels(content, RULES, RULE + "    rättsgrund:\n      - HSL|")
    assert "HSL 2 kap. 6 §" in laws
    [place] = [one for one in at_the_bar(content, AGREEMENT, "parter:\n- {kod: |") if one["detail"] == "Örebro"]
    assert (place["label"], place["insert"]) == ("1880", '"1880"')


def test_what_is_offered_takes_the_place_of_what_is_typed(content):
    text = RULE + "    ansvarig: första l"
    [offer] = [one for one in at_the_bar(content, RULES, text + "|") if one["label"] == "första linjen"]
    assert text.rpartition("\n")[2][: offer["start"] - 1] == "    ansvarig: "


@pytest.mark.parametrize(
    "line, offered",
    [
        ("Och barnet har beh", "barnet har behovet <behov>"),
        ("Och barnet har behovet ån", "ångest"),
        ("Och barnet har behovet ångest, m", "ångest, måttlig"),
        ("Och barnet går i ", "grundskola"),
        ("Och barnet är folkbokfört i ", "Örebro"),
        ("När ", "ärendet bedöms"),
        ("Så ansvarar B", "BUP"),
        ("Så avgör regeln ”nationell.sip", "nationell.sip.behovs_inte"),
        ("Regel: nationell", "nationell.sip.behovs_inte"),
        ("Sce", "Scenario:"),
        ("", "Och"),
    ],
)
def test_steps_and_the_words_that_fill_them_are_offered(content, line, offered):
    assert offered in labels(content, FEATURE, f"{SCENARIO}    {line}|")


def test_a_new_file_of_scenarios_begins_with_its_language(content):
    assert labels(content, FEATURE, "|") == ["# language: sv"]


@pytest.mark.parametrize("line", ["# kommentar", "| tabell", "Scenario: eget namn"])
def test_nothing_is_offered_where_anything_may_be_written(content, line):
    before = f"{SCENARIO}    {line}"
    assert completions(FEATURE, before, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1, content) == []


def test_a_step_that_is_put_together_of_what_is_offered_is_understood(content):
    typed = "barnet har beh"
    for wanted in ("barnet har behovet <behov>", "självskada", "självskada, svår"):
        [offer] = [
            one for one in at_the_bar(content, FEATURE, f"{SCENARIO}    Och {typed}|") if one["label"] == wanted
        ]
        typed = f"    Och {typed}"[: offer["start"] - 1].removeprefix("    Och ") + offer["insert"]
        typed += ", " if wanted == "självskada" else ""
    assert reading("given", typed) is not None
    assert typed == "barnet har behovet självskada, svår"


def names_in(text):
    """Every field of the text with where its name begins."""
    found, left = [], [read_written(text)]
    while left:
        node = left.pop()
        if isinstance(node, WrittenList):
            left += node.items
        elif isinstance(node, WrittenFields):
            found += [(field.name, field.start) for field in node.fields]
            left += [field.value for field in node.fields]
    return found


FREE = {"forum", "oenighet"}
YAML = [name for name in FILES if name.endswith(".yaml")]


@pytest.mark.parametrize("name", YAML)
def test_every_field_that_is_written_is_offered_where_it_stands(content, name):
    text = FILES[name]
    for field, start in names_in(text)[:150]:
        # as it is before the field is there: only the rest of the line has gone
        end = text.find("\n", start)
        line = text[:start].rpartition("\n")[2]
        if line.strip(" -") or '"' in text[start : start + 1]:
            continue
        found = labels(content, name, text[:start] + "|" + text[end:])
        assert field in found or not found, (field, line)


@pytest.mark.slow
def test_most_fields_that_are_written_are_offered(content):
    counted = {True: 0, False: 0}
    for name in YAML:
        text = FILES[name]
        for field, start in names_in(text)[:40]:
            counted[field in labels(content, name, text[:start] + "|" + text[text.find("\n", start) :])] += 1
    assert counted[True] > 20 * counted[False], counted


@given(st.sampled_from(sorted(FILES)), st.data())
def test_anywhere_in_a_text_there_are_offers_or_none_but_never_an_exception(content, name, data):
    text = FILES[name]
    cut = data.draw(st.integers(0, len(text)))
    typed = data.draw(
        st.sampled_from(["", "{", "[", "- ", '"', "'", ": ", "#", "|", "}", "\n", "  ", "å", "Och ", "😀"])
    )
    before = text[:cut] + typed
    line = before.count("\n") + 1
    last = before.rpartition("\n")[2]
    found = completions(name, before + text[cut:], line, len(last) + 1, content)
    assert len(found) <= MOST
    assert all(1 <= one["start"] <= len(last) + 1 for one in found)


@given(st.text("ab:-{}[],'\"#|>\n ", max_size=30), st.integers(-1, 9), st.integers(-1, 20))
def test_no_text_and_no_place_is_too_odd(content, text, line, column):
    for name in (RULES, AGREEMENT, FEATURE):
        completions(name, text, line, column, content)


def test_what_cannot_be_read_as_yaml_is_still_helped_with(content):
    text = "regler:\n  - regel: 'a.b\n    fråga: ansvar\n    ans|"
    with pytest.raises(ReadingErrors):
        read_written(text)
    assert "ansvarig" in labels(content, RULES, text)
