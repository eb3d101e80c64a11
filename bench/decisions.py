"""decide() end to end in this process, and what each part of it takes."""

from __future__ import annotations

import orjson

from bench.parts import fresh_cases, heading, read, router, sampled, vignettes
from router.decide import decide
from router.decision import decision_to_json
from router.routing import route


def run(rounds: int = 20, fresh: int = 1500) -> None:
    """Prints medians for the example cases (every one computed anew) and for cases never seen before."""
    built = router()
    heading("A whole decision in this process (microseconds)")

    def whole(case: object) -> object:
        return decision_to_json(decide(case, built.book, built.directory, built.places, built.vocabulary))

    def routed(case: object) -> object:
        policies = built.book.in_force(case.as_of, case.registration.region, case.registration.municipality)
        return route(case, policies, built.places, built.directory, built.vocabulary)

    examples = [read(document) for document in vignettes()]
    strangers = [read(document) for document in fresh_cases(20261121, fresh)]
    sampled(whole, examples)
    for name, cases in (("example cases", examples * rounds), (f"{fresh} unseen, half unknown", strangers)):
        told, only_routed = sampled(whole, cases), sampled(routed, cases)
        print(
            f"{name:28} decision as JSON values: median {told.median:7.0f}  p99 {told.p99:7.0f}"
            f"   routing alone: median {only_routed.median:6.0f}"
        )
    reading = sampled(read, vignettes() * rounds)
    dumping = sampled(orjson.dumps, [whole(case) for case in examples] * rounds)
    print(f"{'reading and checking a case':28} median {reading.median:7.0f}")
    print(f"{'the answer as text':28} median {dumping.median:7.0f}")
