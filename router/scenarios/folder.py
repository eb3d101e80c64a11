"""A folder of feature files: all checked first, so that one bad file stops none of the others."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from router.reading.problems import Problem, Problems
from router.scenarios.feature import Feature
from router.scenarios.feature_checks import check_feature
from router.scenarios.feature_file import read_feature


@dataclass(frozen=True)
class Features:
    """The sound features, and every problem of the files that are not."""

    sound: tuple[Feature, ...]
    problems: tuple[Problem, ...]


def feature_files(folder: Path) -> tuple[Path, ...]:
    """Every feature file under the folder, in the order of their names; or the one file that it is."""
    return (folder,) if folder.is_file() else tuple(sorted(folder.rglob("*.feature")))


def read_features(folder: Path, rules: Collection[str] | None = None, root: Path | None = None) -> Features:
    """Reads and checks every file on its own. `root` is where the files' names begin."""
    base = root or (folder.parent if folder.is_file() else folder)
    sound, found = [], list[Problem]()
    for path in feature_files(folder):
        problems = Problems()
        feature = read_feature(path, problems, base)
        if feature is not None:
            check_feature(feature, rules, problems)
        found.extend(problems)
        if feature is not None and not len(problems):
            sound.append(feature)
    return Features(tuple(sound), tuple(found))
