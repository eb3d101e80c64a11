"""What `envag policy test` does: run the scenarios of a folder of rules."""

from __future__ import annotations

from router.bootstrap import build_router
from router.content import scenario_root
from router.content_files import FEATURES
from router.scenarios.report import ScenarioReport
from router.scenarios.runner import run_folder
from router.settings import Settings
from router.workshop.work import proof_memory


def run_scenarios(settings: Settings) -> ScenarioReport:
    """Runs the scenarios of the rules in the settings. Raises ReadingErrors when the rules cannot be read."""
    root, content = scenario_root(settings.rules_dir), build_router(settings).base.content
    content.proving.memory = proof_memory(settings.var_dir)
    return run_folder(root / FEATURES, content, root)
