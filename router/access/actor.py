"""Who acts: a visitor, a signed-in account in one of its roles, a program with a token, or the service itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from router.access.permissions import Permission, Role


class Kind(StrEnum):
    """What an actor is."""

    VISITOR = "visitor"
    ACCOUNT = "account"
    TOKEN = "token"  # noqa: S105  a word, no secret
    SYSTEM = "system"
    """The command line and scheduled jobs: whoever may start them has the machine."""


@dataclass(frozen=True, slots=True, order=True)
class Principal:
    """A principal (huvudman): `type` is a code of the list `principal_type`, `code` its county or municipality code.

    >>> str(Principal.of("region:18"))
    'region:18'
    """

    type: str
    code: str

    @classmethod
    def of(cls, text: str) -> Principal:
        """The principal in "type:code". Raises ValueError."""
        kind, colon, code = text.partition(":")
        if not (kind and colon and code):
            raise ValueError(text)
        return cls(kind, code)

    def __str__(self) -> str:
        return f"{self.type}:{self.code}"


@dataclass(frozen=True, slots=True)
class Grant:
    """A role held for a principal, perhaps in one of its agencies; for the whole site when `principal` is None."""

    role: Role
    principal: Principal | None = None
    agency: str | None = None
    id: str | None = None
    """Identifier of the stored grant; None while it is not stored."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, and in what capacity: `grant` is None for a visitor and for an account that has not chosen yet."""

    kind: Kind
    id: str | None = None
    """The account's or the token's identifier, never a person's name."""
    grant: Grant | None = None
    scopes: frozenset[Permission] = field(default=frozenset())
    """What a token was issued for; empty for everybody else."""
    session: str | None = None
    """The identifier of the session that an account acts in."""
    must_change: bool = False
    """Whether somebody else knows the account's password: nothing is done before it has another."""

    @property
    def role(self) -> Role | None:
        """The role acted in; None while none is chosen."""
        if self.kind is Kind.VISITOR:
            return Role.VISITOR
        return self.grant.role if self.grant else None

    @property
    def principal(self) -> Principal | None:
        """The principal acted for."""
        return self.grant.principal if self.grant else None


VISITOR = Actor(Kind.VISITOR)
SYSTEM = Actor(Kind.SYSTEM)
