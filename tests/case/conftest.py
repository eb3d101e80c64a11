"""The real codes and places, the day the vignettes are told on, and one complete case."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from router.content import content_root
from router.places import Places
from router.reading.case_schema import CaseRefused, CaseSchema, Problem
from router.reading.places_file import read_places
from router.reading.vocabulary_file import read_vocabulary
from router.vocabulary import Vocabulary

TODAY = datetime.date(2026, 11, 21)


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return read_vocabulary(content_root() / "rules" / "vocabulary")


@pytest.fixture(scope="session")
def places() -> Places:
    return read_places(content_root() / "fixtures")


@pytest.fixture(scope="session")
def schema(vocabulary: Vocabulary, places: Places) -> CaseSchema:
    return CaseSchema(vocabulary, places, TODAY)


@pytest.fixture(scope="session")
def problems_of(schema: CaseSchema) -> Callable[[object], tuple[Problem, ...]]:
    """What a refused case is refused for; fails when the case is accepted."""

    def problems(json: object) -> tuple[Problem, ...]:
        with pytest.raises(CaseRefused) as refusal:
            schema.load(json)
        return refusal.value.problems

    return problems


@pytest.fixture(scope="session")
def elsa_text() -> str:
    """Elsa, fictional: placed in another municipality, with every field of a case told."""
    return (Path(__file__).parent / "elsa.json").read_text(encoding="utf-8")


@pytest.fixture
def elsa(elsa_text: str) -> dict[str, Any]:
    return dict(json.loads(elsa_text))
