"""A decision becomes a case, once; a later answer goes into the case that is followed up already."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from sqlalchemy import update

from router.access import Grant, Principal, Role
from router.bootstrap import Router
from router.follow_up.case_file import CaseFile
from router.storage.case_models import FollowedCase
from tests.web.accounts.signing_in import Person
from tests.web.cases.conftest import SENDER

People = Callable[..., Person]


def fields(page: str, action: str) -> dict[str, str]:
    """The hidden fields of the form that goes to an address."""
    form = page.partition(f'action="{action}"')[2].partition("</form>")[0]
    return dict(re.findall(r'name="([^"]+)" value="([^"]*)"', form))


def test_a_decision_is_followed_up_once(decision: dict[str, Any], someone: People, router: Router) -> None:
    bup = someone(SENDER)
    sent = fields(bup.get(f"/beslut/{decision['id']}").get_data(as_text=True), "/arenden/oppna")
    first, second = (bup.client.post("/arenden/oppna", data=sent) for _ in range(2))
    assert first.status_code == 303
    assert first.location == second.location
    page = bup.get(first.location).get_data(as_text=True)
    reference = first.location.split("/")[2]
    assert f'<strong class="evi-reference-big">{reference}</strong>' in page
    assert "Skriv den i er egen journal eller akt. Här står inget namn." in page
    assert len(router.case_lists.cases(Principal.of("region:18"), "bup", is_open=True)) == 1


def test_a_decision_without_a_place_says_which_question_to_answer(someone: People, router: Router) -> None:
    facts = {"child": {"age_years": 13}, "needs": [{"domain": "anxiety"}]}
    made = router.decide_and_record(router.load_case(facts), Principal.of("region:18"))
    bup = someone(SENDER)
    sent = fields(bup.get(f"/beslut/{made['id']}").get_data(as_text=True), "/arenden/oppna")
    answer = bup.client.post("/arenden/oppna", data=sent)
    assert answer.status_code == 422
    page = answer.get_data(as_text=True)
    assert "Svara på en fråga till först" in page
    assert f"/bedom?fran={made['id']}" in page


def test_whoever_keeps_no_cases_gets_no_button(decision: dict[str, Any], person: Callable[..., Person]) -> None:
    page = person(Grant(Role.AUDITOR)).get(f"/beslut/{decision['id']}")
    assert page.status_code == 200
    assert "/arenden/oppna" not in page.get_data(as_text=True)


def test_a_later_answer_goes_into_the_case(
    case: CaseFile, decision: dict[str, Any], someone: People, router: Router
) -> None:
    bup = someone(SENDER)
    asked = bup.get(f"/bedom?fran={decision['id']}&arende={case.reference}").get_data(as_text=True)
    assert f'name="arende" value="{case.reference}"' in asked
    shown = bup.get(f"/beslut/{decision['id']}?arende={case.reference}").get_data(as_text=True)
    assert "/arenden/oppna" not in shown
    sent = fields(shown, "/arenden/nytt-svar") | {"reference": case.reference.lower()}
    first = bup.client.post("/arenden/nytt-svar", data=sent)
    assert first.location == f"/arenden/{case.reference}?skrivet=1"
    assert bup.client.post("/arenden/nytt-svar", data=sent).status_code == 303
    found = router.cases.find(case.reference)
    assert found is not None
    assert [entry.happening.what for entry in found.entries] == ["opened", "decided_again"]


def test_a_mistyped_reference_is_told_and_kept(case: CaseFile, decision: dict[str, Any], someone: People) -> None:
    bup = someone(SENDER)
    sent = fields(bup.get(f"/beslut/{decision['id']}").get_data(as_text=True), "/arenden/nytt-svar")
    answer = bup.client.post("/arenden/nytt-svar", data=sent | {"reference": "K7F3<"})
    assert answer.status_code == 422
    assert 'value="K7F3&lt;"' in answer.get_data(as_text=True)


def test_made_up_cases_say_so(case: CaseFile, someone: People, router: Router) -> None:
    with router.database.begin() as connection:
        connection.execute(update(FollowedCase).values(fictional=True))
    bup = someone(SENDER)
    for path in ("/arenden", f"/arenden/{case.reference}", f"/arenden/{case.reference}/skriv/referred"):
        assert "Påhittat" in bup.get(path).get_data(as_text=True), path


def test_the_pages_are_found_under_the_name_of_the_api_too(case: CaseFile, someone: People) -> None:
    bup = someone(SENDER)
    assert bup.client.get("/cases").location == "/arenden"
    there = bup.client.get(f"/cases/{case.reference}")
    assert (there.status_code, there.location) == (308, f"/arenden/{case.reference}")
