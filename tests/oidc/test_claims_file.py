"""The operator's file of claims: what it gives, and what is said about one that cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.access import Grant, Principal, Role
from router.bootstrap import Router
from router.claim_rules import ClaimRules, NameRefused, values_of
from router.grant_rules import GrantRules
from router.reading.claims_file import read_claim_rules
from router.reading.problems import ReadingErrors
from tests.architecture.project import text_of
from tests.oidc.conftest import CLAIMS

Read = Callable[[str], ClaimRules]
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=40)
    | st.sampled_from(["evi-granskare", "evi-handlaggare-elevhalsa", "1880"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=20), inner, max_size=3),
    max_leaves=8,
)
RULE = "inloggningsnamn: sub\nroller:\n  - påstående: groups\n    värde: {value}\n    roll: {role}\n"


@pytest.fixture(scope="session")
def grants(installed: Router) -> GrantRules:
    return GrantRules(installed.places, installed.vocabulary)


@pytest.fixture
def read(tmp_path: Path, grants: GrantRules) -> Read:
    def reading(text: str) -> ClaimRules:
        file = tmp_path / "claims.yaml"
        file.write_text(text, encoding="utf-8")
        return read_claim_rules(file, grants)

    return reading


def problems_of(read: Read, text: str) -> str:
    with pytest.raises(ReadingErrors) as refused:
        read(text)
    return str(refused.value)


@pytest.mark.parametrize("example", range(3))
def test_the_examples_for_operators_can_be_used(read: Read, example: int) -> None:
    blocks = text_of("docs/operators/sign-in.md").split("```yaml\n")[1:]
    assert len(blocks) == 3
    assert read(blocks[example].split("```")[0]).rules


def test_an_organisation_is_the_principal_that_the_file_says(read: Read) -> None:
    rules = read(text_of("docs/operators/sign-in.md").split("```yaml\n")[3].split("```")[0])
    claims = {"employeeHsaId": "SE2321000164-1ABC", "systemRole": "evi;handläggare"}
    region = rules.told_by({**claims, "organizationIdentifier": "SE2321000164"})
    assert region.grants == (Grant(Role.STAFF, Principal("region", "18")),)
    other = rules.told_by({**claims, "organizationIdentifier": "SE2321000099"})
    assert (other.grants, other.dropped) == ((), ("value_missing",))


def test_a_value_is_met_whole_and_exact(read: Read) -> None:
    rules = read(RULE.format(value="evi-granskare", role="auditor"))
    for group in ("evi-granskare2", "xevi-granskare", "EVI-granskare", "evi-granskare\n", "evi.granskare"):
        assert rules.told_by({"sub": "1", "groups": [group]}).grants == ()
    assert rules.told_by({"sub": "1", "groups": "evi-granskare"}).grants == (Grant(Role.AUDITOR),)


def test_roles_of_several_groups_add_up_and_each_is_given_once(read: Read) -> None:
    groups = ["evi-granskare", "evi-granskare", "evi-handlaggare-elevhalsa", "evi-handlaggare-bup", "other"]
    told = read(CLAIMS).told_by({"sub": "1", "groups": groups, "municipality_code": 1880})
    assert told.grants == (
        Grant(Role.STAFF, Principal("school_authority", "1880"), "elevhalsa"),
        Grant(Role.AUDITOR),
    )
    assert told.dropped == ("agency_unknown",)


@pytest.fixture(scope="session")
def rules(tmp_path_factory: pytest.TempPathFactory, grants: GrantRules) -> ClaimRules:
    file = tmp_path_factory.mktemp("claims") / "claims.yaml"
    file.write_text(CLAIMS, encoding="utf-8")
    return read_claim_rules(file, grants)


@settings(max_examples=200, deadline=None)
@given(claims=st.dictionaries(st.sampled_from(["sub", "groups", "municipality_code", "other"]), JSON))
def test_whatever_the_claims_are_only_what_the_file_speaks_of_gives_a_role(
    rules: ClaimRules, claims: dict[str, Any]
) -> None:
    try:
        told = rules.told_by(claims)
    except NameRefused:
        return
    spoken_of = {"evi-granskare", "evi-handlaggare-elevhalsa"} & set(values_of(claims, "groups"))
    assert len(told.grants) <= len(spoken_of)
    assert set(values_of(claims, "sub")) == {told.login}


@pytest.mark.parametrize("name", ["19121212-1212", "070-123 45 67", "anna@example.se", "", "x" * 129, "a\u0000b"])
def test_a_login_that_says_who_it_is_or_cannot_be_shown(read: Read, name: str) -> None:
    with pytest.raises(NameRefused):
        read(CLAIMS).told_by({"sub": name})


def test_an_operator_may_take_e_mail_addresses_but_never_personal_numbers(read: Read) -> None:
    text = RULE.format(value="evi-granskare", role="auditor").replace("sub\n", "email\nfår_vara_personuppgift: ja\n")
    assert read(text).told_by({"email": "anna@example.se"}).login == "anna@example.se"
    with pytest.raises(NameRefused):
        read(text).told_by({"email": "191212121212"})


def test_the_providers_own_identifier_is_no_phone_number(read: Read) -> None:
    """As it looks to a guard of texts that people write."""
    identifier = "01930000-0000-7000-8000-000000000000"
    assert read(CLAIMS).told_by({"sub": identifier}).login == identifier


@pytest.mark.parametrize(
    "change, said",
    [
        (("sub", "email"), "claims.yaml:1:18 ”email” säger ofta vem personen är"),
        (("sub", "https://claims.example/personalIdentityNumber"), "får aldrig sparas"),
        (("auditor", "auditer"), "claims.yaml:13:11 auditer finns inte. Menade du auditor?"),
        (("auditor", "visitor"), "visitor finns inte. Välj bland staff"),
        (("auditor", "integrator"), "integrator finns inte"),
        (("auditor", "manager"), "Ange vilken"),
        (("{kommun}", "{kommunen}"), "Luckan {kommunen} finns varken"),
        (("{agency}\n    roll", "{agency}{agency}\n    roll"), "Luckorna ska ha olika namn"),
        (("värde: evi-granskare", "värden: evi-granskare"), "menade du ”värde”?"),
        (("roller:", "roler:"), "menade du ”roller”?"),
        (("huvudman: school_authority:{kommun}", "huvudman: region:99"), "Huvudmannen region:99 finns inte"),
        (("inloggningsnamn: sub\n", ""), "Fältet ”inloggningsnamn” saknas"),
        (("får", "får"), None),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place_and_what_to_do(
    read: Read, change: tuple[str, str], said: str | None
) -> None:
    text = CLAIMS.replace(*change)
    if said is None:
        assert read(text)
        return
    if "region:99" in text:
        text = text.replace('"{agency}"', "bup")
    assert said in problems_of(read, text)


@pytest.mark.parametrize("text", ["", "- a", "roller: 7", "a: &x b", "inloggningsnamn: [a]\nroller: []"])
def test_a_file_of_another_kind_is_refused(read: Read, text: str) -> None:
    assert "claims.yaml:" in problems_of(read, text)
