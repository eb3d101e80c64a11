"""Agreements, laws, words, ladders and units as forms: written back they are the same, changed they change alone."""

from __future__ import annotations

from difflib import unified_diff

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.editing.content_shapes import (
    AGREEMENT,
    LADDER,
    LAW,
    RUNG,
    SECTION,
    UNIT,
    choices_of,
    parameter_fields,
    term_shape,
)
from router.editing.data import data_of, says_the_same
from router.editing.items import (
    agreement_form,
    item_form,
    items_in,
    with_agreement_form,
    with_item_form,
    with_law_section,
    with_new_item,
    without_item,
)
from router.editing.shapes import AsText
from router.reading import agreement_file, directory_file, ladder_file, law_file
from router.reading.agreement_file import read_agreement
from router.reading.problems import Problems, ReadingErrors
from router.reading.spans import read_written
from router.reading.vocabulary_file import LISTS
from router.reading.yaml_file import read_yaml_text
from tests.editing.shipped import ROOT, language

RULES = ROOT / "rules"


def lists_of_files():
    for path in sorted((RULES / "national" / "lagar").glob("*.yaml")):
        yield path, ("paragrafer",), SECTION
    for path in sorted((ROOT / "fixtures" / "directory").glob("*.yaml")):
        yield path, ("enheter",), UNIT
    yield RULES / "vocabulary" / "stegar.yaml", ("stegar",), LADDER
    for name in LISTS:
        yield RULES / "vocabulary" / f"{name}.yaml", ("termer",), term_shape(name)


FILES = [(path.read_text(encoding="utf-8"), way, shape) for path, way, shape in lists_of_files()]
AGREEMENTS = [path.read_text(encoding="utf-8") for path in sorted(RULES.glob("*/*/avtal.yaml"))]
FILES += [(text, (), AGREEMENT) for text in AGREEMENTS]
EACH = [
    (text, (*way, *((number,) if way else ())), shape)
    for text, way, shape in FILES
    for number in (range(len(items_in(text, way))) if way else [0])
]


def changed_lines(old: str, new: str) -> list[str]:
    lines = unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    return [line for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---")]


def test_every_item_goes_through_its_form_and_back():
    for text, way, shape in EACH:
        form = item_form(text, way, shape)
        assert with_item_form(text, way, form, shape) == text
        assert not any(isinstance(value, AsText) for value in form.values()), form


@given(item=st.sampled_from([item for item in EACH if item[2] != LADDER]), data=st.data())
def test_one_changed_field_changes_that_field_alone(item, data):
    text, way, shape = item
    form = item_form(text, way, shape)
    field = data.draw(st.sampled_from([field for field in shape if field.kind in ("text", "long", "day", "number")]))
    value = data.draw(st.dates().map(str) if field.kind == "day" else st.text(st.sampled_from("aå 1:#-'\n")))
    changed = with_item_form(text, way, {**form, field.name: value}, shape)
    again = item_form(changed, way, shape)
    assert {**again, field.name: ""} == {**form, field.name: ""}
    assert again[field.name] == value.strip()
    restored = with_item_form(changed, way, form, shape)
    assert says_the_same(data_of(read_written(restored)), data_of(read_written(text)))


@given(st.sampled_from([file for file in FILES if file[1]]))
def test_an_item_put_in_and_taken_out_leaves_the_text_as_it_was(file):
    text, way, shape = file
    form = item_form(text, (*way, 0), shape)
    more = with_new_item(text, way, {**form, shape[0].name: "ny"}, shape)
    count = len(items_in(text, way))
    assert items_in(more, way)[-1].name == "ny"
    assert item_form(more, (*way, count), shape) == {**form, shape[0].name: "ny"}
    assert without_item(more, (*way, count)) == text


def test_shapes_have_the_fields_of_the_language():
    def names(shape):
        return tuple(field.name for field in shape)

    assert names(AGREEMENT) == agreement_file.FIELDS
    assert names(RUNG) == ladder_file.RUNG_FIELDS
    assert names(UNIT) == directory_file.UNIT
    assert names(SECTION) == law_file.SECTION_FIELDS
    assert names(LAW) == law_file.LAW_FIELDS


def test_a_parameter_of_an_agreement_is_changed_and_read():
    text = AGREEMENTS[-1]
    form = agreement_form(text)
    name = "forsta_linjen.alder_min"
    parameters = {**form["parametrar"], name: {"värde": "9", "kontroll": "D", "källa": "vi valde det"}}
    changed = with_agreement_form(text, {**form, "parametrar": parameters})
    problems = Problems()
    tree = read_yaml_text(changed, "avtal.yaml", problems)
    agreement = read_agreement(tree, "regional", "25", language().sheet, problems)
    problems.raise_if_any()
    assert agreement.parameters[name].value == 9
    assert set(changed_lines(text, changed)) <= {
        f"+  {name}:",
        "+    värde: 9",
        "+    kontroll: D",
        "+    källa: vi valde det",
        *(line for line in changed_lines(text, changed) if line[0] == "-" or "källa" in line),
    }


def test_parties_days_and_forums_are_changed_in_their_own_lines():
    text = next(text for text in AGREEMENTS if "orebro.barn_och_unga" in text)
    form = agreement_form(text)
    fewer = tuple(party for party in form["parter"] if party["kod"] != "1860")
    assert changed_lines(text, with_agreement_form(text, {**form, "parter": fewer})) == [
        '-  - {huvudman: kommun, kod: "1860"}  # Laxå'
    ]
    days = {**form["oenighet"], "L2_within_region": {**form["oenighet"]["L2_within_region"], "unit_heads": "8"}}
    assert changed_lines(text, with_agreement_form(text, {**form, "oenighet": days})) == [
        "-  L2_within_region: {line_managers: 5, unit_heads: 5, region_health_director: 10}",
        "+  L2_within_region: {line_managers: 5, unit_heads: 8, region_health_director: 10}",
    ]
    forums = {**form["forum"], "nytt": "ett forum: nytt"}
    assert changed_lines(text, with_agreement_form(text, {**form, "forum": forums})) == ['+  nytt: "ett forum: nytt"']
    assert changed_lines(text, with_agreement_form(text, {**form, "åldrar": {"från": "0", "till": "17"}})) == [
        "-åldrar: {från: 0, till: 20}",
        "+åldrar: {från: 0, till: 17}",
    ]


def test_a_section_is_added_to_a_law():
    text = (RULES / "national" / "lagar" / "hsl.yaml").read_text(encoding="utf-8")
    section = {"paragraf": "1 kap. 1 §", "innehåll": "Ord " * 60, "kontroll": "V-web", "kontrollerad": "2026-12-01"}
    changed = with_law_section(text, section)
    assert changed.startswith(text)
    assert changed[len(text) :].startswith("  - paragraf: 1 kap. 1 §\n    innehåll: >-\n      Ord Ord")
    assert changed.endswith("    kontroll: V-web\n    kontrollerad: 2026-12-01\n")


def test_choices_come_from_the_vocabulary():
    by_name = {field.name: field for field in UNIT}
    assert [choice.word for choice in choices_of(by_name["verksamhet"], language())][:2] == ["SOS 112", "BUP-akut"]
    assert {field.kind for field in parameter_fields(language())} == {"number", "word"}
    assert {field.name for field in parameter_fields(language())} == set(language().sheet.parameters)


@pytest.mark.parametrize("way", [("termer", 99), ("termer",), ("nej",), (0,)])
def test_an_item_that_is_not_there_is_told(way):
    with pytest.raises(ReadingErrors):
        item_form(FILES[-len(AGREEMENTS) - 1][0], way, ())
