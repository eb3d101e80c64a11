"""A matcher serves many threads for a long time and leaves nothing behind."""

from __future__ import annotations

import gc
import os
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from router.conditions import Atom, any_holds
from router.engine import EngineFault, Pattern, compile_patterns

linux_only = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")


def policy(size: int, seed: int = 1) -> list[Pattern]:
    chance = random.Random(seed)
    facts = [f"fakta {n}" for n in range(12)]
    return [
        Pattern(
            f"p{n}",
            (tuple(Atom(fact, "==", chance.randrange(4)) for fact in chance.sample(facts, 3)),),
        )
        for n in range(size)
    ]


def cases(count: int, seed: int = 2) -> list[dict[str, int]]:
    chance = random.Random(seed)
    return [{f"fakta {n}": chance.randrange(5) for n in range(12)} for _ in range(count)]


def memory_in_megabytes() -> float:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


@pytest.mark.parametrize("reused_answers", [0, 50])
def test_thirty_two_threads_all_get_right_answers(reused_answers):
    patterns = policy(150)
    matcher = compile_patterns(patterns, reused_answers=reused_answers)
    asked = cases(200)
    right = [{p.key for p in patterns if any_holds(p.when, case)} for case in asked]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(32) as threads:
            answers = list(threads.map(lambda _: [matcher.fired(case) for case in asked], range(32)))
    finally:
        sys.setswitchinterval(interval)
    assert all(answer == right for answer in answers)


@linux_only
def test_a_hundred_thousand_questions_take_no_memory():
    matcher = compile_patterns(policy(60), reused_answers=0)
    asked = cases(2000)
    for case in asked:
        matcher.fired(case)
    before = memory_in_megabytes()
    for _ in range(50):
        for case in asked:
            matcher.fired(case)
    assert memory_in_megabytes() - before < 5


@linux_only
@pytest.mark.parametrize("closing", ["by name", "by letting go"])
def test_loading_policies_again_and_again_takes_no_memory(closing):
    def load_and_drop(times: int) -> None:
        for seed in range(times):
            matcher = compile_patterns(policy(40, seed % 5))
            matcher.fired(cases(1)[0])
            if closing == "by name":
                matcher.close()

    load_and_drop(30)
    before = memory_in_megabytes()
    load_and_drop(150)  # 40 rules take more than 1 MB: kept, they would be 150 MB
    assert memory_in_megabytes() - before < 10


def test_a_closed_matcher_says_so_and_may_be_closed_again():
    matcher = compile_patterns(policy(5))
    case = cases(1)[0]
    matcher.fired(case)
    matcher.close()
    matcher.close()
    with pytest.raises(EngineFault, match="closed"):
        matcher.fired(case)


def test_answers_are_reused_only_up_to_the_given_number():
    patterns = [Pattern("adult", ((Atom("age", ">=", 18), Atom("open", "==", True)),))]
    keeping = compile_patterns(patterns, reused_answers=10)
    forgetting = compile_patterns(patterns, reused_answers=0)
    for age in range(18, 48):
        for matcher in (keeping, forgetting):
            assert matcher.fired({"age": age, "open": True, "name": f"{age}"}) == {"adult"}
    assert keeping.reuse() == (29, 1)
    assert forgetting.reuse() == (0, 0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_a_forked_process_goes_on_with_its_own_copy():
    patterns = policy(100)
    matcher = compile_patterns(patterns, reused_answers=0)
    asked = cases(200)
    right = [matcher.fired(case) for case in asked]
    child = os.fork()
    if child == 0:
        os._exit(0 if [matcher.fired(case) for case in asked] == right else 1)
    assert [matcher.fired(case) for case in asked] == right
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
