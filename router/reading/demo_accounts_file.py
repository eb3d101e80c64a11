"""The accounts of the demo, in `demo_accounts.yaml`: fictional, and useless outside of demo mode."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from router.access import Grant
from router.account_rules import NotUsable, usable_login, usable_password
from router.grant_rules import GrantRules
from router.reading.field_parts import value_at
from router.reading.fields import Fields
from router.reading.problems import Problems
from router.reading.yaml_file import read_yaml

FILE = "demo_accounts.yaml"
ROLE_PARTS = {"roll": "role", "huvudman": "principal", "verksamhet": "agency"}
"""The fields of a role, by what the rules call them."""


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """Somebody who does not exist, with roles to try."""

    login: str
    grants: tuple[Grant, ...]


@dataclass(frozen=True, slots=True)
class DemoAccounts:
    """All of them, in the order in which they are shown. The password is one for all, and no secret."""

    password: str
    accounts: tuple[DemoAccount, ...]


def read_demo_accounts(folder: Path, rules: GrantRules) -> DemoAccounts:
    """The accounts of the folder's file. Raises ReadingErrors with all problems."""
    problems = Problems()
    reader, found = _Reader(rules, problems), DemoAccounts("", ())
    if (tree := read_yaml(folder / FILE, problems, folder)) is not None:
        found = reader.read(Fields(tree, "filen med demokonton", ("lösenord", "konton"), problems))
    problems.raise_if_any()
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    rules: GrantRules
    problems: Problems

    def read(self, fields: Fields) -> DemoAccounts:
        password = fields.text("lösenord")
        if password is not None:
            self._usable(fields, "lösenord", lambda: usable_password(password, ""))
        accounts: dict[str, DemoAccount] = {}
        for node in fields.items("konton"):
            account = self._account(Fields(node, "kontot", ("inloggning", "roller"), self.problems))
            if account.login in accounts:
                self.problems.add(node.at, f"Kontot {account.login} finns redan i filen.")
            accounts[account.login] = account
        return DemoAccounts(password or "", tuple(accounts.values()))

    def _account(self, fields: Fields) -> DemoAccount:
        login = fields.text("inloggning")
        if login is not None:
            self._usable(fields, "inloggning", lambda: usable_login(login))
        roles = [Fields(node, "rollen", tuple(ROLE_PARTS), self.problems) for node in fields.items("roller")]
        grants = [self._grant(role) for role in roles]
        return DemoAccount(login or "", tuple(grant for grant in grants if grant))

    def _grant(self, fields: Fields) -> Grant | None:
        parts = {part: fields.text(word, required=part == "role") or "" for word, part in ROLE_PARTS.items()}
        try:
            return self.rules.grant(**parts) if parts["role"] else None
        except NotUsable as wrong:
            word = next(word for word, part in ROLE_PARTS.items() if part == wrong.field)
            self.problems.add(value_at(fields, word), wrong.text())
            return None

    def _usable(self, fields: Fields, word: str, check: Callable[[], str]) -> None:
        try:
            check()
        except NotUsable as wrong:
            self.problems.add(value_at(fields, word), wrong.text())
