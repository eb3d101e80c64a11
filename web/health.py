"""Is the process alive, and can it do its work?"""

from __future__ import annotations

import orjson
from flask import Blueprint, Response

from router.access import Permission
from router.storage import StorageError
from web.access import access
from web.wiring import the_router

blueprint = Blueprint("health", __name__, url_prefix="/health")


@blueprint.get("/live")
@access(Permission.OPEN)
def live() -> Response:
    """The process answers."""
    return _report({"process": True})


@blueprint.get("/ready")
@access(Permission.OPEN)
def ready() -> Response:
    """Database, migrations and policies are in order; 503, and which is not, when they are not."""
    router = the_router()
    try:
        current = router.database_is_current()
        reachable = True
    except StorageError:
        current = reachable = False
    return _report({"database": reachable, "migrations": current, "policies": bool(router.book.rules)})


def _report(checks: dict[str, bool]) -> Response:
    well = all(checks.values())
    body = {"status": "ok" if well else "unavailable", "checks": checks}
    return Response(orjson.dumps(body), 200 if well else 503, content_type="application/json")
