"""The one place that decides whether somebody may do something."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum, auto

from router.access.actor import Actor, Kind, Principal
from router.access.permissions import ALLOWED, BOUND_TO_PRINCIPAL, VISITORS_MAY_DECIDE, Permission


class Verdict(Enum):
    """What is decided; everything but ALLOWED says what the actor lacks."""

    ALLOWED = auto()
    SIGN_IN = auto()
    """An identity: a visitor may not."""
    CHOOSE_ROLE = auto()
    """A role: the account has several and has not said in which it acts."""
    CHANGE_PASSWORD = auto()
    """A password that nobody else has seen."""
    OTHER_ROLE = auto()
    """A role that may; this one never may."""
    OTHER_PRINCIPAL = auto()
    """The principal concerned: the role may, for another one."""
    OTHER_SCOPE = auto()
    """A token issued for this."""


def verdict(
    actor: Actor,
    permission: Permission,
    concerned: Collection[Principal] | None = None,
    *,
    visitors_decide: bool,
) -> Verdict:
    """Whether the actor may. `concerned` are the principals of what is acted on; None while that is not known yet.

    `visitors_decide` is the site's choice whether decisions are open to everybody. A token is held to its
    scopes even then: whoever issued it said what it is for.
    """
    if actor.kind is Kind.SYSTEM:
        return Verdict.ALLOWED
    if actor.must_change and permission not in (Permission.OPEN, Permission.OWN_ACCOUNT):
        return Verdict.CHANGE_PASSWORD
    if actor.kind is Kind.TOKEN and permission is not Permission.OPEN and permission not in actor.scopes:
        return Verdict.OTHER_SCOPE
    if permission is Permission.OPEN or (visitors_decide and permission in VISITORS_MAY_DECIDE):
        return Verdict.ALLOWED
    if actor.kind is Kind.VISITOR:
        return Verdict.SIGN_IN
    return _of_role(actor, permission, concerned)


def _of_role(actor: Actor, permission: Permission, concerned: Collection[Principal] | None) -> Verdict:
    if permission is Permission.OWN_ACCOUNT and actor.kind is Kind.ACCOUNT:
        return Verdict.ALLOWED
    if actor.role is None:
        return Verdict.CHOOSE_ROLE
    if permission not in ALLOWED[actor.role]:
        return Verdict.OTHER_ROLE
    if concerned is None or permission not in BOUND_TO_PRINCIPAL or actor.principal is None:
        return Verdict.ALLOWED
    return Verdict.ALLOWED if actor.principal in concerned else Verdict.OTHER_PRINCIPAL
