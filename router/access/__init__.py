"""Who may do what: roles, what each may do, and for which principal. One function decides: `verdict`."""

from router.access.actor import VISITOR, Actor, Grant, Kind, Principal
from router.access.permissions import ALLOWED, Permission, Role
from router.access.verdicts import Verdict, verdict

__all__ = [
    "ALLOWED",
    "VISITOR",
    "Actor",
    "Grant",
    "Kind",
    "Permission",
    "Principal",
    "Role",
    "Verdict",
    "verdict",
]
