"""Proves statements one at a time, as scenarios say them: the places are prepared once for all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from router.directory import Directory
from router.places import Places
from router.policy import Clauses
from router.policy_book import PolicyBook
from router.reasoning.case_space import Sweeps
from router.reasoning.findings import Finding
from router.reasoning.place_proof import PlaceProof
from router.reasoning.standpoints import standpoints
from router.reasoning.statements import Statement, conditions_of, statements_at
from router.reasoning.trying import Trying


@dataclass
class Proving:
    """`known` are conditions that are to be told apart from the start; a new one means that all is prepared anew."""

    book: PolicyBook
    directory: Directory
    places: Places
    known: set[Clauses] = field(default_factory=set)

    def expect(self, statement: Statement) -> None:
        """This will be asked, so prepare for it."""
        self.known |= set(conditions_of(statement))

    def against(self, statement: Statement) -> Finding | None:
        """The first thing that stands against it; None when it is proved of every case, everywhere."""
        if not set(conditions_of(statement)) <= self.known:
            self.expect(statement)
            self.__dict__.pop("_proofs", None)
        found = (finding for proof in self._proofs for finding in statements_at(proof, [statement]))
        return next(found, None)

    @cached_property
    def _proofs(self) -> tuple[PlaceProof, ...]:
        trying, sweeps = Trying(self.book, self.directory, self.places), Sweeps(self.book)
        points = standpoints(self.book, self.places, self.directory, self._first_day())
        more = tuple(sorted(self.known, key=repr))
        return tuple(PlaceProof(at, trying, sweeps, more) for at in points)

    def _first_day(self) -> date:
        """Statements are about the policies as they are written, so from the day that any apply."""
        return self.book.first_day
