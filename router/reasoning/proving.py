"""Proves statements one at a time, as scenarios say them: the places are prepared once for all of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from router.directory import Directory
from router.places import Places
from router.policy import Clauses
from router.policy_book import PolicyBook
from router.reasoning.case_space import Sweeps
from router.reasoning.findings import Finding
from router.reasoning.place_proof import PlaceProof
from router.reasoning.remembering import ProofMemory, foundation
from router.reasoning.standpoints import Standpoint, standpoints
from router.reasoning.statements import Statement, conditions_of, statements_at
from router.reasoning.trying import Trying


@dataclass
class Proving:
    """`known` are conditions that are to be told apart from the start; a new one means that all is prepared anew.

    `memory` remembers what was proved before, under the same rules and words.
    """

    book: PolicyBook
    directory: Directory
    places: Places
    known: set[Clauses] = field(default_factory=set)
    memory: ProofMemory | None = None

    def expect(self, statement: Statement) -> None:
        """This will be asked, so prepare for it."""
        self.known |= set(conditions_of(statement))

    def against(self, statement: Statement) -> Finding | None:
        """The first thing that stands against it; None when it is proved of every case, everywhere."""
        if not set(conditions_of(statement)) <= self.known:
            self.expect(statement)
            self.__dict__.pop("_proofs", None)
        for number, (at, key) in enumerate(self._keyed(statement)):
            if not statement.is_about(at) or (key and self.memory and self.memory.recall(key)):
                continue
            proof = self._proofs[number]
            if found := next(statements_at(proof, [statement]), None):
                return found
            if key and self.memory:
                self.memory.keep(key, proof.proved[-len(statement.claims) :], ())
        return None

    def _keyed(self, statement: Statement) -> Iterator[tuple[Standpoint, str]]:
        """Every standpoint with the name under which the statement is remembered there."""
        for at, base in zip(self._points, self._foundations, strict=True):
            yield at, hashlib.sha256(base + repr(statement).encode()).hexdigest() if self.memory else ""

    @cached_property
    def _points(self) -> tuple[Standpoint, ...]:
        """Statements are about the policies as they are written, so from the day that any apply."""
        return standpoints(self.book, self.places, self.directory, self.book.first_day)

    @cached_property
    def _foundations(self) -> tuple[bytes, ...]:
        return tuple(foundation(at, self.book) if self.memory else b"" for at in self._points)

    @cached_property
    def _proofs(self) -> tuple[PlaceProof, ...]:
        trying, sweeps = Trying(self.book, self.directory, self.places), Sweeps(self.book)
        more = tuple(sorted(self.known, key=repr))
        return tuple(PlaceProof(at, trying, sweeps, more) for at in self._points)
