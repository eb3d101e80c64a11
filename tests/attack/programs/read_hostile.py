"""Reads hostile files within 60 seconds of processor time and 1 GB of memory, and tells of each what it came to.

Arguments: the kind of reader, and the files. One line of JSON is written for each file.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from router.content import content_root
from router.reading.case_json import parse_case_json
from router.reading.case_problems import CaseRefused
from router.reading.condition_text import read_condition
from router.reading.directory_file import read_directory
from router.reading.fact_sheet_file import read_fact_sheet
from router.reading.places_file import read_places
from router.reading.problems import Problems, ReadingErrors
from router.reading.vocabulary_file import read_vocabulary
from router.reading.yaml_file import read_yaml
from router.scenarios.folder import read_features

ROOT = content_root()
SECONDS, BYTES = 60, 1024**3


def yaml(path: Path) -> list[str]:
    problems = Problems()
    read_yaml(path, problems, path.parent)
    return [str(problem) for problem in problems]


def feature(path: Path) -> list[str]:
    return [str(problem) for problem in read_features(path).problems]


def condition(path: Path) -> list[str]:
    vocabulary, problems = read_vocabulary(ROOT / "rules" / "vocabulary"), Problems()
    sheet = read_fact_sheet(ROOT / "rules" / "vocabulary" / "fakta.yaml", vocabulary, problems, ROOT)
    return _told(lambda: read_condition(path.read_text(), sheet, vocabulary))


def places(path: Path) -> list[str]:
    return _told(lambda: read_places(path.parent))


def directory(path: Path) -> list[str]:
    vocabulary = read_vocabulary(ROOT / "rules" / "vocabulary")
    return _told(lambda: read_directory(path.parent, vocabulary, read_places(ROOT / "fixtures")))


def case(path: Path) -> list[str]:
    try:
        parse_case_json(path.read_bytes())
    except CaseRefused as refused:
        return [f"{problem.pointer} {problem.code}" for problem in refused.problems]
    return []


def _told(read: Callable[[], object]) -> list[str]:
    try:
        read()
    except ReadingErrors as errors:
        return [str(problem) for problem in errors.problems]
    return []


KINDS = {read.__name__: read for read in (yaml, feature, condition, places, directory, case)}

if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    for name in sys.argv[2:]:
        told = KINDS[sys.argv[1]](Path(name))
        line = json.dumps({"problems": len(told), "told": sorted({*told[:1], *told[-1:]})})
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
