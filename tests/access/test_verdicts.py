"""Who may do what: the whole table, and what no role may ever do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.access import ALLOWED, VISITOR, Actor, Grant, Kind, Permission, Principal, Role, Verdict, verdict
from router.access.permissions import BOUND_TO_PRINCIPAL, SCOPES, VISITORS_MAY_DECIDE

HERE, THERE = Principal("region", "18"), Principal("municipality", "1880")
TABLE = """
                  visitor staff manager policy_owner signatory operator auditor integrator
open              yes     yes   yes     yes          yes       yes      yes     yes
own_account       no      yes   yes     yes          yes       yes      yes     no
decide            no      yes   yes     no           no        no       no      yes
see_decision      no      yes   yes     no           no        no       yes     yes
see_case          no      yes   yes     no           no        no       yes     yes
keep_case         no      yes   yes     no           no        no       no      yes
rule_on_case      no      no    yes     no           no        no       no      no
see_statistics    no      no    yes     yes          no        no       yes     yes
see_drafts        no      no    no      yes          yes       no       yes     yes
comment_policy    no      no    no      yes          yes       no       no      no
edit_policy       no      no    no      yes          no        no       no      yes
sign_policy       no      no    no      no           yes       no       no      no
manage_accounts   no      no    no      no           no        yes      no      no
manage_tokens     no      no    no      no           no        yes      no      no
manage_mailboxes  no      no    no      no           no        yes      no      no
see_operation     no      no    no      no           no        yes      yes     no
read_audit        no      no    no      no           no        no       yes     no
"""
"""Written out here on purpose: a change of who may do what is a change of this table."""


def rows() -> list[tuple[str, str, bool]]:
    head, *lines = TABLE.strip().splitlines()
    roles = head.split()
    return [
        (permission, role, word == "yes")
        for line in lines
        for permission, *words in [line.split()]
        for role, word in zip(roles, words, strict=True)
    ]


def actor(role: Role, principal: Principal | None = HERE) -> Actor:
    if role is Role.VISITOR:
        return VISITOR
    kind = Kind.TOKEN if role is Role.INTEGRATOR else Kind.ACCOUNT
    scopes = frozenset(SCOPES) if kind is Kind.TOKEN else frozenset()
    return Actor(kind, "someone", Grant(role, principal), scopes)


def test_the_table_is_whole() -> None:
    assert {permission for permission, _, _ in rows()} == set(Permission)
    assert {role for _, role, _ in rows()} == set(Role)


@pytest.mark.parametrize("permission, role, allowed", rows())
def test_each_role_may_what_the_table_says(permission: str, role: str, allowed: bool) -> None:
    found = verdict(actor(Role(role)), Permission(permission), visitors_decide=False)
    assert (found is Verdict.ALLOWED) == allowed


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.INTEGRATOR])
@pytest.mark.parametrize("permission", sorted(VISITORS_MAY_DECIDE))
def test_what_visitors_may_everybody_may(role: Role, permission: Permission) -> None:
    assert verdict(actor(role), permission, [THERE], visitors_decide=True) is Verdict.ALLOWED


def test_a_token_is_held_to_its_scopes_even_where_visitors_may() -> None:
    token = Actor(Kind.TOKEN, "t", Grant(Role.INTEGRATOR, HERE), frozenset({Permission.DECIDE}))
    assert verdict(token, Permission.DECIDE, visitors_decide=True) is Verdict.ALLOWED
    assert verdict(token, Permission.SEE_DECISION, visitors_decide=True) is Verdict.OTHER_SCOPE
    assert verdict(token, Permission.OPEN, visitors_decide=True) is Verdict.ALLOWED


def test_a_scope_gives_no_more_than_the_role() -> None:
    token = Actor(Kind.TOKEN, "t", Grant(Role.INTEGRATOR, HERE), frozenset(Permission))
    allowed = {one for one in Permission if verdict(token, one, visitors_decide=False) is Verdict.ALLOWED}
    assert allowed == ALLOWED[Role.INTEGRATOR]


def test_whoever_has_a_password_that_others_know_does_nothing_before_it_is_changed() -> None:
    newcomer = Actor(Kind.ACCOUNT, "someone", Grant(Role.STAFF, HERE), must_change=True)
    said = {one: verdict(newcomer, one, visitors_decide=True) for one in Permission}
    assert {one for one, found in said.items() if found is Verdict.ALLOWED} == {
        Permission.OPEN,
        Permission.OWN_ACCOUNT,
    }
    assert set(said.values()) == {Verdict.ALLOWED, Verdict.CHANGE_PASSWORD}


def test_whoever_has_chosen_no_role_reaches_the_own_account_only() -> None:
    undecided = Actor(Kind.ACCOUNT, "someone")
    found = {one: verdict(undecided, one, visitors_decide=False) for one in Permission}
    allowed = {one for one, said in found.items() if said is Verdict.ALLOWED}
    assert allowed == {Permission.OPEN, Permission.OWN_ACCOUNT}
    assert {said for one, said in found.items() if one not in allowed} == {Verdict.CHOOSE_ROLE}


@given(
    role=st.sampled_from(sorted(Role)),
    permission=st.sampled_from(sorted(BOUND_TO_PRINCIPAL)),
    concerned=st.lists(st.sampled_from([HERE, THERE, Principal("region", "19")])),
)
def test_nobody_acts_for_another_principal(role: Role, permission: Permission, concerned: list[Principal]) -> None:
    if verdict(actor(role), permission, concerned, visitors_decide=False) is Verdict.ALLOWED:
        assert HERE in concerned


def test_a_role_for_the_whole_site_is_bound_to_no_principal() -> None:
    auditor = actor(Role.AUDITOR, None)
    assert verdict(auditor, Permission.SEE_DECISION, [THERE], visitors_decide=False) is Verdict.ALLOWED
