"""Change sets put together: one that does what several do one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from router.assisting.change_set_parts import ChangeSet, DoesNotFit, Part, parts_of, written


def composed(changes: Sequence[Any]) -> ChangeSet:
    """One change set that does what these do one after the other. Raises DoesNotFit, also for none at all."""
    if not changes:
        raise DoesNotFit("there is nothing to compose")
    first, *others = map(parts_of, changes)
    for second in others:
        first = list(_one_after_another(first, second))
    return written(first)


def _one_after_another(first: list[Part], second: list[Part]) -> Iterator[Part]:
    """Goes through the text between the two, `first` told in pieces that `second` keeps or takes away."""
    pieces = _Pieces(first)
    for part in second:
        for piece in pieces.take(part.length):
            if part.put is None:
                yield piece
            else:
                yield Part(piece.length, b"")
        yield Part(0, part.put)
    yield from pieces.rest()


class _Pieces:
    """The parts of a change set, to be taken by units of the text that it makes."""

    def __init__(self, parts: list[Part]) -> None:
        self._left = parts[::-1]

    def take(self, units: int) -> Iterator[Part]:
        while units:
            if not self._left:
                raise DoesNotFit("the second changes are for a longer text than the first ones make")
            part = self._left.pop()
            if part.made > units:
                part, rest = _cut(part, units)
                self._left.append(rest)
            yield part
            units -= part.made

    def rest(self) -> Iterator[Part]:
        """Only what was deleted: anything else is text that the second changes do not know of."""
        for part in reversed(self._left):
            if part.made:
                raise DoesNotFit("the second changes are for a shorter text than the first ones make")
            yield part


def _cut(part: Part, units: int) -> tuple[Part, Part]:
    if part.put is None:
        return Part(units), Part(part.length - units)
    return Part(part.length, part.put[: 2 * units]), Part(0, part.put[2 * units :])
