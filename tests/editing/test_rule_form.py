"""Every shipped rule as a form: written back it is the same file, and one changed field changes nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from difflib import unified_diff

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.editing.condition_form import EitherRow, FactRow, ListRow, TextRow
from router.editing.outcome_form import SHAPES, AgencyForm
from router.editing.references import AgreementCited, LawCited, SourceCited
from router.editing.rule_form import RuleForm
from router.editing.rule_versions import with_new_version, with_successor_named
from router.editing.rules import rule_form, rules_in, with_new_rule, with_rule_form, without_rule
from router.editing.shapes import AsText
from router.policy import AgreementReference, SourceReference
from router.reading.outcome_words import OUTCOME_FIELDS
from router.reading.problems import ReadingErrors
from tests.editing.shipped import EVERY_RULE, TEXTS, language, read_rules

RULES = st.sampled_from(EVERY_RULE)


def form_of(path, rule_id) -> RuleForm:
    return rule_form(TEXTS[path], rule_id, language())


def rewritten(path, rule_id, form) -> str:
    return with_rule_form(TEXTS[path], rule_id, form, language())


def changed_lines(old: str, new: str) -> list[str]:
    lines = unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    return [line for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---")]


@pytest.mark.parametrize("path, rule_id", EVERY_RULE, ids=[rule_id for _, rule_id in EVERY_RULE])
def test_a_rule_goes_through_its_form_and_back(path, rule_id):
    form = form_of(path, rule_id)
    assert rewritten(path, rule_id, form) == TEXTS[path]
    assert not form.other
    assert "AsText" not in repr(form)
    assert "TextRow" not in repr(form)


@pytest.mark.parametrize("path, rule_id", EVERY_RULE, ids=[rule_id for _, rule_id in EVERY_RULE])
def test_a_rule_written_from_its_form_alone_says_the_same(path, rule_id):
    form = form_of(path, rule_id)
    written = with_new_rule("", form, language())
    assert read_rules(written, path)[rule_id] == read_rules(TEXTS[path], path)[rule_id]
    assert rule_form(written, rule_id, language()) == form


ALTERED = {
    "title": st.just("En ny rubrik: den med kolon"),
    "because": st.text(st.sampled_from("abåäö #:-[{\n"), min_size=1).map(lambda text: f"För {text} att"),
    "reviewed": st.dates(date(2026, 1, 1), date(2030, 1, 1)).map(str),
    "valid_to": st.dates(date(2030, 1, 1), date(2040, 1, 1)).map(str),
    "mark": st.sampled_from(["U", "D", ""]),
    "history": st.lists(st.text(st.sampled_from("ab: #-"), min_size=1).map(lambda t: f"x{t}x"), max_size=3).map(
        tuple
    ),
}
MEANT = {
    "title": "title",
    "because": "because",
    "reviewed": "reviewed",
    "valid_to": "validity",
    "mark": "mark",
    "history": "history",
}


@given(rule=RULES, data=st.data(), name=st.sampled_from(sorted(ALTERED)))
def test_one_changed_field_changes_only_what_it_means(rule, data, name):
    path, rule_id = rule
    form = form_of(path, rule_id)
    altered = replace(form, **{name: data.draw(ALTERED[name])})
    text = rewritten(path, rule_id, altered)
    before, after = read_rules(TEXTS[path], path), read_rules(text, path)
    assert list(before) == list(after)
    for other in before:
        unlike = {
            f.name for f in fields(before[other]) if getattr(before[other], f.name) != getattr(after[other], f.name)
        }
        assert unlike <= ({MEANT[name]} if other == rule_id else set())
    assert read_rules(with_rule_form(text, rule_id, form, language()), path) == before
    lines = next(found for found in rules_in(TEXTS[path]) if found.id == rule_id)
    kept = TEXTS[path].splitlines()
    assert text.splitlines()[: lines.first - 1] == kept[: lines.first - 1]
    assert text.endswith("\n".join(kept[lines.last :]) + "\n" * bool(kept[lines.last :]))


def test_a_bound_in_a_condition_changes_its_line_alone():
    path, rule_id = next(rule for rule in EVERY_RULE if rule[1] == "orebro.ansvar.lindrig_av_skolan")
    form = form_of(path, rule_id)
    assert form.when == (
        FactRow("område", "is", ("psykiatri",)),
        FactRow("svårighet", "is", ("lindrig",)),
        FactRow("ålder", "at_least", ("6",)),
        FactRow("skolform", "one_of", ("grundskola", "anpassad grundskola", "gymnasieskola")),
        EitherRow(
            (
                (FactRow("orsak", "is", ("skolan",)),),
                (
                    FactRow("orsak", "unknown"),
                    ListRow(
                        "annat_behov",
                        (
                            FactRow("behov", "is", ("social situation i skolan",)),
                            FactRow("svårighet", "at_least", ("måttlig",)),
                        ),
                    ),
                ),
            )
        ),
    )
    older = replace(form, when=(*form.when[:2], FactRow("ålder", "at_least", ("7",)), *form.when[3:]))
    assert changed_lines(TEXTS[path], rewritten(path, rule_id, older)) == [
        "-      ålder: minst 6",
        "+      ålder: minst 7",
    ]
    either = form.when[4]
    inner = either.options[1][1]
    deeper = EitherRow((either.options[0], (either.options[1][0], replace(inner, where=inner.where[:1]))))
    assert changed_lines(TEXTS[path], rewritten(path, rule_id, replace(form, when=(*form.when[:4], deeper)))) == [
        "-        - {orsak: okänd, annat_behov: {behov: social situation i skolan, svårighet: minst måttlig}}",
        "+        - {orsak: okänd, annat_behov: {behov: social situation i skolan}}",
    ]
    parameter = replace(form, when=(*form.when[:2], FactRow("ålder", "under", (), "forsta_linjen.alder_min")))
    text = rewritten(path, rule_id, parameter)
    assert "ålder: under parametern forsta_linjen.alder_min\n    ansvarig" in text
    assert rule_form(text, rule_id, language()) == parameter


def test_the_same_word_twice_goes_into_a_choice_of_its_own_and_means_both():
    path, rule_id = next(rule for rule in EVERY_RULE if rule[1] == "orebro.ansvar.mattlig_med_paverkan")
    form = form_of(path, rule_id)
    rows = (FactRow("ålder", "at_least", ("6",)), FactRow("ålder", "under", ("13",)))
    text = rewritten(path, rule_id, replace(form, when=(*form.when, *rows)))
    (clauses,) = read_rules(text, path)[rule_id].when
    assert [(atom.op, atom.value) for atom in clauses[-2:]] == [(">=", 6), ("<", 13)]
    two = (EitherRow(((rows[0],), (rows[1],))), EitherRow(((form.when[0],), (form.when[1],))))
    assert len(read_rules(rewritten(path, rule_id, replace(form, when=two)), path)[rule_id].when) == 4


def test_references_are_picked_added_and_left_out():
    path, rule_id = next(rule for rule in EVERY_RULE if rule[1] == "orebro.ansvar.mattlig_med_paverkan")
    form = form_of(path, rule_id)
    assert form.references == (
        AgreementCited("orebro.barn_och_unga", "Gränsen mellan första linjen och BUP"),
        LawCited("HSL 2 kap. 6 §"),
    )
    added = (*form.references[:1], SourceCited("Enkät: 2026", "S", "2026-11-21"), LawCited("HSL 5 kap. 6 §"))
    text = rewritten(path, rule_id, replace(form, references=added))
    first, second, third = read_rules(text, path)[rule_id].references
    assert isinstance(first, AgreementReference)
    assert second == SourceReference("Enkät: 2026", "S", date(2026, 11, 21))
    assert third.label == "HSL 5 kap. 6 §"
    assert rule_form(text, rule_id, language()).references == added


def test_agencies_are_words_parameters_or_found_in_the_case():
    path, rule_id = next(rule for rule in EVERY_RULE if rule[1] == "orebro.ansvar.mattlig_med_paverkan")
    form = form_of(path, rule_id)
    by_parameter = AgencyForm(parameter="npf_utredning.mottagning")
    sender = AgencyForm(sender=(FactRow("utfall", "is", ("mottagen",)),), in_order=("BUP", "BUH"))
    answer = {"ansvarig": by_parameter, "medansvariga": (AgencyForm("elevhälsan"), sender)}
    text = rewritten(path, rule_id, replace(form, outcome=answer))
    assert "    ansvarig: {parameter: npf_utredning.mottagning}\n" in text
    assert rule_form(text, rule_id, language()).outcome == answer
    outcome = read_rules(text, path)[rule_id].outcome
    assert outcome.also[0] == "elevhalsa"
    assert outcome.also[1].order == ("bup", "buh")


def test_what_has_no_form_is_shown_as_text_and_kept():
    text = (
        "regler:\n  - regel: a.b\n    fråga: ansvar\n    påhittat: [1, {x: y}]\n    när:\n      åldern: minst 3\n"
        "      kontakt: BUP\n      behov: {ett: två}\n    ansvarig: {parameter: [x]}\n"
        "    rättsgrund:\n      - {lag: x}\n"
    )
    form = rule_form(text, "a.b", language())
    assert form.other == {"påhittat": "[1, {x: y}]"}
    assert form.when == (
        TextRow("åldern", "minst 3"),
        TextRow("kontakt", "BUP"),
        TextRow("behov", "{ett: två}"),
    )
    assert form.outcome["ansvarig"] == AsText("{parameter: [x]}")
    assert form.references == (AsText("{lag: x}"),)
    assert with_rule_form(text, "a.b", form, language()) == text
    mended = replace(form, when=(TextRow("åldern", "[minst 3"), *form.when[1:]), other={"påhittat": "[1, {x: z}]"})
    assert changed_lines(text, with_rule_form(text, "a.b", mended, language())) == [
        "-    påhittat: [1, {x: y}]",
        "+    påhittat: [1, {x: z}]",
        "-      åldern: minst 3",
        '+      åldern: "[minst 3"',
    ]


def test_every_field_of_an_answer_has_a_form():
    assert {name for names in OUTCOME_FIELDS.values() for name in names} == set(SHAPES)


@given(rule=RULES, day=st.dates(date(2027, 1, 1), date(2028, 1, 1)))
def test_a_new_version_follows_the_old_one(rule, day):
    path, rule_id = rule
    text, new_id = with_new_version(TEXTS[path], rule_id, day)
    before, after = read_rules(TEXTS[path], path), read_rules(text, path)
    assert new_id == f"{rule_id}_v2"
    assert list(after) == [name for old in before for name in ((old, new_id) if old == rule_id else (old,))]
    old, new = after[rule_id], after[new_id]
    assert (old.validity.end - day).days == -1
    assert (new.validity.start, new.validity.end) == (day, before[rule_id].validity.end)
    assert replace(old, validity=before[rule_id].validity) == before[rule_id]
    assert replace(new, validity=old.validity, id=rule_id) == old
    with pytest.raises(ReadingErrors, match="kan inte börja"):
        with_new_version(text, rule_id, day)
    assert list(read_rules(without_rule(text, new_id), path)) == list(before)


def test_those_that_depart_from_a_rule_name_its_new_version():
    path, _ = next(rule for rule in EVERY_RULE if rule[1] == "orebro.ansvar.lindrig_av_skolan")
    text = with_successor_named(TEXTS[path], "nationell.ansvar.psykisk_ohalsa", "nationell.ansvar.psykisk_ohalsa_v2")
    for name, rule in read_rules(text, path).items():
        old = read_rules(TEXTS[path], path)[name].departs_from
        extra = ("nationell.ansvar.psykisk_ohalsa_v2",) if "nationell.ansvar.psykisk_ohalsa" in old else ()
        assert set(rule.departs_from) == {*old, *extra}


@settings(max_examples=50)
@given(rule=RULES)
def test_a_rule_put_in_and_taken_out_leaves_the_file_as_it_was(rule):
    path, rule_id = rule
    form = replace(form_of(path, rule_id), id="ny.regel")
    text = with_new_rule(TEXTS[path], form, language(), after=rule_id)
    assert without_rule(text, "ny.regel") == TEXTS[path]
    assert [found.id for found in rules_in(without_rule(text, rule_id))].count("ny.regel") == 1
    last = with_new_rule(TEXTS[path], form, language())
    assert rules_in(last)[-1].id == "ny.regel"
    assert without_rule(last, "ny.regel") == TEXTS[path]


def test_a_rule_that_is_not_there_is_told_with_the_nearest_name():
    path, _ = EVERY_RULE[0]
    with pytest.raises(ReadingErrors, match="menade du"):
        rule_form(TEXTS[path], EVERY_RULE[0][1] + "x", language())


@given(st.text(st.sampled_from("ab:- \n[]{}#'\"|>,regl1")).map(lambda text: f"regler:\n  - regel: a\n{text}"))
def test_a_broken_text_is_refused_and_nothing_else(broken):
    form = RuleForm(id="a", title="t")
    for act in (
        lambda: rules_in(broken),
        lambda: with_rule_form(broken, "a", form, language()),
        lambda: with_new_rule(broken, form, language()),
        lambda: with_new_version(broken, "a", date(2027, 1, 1)),
        lambda: without_rule(broken, "a"),
    ):
        try:
            act()
        except ReadingErrors as refused:
            assert str(refused)  # noqa: PT017  # what is refused is told
