"""Writes what the service is made of as CycloneDX JSON: `make sbom`.

Every package of the lock file with its version, hashes and licence, and the front-end libraries whose files lie in
`web/static/`. Made anew whenever it is asked for, so it cannot fall behind: it is not kept in the repository.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements" / "run.txt"
BUILD = ROOT / "assets" / "build.sh"
EDITOR = "js/editor.min.js"
CHARTS = "js/charts.min.js"
FRONT_END = {
    "govuk-frontend": ("GOVUK_FRONTEND", "MIT", "js/govuk-frontend.min.js"),
    "htmx.org": ("HTMX", "0BSD", "js/htmx.min.js"),
    "@codemirror/autocomplete": ("CODEMIRROR_AUTOCOMPLETE", "MIT", EDITOR),
    "@codemirror/collab": ("CODEMIRROR_COLLAB", "MIT", EDITOR),
    "@codemirror/commands": ("CODEMIRROR_COMMANDS", "MIT", EDITOR),
    "@codemirror/lang-yaml": ("CODEMIRROR_LANG_YAML", "MIT", EDITOR),
    "@codemirror/language": ("CODEMIRROR_LANGUAGE", "MIT", EDITOR),
    "@codemirror/lint": ("CODEMIRROR_LINT", "MIT", EDITOR),
    "@codemirror/search": ("CODEMIRROR_SEARCH", "MIT", EDITOR),
    "@codemirror/state": ("CODEMIRROR_STATE", "MIT", EDITOR),
    "@codemirror/streamparser": ("CODEMIRROR_STREAMPARSER", "MIT", EDITOR),
    "@codemirror/view": ("CODEMIRROR_VIEW", "MIT", EDITOR),
    "@lezer/common": ("LEZER_COMMON", "MIT", EDITOR),
    "@lezer/highlight": ("LEZER_HIGHLIGHT", "MIT", EDITOR),
    "@lezer/lr": ("LEZER_LR", "MIT", EDITOR),
    "@lezer/yaml": ("LEZER_YAML", "MIT", EDITOR),
    "@marijn/find-cluster-break": ("MARIJN_FIND_CLUSTER_BREAK", "MIT", EDITOR),
    "crelt": ("CRELT", "MIT", EDITOR),
    "style-mod": ("STYLE_MOD", "MIT", EDITOR),
    "w3c-keyname": ("W3C_KEYNAME", "MIT", EDITOR),
    "echarts": ("ECHARTS", "Apache-2.0", CHARTS),
    "zrender": ("ZRENDER", "BSD-3-Clause", CHARTS),
    "tslib": ("TSLIB", "0BSD", CHARTS),
}
"""Library: its version in `assets/build.sh`, its licence, and the file of it that is served."""

Json = dict[str, Any]


def main(target: Path) -> None:
    """Writes the document. Raises ValueError when it is not valid CycloneDX."""
    document = _of_lock_file()
    for component in document["components"]:
        # It repeats the line of the lock file, hashes and all.
        component.pop("description", None)
        component["licenses"] = list(_licences(component["name"], component["version"]))
    document["components"] += [_front_end(name) for name in FRONT_END]
    text = json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True)
    if error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise ValueError(str(error))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text + "\n", encoding="utf-8")


def _of_lock_file() -> Json:
    tool = [sys.executable, "-W", "ignore", "-m", "cyclonedx_py", "requirements", "--spec-version", "1.6"]
    options = ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "--no-validate"]
    done = subprocess.run([*tool, *options, str(LOCK)], check=True, capture_output=True, text=True)  # noqa: S603
    found: Json = json.loads(done.stdout)
    return found


def _licences(package: str, version: str) -> Iterator[Json]:
    """As the installed package tells it; nothing for one that other systems or versions of Python install."""
    try:
        told = metadata.metadata(package)
    except metadata.PackageNotFoundError:
        return
    if told["Version"] != version:
        return
    if expression := told.get("License-Expression"):
        yield {"expression": expression}
        return
    classified = [
        line.rsplit(" :: ", 1)[1] for line in told.get_all("Classifier", []) if line.startswith("License ::")
    ]
    names = classified or [line for line in [(told.get("License") or "").strip().split("\n")[0]] if line]
    for name in names:
        yield {"license": {"name": name}}


def _front_end(name: str) -> Json:
    variable, licence, file = FRONT_END[name]
    found = re.search(rf"^{variable}=(\S+)$", BUILD.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{BUILD} gives {variable} no version")
    version = found[1]
    return {
        "bom-ref": f"{name}@{version}",
        "type": "library",
        "name": name,
        "version": version,
        "purl": f"pkg:npm/{quote(name)}@{version}",
        "licenses": [{"license": {"id": licence}}],
        "properties": [{"name": "envag:file", "value": f"web/static/{file}"}],
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]))
