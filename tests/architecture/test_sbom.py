"""What the service is made of, as `make sbom` writes it: nothing that is installed or served is missing."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.project import ROOT, text_of
from tests.architecture.test_requirements import lock

PINNED = re.compile(r"^([a-z0-9-]+)(?:\[[a-z,]+\])?==(\S+)", re.MULTILINE)

pytestmark = pytest.mark.slow

Components = dict[tuple[str, str], dict[str, Any]]


@pytest.fixture(scope="module")
def components(tmp_path_factory: pytest.TempPathFactory) -> Components:
    target = tmp_path_factory.mktemp("sbom") / "dist" / "envag.cdx.json"
    subprocess.run([sys.executable, ROOT / "requirements" / "sbom.py", target], check=True, timeout=120)
    document = json.loads(target.read_text(encoding="utf-8"))
    assert (document["bomFormat"], document["metadata"]["component"]["name"]) == ("CycloneDX", "envag")
    return {(entry["name"], entry["version"]): entry for entry in document["components"]}


def test_every_locked_package_is_in_it_with_its_version_and_hashes(components: Components) -> None:
    pinned = PINNED.findall(lock("run"))
    assert len(pinned) > 50
    assert set(pinned) <= set(components)
    for pin in pinned:
        [source] = components[pin]["externalReferences"]
        assert {entry["alg"] for entry in source["hashes"]} == {"SHA-256"}


def test_every_installed_package_has_a_licence(components: Components) -> None:
    installed = {
        (entry.metadata["Name"].lower().replace("_", "-").replace(".", "-"), entry.version)
        for entry in metadata.distributions()
    }
    without = [pin for pin in set(PINNED.findall(lock("run"))) & installed if not components[pin]["licenses"]]
    assert without == []


def test_what_is_served_to_browsers_is_in_it_with_its_version(components: Components) -> None:
    """The versions are those that the licence texts beside the files tell."""
    told = {
        re.search(r"(?:contain|is) ([a-z-]+) (\d+\.\d+\.\d+)", text_of(Path("web/static/licences") / file))
        for file in ("govuk-frontend.txt", "htmx.txt")
    }
    versions = {(match[1].removesuffix(".org"), match[2]) for match in told if match}
    assert len(versions) == 2
    assert versions <= {(name.removesuffix(".org"), version) for name, version in components}
    for file, licences, least in (("editor", "codemirror", 10), ("charts", "echarts", 3)):
        beside = text_of(Path(f"web/static/licences/{licences}.txt")).splitlines()
        inside = {pin for pin, entry in components.items() if _file(entry) == f"web/static/js/{file}.min.js"}
        assert len(inside) >= least
        assert {f"{name} {version}" for name, version in inside} <= set(beside)
    libraries = {path.name for path in (ROOT / "web/static/js").glob("*.min.js")}
    served = {_file(entry) for entry in components.values() if "npm" in entry["purl"]}
    assert {Path(file).name for file in served} == libraries


def _file(component: dict[str, Any]) -> str:
    """The file that a library for browsers is in; of others nothing."""
    return next((told["value"] for told in component.get("properties", ()) if told["name"] == "envag:file"), "")
