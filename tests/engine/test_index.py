"""The index before the engine leaves rules out, and never one that holds."""

from __future__ import annotations

import pytest

from bench.policies import cases, policies
from router.conditions import any_holds
from router.engine import compile_patterns, ruleset


@pytest.mark.parametrize("size", [100, 1000])
def test_a_countrys_policies_get_the_plain_answer(size):
    patterns = policies(size)
    matcher = compile_patterns(patterns)
    for case in cases(150, seed=3):
        unknown = dict(list(case.items())[2:])
        for facts in (case, unknown):
            assert matcher.fired(facts) == {p.key for p in patterns if any_holds(p.when, facts)}


def test_a_case_meets_few_of_the_rules(monkeypatch):
    asked: list[int] = []
    send = ruleset.assert_fact
    matcher = compile_patterns(policies(1000), reused_answers=0)
    monkeypatch.setattr(ruleset, "assert_fact", lambda handle, text: asked.append(handle) or send(handle, text))
    some = cases(100, seed=4)
    for case in some:
        matcher.fired(case)
    assert len(some) <= len(asked) <= 3 * len(some)
    assert len(set(asked)) > 10
