"""What the scenarios of a content give its proof: statements about all children, and cases that rules answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from router.case import Case
from router.content_files import FEATURES
from router.policy import Rule
from router.reasoning.statements import Statement
from router.scenarios.cases import cases_of
from router.scenarios.feature import ABOUT_ALL, Feature
from router.scenarios.folder import feature_files, read_features
from router.scenarios.statements import statements_of
from router.scenarios.world import Content


@dataclass(frozen=True)
class KnownScenarios:
    """The scenarios below a content root. Read only as far as needed; files that cannot be read give nothing."""

    content: Content
    root: Path
    children: Callable[[], Iterable[Case]]
    """The example children, who show most rules at work."""

    def statements(self) -> tuple[Statement, ...]:
        """What the owners say of all children."""
        files = (f for f in feature_files(self.root / FEATURES) if ABOUT_ALL in f.read_text(encoding="utf-8"))
        return tuple(statement for file in files for statement in statements_of(self._read(file), self.content))

    def examples(self, rules: Collection[Rule]) -> Iterable[Case]:
        """The scenarios that lie where these rules lie, and the example children when it is about most of them."""
        files = {rule.origin.file.replace("rules/", "").replace(".yaml", ".feature") for rule in rules}
        for file in sorted(files):
            path = self.root / FEATURES / file
            if path.is_file():
                yield from cases_of(self._read(path), self.content)
        if len(rules) * 2 > len(self.content.book.rules):
            yield from self.children()

    def _read(self, file: Path) -> tuple[Feature, ...]:
        return read_features(file, None, self.root).sound
