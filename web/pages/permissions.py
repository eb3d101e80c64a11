"""Who may do what, as the one table that decides has it: for everybody to read."""

from __future__ import annotations

from flask import Blueprint, render_template

from router.access import ALLOWED, Permission, Role
from router.access.permissions import VISITORS_MAY_DECIDE
from web.access import access
from web.pages.role_words import permission_name, role_name
from web.pages.serving import the_router

pages = Blueprint("permissions", __name__)


@pages.get("/behorigheter")
@access(Permission.OPEN)
def table() -> str:
    """A row for each thing that can be done, a column for each role."""
    visitors_decide = the_router().settings.visitors_decide
    rows = [
        (permission_name(permission), [_may(role, permission, visitors_decide=visitors_decide) for role in Role])
        for permission in Permission
    ]
    return render_template(
        "permissions.html", roles=[role_name(role) for role in Role], rows=rows, visitors_decide=visitors_decide
    )


def _may(role: Role, permission: Permission, *, visitors_decide: bool) -> bool:
    return permission in ALLOWED[role] or (visitors_decide and permission in VISITORS_MAY_DECIDE)
