"""The example children of the fixtures, by their names."""

from __future__ import annotations

import json
from pathlib import Path

from router.impact.content import ExampleChild
from router.reading.problems import Problems
from router.reading.yaml_file import plain, read_yaml

FILE = "vignettes.yaml"


def example_children(fixtures: Path) -> tuple[ExampleChild, ...]:
    """Each with what it is called there. Raises ReadingErrors."""
    problems, path = Problems(), fixtures / FILE
    tree = read_yaml(path, problems, path.parent)
    problems.raise_if_any()
    assert tree is not None
    told = json.loads(json.dumps(plain(tree), default=str))["vignettes"]
    return tuple(ExampleChild(f"{one['id']} {one['title']}", one["facts"]) for one in told)
