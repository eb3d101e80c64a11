"""How fast patterns are matched, beside the fastest rule engine that Python can call.

    python -m bench.matching

Both answer the same cases in turn, and every answer is compared. The cases were never seen before: an
answer kept from an earlier case counts only as far as it would for real, and the share is printed.
Rates depend on the machine; the ratio of one run is what can be compared.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter

from bench.policies import cases, policies
from bench.zen_peer import ZenPeer
from router.conditions import Scalar
from router.engine import Matcher, Pattern, compile_patterns

SIZES = (100, 1_000, 5_000)
ROUNDS = 7
WARM_UP = 500
"""Cases before the first measured one, the same for all."""

Case = Mapping[str, Scalar]
Answer = Callable[[Case], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """One way of matching. `ratio` is to zen-engine in the same run: above 1 is faster than it."""

    policy: str
    patterns: int
    engine: str
    cases_per_second: float
    ratio: float
    load_seconds: float
    reused_share: float
    fired_per_case: float

    def __str__(self) -> str:
        return (
            f"{self.policy:<12} {self.patterns:>6} {self.engine:<24} {self.cases_per_second:>9,.0f}/s "
            f"{self.ratio:>5.2f} x  load {self.load_seconds:>5.2f} s  reused {self.reused_share:>4.0%}  "
            f"{self.fired_per_case:.1f} matches a case"
        )


def run(seconds_per_sample: float = 0.25, sizes: Sequence[int] = SIZES) -> list[Row]:
    """Synthetic policies of each size, on cases from seeds that no other sample has."""
    count = max(50, round(seconds_per_sample * 15_000))
    rows: list[Row] = []
    for size in sizes:
        fresh = cases(WARM_UP + count * ROUNDS, seed=size)
        rows += policies_rows(policies(size), fresh, name="synthetic")
    return rows


def policies_rows(patterns: Sequence[Pattern], fresh: Sequence[Case], name: str = "shipped") -> list[Row]:
    """The same for any patterns. `fresh` is used once, in order: a warm-up, then equal samples."""
    tested = {atom.fact for pattern in patterns for condition in pattern.when for atom in condition}
    all_known = all(tested <= case.keys() for case in fresh)
    arms = [
        _arm("zen-engine", fresh[0], lambda: ZenPeer(patterns, all_known=all_known)),
        _arm("ours", fresh[0], lambda: compile_patterns(patterns)),
        _arm("ours, nothing reused", fresh[0], lambda: compile_patterns(patterns, reused_answers=0)),
    ]
    warm_up = min(WARM_UP, len(fresh) // 4)
    _answers(arms, fresh[:warm_up])
    for arm in arms:
        arm.seconds_per_case.clear()
    for sample in _samples(fresh[warm_up:]):
        _answers(arms, sample)
    return [_row(name, len(patterns), arm, arms[0]) for arm in arms]


@dataclass(slots=True)
class _Arm:
    name: str
    matcher: ZenPeer | Matcher
    load_seconds: float
    seconds_per_case: list[float] = field(default_factory=list)
    fired: int = 0
    answered: int = 0


def _arm(name: str, case: Case, load: Callable[[], ZenPeer | Matcher]) -> _Arm:
    start = perf_counter()
    matcher = load()
    matcher.fired(case)
    return _Arm(name, matcher, perf_counter() - start)


def _samples(fresh: Sequence[Case]) -> Iterator[Sequence[Case]]:
    size = len(fresh) // ROUNDS
    for number in range(ROUNDS):
        yield fresh[number * size : (number + 1) * size]


def _answers(arms: Sequence[_Arm], sample: Sequence[Case]) -> None:
    expected: list[frozenset[str]] | None = None
    for arm in arms:
        fired = arm.matcher.fired
        start = perf_counter()
        answers = [fired(case) for case in sample]
        arm.seconds_per_case.append((perf_counter() - start) / len(sample))
        arm.fired += sum(map(len, answers))
        arm.answered += len(answers)
        expected = expected or answers
        if answers != expected:
            raise AssertionError(f"{arm.name} and {arms[0].name} give different answers")


def _row(policy: str, patterns: int, arm: _Arm, peer: _Arm) -> Row:
    pairs = zip(peer.seconds_per_case, arm.seconds_per_case, strict=True)
    hits, misses = arm.matcher.reuse() if isinstance(arm.matcher, Matcher) else (0, 0)
    return Row(
        policy,
        patterns,
        arm.name,
        cases_per_second=1 / median(arm.seconds_per_case),
        ratio=median(theirs / own for theirs, own in pairs),
        load_seconds=arm.load_seconds,
        reused_share=hits / (hits + misses) if hits else 0.0,
        fired_per_case=arm.fired / arm.answered,
    )


if __name__ == "__main__":
    seconds = float(sys.argv[1]) if sys.argv[1:] else 0.25
    for row in run(seconds):
        print(row)
