"""Which of the tried changes touch a test: make it hold, or stop it from holding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

from router.conditions import Atom, Condition, Facts, atom_holds
from router.item_facts import need_facts
from router.reasoning.what_if_answers import Answering
from router.reasoning.what_if_changes import NEEDS, REMOVED, Change, changed
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
        self._direct = self._said_directly()
        self._made: dict[tuple[Atom, int | None, bool], int] = {}

    def makes(self, atom: Atom, need: int | None) -> int:
        """Changes after which the test may hold, of the need at that place."""
        return self._turning(atom, need, wanted=True)

    def stops(self, way: Condition, need: int | None) -> int:
        """Changes after which the condition may no longer hold."""
        return self._gone(need) | reduce(or_, (self._turning(atom, need, wanted=False) for atom in way), 0)

    def any_of(self, ways: Iterable[Condition], need: int | None) -> int:
        """Changes that any of the conditions might notice."""
        atoms = {atom for way in ways for atom in way}
        either = (self.makes(atom, need) | self._turning(atom, need, wanted=False) for atom in atoms)
        return self._gone(need) | reduce(or_, either, 0)

    def new_needs(self, ways: Sequence[Condition], facts: Facts | None) -> int:
        """One need more for which some condition may hold; `facts` are None where the case may change too."""
        return self._mask(
            move.adds and move.path[0] == NEEDS and any(self._may_hold(way, told, facts) for way in ways)
            for move, told in zip(self.moves, self._told, strict=True)
        )

    def _may_hold(self, way: Condition, told: Facts, facts: Facts | None) -> bool:
        for atom in way:
            if atom.fact in self._need_words:
                if not atom_holds(atom, told):
                    return False
            elif facts is not None and atom.fact not in self._quantifiers and not atom_holds(atom, facts):
                return False
        return True

    def _turning(self, atom: Atom, need: int | None, *, wanted: bool) -> int:
        key = (atom, need, wanted)
        if key not in self._made:
            self._made[key] = self._turns(atom, need, wanted=wanted)
        return self._made[key]

    def _turns(self, atom: Atom, need: int | None, *, wanted: bool) -> int:
        clause = self._quantifiers.get(atom.fact)
        if clause is not None:
            if clause.items == "units":
                return 0
            return self._of_needs if clause.items in ("needs", "other_needs") else self._of_case
        of_need = atom.fact in self._need_words
        if not of_need and atom.fact not in self._direct:
            return self._of_case
        return self._mask(
            atom.fact in told
            and (atom_holds(atom, told) is True) is wanted
            and (not of_need or (need is not None and move.need == need))
            for move, told in zip(self.moves, self._told, strict=True)
        )

    def _gone(self, need: int | None) -> int:
        return self._mask(move.after is REMOVED and move.path == (NEEDS, need) for move in self.moves)

    def _facts_after(self, move: Change) -> Facts:
        """The need's own facts after a change of it, or the facts of the case that a change of the case alters."""
        case, vocabulary = self._answering.case, self._answering.policies.book.vocabulary
        after = changed(case, [move])
        if move.path[0] == NEEDS:
            if move.after is REMOVED:
                return {}
            return need_facts((after.needs or ())[-1 if move.need is None else move.need], vocabulary)
        return self._answering.told(after).facts

    def _said_directly(self) -> frozenset[str]:
        """Facts of the case that are just what one answer says; others may need two changes to be seen."""
        case = self._answering.case
        afters = [case, *(changed(case, [move]) for move in self.moves if move.path[0] != NEEDS)]
        told = [(after, self._answering.told(after).facts) for after in afters]
        paths = {word.code: plain_path(word) for word in self._case_words.values() if word.code in self._looked_at}
        return frozenset(
            code
            for code, path in paths.items()
            if path and all(value_at(after, path) == facts.get(code) for after, facts in told)
        )

    @staticmethod
    def _mask(bits: Iterable[bool]) -> int:
        return sum(1 << place for place, bit in enumerate(bits) if bit)
