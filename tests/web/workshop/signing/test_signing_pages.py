"""The page of the signatures: what is signed, by whom, and what is refused with words."""

from __future__ import annotations

from router.access import Role
from tests.web.workshop.signing.conftest import SignIn
from tests.workshop.a_site import (
    AGREED_RULES,
    ELSEWHERE,
    FILES,
    NATIONAL,
    OTHER_RULES,
    REGION,
    THIRD_RULES,
    TOWN,
    Site,
)


def page(draft: str) -> str:
    return f"/verkstad/{draft}/underskrifter"


def the_version(site: Site, draft: str) -> dict[str, str]:
    need = site.router.workshop.judge(draft).needs[0]
    return {"agreement": need.agreement, "version": need.version, "confirmed": "yes"}


def test_both_parties_sign(site: Site, somebody: SignIn) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    for party in (REGION, TOWN):
        signatory = somebody(Role.SIGNATORY, party)
        shown = signatory.get(page(draft)).get_data(as_text=True)
        fields = the_version(site, draft)
        assert f"version {fields['version'][:12]} av ”Avtalet lan.barn”" in shown
        assert "ändras från ”Ansvarig: Barn- och ungdomspsykiatrin (BUP).” till ”Ansvarig: Elevhälsan.”" in shown
        assert signatory.send(page(draft), fields).status_code == 303
        after = signatory.get(page(draft)).get_data(as_text=True)
        assert "Underteckna version" not in after
    assert site.router.workshop.judge(draft).unsigned == {}
    assert "2 av 2 parter har undertecknat" in after
    assert after.count("21 november 2026") >= 3


def test_a_press_that_is_not_confirmed_signs_nothing(site: Site, somebody: SignIn) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    answer = somebody(Role.SIGNATORY, TOWN).send(page(draft), {**the_version(site, draft), "confirmed": ""})
    assert answer.status_code == 422
    assert site.router.reviews.signatures(draft) == ()


def test_an_older_version_than_the_one_there_is(site: Site, somebody: SignIn) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    shown = the_version(site, draft)
    site.write(draft, AGREED_RULES, THIRD_RULES)
    answer = somebody(Role.SIGNATORY, TOWN).send(page(draft), shown)
    assert answer.status_code == 409
    assert "Avtalet har ändrats sedan du öppnade sidan" in answer.get_data(as_text=True)
    assert site.router.reviews.signatures(draft) == ()


def test_who_is_not_offered_to_sign_and_is_refused(site: Site, somebody: SignIn) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    owner, stranger = somebody(Role.POLICY_OWNER, TOWN), somebody(Role.SIGNATORY, ELSEWHERE)
    for person, status in ((owner, 403), (stranger, 409)):
        assert "Underteckna version" not in person.get(page(draft)).get_data(as_text=True)
        assert person.send(page(draft), the_version(site, draft)).status_code == status
    assert site.router.reviews.signatures(draft) == ()


def test_an_author_is_told_why_not(site: Site, somebody: SignIn) -> None:
    draft, signatory = site.draft(agreed_rules=OTHER_RULES), somebody(Role.SIGNATORY, TOWN)
    site.write(draft, AGREED_RULES, THIRD_RULES, site.people.act(signatory.account, Role.SIGNATORY, TOWN))
    assert "Du har skrivit i utkastet." in signatory.get(page(draft)).get_data(as_text=True)
    assert signatory.send(page(draft), the_version(site, draft)).status_code == 409


def test_a_draft_without_agreements_needs_nobody(site: Site, somebody: SignIn) -> None:
    draft = site.draft(national=FILES[NATIONAL] + "# mer\n")
    assert "ingen part behöver underteckna" in somebody(Role.SIGNATORY, TOWN).get(page(draft)).get_data(as_text=True)


def test_a_text_that_cannot_be_read_can_be_looked_at(site: Site, somebody: SignIn) -> None:
    draft = site.draft(agreed="avtal: [\n", agreed_rules="\x00\ud800"[:1])
    assert somebody(Role.SIGNATORY, TOWN).get(page(draft)).status_code == 200
    assert somebody(Role.POLICY_OWNER, TOWN).get(f"/verkstad/{draft}/publicera").status_code == 200
