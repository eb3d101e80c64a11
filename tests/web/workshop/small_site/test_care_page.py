"""What is to be looked after, and what waits for the reader, as pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from router.access import Grant, Role
from tests.web.accounts.signing_in import Person
from tests.workshop.a_site import ELSEWHERE, FILES, NATIONAL, OTHER_RULES, REGION, TOWN, Site

HERE = "/verkstad/att-gora"
OWNER = Grant(Role.POLICY_OWNER, None)


def html_of(person: Person, path: str = HERE) -> str:
    answer = person.get(path)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def overdue(site: Site) -> None:
    """Two years on, everything is due for review, and the agreement has ended."""
    site.clock.forward(days=800)


def test_a_principal_sees_its_own_and_the_site_everybodys(site: Site, person: Callable[..., Person]) -> None:
    overdue(site)
    town = html_of(person(Grant(Role.POLICY_OWNER, TOWN)))
    assert "Granska avtalet" in town
    assert NATIONAL not in town
    nobody = html_of(person(Grant(Role.POLICY_OWNER, ELSEWHERE)))
    assert "Inget att göra." in nobody
    keeper = html_of(person(OWNER))
    assert keeper.index("Gemensamt för alla platser") < keeper.index("Hos parterna") < keeper.index("Granska avtalet")


def test_one_kind_is_shown_by_itself(site: Site, person: Callable[..., Person]) -> None:
    overdue(site)
    town = person(Grant(Role.POLICY_OWNER, TOWN))
    html = html_of(town, f"{HERE}?slag=agreement_ended")
    assert "gick ut" in html
    assert "Granska avtalet" not in html
    assert "Granska avtalet" in html_of(town, f"{HERE}?slag=finns-inte")


def test_a_draft_about_it_begins_with_one_press_and_only_once(site: Site, person: Callable[..., Person]) -> None:
    overdue(site)
    town = person(Grant(Role.POLICY_OWNER, TOWN))
    html = html_of(town, f"{HERE}?slag=agreement_ended")
    item = re.search(r'name="item" value="(\w+)"', html)
    assert item
    first, second = (town.send(HERE, {"item": item[1]}, HERE) for _ in range(2))
    assert first.status_code == 303
    assert first.location == second.location
    (draft,) = site.router.drafts.all()
    assert draft.title.startswith("Avtalet ”")
    assert ":" not in draft.title
    assert first.location in html_of(town)
    assert town.send(HERE, {"item": "0"}, HERE).status_code == 404


def test_whoever_changes_nothing_begins_nothing(site: Site, person: Callable[..., Person]) -> None:
    overdue(site)
    signatory = person(Grant(Role.SIGNATORY, TOWN))
    assert "Börja ett utkast" not in html_of(signatory)
    assert signatory.send(HERE, {"item": "0"}).status_code == 403


def test_it_is_in_english_too(site: Site, person: Callable[..., Person]) -> None:
    overdue(site)
    assert "Review the agreement" in html_of(person(Grant(Role.POLICY_OWNER, TOWN)), f"{HERE}?lang=en")


def test_the_workshop_tells_what_waits_and_what_is_to_come(site: Site, person: Callable[..., Person]) -> None:
    site.publish(site.ready(day=date(2027, 1, 1)))
    national = site.draft(national=FILES[NATIONAL] + "# mer\n")
    waits = html_of(person(OWNER), "/verkstad")
    assert "Gäller från 1 januari 2027:" in waits
    assert "Väntar på dig" in waits
    assert f"/verkstad/{national}/jamfor" in waits
    region = person(Grant(Role.SIGNATORY, REGION))
    assert "Väntar på dig" not in html_of(region, "/verkstad")
    site.draft(agreed_rules=OTHER_RULES)
    assert "Underteckna" in html_of(region, "/verkstad")
