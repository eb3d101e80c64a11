"""Memory over many decisions: it must not grow."""

from __future__ import annotations

import gc

from bench.parts import fresh_cases, heading, read, resident_kilobytes, router, vignettes


def run(decisions: int = 1_000_000, fresh_every: int = 50) -> None:
    """Decides a million times, one in fifty a case never seen before, and prints how memory moved."""
    heading(f"Memory over {decisions:,} decisions (one in {fresh_every} never seen before)")
    built = router()
    examples = [read(document) for document in vignettes()]
    strangers = fresh_cases(7, decisions // fresh_every + 1)
    for document in fresh_cases(8, 2000):
        built.conclude(read(document))
    gc.collect()
    before = resident_kilobytes()
    for number in range(decisions):
        case = read(next(strangers)) if number % fresh_every == 0 else examples[number % len(examples)]
        built.conclude(case)
        if number and number % (decisions // 5) == 0:
            print(f"{number:>10,} decisions: {resident_kilobytes() - before:+8,} kB", flush=True)
    gc.collect()
    print(f"{decisions:>10,} decisions: {resident_kilobytes() - before:+8,} kB")
    kept = built.base.conclude
    print(f"reused {kept.hits / (kept.hits + kept.misses):.1%} of the conclusions")
