"""Every kind that people write has a form; filled in from its own choices it is accepted, or refused in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from router.access import Role
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import KNOWN
from router.follow_up.seat import Seat
from tests.web.accounts.signing_in import Person
from tests.web.cases.conftest import RECEIVER, SENDER
from tests.web.cases.line_page import LinePage, opened, send
from web.pages.cases.asked import WRITTEN, asked_of
from web.pages.cases.field_words import short
from web.pages.cases.kind_words import kind_words

SUMMARY = re.compile(r'govuk-error-summary__list">\s*<li>\s*(?:<a[^>]*>)?\s*([^<\s][^<]*)')
SOME = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def answers(draw: Callable[[Any], Any], page: LinePage) -> dict[str, str | list[str]]:
    """Something for every field, of what the page offers."""
    found: dict[str, str | list[str]] = {}
    for name, kind in page.kinds.items():
        if kind in ("radio", "select"):
            found[name] = draw(st.sampled_from(page.choices[name]))
        elif kind == "checkbox":
            found[name] = draw(st.lists(st.sampled_from(page.choices[name]), unique=True, max_size=3))
        elif kind == "date":
            found[name] = draw(st.sampled_from(["2026-11-21", "2026-11-20", "2026-12-24", "i går", ""]))
        elif name.endswith("-place"):
            found[name] = draw(st.sampled_from(["Kumla", "Örebro", "18", "Ingenstans"]))
    return found


@SOME
@given(data=st.data())
def test_what_the_form_offers_is_accepted_or_refused_in_words(
    data: st.DataObject, case: CaseFile, someone: Callable[..., Person]
) -> None:
    people = {("staff", SENDER): someone(SENDER), ("manager", RECEIVER): someone(RECEIVER, Role.MANAGER)}
    for _step in range(5):
        person = people[data.draw(st.sampled_from(sorted(people, key=str)))]
        what = data.draw(st.sampled_from(sorted(WRITTEN)))
        address = f"/arenden/{case.reference}/skriv/{what}"
        if person.get(address).status_code == 403:
            continue
        page = opened(person, address)
        answer = send(person, page, **answers(data.draw, page))
        text = answer.get_data(as_text=True)
        assert answer.status_code in (303, 422), text
        if answer.status_code == 303:
            assert person.get(answer.location).status_code == 200
        else:
            assert SUMMARY.search(text), text


def test_every_kind_and_field_has_words(app: Flask) -> None:
    with app.test_request_context("/"):
        for what, kind in WRITTEN.items():
            assert kind_words(what).button
            for field in asked_of(kind):
                assert short(field.name) != field.name or field.name in page_numbers(), (what, field.name)


def page_numbers() -> set[str]:
    return {"referral", "rung", "deviation", "concern", "precondition", "number"}


def test_what_the_service_writes_has_no_form(case: CaseFile, someone: Callable[..., Person]) -> None:
    for what in {*KNOWN, "finns_inte"} - set(WRITTEN):
        assert someone(SENDER).get(f"/arenden/{case.reference}/skriv/{what}").status_code == 404


@pytest.mark.parametrize("seat", [SENDER, RECEIVER])
def test_what_is_offered_can_be_opened(case: CaseFile, someone: Callable[..., Person], seat: Seat) -> None:
    person = someone(seat, Role.MANAGER)
    page = person.get(f"/arenden/{case.reference}").get_data(as_text=True)
    links = {link.replace("&amp;", "&") for link in re.findall(r'href="(/arenden/[^"]+/skriv/[^"]+)"', page)}
    assert links
    for link in links:
        assert person.get(link).status_code == 200, link
