"""What became of one mutant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from router.reasoning.mutants import Mutant
from router.scenarios.feature import Scenario

Fate = Literal["noticed", "checked", "equivalent", "survived"]
"""A scenario noticed it, the check of the policies did, it says the same in other words, or nobody noticed."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`by` is the scenario that noticed; `why` tells what the check found, or why nothing could notice."""

    mutant: Mutant
    fate: Fate
    by: Scenario | None = None
    why: str | None = None
