"""Puts together what `envag policy` needs: the policies, their scenarios and the example cases."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from router.bootstrap import Router, build_router
from router.case import Case
from router.content import scenario_root
from router.reading.problems import Problems
from router.reading.yaml_file import plain, read_yaml
from router.reasoning.remembering import ProofMemory
from router.scenarios.report import ScenarioReport
from router.scenarios.runner import run_folder
from router.scenarios.world import Content
from router.settings import Settings

POLICY_FEATURES = Path("features", "policies")
PROOFS = "proofs"


def run_scenarios(settings: Settings) -> ScenarioReport:
    """Runs the scenarios of the rules in the settings. Raises ReadingErrors when the rules cannot be read."""
    root, content = scenario_root(settings.rules_dir), content_of(build_router(settings))
    content.proving.memory = proof_memory(settings)
    return run_folder(root / POLICY_FEATURES, content, root)


def proof_memory(settings: Settings) -> ProofMemory | None:
    """Where proofs are remembered: in the folder of the installation, when there is one."""
    return ProofMemory(settings.var_dir / PROOFS) if settings.var_dir.is_dir() else None


def content_of(router: Router) -> Content:
    return Content(router.vocabulary, router.places, router.directory, router.book)


def example_cases(router: Router) -> Iterator[Case]:
    """The example children of the fixtures. Raises ReadingErrors, and CaseRefused for a child that is no case."""
    problems, path = Problems(), router.settings.fixtures_dir / "vignettes.yaml"
    tree = read_yaml(path, problems, path.parent)
    problems.raise_if_any()
    assert tree is not None
    for example in json.loads(json.dumps(plain(tree), default=str))["vignettes"]:
        yield router.load_case(example["facts"])
