"""Samples can be drawn again and favour nobody; questions follow their answers; what is small is hidden."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from router.content import content_root
from router.follow_up.review import asked, counted, is_done, kept, unreasoned
from router.follow_up.sampling import drawn
from router.follow_up.shown_by_file import FINDINGS
from router.reading.vocabulary_file import read_vocabulary

WORDS = read_vocabulary(content_root() / "rules" / "vocabulary")
QUESTIONS, CHOICES = WORDS["sip_review"], [one.code for one in WORDS["sip_review_answer"]]
REFERENCES = [f"case-{number}" for number in range(40)]
WITH_PLAN = {one.code: "yes" for one in QUESTIONS if one.text("efter") != "no"}
WITHOUT = {"has_plan": "no", **{one.code: "no" for one in QUESTIONS if one.text("efter") == "no"}}


@given(st.permutations(REFERENCES), st.text(), st.integers(1, 60))
def test_the_same_seed_draws_the_same_in_any_order(shuffled: list[str], seed: str, size: int) -> None:
    chosen = drawn(shuffled, seed, size)
    assert chosen == drawn(REFERENCES, seed, size)
    assert len(set(chosen)) == min(size, len(REFERENCES))
    assert set(chosen) <= set(REFERENCES)


def test_no_case_is_favoured() -> None:
    """Each of 40 is expected in 10 of 40 draws of 10, that is 500 times of 2000; seven deviations are allowed."""
    times = Counter(one for seed in range(2000) for one in drawn(REFERENCES, str(seed), 10))
    assert all(abs(times[one] - 500) < 7 * (2000 * 0.25 * 0.75) ** 0.5 for one in REFERENCES)


def test_there_are_thirteen_questions_and_the_first_leads_to_the_rest() -> None:
    numbers = [one.text("nummer").split()[0] for one in QUESTIONS]
    assert list(dict.fromkeys(numbers)) == [str(number) for number in range(1, 14)]
    assert {one.text("nummer").split()[0] for one in asked(QUESTIONS, {"has_plan": "yes"})} == set("123456")
    assert [one.text("nummer") for one in asked(QUESTIONS, {"has_plan": "no"})][1:] == [str(n) for n in range(7, 14)]
    assert [one.code for one in asked(QUESTIONS, {})] == ["has_plan"]


def test_every_question_names_something_that_a_file_can_show() -> None:
    assert {one.text("filen").partition(":")[0] for one in QUESTIONS} == set(FINDINGS)


def test_answers_of_questions_that_are_not_asked_are_not_kept() -> None:
    answers, remarks = kept(QUESTIONS, {**WITHOUT, "overall": "yes"}, {"overall": ["unclear"]})
    assert "overall" not in answers
    assert remarks == {}
    assert is_done(QUESTIONS, answers)
    assert not is_done(QUESTIONS, {"has_plan": "yes"})


def test_a_plan_that_was_offered_and_not_drawn_up_needs_a_reason() -> None:
    answers = {**WITHOUT, "was_offered": "yes"}
    found = unreasoned(QUESTIONS, WORDS["sip_review_remark"], answers, {"should_have": ["one_principal_enough"]})
    assert found == ["was_offered"]
    given_ = {"was_offered": ["family_declined"], "should_have": ["one_principal_enough"]}
    assert unreasoned(QUESTIONS, WORDS["sip_review_remark"], answers, given_) == []


@given(st.integers(0, 30), st.integers(0, 30))
def test_no_small_count_is_told(with_plan: int, without: int) -> None:
    result = counted(QUESTIONS, CHOICES, [WITH_PLAN] * with_plan + [WITHOUT] * without)
    told = [count for one in result for count in (*one.counts, one.total) if count is not None]
    assert all(count == 0 or count >= 5 for count in told)
    if min(with_plan or 5, without or 5) < 5:
        # Nothing tells how many had a plan, neither there nor in the questions that only some were asked.
        assert with_plan not in told or with_plan == 0
        assert without not in told or without == 0
    else:
        assert result[0].counts == (with_plan, 0, without)
