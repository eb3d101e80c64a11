"""The accounts of the demo: one for each role, fictional, told with line and column where the file is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from router.access import Role
from router.account_rules import usable_login
from router.content import content_root
from router.grant_rules import HELD_BY_PEOPLE, GrantRules
from router.reading.demo_accounts_file import read_demo_accounts
from router.reading.places_file import read_places
from router.reading.problems import ReadingErrors
from router.reading.vocabulary_file import read_vocabulary


@pytest.fixture(scope="module")
def rules() -> GrantRules:
    root = content_root()
    return GrantRules(read_places(root / "fixtures"), read_vocabulary(root / "rules" / "vocabulary"))


def test_there_is_one_for_each_role_and_one_with_two(rules: GrantRules) -> None:
    accounts = read_demo_accounts(content_root() / "fixtures", rules).accounts
    assert {grant.role for account in accounts for grant in account.grants} == set(HELD_BY_PEOPLE)
    assert sum(len(account.grants) > 1 for account in accounts) == 1
    grants = [grant for account in accounts for grant in account.grants if grant.role is Role.POLICY_OWNER]
    assert {grant.principal and grant.principal.type for grant in grants} == {"region", "municipality", None}
    assert sum(grant.principal is None for grant in grants) == 2, "what is national takes two who keep the site"
    assert all(account.login.startswith("demo-") and usable_login(account.login) for account in accounts)


GOOD = """\
lösenord: fem gröna cyklar sjunger
konton:
  - inloggning: demo-drift
    roller:
      - {roll: operator}
"""


@pytest.mark.parametrize(
    "was, becomes, told",
    [
        ("roll: operator", "roll: operater", "demo_accounts.yaml:5:16 operater finns inte. Menade du operator?"),
        ("demo-drift", "Demo Drift", "demo_accounts.yaml:3:17 Inloggningsnamnet ska vara"),
        ("roll: operator", 'roll: staff, huvudman: "region:98"', "demo_accounts.yaml:5:33 Huvudmannen region:98"),
        ("fem gröna cyklar sjunger", "kort", "demo_accounts.yaml:1:11 Lösenordet är för kort"),
        ("roller:", "rolle:", "menade du ”roller”?"),
        ("lösenord: fem gröna cyklar sjunger\n", "", "Fältet ”lösenord” saknas"),
        ("konton:\n", "konton:\n  - inloggning: demo-drift\n    roller: []\n", "Kontot demo-drift finns redan"),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(
    tmp_path: Path, rules: GrantRules, was: str, becomes: str, told: str
) -> None:
    (tmp_path / "demo_accounts.yaml").write_text(GOOD, encoding="utf-8")
    assert read_demo_accounts(tmp_path, rules).accounts[0].login == "demo-drift"
    (tmp_path / "demo_accounts.yaml").write_text(GOOD.replace(was, becomes, 1), encoding="utf-8")
    with pytest.raises(ReadingErrors) as refused:
        read_demo_accounts(tmp_path, rules)
    assert told in str(refused.value)
