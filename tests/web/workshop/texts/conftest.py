"""The pages of a small site's drafts, and those who write in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.credentials import hash_password
from router.storage import DraftedFile
from tests.web.accounts.signing_in import PASSWORD, Person, token_of
from tests.workshop.a_site import AGREED_RULES, REGION, Site
from tests.workshop.conftest import site, small  # noqa: F401  the same small site
from web import create_app

HASH = hash_password(PASSWORD)


@dataclass
class Writer:
    """Somebody at a browser, in one draft."""

    person: Person
    site: Site
    draft: str

    def get(self, page: str, **asked: object) -> TestResponse:
        return self.person.client.get(f"/verkstad/{self.draft}{page}", query_string=asked)

    def send(self, page: str, fields: dict[str, str], **asked: object) -> TestResponse:
        data = {"csrf_token": token_of(self.person.client, "/konto"), **fields}
        return self.person.client.post(f"/verkstad/{self.draft}{page}", data=data, query_string=asked)

    def since(self, version: int, base: str, path: str = AGREED_RULES, *, problems: bool = False) -> TestResponse:
        """As the editor asks what others have written."""
        more = {"problems": "1"} if problems else {}
        return self.get("/text/nytt", fil=path, bas=base, since=version, **more)

    def push(
        self, version: int, base: str, *changes: Any, path: str = AGREED_RULES, client: str = "me"
    ) -> TestResponse:
        """As the editor sends what was typed."""
        body = {"version": version, "client": client, "updates": list(changes)}
        address = f"/verkstad/{self.draft}/text/nytt?fil={quote(path)}&bas={base}"
        return self.post_json(address, body)

    def post_json(self, address: str, body: object) -> TestResponse:
        headers = {"X-CSRFToken": token_of(self.person.client, "/konto")}
        return self.person.client.post(address, json=body, headers=headers)

    def file(self, path: str = AGREED_RULES) -> DraftedFile | None:
        """The file as the draft has it; None when it has not taken it up."""
        return self.site.router.workshop.draft(self.draft).files.get(path)

    def text(self, path: str = AGREED_RULES) -> str:
        file = self.file(path)
        assert file is not None
        assert file.text is not None
        return file.text.decode()


Write = Callable[..., Writer]


@pytest.fixture
def app(site: Site) -> Flask:  # noqa: F811
    return create_app(site.router, site.router.settings)


@pytest.fixture
def draft(site: Site) -> str:  # noqa: F811
    """Of somebody else, who has written nothing in it."""
    return site.router.drafts.begin("Ansvaret", "change", site.people.keeper)


@pytest.fixture
def writer(app: Flask, site: Site, draft: str) -> Write:  # noqa: F811
    """Somebody of a principal (None: of the site) in a role, signed in, in the draft."""
    known: list[str] = []

    def sign_in(principal: Principal | None = REGION, role: Role = Role.POLICY_OWNER) -> Writer:
        login = f"somebody-{len(known)}"
        known.append(login)
        account = site.router.accounts.add(login, HASH, [Grant(role, principal)], site.router.by(SYSTEM))
        return Writer(Person(app.test_client(), account, login).signed_in(), site, draft)

    return sign_in
