"""The shape of the answer to "why not this agency?"; field names are those of its JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import orjson

from router.reasoning.what_if import Possibilities
from router.reasoning.why_not_places import Named
from router.reasoning.why_not_rules import Before, RuleTold

RoleName = Literal["main", "need", "co_responsible", "interim_holder"]


@dataclass(frozen=True, slots=True)
class Whose:
    """An agency of one principal, by name."""

    agency: str
    principal_type: str
    principal_code: str | None
    name: str
    name_en: str


@dataclass(frozen=True, slots=True)
class Role:
    """What the agency is in the answer: of which needs, and by which rules."""

    role: RoleName
    whose: Whose
    needs: tuple[int, ...]
    rules: tuple[RuleTold, ...]


@dataclass(frozen=True, slots=True)
class NeedTold:
    """One need: who answers for it by which rules, and those that would give it to the agency, nearest first."""

    need: int
    domain: str | None
    severity: str | None
    responsible: Whose
    decided_by: tuple[RuleTold, ...]
    rules: tuple[RuleTold, ...]


@dataclass(frozen=True, slots=True)
class LeadBefore:
    """`need` is the one that leads instead, by this rule."""

    need: int
    rule: Before


@dataclass(frozen=True, slots=True)
class NotLeading:
    """A need that the agency has and that does not lead: by which rules it would, and what stands before them."""

    need: int
    claims: tuple[RuleTold, ...]
    before: tuple[LeadBefore, ...]


@dataclass(frozen=True, slots=True)
class OtherPrincipal:
    """The right agency, which the case names as another principal's: whose it is, by which rules about places."""

    named: Whose
    instead: Whose
    rules: tuple[RuleTold, ...]


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The whole answer to "why not?" and "what if?"."""

    as_of: date
    revision: str
    agency: Whose
    main: Whose
    roles: tuple[Role, ...]
    needs: tuple[NeedTold, ...]
    not_leading: tuple[NotLeading, ...]
    other_principals: tuple[OtherPrincipal, ...]
    named: Named
    what_if: tuple[Possibilities, ...]

    def to_json(self) -> dict[str, Any]:
        """The answer as JSON values."""
        found: dict[str, Any] = orjson.loads(orjson.dumps(self))
        return found
