"""A statement while its scenario tells it: what is assumed, and each claim tried as it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from router.policy import Clauses
from router.reasoning.claims import Claim
from router.reasoning.findings import Finding
from router.reasoning.statements import Statement
from router.scenarios.failures import NotUnderstood, Otherwise

Prover = Callable[[Statement], Finding | None]
"""Tries a statement on all cases; tells what stands against it."""
BEGIN = "Ett påstående börjar med ”Givet alla barn”, eller ”Givet alla barn där …”."


@dataclass
class Claiming:
    """`collecting` means that claims are only gathered, not tried."""

    collecting: bool = False
    begun: bool = False
    assumed: list[tuple[Clauses, ...]] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def begin(self) -> None:
        self.begun = True

    def assume(self, condition: tuple[Clauses, ...]) -> None:
        self.must_be_begun()
        self.assumed.append(condition)

    def must_be_begun(self) -> None:
        if not self.begun:
            raise NotUnderstood(BEGIN)

    def claim(self, claim: Claim, prover: Prover) -> None:
        """Keeps the claim, and tries it unless they are only gathered. Raises Otherwise when it does not hold."""
        self.must_be_begun()
        self.claims.append(claim)
        if self.collecting:
            return
        against = prover(Statement(claim.words, "", 0, None, tuple(self.assumed), (claim,)))
        if against is not None:
            raise Otherwise(f"alltid {claim.words}", f"{against.message} {against.witness or ''}".strip())
