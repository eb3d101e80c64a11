"""The built package carries all it needs: an installation without a checkout finds its content and pages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.project import ROOT, files

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel was installed, beside the packages this environment has."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    (wheel,) = folder.glob("envag-*.whl")
    site = folder / "site"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index"]
    _run([*pip, "--no-deps", "--target", str(site), str(wheel)], folder)
    return site


def _run(command: list[str], folder: Path, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def test_it_finds_its_content_where_it_is_installed(installed: Path, tmp_path: Path) -> None:
    ask = "from router.content import content_root; print(content_root())"
    root = _run([sys.executable, "-c", ask], tmp_path, PYTHONPATH=str(installed))
    assert Path(root.strip()) == installed / "router" / "_content"


def test_it_carries_every_file_of_the_content(installed: Path) -> None:
    content = [path for path in files() if path.parts[0] in ("rules", "fixtures")]
    content += [path for path in files() if path.parts[:2] == ("features", "policies")]
    assert content
    assert [path for path in content if not (installed / "router" / "_content" / path).is_file()] == []


def test_it_carries_the_program_with_migrations_pages_and_translations(installed: Path) -> None:
    program = [path for path in files() if path.parts[0] in ("router", "web")]
    assert [path for path in program if not (installed / path).is_file()] == []


def test_the_installed_command_creates_its_database(installed: Path, tmp_path: Path) -> None:
    _run([str(installed / "bin" / "envag"), "db", "upgrade"], tmp_path, PYTHONPATH=str(installed))
    assert (tmp_path / "var" / "envag.db").is_file()
