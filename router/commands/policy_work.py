"""Puts together what `envag policy` needs: the policies, their scenarios and the example cases."""

from __future__ import annotations

from pathlib import Path

from router.bootstrap import build_router
from router.content import content_root
from router.scenarios.report import ScenarioReport
from router.scenarios.runner import run_folder
from router.scenarios.world import Content
from router.settings import Settings

POLICY_FEATURES = Path("features", "policies")


def run_scenarios(settings: Settings) -> ScenarioReport:
    """Runs the scenarios of the rules in the settings. Raises ReadingErrors when the rules cannot be read."""
    root = scenario_root(settings.rules_dir)
    return run_folder(root / POLICY_FEATURES, content_of(settings), root)


def content_of(settings: Settings) -> Content:
    router = build_router(settings)
    return Content(router.vocabulary, router.places, router.directory, router.book)


def scenario_root(rules: Path) -> Path:
    """Where the scenarios of a rules folder lie: beside it, or else with the installed ones."""
    beside = rules.resolve().parent
    return beside if (beside / POLICY_FEATURES).is_dir() else content_root()
