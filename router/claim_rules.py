"""What a provider's claims about somebody mean here: a login, and roles. The operator's file says which mean what.

Whatever no rule speaks of gives nothing: nobody has a role by default.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from router.access import Grant
from router.account_rules import NotUsable
from router.grant_rules import GrantRules
from router.privacy import personal_data_in

MOST_VALUES, LONGEST_VALUE = 1000, 200
GAP = re.compile(r"\{([^\W\d]\w*)\}")
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
LONGEST_NAME = 128
TELLING = ("email", "name_with_number")
"""What a login may look like when the operator says so; never like a number or an address of somebody."""


class NameRefused(Exception):
    """What would identify the account cannot be kept; `reason` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Value:
    """One value that a claim tells, perhaps in words of the provider's own: `means` translates them."""

    claim: str
    means: Mapping[str, str] | None = None

    def of(self, claims: Mapping[str, Any]) -> str | None:
        """None when the claim is missing, tells several values, or one that nothing is said of."""
        found = set(values_of(claims, self.claim))
        if len(found) != 1:
            return None
        value = found.pop()
        return value if self.means is None else self.means.get(value)


@dataclass(frozen=True)
class RoleRule:
    """Whoever's `claim` has the value holds the role. `{name}` in the value takes a part of it, which the principal
    and the agency may name."""

    claim: str
    value: str
    role: str
    principal: str = ""
    agency: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The value, with a group for each gap."""
        parts = GAP.split(self.value)
        literal, names = map(re.escape, parts[::2]), (rf"(?P<{name}>\w+)" for name in parts[1::2])
        return re.compile("".join(part for pair in zip(literal, (*names, ""), strict=True) for part in pair))

    @property
    def gaps(self) -> frozenset[str]:
        """What the principal and the agency name."""
        return frozenset(GAP.findall(self.principal) + GAP.findall(self.agency))


@dataclass(frozen=True, slots=True)
class Told:
    """What the claims give: roles, and for each that a rule spoke of and that cannot be given, a code of why."""

    login: str
    grants: tuple[Grant, ...]
    dropped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimRules:
    """The operator's file. `login_may_tell`: the login may be a name or an e-mail address."""

    login: str
    login_may_tell: bool
    values: Mapping[str, Value]
    rules: tuple[RoleRule, ...]
    grants: GrantRules = field(repr=False)

    @property
    def claims(self) -> frozenset[str]:
        """The claims that are looked at."""
        of_values, of_rules = (value.claim for value in self.values.values()), (rule.claim for rule in self.rules)
        return frozenset({self.login, *of_values, *of_rules})

    def missing_in(self, claims: Mapping[str, Any]) -> bool:
        """Whether something that is looked at is not told by these."""
        return not all(values_of(claims, name) for name in self.claims)

    def told_by(self, claims: Mapping[str, Any]) -> Told:
        """The login and the roles by these claims. Raises NameRefused."""
        names = set(values_of(claims, self.login))
        if len(names) != 1:
            raise NameRefused("login_missing")
        login = self.usable_name(names.pop())
        found = [each for rule in self.rules for each in self._by(rule, claims)]
        grants = tuple(dict.fromkeys(each for each in found if isinstance(each, Grant)))
        return Told(login, grants, tuple(dict.fromkeys(each for each in found if isinstance(each, str))))

    def usable_name(self, name: str) -> str:
        """What identifies somebody, if it may be kept. Raises NameRefused."""
        if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
            raise NameRefused("login_unusable")
        kind = None if UUID.fullmatch(name) else personal_data_in(name)
        if kind is not None and not (self.login_may_tell and kind in TELLING):
            raise NameRefused("login_personal")
        return name

    def _by(self, rule: RoleRule, claims: Mapping[str, Any]) -> Iterator[Grant | str]:
        for value in values_of(claims, rule.claim):
            if match := rule.pattern.fullmatch(value):
                yield self._grant(rule, claims, match.groupdict())

    def _grant(self, rule: RoleRule, claims: Mapping[str, Any], parts: Mapping[str, str]) -> Grant | str:
        known = {name: parts.get(name) or self._value(name, claims) for name in rule.gaps}
        if any(value is None for value in known.values()):
            return "value_missing"
        principal, agency = (GAP.sub(lambda gap: str(known[gap[1]]), text) for text in (rule.principal, rule.agency))
        try:
            return self.grants.grant(rule.role, principal, agency)
        except NotUsable as error:
            return f"{error.field}_unknown"

    def _value(self, name: str, claims: Mapping[str, Any]) -> str | None:
        return self.values[name].of(claims) if name in self.values else None


def values_of(claims: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The values of a claim as text; a claim inside another one is named with a full stop between.

    >>> values_of({"realm_access": {"roles": ["a", "b"]}, "unit": 7}, "realm_access.roles")
    ('a', 'b')
    """
    found: Any = claims.get(name)
    if found is None and "." in name:
        found = claims
        for part in name.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
    several = found if isinstance(found, list) else [found]
    texts = (_text(value) for value in several[:MOST_VALUES])
    return tuple(text for text in texts if text is not None and len(text) <= LONGEST_VALUE)


def _text(value: object) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int) else None
