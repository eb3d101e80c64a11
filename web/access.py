"""Who is calling, and may they: every route declares what it asks for, and one place decides before it runs.

Pages know people by the session that their cookie stands for; the API knows programs by their bearer token, and
reads no cookies, so that no page of others can make a browser call it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from typing import Any, TypeVar

from flask import Flask, current_app, g, request, session

from router.access import VISITOR, Actor, Kind, Permission, Principal, Verdict, verdict
from router.addresses import exactly
from router.audit import Action, By, Event, Outcome
from web.form_check import check_form
from web.problems import BAD_TOKEN, Refused
from web.wiring import the_router

API = "/api/"
SESSION_SECRET = "s"  # noqa: S105  the name that the secret has in the cookie
BEARER = "Bearer "
THIRD_PARTY = {
    "static": Permission.OPEN,
    "api_docs.static": Permission.OPEN,
    "api-docs.openapi_json": Permission.OPEN,
}
"""Routes that libraries made: their functions are not ours to declare at."""

View = TypeVar("View", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Access:
    """What a route asks for. `checks_form`: it checks the form's token itself, and an old one costs no answers.

    `often`: a page that is open calls it by itself, all the time. `most_bytes`: how large its body may be, where that
    is not what the whole site takes.
    """

    permission: Permission
    checks_form: bool = False
    often: bool = False
    most_bytes: int | None = None


class AccessRefused(Exception):
    """The caller may not; `verdict` says what it lacks."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.name)
        self.verdict = verdict


def access(
    permission: Permission, *, checks_form: bool = False, often: bool = False, most_bytes: int | None = None
) -> Callable[[View], View]:
    """Declares what a route asks for. Without this, the app does not start."""

    def declare(view: View) -> View:
        view.__dict__["access"] = Access(permission, checks_form, often, most_bytes)
        return view

    return declare


def register_access(app: Flask) -> None:
    """Decide before every route; call `refuse_undeclared` when all routes are there."""
    app.before_request(_decide)


def refuse_undeclared(app: Flask) -> None:
    """Raises RuntimeError when a route does not declare its access: nothing is open by oversight."""
    if undeclared := sorted(endpoint for endpoint in app.view_functions if access_of(app, endpoint) is None):
        raise RuntimeError(f"routes without @access: {', '.join(undeclared)}")


def access_of(app: Flask, endpoint: str) -> Access | None:
    """What the route asks for; None when it does not say."""
    if endpoint in THIRD_PARTY:
        return Access(THIRD_PARTY[endpoint])
    declared = getattr(app.view_functions[endpoint], "access", None)
    return declared if isinstance(declared, Access) else None


def _decide() -> None:
    if request.endpoint is None:
        return
    asked = access_of(current_app, request.endpoint)
    assert asked is not None
    ensure(asked.permission)
    if asked.most_bytes is not None:
        # Nothing has read the body yet, and whoever may not send one has been refused.
        request.max_content_length = asked.most_bytes + 1
        request.max_form_memory_size = asked.most_bytes
    if request.method not in ("GET", "HEAD", "OPTIONS") and not is_api() and not asked.checks_form:
        check_form()


def ensure(permission: Permission, concerned: Collection[Principal] | None = None) -> None:
    """Raises AccessRefused unless the caller may; `concerned` are the principals of what is acted on.

    That somebody known was refused is told in the audit chain; visitors are refused all day.
    """
    visitors_decide = the_router().settings.visitors_decide
    found = verdict(actor(), permission, concerned, visitors_decide=visitors_decide)
    if found is Verdict.ALLOWED:
        return
    if actor() is not VISITOR:
        told = {"route": request.endpoint, "lacks": found.name.lower()}
        tell(Action.ACCESS_REFUSED, outcome=Outcome.REFUSED, details=told)
    raise AccessRefused(found)


def actor() -> Actor:
    """Who is calling. Raises Refused for a token that is not good."""
    if "actor" not in g:
        g.actor = _program() if is_api() else _person()
    found: Actor = g.actor
    return found


def may(permission: Permission) -> bool:
    """Whether the caller may, as far as the role goes: for what a page shows."""
    visitors_decide = the_router().settings.visitors_decide
    return verdict(actor(), permission, visitors_decide=visitors_decide) is Verdict.ALLOWED


def signed_in() -> bool:
    """Whether the caller is somebody, with or without a chosen role."""
    return actor().kind is Kind.ACCOUNT


def is_api() -> bool:
    """Whether a program is calling."""
    return request.path.startswith(API)


def _program() -> Actor:
    header = request.headers.get("Authorization")
    if header is None:
        return VISITOR
    router = the_router()
    found = router.tokens.actor(header.removeprefix(BEARER), router.clock()) if header.startswith(BEARER) else None
    if found is None:
        raise Refused(BAD_TOKEN, headers={"WWW-Authenticate": "Bearer"})
    return found


def _person() -> Actor:
    secret = session.get(SESSION_SECRET)
    if not isinstance(secret, str):
        return VISITOR
    router = the_router()
    found = router.sessions.actor(secret, router.clock())
    if found is None:
        g.session_ended = True
        session.clear()
        return VISITOR
    return found


def by(*, whole_address: bool = False) -> By:
    """The caller, doing something now, for the audit chain.

    Of a visitor, who is nobody's staff, only the network is told, unless `whole_address`: whoever tries to sign in
    is told apart from the neighbours.
    """
    address = exactly(request.remote_addr)
    if address is not None and actor() is VISITOR and not whole_address:
        address = network_of(address)
    return the_router().by(actor(), address)


def network_of(address: str) -> str:
    """The network of an address: without the last part of IPv4, the first three groups of IPv6.

    >>> network_of("192.0.2.77"), network_of("2001:db8:1:2::3")
    ('192.0.2.0/24', '2001:db8:1::/48')
    """
    bits = 24 if ip_address(address).version == 4 else 48
    return str(ip_network(f"{address}/{bits}", strict=False))


def tell(action: Action, subject: str | None = None, **more: Any) -> None:
    """Tells the audit chain what the caller did; durable on return. Raises DatabaseUnavailable."""
    the_router().audit.record(Event(by(), action, subject, **more))
