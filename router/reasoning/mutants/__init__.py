"""Mutants: the rules with one thing changed each, for whoever asks whether the scenarios would notice.

Pure: a policy book in, changed rules out. What runs them is `router.scenarios.mutation`.
"""

from router.reasoning.mutants.changes import KINDS, Kind
from router.reasoning.mutants.equivalent import why_equivalent
from router.reasoning.mutants.making import Mutant, mutants_of

__all__ = ["KINDS", "Kind", "Mutant", "mutants_of", "why_equivalent"]
