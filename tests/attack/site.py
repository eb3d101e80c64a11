"""The real app with an empty database, and somebody who holds every role, for attacks from within."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from flask import Flask
from werkzeug.routing import Rule
from werkzeug.test import EnvironBuilder, TestResponse, run_wsgi_app
from werkzeug.wrappers import Response

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router, build_router
from router.credentials import hash_password
from router.settings import Settings
from tests.databases import ready
from tests.web.accounts.signing_in import PASSWORD, Person, token_of
from tests.web.hardening.production import ByProxy, production_settings
from web import create_app

KEY = "for-tests-only-for-tests-only-for-tests-only"
HASH = hash_password(PASSWORD)
HELD = tuple(role for role in Role if role not in (Role.VISITOR, Role.INTEGRATOR))
CASE = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}


@dataclass
class Site:
    """One app, and how to call it with requests that no browser would send."""

    router: Router
    app: Flask
    decision: str
    people: dict[str, Person] = field(default_factory=dict)

    def rules(self) -> list[Rule]:
        return list(self.app.url_map.iter_rules())

    def somebody(self) -> Person:
        """Somebody with every role, signed in; another one when what was tried ended the session or the account."""
        person = self.people.get("signed in")
        if person is None or person.get("/konto").status_code != 200:
            self.people["signed in"] = person = self._new_person()
        return person

    def _new_person(self) -> Person:
        login = f"anna{len(self.router.accounts.all())}"
        grants = [Grant(role, Principal("region", "18")) for role in HELD]
        account = self.router.accounts.add(login, HASH, grants, self.router.by(SYSTEM))
        person = Person(self.app.test_client(), account, login).signed_in()
        chosen = self.router.accounts.get(account)
        assert chosen is not None
        person.send("/konto/roll", {"roll": chosen.grants[0].id})
        return person

    def session(self, *, signed_in: bool) -> tuple[str, str]:
        """A session cookie and the form token that goes with it."""
        client = self.somebody().client if signed_in else self.app.test_client()
        token = token_of(client, "/konto" if signed_in else "/logga-in")
        name = str(self.app.config["SESSION_COOKIE_NAME"])
        cookie = client.get_cookie(name)
        assert cookie is not None
        return f"{name}={cookie.value}", token

    def send(self, method: str, path: str, *, query: str = "", body: bytes = b"", **environ: Any) -> Response:
        """The answer to one request. `path` and `query` are sent as they are, percent signs and all."""
        builder = EnvironBuilder(path="/", method="GET", data=body or None)
        sent = builder.get_environ() | {
            "REQUEST_METHOD": method,
            "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
            "QUERY_STRING": query,
            "CONTENT_LENGTH": str(len(body)),
            **environ,
        }
        builder.close()
        parts, status, headers = run_wsgi_app(self.app, sent, buffered=True)
        return Response(b"".join(parts), status, headers)


@contextmanager
def opened(*, in_production: bool = False, visitors_decide: bool = True) -> Iterator[Site]:
    """A site with one recorded decision."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = production_settings(folder) if in_production else Settings(var_dir=folder, secret_key=KEY)
        settings = replace(settings, visitors_decide=visitors_decide)
        ready(settings.database_url)
        router = build_router(settings)
        decision = router.decide_and_record(router.load_case(CASE))["id"]
        try:
            app = create_app(router, settings)
            if in_production:
                app.test_client_class = ByProxy
            yield Site(router, app, decision)
        finally:
            router.close()


def path_to(rule: Rule, gaps: Mapping[str, str]) -> str:
    """The path of the route with these texts in its gaps."""
    return "".join(gaps[part] if is_gap else part for is_gap, part in rule._trace if part != "|")


PARAMETER = re.compile(r"""(?:args|form|values)(?:\.get|\.getlist)?[(\[]\s*"([^"]+)"|name="([a-z_\-]+)\"""")


def parameter_names() -> list[str]:
    """Every name of a field or a parameter that the web's source mentions."""
    web = Path(__file__).parents[2] / "web"
    texts = (path.read_text(encoding="utf-8") for end in ("py", "html") for path in sorted(web.rglob(f"*.{end}")))
    return sorted({name for text in texts for found in PARAMETER.findall(text) for name in found if name})


__all__ = ["CASE", "Site", "TestResponse", "opened", "parameter_names", "path_to"]
