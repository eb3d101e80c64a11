"""Which of the tried changes touch a test: make it hold, or stop it from holding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

from router.conditions import Atom, Condition, Facts, atom_holds
from router.item_facts import need_facts
from router.reasoning.what_if_answers import Answering
from router.reasoning.what_if_changes import NEEDS, REMOVED, Change, changed
from router.reasoning.what_if_lists import ListTouching
from router.reasoning.what_if_moves import plain_path, value_at


class Touching:
    """The changes of one case as bits, by what they do. `every` has all of them."""

    def __init__(self, answering: Answering, moves: Sequence[Change]) -> None:
        self._answering, self.moves = answering, moves
        policies = answering.policies
        stage = policies.stages["need"]
        self._quantifiers, self._looked_at = stage.quantifiers, frozenset(stage.looks_at)
        self._need_words, self._case_words = policies.book.sheet.facts["need"], policies.book.sheet.facts["case"]
        self.every = (1 << len(moves)) - 1
        self._of_needs = self._mask(move.path[0] == NEEDS for move in moves)
        self._of_case = self.every & ~self._of_needs
        self._told = [self._facts_after(move) for move in moves]
        self._lists = ListTouching(answering, moves, self._told)
        self._direct = self._said_directly()
        self._made: dict[tuple[Atom, int | None, bool], int] = {}
        self._gone: dict[object, int] = {
            move.path[1]: 1 << at for at, move in enumerate(moves) if move.path[0] == NEEDS and move.after is REMOVED
        }

    def makes(self, atom: Atom, need: int | None) -> int:
        """Changes after which the test may hold, of the need at that place."""
        return self._turning(atom, need, wanted=True)

    def stops(self, way: Condition, need: int | None) -> int:
        """Changes after which the condition may no longer hold."""
        return self._gone.get(need, 0) | reduce(or_, (self._turning(atom, need, wanted=False) for atom in way), 0)

    def any_of(self, ways: Iterable[Condition], need: int | None) -> int:
        """Changes that any of the conditions might notice."""
        atoms = {atom for way in ways for atom in way}
        either = (self.makes(atom, need) | self._turning(atom, need, wanted=False) for atom in atoms)
        return self._gone.get(need, 0) | reduce(or_, either, 0)

    def new_needs(self, way: Condition) -> tuple[int, Condition]:
        """One need more for which the condition may hold, where the case itself passes the rest of its tests."""
        own = [atom for atom in way if atom.fact in self._need_words]
        rest = tuple(atom for atom in way if atom.fact not in self._need_words and atom.fact not in self._quantifiers)
        found = self._mask(
            move.adds and move.path[0] == NEEDS and all(atom_holds(atom, told) for atom in own)
            for move, told in zip(self.moves, self._told, strict=True)
        )
        return found, rest

    def _turning(self, atom: Atom, need: int | None, *, wanted: bool) -> int:
        key = (atom, need, wanted)
        if key not in self._made:
            self._made[key] = self._turns(atom, need, wanted=wanted)
        return self._made[key]

    def _turns(self, atom: Atom, need: int | None, *, wanted: bool) -> int:
        clause = self._quantifiers.get(atom.fact)
        if clause is not None:
            return self._lists.may_turn(clause, there=(atom.value is True) is wanted)
        of_need = atom.fact in self._need_words
        if not of_need and atom.fact not in self._direct:
            return self._of_case
        return self._mask(
            atom.fact in told
            and (atom_holds(atom, told) is True) is wanted
            and (not of_need or (need is not None and move.need == need))
            for move, told in zip(self.moves, self._told, strict=True)
        )

    def _facts_after(self, move: Change) -> Facts:
        """The need's own facts after a change of it, or the facts of the case that a change of the case alters."""
        if move.path[0] != NEEDS:
            return self._answering.told(move).facts
        if move.after is REMOVED:
            return {}
        needs = changed(self._answering.case, [move]).needs or ()
        return need_facts(needs[-1 if move.need is None else move.need], self._answering.policies.book.vocabulary)

    def _said_directly(self) -> frozenset[str]:
        """Facts of the case that are just what one answer says; others may need two changes to be seen."""
        case = self._answering.case
        others = [move for move in self.moves if move.path[0] != NEEDS]
        told = [(changed(case, [move]), self._answering.told(move).facts) for move in others]
        told.append((case, self._answering.told().facts))
        paths = {word.code: plain_path(word) for word in self._case_words.values() if word.code in self._looked_at}
        return frozenset(
            code
            for code, path in paths.items()
            if path and all(value_at(after, path) == facts.get(code) for after, facts in told)
        )

    @staticmethod
    def _mask(bits: Iterable[bool]) -> int:
        return sum(1 << place for place, bit in enumerate(bits) if bit)
