"""All benchmarks in one run, peers and parts side by side: `make bench`.

Rates depend on the machine and on what else it does; only ratios of one run can be compared.
"""

from __future__ import annotations

import argparse

from bench import decisions, doors, loading, matching, memory, questions, reasons, shipped
from bench.parts import heading


def main() -> None:
    """Prints every benchmark; `--quick` takes about two minutes instead of a quarter of an hour."""
    options = argparse.ArgumentParser(prog="bench", description=main.__doc__)
    options.add_argument("--quick", action="store_true")
    options.add_argument("only", nargs="?", choices=["questions"], help="run this part alone")
    chosen = options.parse_args()
    quick = chosen.quick
    if chosen.only:
        questions.run(100 if quick else 300)
        return
    heading("Matching beside zen-engine, synthetic policies, cases never seen before")
    for row in matching.run(0.1 if quick else 0.25):
        print(row, flush=True)
    heading("Matching beside zen-engine, the shipped policies at one place")
    for row in shipped.run(2_000 if quick else 10_000):
        print(row, flush=True)
    decisions.run(rounds=5 if quick else 20, fresh=300 if quick else 1500)
    questions.run(100 if quick else 300)
    reasons.run(fresh=40 if quick else 150)
    loading.run()
    doors.run(seconds=1.5 if quick else 3.0)
    memory.run(50_000 if quick else 1_000_000)


if __name__ == "__main__":
    main()
