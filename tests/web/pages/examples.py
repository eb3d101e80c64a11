"""The example children: fictional, each with a story in `fixtures/vignettes.yaml`."""

from __future__ import annotations

from typing import Any

from ruamel.yaml import YAML

from router.content import content_root


def example_cases() -> list[tuple[str, dict[str, Any]]]:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = "1.1"  # in which 0980 is text
    vignettes = yaml.load(content_root() / "fixtures" / "vignettes.yaml")["vignettes"]
    return [(vignette["id"], vignette["facts"]) for vignette in vignettes]
