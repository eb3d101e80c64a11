"""What the benchmarks share: the shipped content, cases nobody has seen before, and honest printing."""

from __future__ import annotations

import datetime
import gc
import json
import resource
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from time import perf_counter
from typing import Any

from ruamel.yaml import YAML

from router.bootstrap import Router, build_router
from router.case import Case
from router.content import content_root
from router.reading.case_schema import CaseSchema
from router.settings import read_settings
from tests.generated_cases import CaseGenerator
from web.serve import OBJECTS_BEFORE_COLLECTING

TODAY = datetime.date(2026, 11, 22)


@lru_cache(maxsize=1)
def router() -> Router:
    """The shipped policies, wired as the product wires them; no database is opened."""
    built = build_router(read_settings({}))
    # as the server does: what stays as long as the process is no work for the collector
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_COLLECTING)
    return built


def read(document: object) -> Case:
    built = router()
    return CaseSchema(built.vocabulary, built.places, TODAY).load(document)


def vignettes() -> list[dict[str, Any]]:
    """The facts of the example cases, as JSON values."""
    text = (content_root() / "fixtures" / "vignettes.yaml").read_text(encoding="utf-8")
    document = YAML(typ="safe").load(text)
    return [json.loads(json.dumps(vignette["facts"], default=str)) for vignette in document["vignettes"]]


def fresh_cases(seed: int, count: int) -> Iterator[dict[str, Any]]:
    """Cases that differ from each other and from those of any other seed."""
    return CaseGenerator(seed, router().vocabulary, router().places).cases(count)


@dataclass(frozen=True, slots=True)
class Sample:
    """Times of one thing done many times, in microseconds."""

    median: float
    p95: float
    p99: float
    count: int


def sampled(work: Callable[[Any], object], things: list[Any]) -> Sample:
    spent = []
    for thing in things:
        started = perf_counter()
        work(thing)
        spent.append((perf_counter() - started) * 1e6)
    spent.sort()
    return Sample(statistics.median(spent), _at(spent, 0.95), _at(spent, 0.99), len(spent))


def _at(ordered: list[float], share: float) -> float:
    return ordered[int(len(ordered) * share)]


def resident_kilobytes() -> int:
    """Memory in use now, where the system tells; else the most that was ever in use."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return pages * resource.getpagesize() // 1024


def heading(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}", flush=True)
