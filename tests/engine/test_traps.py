"""What would crash or mislead the engine underneath cannot get there, whoever sends it."""

from __future__ import annotations

import re

import pytest

from router.conditions import Atom
from router.engine import EngineFault, Pattern, PatternRefused, compile_patterns, ruleset, shards

PATTERNS = [
    Pattern("adult", ((Atom("age", ">=", 18),),)),
    Pattern("consent", ((Atom("consent", "==", "yes"),),)),
    Pattern("id", ((Atom("id", "==", "sid-0"),),)),
    Pattern("either", ((Atom("age", "in", (3, 4)),), (Atom("consent", "==", "yes"),))),
]

HUGE = "x" * 20_000_000


@pytest.fixture
def messages(monkeypatch):
    """Everything that is sent to the engine."""
    seen: list[str] = []
    send = ruleset.assert_fact

    def noting(handle, message):
        seen.append(message)
        return send(handle, message)

    monkeypatch.setattr(ruleset, "assert_fact", noting)
    return seen


@pytest.mark.parametrize(
    "facts, expected",
    [
        ({"id": "sid-0"}, {"id"}),
        ({"id": HUGE}, set()),
        ({"sid": HUGE, "age": 20}, {"adult"}),
        ({"sid": "1", "$s": 1, "$m": "x", "$pulse": True}, set()),
        ({"$forward": True, "consent": "yes"}, {"consent", "either"}),
        ({"pypoaun": "yes"}, set()),  # the engine's hash of this name is that of "consent"
        ({HUGE: 1, "age": 18}, {"adult"}),
        ({"age": "18"}, set()),
        ({"age": ""}, set()),
        ({"age": 2**64}, {"adult"}),
        ({"age": -(2**200)}, set()),
        ({"consent": "yes" + "\0" * 65536}, set()),
        ({"consent": 'yes"}'}, set()),
        ({"consent": "\ud800"}, set()),
    ],
)
def test_names_and_values_that_harm_the_engine_stay_outside(messages, facts, expected):
    matcher = compile_patterns(PATTERNS, reused_answers=0)
    assert matcher.fired(facts) == expected
    assert messages
    for message in messages:
        assert re.fullmatch(r'\{"\$f":1,"id":"c"(,"f\d+":\d+)*\}', message)


def test_the_patterns_own_names_and_values_stay_outside_as_well(monkeypatch):
    seen: list[object] = []
    compile_rules = ruleset.Ruleset
    monkeypatch.setattr(
        ruleset,
        "Ruleset",
        lambda name, host, rules: seen.append(str(rules)) or compile_rules(name, host, rules),
    )
    compile_patterns([Pattern("nyckel", ((Atom("ålder", "==", "hemligt"), Atom("sid", "==", 7)),))])
    assert len(seen) == 1
    assert not re.search("nyckel|ålder|hemligt|sid", seen[0])


@pytest.mark.parametrize("value", [1.0, float("nan"), b"18", ["x"], {"a": {"b": 1}}, (1,), object()])
def test_a_fact_that_is_no_whole_number_text_or_truth_is_refused_by_name(value):
    matcher = compile_patterns(PATTERNS)
    with pytest.raises(TypeError, match=r"^age: .* is not a whole number, a text or true/false"):
        matcher.fired({"age": value})
    assert matcher.fired({"age": 18}) == {"adult"}


@pytest.mark.parametrize(
    "atom, reason",
    [
        (Atom("age", "==", 1.5), "1.5 is not a whole number, a text or true/false"),
        (Atom("age", "==", None), "None is not a whole number"),
        (Atom("age", "in", (1, 2.5)), "2.5 is not a whole number"),
        (Atom("age", "in", [1, 2]), r"age in \[1, 2\]: a tuple is needed"),
        (Atom("age", "<", "7"), "age < '7': a whole number is needed"),
        (Atom("age", ">=", True), "age >= True: a whole number is needed"),
        (Atom("age", "~", 7), "'~' is not an operator"),
        (Atom(7, "==", 7), "the fact's name 7 is not a text"),
    ],
)
def test_a_pattern_that_cannot_be_matched_is_refused_by_its_key(atom, reason):
    with pytest.raises(PatternRefused, match=f"^local rule: .*{reason}"):
        compile_patterns([*PATTERNS, Pattern("local rule", ((atom,),))])


def test_a_condition_without_end_is_refused():
    endless = tuple(Atom(f"fact {n}", "==", 1) for n in range(101))
    with pytest.raises(PatternRefused, match=r"^endless: 101 tests in one condition, at most 100"):
        compile_patterns([Pattern("endless", (endless,))])


def test_an_engine_that_fails_gives_no_answer_and_is_right_again_afterwards(monkeypatch):
    matcher = compile_patterns(PATTERNS, reused_answers=0)
    right = ruleset.assert_fact

    def half_done(handle, message):
        right(handle, message)
        raise ruleset.error("Could not assert fact, error code: 303")

    for broken in (half_done, lambda handle, message: (1, 0)):
        monkeypatch.setattr(ruleset, "assert_fact", broken)
        for _ in range(3):
            with pytest.raises(EngineFault):
                matcher.fired({"age": 18})
        monkeypatch.setattr(ruleset, "assert_fact", right)
        assert matcher.fired({"age": 18}) == {"adult"}


def test_rules_that_the_engine_refuses_are_a_fault_at_once(monkeypatch):
    def refusing(name, host, rules):
        raise ruleset.error("Could not create ruleset, error code: 106")

    monkeypatch.setattr(ruleset, "Ruleset", refusing)
    with pytest.raises(EngineFault, match=r"refused the rules.*106"):
        compile_patterns(PATTERNS)


def hash_in_the_engine(name: str) -> int:
    value = 0x811C9DC5
    for byte in name.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def test_no_two_fields_have_names_that_the_engine_takes_for_one():
    assert hash_in_the_engine("pypoaun") == hash_in_the_engine("consent")
    names = ["id", "sid", "$f", "$s", "$forward", *(f"f{n}" for n in range(shards.MOST_TESTS_MADE))]
    assert len({hash_in_the_engine(name) for name in names}) == len(names)
