"""A draft in the making, its checks done as the test says, and its pages read as a reader does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from typing import Any

from router.access import Actor, Grant, Kind, Principal, Role
from router.audit import By
from router.bootstrap import Router
from router.workshop.judging import SCENARIOS
from tests.web.accounts.signing_in import Person

PLACE = "regional/18-orebro"
RULES = f"rules/{PLACE}/ansvar.yaml"
FEATURE = f"features/policies/{PLACE}/ansvar.feature"
RULE = "orebro.ansvar.mattlig_med_paverkan"
NATIONAL = "features/policies/national/sip.feature"


@dataclass(frozen=True)
class ADraft:
    router: Router
    owner: Person
    id: str

    @classmethod
    def begun(cls, router: Router, owner: Person) -> ADraft:
        return cls(router, owner, router.drafts.begin("Gränsen", "change", _by(router, owner.account)))

    @property
    def path(self) -> str:
        return f"/verkstad/{self.id}"

    def change(self, path: str, old: str, new: str, account: str = "") -> None:
        """Somebody changes a file: the owner, unless said otherwise."""
        by, drafts = _by(self.router, account or self.owner.account), self.router.drafts
        file = drafts.take_up(self.id, path, self.router.base_files().get(path), by)
        text = (file.text or b"").decode()
        assert old in text
        assert drafts.write(self.id, path, file.version, text.replace(old, new, 1).encode(), by).accepted

    def text(self, path: str = FEATURE) -> str:
        """A file as the draft has it."""
        draft = self.router.drafts.get(self.id)
        assert draft is not None
        return (draft.files[path].text or b"").decode()

    def files(self) -> set[str]:
        draft = self.router.drafts.get(self.id)
        return set(draft.files) if draft else set()

    def checked(self, kind: str = SCENARIOS, verdict: str = "green", **result: Any) -> str:
        """The checks were asked for and done, those of one kind with this result; the key of that."""
        jobs, now = self.router.jobs, self.router.clock()
        self.router.workshop.check(self.id)
        key = ""
        while (job := jobs.take("worker", now)) is not None:
            mine = job.kind == kind
            key = job.key if mine else key
            jobs.done(job, "worker", now, verdict if mine else "undecided", result if mine else {})
        return key

    def page(self, path: str, reader: Person | None = None) -> str:
        """The words of a page."""
        answer = (reader or self.owner).get(f"{self.path}{path}")
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return words(answer.get_data(as_text=True))

    def form(self, path: str) -> dict[str, str]:
        """The fields of the scenario form on a page, as a browser would send them."""
        answer = self.owner.get(f"{self.path}{path}")
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return fields_of(answer.get_data(as_text=True))

    def send(self, path: str, fields: dict[str, str], action: str = "save", reader: Person | None = None) -> Any:
        who = reader or self.owner
        return who.send(f"{self.path}{path}", {**fields, "action": action}, page="/konto")


def _by(router: Router, account: str) -> By:
    return router.by(Actor(Kind.ACCOUNT, account, Grant(Role.POLICY_OWNER, Principal("region", "18"))))


def words(html: str) -> str:
    """What a reader reads."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def fields_of(html: str) -> dict[str, str]:
    """What a browser would send of the form whose first button only shows it anew."""
    reader = _Fields()
    reader.feed(html[html.index('value="refresh"') :].split("</form>", maxsplit=1)[0])
    return {name: value for name, value in reader.fields.items() if name != "csrf_token"}


class _Fields(HTMLParser):
    """The fields of a form with their values."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "input" and "name" in given:
            self.fields[given["name"]] = given.get("value", "")
        if tag in ("select", "textarea"):
            self.inside = given["name"]
            self.fields[self.inside] = ""
        if tag == "option" and self.inside and "selected" in given:
            self.fields[self.inside] = given["value"]

    def handle_endtag(self, tag: str) -> None:
        self.inside = "" if tag in ("select", "textarea") else self.inside

    def handle_data(self, data: str) -> None:
        if self.inside and self.lasttag == "textarea":
            self.fields[self.inside] += data.removeprefix("\n")
