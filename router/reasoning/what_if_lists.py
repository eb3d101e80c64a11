"""Which of the tried changes touch a test of a list: bring an item that fits, or take away what fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from router.conditions import Condition, Facts, atom_holds, holds
from router.item_facts import Items
from router.policy import Exists
from router.reasoning.what_if_answers import Answering
from router.reasoning.what_if_changes import NEEDS, REMOVED, Change

OF_NEEDS = ("needs", "other_needs")


class ListTouching:
    """`told` holds, for each change of a need, the need's own facts after it."""

    def __init__(self, answering: Answering, moves: Sequence[Change], told: Sequence[Facts]) -> None:
        self._moves, self._before = moves, answering.told()
        self._own = [self._said_by(move, facts) for move, facts in zip(moves, told, strict=True)]
        self._after = [None if move.path[0] == NEEDS else answering.told(move) for move in moves]

    def may_turn(self, clause: Exists, *, there: bool) -> int:
        """Changes after which there may be such an item (`there`), or may be none; alone or with others."""
        if clause.items in OF_NEEDS:
            return self._mask(self._need_may(index, clause.where, there=there) for index in range(len(self._moves)))
        before: Items = getattr(self._before, clause.items)
        return self._mask(
            after is not None and _may(before, getattr(after, clause.items), clause.where, there=there)
            for after in self._after
        )

    def _need_may(self, index: int, where: Condition, *, there: bool) -> bool:
        """A need may be changed twice, so what counts is what this change says of it and not the rest."""
        move, said = self._moves[index], self._own[index]
        if move.path[0] != NEEDS:
            return False
        if move.after is REMOVED:
            return not there
        fails = any(atom_holds(atom, said) is False for atom in where)
        return not fails if there else fails or not self._before.needs.complete

    def _said_by(self, move: Change, facts: Facts) -> Facts:
        """Facts of the need that are otherwise than before."""
        if move.need is None or not self._before.needs.rows:
            return facts
        row = self._before.needs.rows[move.need]
        return {name: value for name, value in facts.items() if row.get(name) != value}

    @staticmethod
    def _mask(bits: Iterable[bool]) -> int:
        return sum(1 << place for place, bit in enumerate(bits) if bit)


def _may(before: Items, after: Items, where: Condition, *, there: bool) -> bool:
    """No other item is changed twice: each row after this change is as it will be."""
    if there:
        return any(holds(where, row) is not False for row in after.rows if row not in before.rows)
    return before.complete != after.complete or any(row not in after.rows for row in before.rows)
