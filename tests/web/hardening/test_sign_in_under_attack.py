"""Signing in when many try at once, or send what no person would."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import patch

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.access import Grant, Role
from router.access.actor import VISITOR
from router.bootstrap import Router
from router.credentials import LONGEST_PASSWORD, password_fits
from router.sign_in import MOST_FROM_HERE, MOST_OF_ACCOUNT, SignInRefused
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import PASSWORD, token_of

HERE = "192.0.2.7"


def outcome(router: Router, login: str, password: str, address: str = HERE) -> str:
    try:
        router.sign_in.with_password(login, password, router.by(VISITOR, address))
    except SignInRefused as refused:
        return "too many" if refused.too_many else "refused"
    return "done"


def all_at_once(count: int, attempt: Callable[[int], str]) -> Counter[str]:
    """The outcomes of as many attempts, none of which is answered before all have begun."""
    begin = threading.Barrier(count, timeout=30)

    def wait_and_attempt(number: int) -> str:
        begin.wait()
        return attempt(number)

    with ThreadPoolExecutor(count) as callers:
        return Counter(callers.map(wait_and_attempt, range(count)))


def test_guesses_at_the_same_time_do_not_slip_by_the_limit(router: Router, add_account: Callable[..., str]) -> None:
    add_account("anna", Grant(Role.STAFF, REGION))
    found = all_at_once(20, lambda number: outcome(router, "anna", f"wrong wrong wrong {number}"))
    assert found == {"refused": MOST_FROM_HERE, "too many": 20 - MOST_FROM_HERE}


def test_guesses_from_many_networks_at_the_same_time_do_not_either(
    router: Router, add_account: Callable[..., str]
) -> None:
    add_account("anna", Grant(Role.STAFF, REGION))
    with patch("router.sign_in.password_fits", return_value=False):
        found = all_at_once(40, lambda number: outcome(router, "anna", "wrong", f"198.51.100.{number}"))
    assert found["refused"] == MOST_OF_ACCOUNT


def test_one_network_is_one_guesser(router: Router, add_account: Callable[..., str]) -> None:
    add_account("anna", Grant(Role.STAFF, REGION))
    with patch("router.sign_in.password_fits", return_value=False):
        found = Counter(outcome(router, "anna", "wrong", f"2001:db8::{number}") for number in range(10))
    assert found["refused"] == MOST_FROM_HERE


def test_two_sign_ins_at_the_same_time_both_succeed_and_clear_what_failed(
    router: Router, add_account: Callable[..., str]
) -> None:
    add_account("anna", Grant(Role.STAFF, REGION))
    assert [outcome(router, "anna", "wrong") for _ in range(MOST_FROM_HERE - 2)] == ["refused"] * 3
    assert all_at_once(2, lambda _: outcome(router, "anna", PASSWORD)) == {"done": 2}
    assert [outcome(router, "anna", "wrong") for _ in range(MOST_FROM_HERE)] == ["refused"] * MOST_FROM_HERE


def test_successes_count_against_nobody(router: Router, add_account: Callable[..., str]) -> None:
    add_account("anna", Grant(Role.STAFF, REGION))
    with patch("router.sign_in.password_fits", return_value=True):
        assert {outcome(router, "anna", PASSWORD) for _ in range(MOST_OF_ACCOUNT + 1)} == {"done"}


@pytest.mark.parametrize("login", ["anna", "nobody", "disabled"])
def test_every_refusal_costs_one_hash(router: Router, add_account: Callable[..., str], login: str) -> None:
    add_account("anna", Grant(Role.STAFF, REGION))
    router.accounts.disable(add_account("disabled", Grant(Role.STAFF, REGION)), router.by(VISITOR))
    password_fits("warm", None)
    with patch("argon2.PasswordHasher.verify", autospec=True, return_value=False) as hashes:
        outcome(router, login, "wrong wrong wrong")
    assert hashes.call_count == 1


def test_a_password_longer_than_any_is_refused_without_hashing() -> None:
    with patch("argon2.PasswordHasher.verify") as hashes:
        assert not password_fits("x" * 1_000_000, None)
        assert not password_fits("x" * (LONGEST_PASSWORD + 1), None)
    assert hashes.call_count == 0


@pytest.mark.parametrize("text", ["\0", "a\0b", "\ud800", "ÿþ", "\N{FAMILY}" * 40, "a" * 60_000, "' OR 1=1 --", "\n"])
def test_what_no_person_types_is_refused_like_anything_else(client: FlaskClient, router: Router, text: str) -> None:
    assert outcome(router, text, "wrong") == "refused"
    assert outcome(router, "anna", text) == "refused"
    sent = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    for login, password in ((sent, "wrong"), ("bo", sent)):
        fields = {"csrf_token": token_of(client), "login": login, "password": password}
        assert client.post("/logga-in", data=fields).status_code == 422


def test_a_form_larger_than_any_of_ours_is_refused(app: Flask, client: FlaskClient) -> None:
    fields = {"csrf_token": token_of(client), "login": "anna", "password": "x" * 1_000_000}
    assert client.post("/logga-in", data=fields).status_code == 413
