"""Why not, and what if: every agency asked about in cases never seen before, in this process."""

from __future__ import annotations

import statistics
from time import perf_counter, process_time

from bench.parts import fresh_cases, heading, read, router, vignettes
from router.reasoning.why_not import why_not

ASKED_OF_EACH = 4
"""Agencies asked about in each case: all of them in turn, as the cases go."""


def run(fresh: int = 150) -> None:
    """Prints the time of an answer by the clock, and by the processor: the one that others at work do not change."""
    built, agencies = router(), sorted(router().vocabulary["agency"].terms)
    heading("Why not this agency, and what if (milliseconds)")
    for name, documents in (("example cases", vignettes()), (f"{fresh} unseen cases", fresh_cases(20261125, fresh))):
        clock, processor = [], []
        for number, document in enumerate(documents):
            case = read(document)
            for turn in range(ASKED_OF_EACH):
                agency = agencies[(number * ASKED_OF_EACH + turn) % len(agencies)]
                started, began = perf_counter(), process_time()
                why_not(case, agency, built.book, built.places, built.directory)
                clock.append((perf_counter() - started) * 1e3)
                processor.append((process_time() - began) * 1e3)
        told = (
            f"{kind}: median {_at(50, taken):4.0f}  p95 {_at(95, taken):4.0f}"
            for kind, taken in _both(clock, processor)
        )
        print(f"{name:20} {'   '.join(told)}   ({len(clock)} answers)", flush=True)


def _both(clock: list[float], processor: list[float]) -> tuple[tuple[str, list[float]], ...]:
    return (("clock", clock), ("processor", processor))


def _at(percent: int, taken: list[float]) -> float:
    return statistics.quantiles(taken, n=100)[percent - 1]
