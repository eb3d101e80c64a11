"""What a form offers is what the language can read, and whatever it can read is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from router.editing.choices import WITH_PARAMETER, facts_for, lists_for
from router.editing.condition_form import EitherRow, FactRow, ListRow
from router.editing.rule_form import scopes_of
from router.editing.rules import rule_form, with_rule_form
from tests.editing.shipped import EVERY_RULE, TEXTS, content, language, read_rules

QUESTIONS = [term.word for term in content().vocabulary["question"]]


def rows_of(choices):
    """A row for every test of a fact."""
    words = [choice.word for choice in choices.values] or ["3", "7"]
    for test in choices.tests:
        amount = {"known": 0, "unknown": 0, "between": 2, "one_of": 2}.get(test.word, 1)
        yield FactRow(choices.fact.word, test.word, tuple(words[:amount]))
        if test.word in WITH_PARAMETER:
            yield from (FactRow(choices.fact.word, test.word, (), name.word) for name in choices.parameters)


@pytest.mark.parametrize("question", ["ansvar", "huvudman", "väg in", "skyldighet"])
def test_every_row_that_is_offered_is_read_and_comes_back(question):
    path, rule_id = next(
        (path, rule_id)
        for path, rule_id in EVERY_RULE
        if rule_form(TEXTS[path], rule_id, language()).question == question
    )
    scopes = scopes_of(question, language())
    rows = [row for choices in facts_for(scopes, language()) for row in rows_of(choices)]
    for word, inner in lists_for(scopes, language()).items():
        rows += [ListRow(word, (row,)) for choices in inner for row in rows_of(choices)]
    text = TEXTS[path]
    form = rule_form(text, rule_id, language())
    for part in (rows[at : at + 40] for at in range(0, len(rows), 40)):
        asked = replace(form, when=(EitherRow(tuple((row,) for row in part)),))
        written = with_rule_form(text, rule_id, asked, language())
        assert rule_form(written, rule_id, language()) == asked
        read_rules(written, path)


def test_what_shipped_rules_say_is_offered():
    for path, rule_id in EVERY_RULE:
        form = rule_form(TEXTS[path], rule_id, language())
        check(form.when, scopes_of(form.question, language()))


def check(form, scopes):
    offered = {choices.fact.word: choices for choices in facts_for(scopes, language())}
    for row in form:
        if isinstance(row, FactRow):
            choices = offered[row.fact]
            assert row.test in [test.word for test in choices.tests]
            assert not choices.values or set(row.values) <= {value.word for value in choices.values}
            assert not row.parameter or row.parameter in [name.word for name in choices.parameters]
        elif isinstance(row, ListRow):
            assert row.word in lists_for(scopes, language())
        else:
            for option in row.options:
                check(option, scopes)
