"""What a content file is, by its name: a file of rules, an agreement, a code list, scenarios …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from router.content_files import is_content
from router.policy import Layer
from router.reading.policy_folder import AGREEMENT_FILE, LAYER_FOLDERS, PLACE_FOLDER

Kind = Literal[
    "rules", "agreement", "code list", "fact sheet", "ladders", "impossible", "laws", "directory", "feature"
]
VOCABULARY: dict[str, Kind] = {"fakta": "fact sheet", "stegar": "ladders", "omojligt": "impossible"}
SHARED = re.compile(r"rules/(vocabulary|national|national/lagar)/[^/]+\Z")
PLACE = re.compile(r"rules/(regional|local)/([^/]+)/[^/]+\Z")


@dataclass(frozen=True, slots=True)
class ContentKind:
    """The kind, the name of the file without its ending, and of rules and agreements the layer and place."""

    kind: Kind
    stem: str
    layer: Layer = "national"
    place: str | None = None


def kind_of(name: str) -> ContentKind | None:
    """The kind of a file by its name from the content root; None for a name that no reader looks for.

    >>> kind_of("rules/local/1880-x/avtal.yaml")
    ContentKind(kind='agreement', stem='avtal', layer='local', place='1880')
    """
    stem = PurePosixPath(name).stem
    if not is_content(name):
        return None
    if name.startswith("features/"):
        return ContentKind("feature", stem)
    if name.startswith("fixtures/"):
        return ContentKind("directory", stem) if name.count("/") == 2 else None
    if shared := SHARED.match(name):
        return ContentKind(_shared(shared[1], stem), stem)
    return _of_place(name, stem)


def _shared(folder: str, stem: str) -> Kind:
    if folder == "vocabulary":
        return VOCABULARY.get(stem, "code list")
    return "laws" if folder == "national/lagar" else "rules"


def _of_place(name: str, stem: str) -> ContentKind | None:
    found = PLACE.match(name)
    code = PLACE_FOLDER.match(found[2]) if found else None
    if found is None or code is None:
        return None
    layer, digits = LAYER_FOLDERS[found[1]]
    if len(code[1]) != digits:
        return None
    return ContentKind("agreement" if name.endswith(f"/{AGREEMENT_FILE}") else "rules", stem, layer, code[1])
