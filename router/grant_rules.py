"""Which roles can be held, for whom, and what tokens are issued for. A refusal names the nearest allowed word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from router.access import Grant, Permission, Principal, Role
from router.access.permissions import SCOPES, WHOLE_SITE
from router.account_rules import NotUsable, shortened
from router.places import Places, plain_letters
from router.vocabulary import Vocabulary, nearest

HELD_BY_PEOPLE = tuple(role for role in Role if role not in (Role.VISITOR, Role.INTEGRATOR))
"""A visitor needs no account, and a program has a token."""
IN_AN_AGENCY = frozenset({Role.STAFF, Role.MANAGER})


@dataclass(frozen=True, slots=True)
class GrantRules:
    """The rules for the places and the agencies of this installation. Every method raises NotUsable."""

    places: Places
    vocabulary: Vocabulary

    def grant(self, role: str, principal: str = "", agency: str = "") -> Grant:
        """A role for a principal ("region:18"), perhaps in one of its agencies; "" is none."""
        held = usable_role(role)
        whom = self._principal_of(held, principal)
        return Grant(held, whom, self._agency_of(held, whom, agency) if agency else None)

    def _principal_of(self, role: Role, text: str) -> Principal | None:
        if role is Role.OPERATOR and text:
            raise NotUsable(
                "principal",
                "Driftansvaret gäller hela webbplatsen: lämna huvudmannen tom.",
                "An operator runs the whole site: leave the principal empty.",
            )
        if text:
            return self.principal(text)
        if role in WHOLE_SITE:
            return None
        raise NotUsable(
            "principal",
            f"Rollen {role} gäller för en huvudman. Ange vilken, till exempel {self._examples()}.",
            f"The role {role} is held for a principal. Say which, for example {self._examples()}.",
        )

    def principal(self, text: str) -> Principal:
        """The principal in "type:code", one that exists here."""
        kind, _, code = text.strip().partition(":")
        codes = self._codes_by_type()
        if code in codes.get(kind, ()):
            return Principal(kind, code)
        near, shown = self._nearest_principal(kind, code), shortened(text)
        raise NotUsable(
            "principal",
            f"Huvudmannen {shown} finns inte. "
            + (f"Menade du {near}?" if near else f"Skriv som {self._examples()}."),
            f"No principal {shown}. " + (f"Did you mean {near}?" if near else f"Write like {self._examples()}."),
        )

    def named(self, kind: str, text: str) -> str:
        """The principal of a type by its name or code, as "type:code"; as it was written when there is none."""
        text = text.strip().removeprefix(f"{kind}:")
        codes, wanted = self._codes_by_type().get(kind, ()), plain_letters(text)
        if text in codes or not wanted:
            return f"{kind}:{text}"
        names = {code: plain_letters(self._name(kind, code)) for code in codes}
        exact = [code for code, name in names.items() if name == wanted]
        found = exact or [code for code, name in names.items() if wanted in name]
        return f"{kind}:{found[0] if len(found) == 1 else text}"

    def types(self) -> list[str]:
        """The types of principals for whom a role can be held."""
        return list(self._codes_by_type())

    def _codes_by_type(self) -> Mapping[str, Iterable[str]]:
        """Schools are run by the municipality; independent school authorities and the state have no codes here."""
        municipalities = self.places.municipalities.keys()
        return {
            "region": self.places.regions.keys(),
            "municipality": municipalities,
            "school_authority": municipalities,
        }

    def _nearest_principal(self, kind: str, code: str) -> str | None:
        codes, types = self._codes_by_type(), self.vocabulary["principal_type"]
        if kind not in codes:
            word = types.by_word(kind)
            kind = word.code if word else nearest(kind, list(codes)) or kind
        if code in codes.get(kind, ()):
            return f"{kind}:{code}"
        names = {one: self._name(kind, one) for one in codes.get(kind, ())}
        found = [one for one, name in names.items() if code and plain_letters(code) in plain_letters(name)]
        near = found[0] if len(found) == 1 else nearest(code, list(names))
        return f"{kind}:{near}" if near else None

    def _name(self, kind: str, code: str) -> str:
        place = self.places.region(code) if kind == "region" else self.places.municipality(code)
        return place.name if place else code

    def _examples(self) -> str:
        first = {kind: next(iter(codes), "") for kind, codes in self._codes_by_type().items()}
        return ", ".join(f"{kind}:{code}" for kind, code in first.items())

    def _agency_of(self, role: Role, principal: Principal | None, code: str) -> str:
        if role not in IN_AN_AGENCY or principal is None:
            raise NotUsable(
                "agency",
                f"Rollen {role} hör inte till någon verksamhet: lämna den tom.",
                f"The role {role} belongs to no agency: leave it empty.",
            )
        allowed = [term for term in self.vocabulary["agency"] if term.text("huvudman") == principal.type]
        if any(term.code == code for term in allowed):
            return code
        near = nearest(code, [name for term in allowed for name in (term.code, term.word)])
        meant = next((term.code for term in allowed if near in (term.code, term.word)), None)
        raise _unknown("agency", code, [term.code for term in allowed], meant)


def usable_role(text: str) -> Role:
    """A role that a person can hold. Raises NotUsable."""
    if text not in HELD_BY_PEOPLE:
        raise _unknown("role", text, [str(role) for role in HELD_BY_PEOPLE])
    return Role(text)


def usable_scopes(texts: Iterable[str]) -> frozenset[Permission]:
    """What a token is issued for: at least one thing. Raises NotUsable."""
    allowed, given = [str(scope) for scope in SCOPES], list(texts)
    for text in given:
        if text not in allowed:
            raise _unknown("scope", text, allowed)
    if not given:
        raise NotUsable(
            "scope",
            f"Ange vad nyckeln får göra: {', '.join(allowed)}.",
            f"Say what the token may do: {', '.join(allowed)}.",
        )
    return frozenset(Permission(text) for text in given)


def _unknown(field: str, text: str, allowed: Sequence[str], near: str | None = None) -> NotUsable:
    """The refusal of a word that is none of the allowed ones; names the nearest, or all of them."""
    near, shown = near or nearest(text, list(allowed)), shortened(text)
    return NotUsable(
        field,
        f"{shown} finns inte. " + (f"Menade du {near}?" if near else f"Välj bland {', '.join(allowed)}."),
        f"There is no {shown}. " + (f"Did you mean {near}?" if near else f"Choose among {', '.join(allowed)}."),
    )
