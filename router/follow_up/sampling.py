"""A random sample that anybody can draw again: the cases with the lowest hash of the seed and the reference."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def drawn(references: Iterable[str], seed: str, size: int) -> tuple[str, ...]:
    """So many of the references, or all when there are fewer; the same ones whatever order they come in.

    >>> drawn(["a", "b", "c"], "7", 2) == drawn(["c", "b", "a"], "7", 2)
    True
    """
    return tuple(sorted(set(references), key=lambda one: (_place(seed, one), one))[:size])


def _place(seed: str, reference: str) -> str:
    return hashlib.sha256(f"{seed}:{reference}".encode()).hexdigest()
