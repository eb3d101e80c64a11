"""Matchers of the same patterns are one: places differ by a few rules of their own, and the rest is compiled once."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from weakref import WeakValueDictionary

from router.conditions import Scalar
from router.engine.matcher import Matcher, compile_patterns
from router.engine.pattern import NOTHING, Pattern


class Matchers:
    """Several matchers asked together: a key that holds in any of them holds."""

    def __init__(self, parts: Sequence[Matcher]) -> None:
        self.parts = tuple(parts)

    def fired(self, facts: Mapping[str, Scalar]) -> frozenset[str]:
        """The keys of which at least one condition definitely holds. Raises as `Matcher.fired`."""
        return NOTHING.union(*[part.fired(facts) for part in self.parts])


_lock = threading.Lock()
_known: WeakValueDictionary[str, Matcher] = WeakValueDictionary()


def shared_matchers(parts: Iterable[Sequence[Pattern]], *, reused_answers: int) -> Matchers:
    """A matcher for each part that has patterns; one that somebody still holds is not compiled again.

    Raises as `compile_patterns`.
    """
    return Matchers([_shared(tuple(part), reused_answers) for part in parts if part])


def _shared(patterns: tuple[Pattern, ...], reused_answers: int) -> Matcher:
    # As text, in which 1 and True are not the same.
    name = f"{reused_answers} {patterns!r}"
    with _lock:
        found = _known.get(name)
        if found is None:
            found = compile_patterns(patterns, reused_answers=reused_answers)
            _known[name] = found
    return found
