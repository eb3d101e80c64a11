"""Where the policy content and the fixtures lie: in the checkout, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

INSTALLED = Path(__file__).parent / "_content"


def content_root() -> Path:
    """The folder that holds `rules/`, `features/` and `fixtures/`."""
    return INSTALLED if INSTALLED.is_dir() else Path(__file__).resolve().parent.parent


def directory_folder(rules: Path, fixtures: Path) -> Path:
    """Where the units are: with the fixtures that were chosen, or else beside the rules, when they are there."""
    beside = rules.resolve().parent / "fixtures" / "directory"
    chosen = fixtures != content_root() / "fixtures"
    return fixtures / "directory" if chosen or not beside.is_dir() else beside


def scenario_root(rules: Path) -> Path:
    """Where the scenarios of a rules folder lie: beside it, or else with the installed ones."""
    beside = rules.resolve().parent
    return beside if (beside / "features" / "policies").is_dir() else content_root()
