"""What was proved before: a standpoint whose rules, words and statements are the same need not be proved again.

Only what was proved without a finding is remembered, under a hash of everything that the proof rests on, the
program included; whatever differs in one letter is proved anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from router.policy_content import PolicyContent
from router.reasoning.place_proof import Proved
from router.reasoning.solving import solver_version
from router.reasoning.standpoints import Standpoint
from router.reasoning.statements import Statement

MOST_KEPT = 2000


@dataclass(frozen=True)
class Remembered:
    """The claims that hold at a standpoint, and the rules that some case there showed at work."""

    proved: tuple[Proved, ...]
    alive: frozenset[str]


@dataclass(frozen=True)
class ProofMemory:
    """A folder with one small file for each standpoint. A file that cannot be read or written is done without."""

    folder: Path

    def recall(self, key: str) -> Remembered | None:
        try:
            told = json.loads((self.folder / f"{key}.json").read_text(encoding="utf-8"))
            return Remembered(tuple(Proved(c, "holds") for c in told["proved"]), frozenset(told["alive"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, key: str, proved: Iterable[Proved], alive: Iterable[str]) -> None:
        told = {"proved": [claim.claim for claim in proved], "alive": sorted(alive)}
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            new = self.folder / f"{key}.new"
            new.write_text(json.dumps(told), encoding="utf-8")
            new.replace(self.folder / f"{key}.json")
        except OSError:
            return

    def tidy(self) -> None:
        """Forgets the oldest, when there are too many."""
        files = sorted(self.folder.glob("*.json"), key=lambda file: file.stat().st_mtime)
        for file in files[: max(0, len(files) - MOST_KEPT)]:
            file.unlink(missing_ok=True)


def fingerprint(at: Standpoint, content: PolicyContent, statements: Iterable[Statement]) -> str:
    """A hash of all that the proof at a standpoint rests on."""
    digest = hashlib.sha256(foundation(at, content))
    for statement in statements:
        if statement.is_about(at):
            digest.update(repr(statement).encode() + b"\0")
    return digest.hexdigest()


def foundation(at: Standpoint, content: PolicyContent) -> bytes:
    """A hash of the program, the words and the rules, without the statements."""
    rules = [rule for stage in at.policies.stages.values() for rule in stage.rules.values()]
    layers = {target: at.policies.precedence.layers.get(target) for rule in rules for target in rule.departs_from}
    digest = hashlib.sha256(_program().encode())
    for part in (
        _words(content),
        *(repr(rule) for rule in rules),
        repr(sorted(layers.items())),
        repr(sorted(at.units) if at.units is not None else None),
        repr((at.single_body, at.municipality is None, bool(at.policies.agreements))),
    ):
        digest.update(part.encode() + b"\0")
    return digest.digest()


def _words(content: PolicyContent) -> str:
    lists = {name: list(codes.terms.values()) for name, codes in content.vocabulary.lists.items()}
    return repr((lists, content.sheet, content.impossible))


@cache
def _program() -> str:
    """The program that proves: its own text, and the solver."""
    digest = hashlib.sha256(solver_version().encode())
    root = Path(__file__).parent.parent
    for file in sorted(root.rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()
