"""Publishing, the way back, and leaving an agreement, as pages."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from router.access import Role
from tests.web.workshop.signing.conftest import SignIn
from tests.workshop.a_site import (
    AGREED,
    AGREED_RULES,
    ELSEWHERE,
    FILES,
    NATIONAL,
    NOTE,
    OTHER_RULES,
    REGION,
    THIRD_RULES,
    TODAY,
    TOWN,
    Site,
)

LATER = TODAY + timedelta(days=30)


def page(draft: str) -> str:
    return f"/verkstad/{draft}/publicera"


def test_what_is_left_is_told_with_the_way_there(site: Site, somebody: SignIn) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES, note={**NOTE, "why": ""})
    shown = somebody(Role.POLICY_OWNER, REGION).get(page(draft)).get_data(as_text=True)
    assert "3 saker är kvar" in shown
    assert f'href="/verkstad/{draft}/underskrifter"' in shown
    assert 'name="confirmed"' not in shown


def test_an_owner_of_a_party_publishes(site: Site, somebody: SignIn) -> None:
    draft, owner = site.ready(day=LATER), somebody(Role.POLICY_OWNER, TOWN)
    shown = owner.get(page(draft)).get_data(as_text=True)
    assert "Från och med 21 december 2026 bedöms barn efter det här." in shown
    assert "Ansvarig: Elevhälsan." in shown
    assert owner.send(page(draft)).status_code == 422
    assert site.router.publications.head() == 0
    assert owner.send(page(draft), {"confirmed": "yes"}).status_code == 303
    after = owner.get(page(draft)).get_data(as_text=True)
    assert "Publicerat" in after
    assert "/andringar#nr-1" in after
    assert "Ansvaret" in owner.get("/andringar").get_data(as_text=True)
    assert site.text(AGREED_RULES, LATER) == OTHER_RULES


@pytest.mark.parametrize("role", [Role.POLICY_OWNER, Role.SIGNATORY])
def test_nobody_else_publishes(site: Site, somebody: SignIn, role: Role) -> None:
    draft, stranger = site.ready(), somebody(role, ELSEWHERE)
    assert 'name="confirmed"' not in stranger.get(page(draft)).get_data(as_text=True)
    assert stranger.send(page(draft), {"confirmed": "yes"}).status_code == 403
    assert site.router.publications.head() == 0


def test_a_party_does_not_publish_what_the_site_keeps(site: Site, somebody: SignIn) -> None:
    draft = site.ready(agreed_rules=OTHER_RULES, national=FILES[NATIONAL] + "# mer\n")
    assert somebody(Role.POLICY_OWNER, TOWN).send(page(draft), {"confirmed": "yes"}).status_code == 403
    assert somebody(Role.POLICY_OWNER).send(page(draft), {"confirmed": "yes"}).status_code == 303


def test_what_is_in_the_way_is_not_published_by_a_press(site: Site, somebody: SignIn) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    answer = somebody(Role.POLICY_OWNER, REGION).send(page(draft), {"confirmed": "yes"})
    assert answer.status_code == 409
    assert "har inte undertecknat den här versionen" in answer.get_data(as_text=True)
    assert site.router.publications.head() == 0


def test_an_emergency_takes_two(site: Site, somebody: SignIn) -> None:
    site.publish(site.ready())
    first, second = somebody(Role.POLICY_OWNER, REGION), somebody(Role.SIGNATORY, TOWN)
    assert "Återställ det som gällde före" in first.get("/verkstad/historik").get_data(as_text=True)
    draft = first.send("/verkstad/historik/1/aterstall").location.rpartition("/")[2]
    assert "Skriv först vad, varför" in first.get(page(draft)).get_data(as_text=True)
    what = "Det som gällde före"
    first.send(f"/verkstad/{draft}", {"title": "Tillbaka", **NOTE, "what": what})
    changes = {"changes": site.router.workshop.draft(draft).changes_hash}
    assert "godkänner nödrätten" not in first.get(page(draft)).get_data(as_text=True)
    for person, status in ((first, 409), (somebody(Role.SIGNATORY, ELSEWHERE), 403)):
        assert person.send(f"{page(draft)}/nodratt", changes).status_code == status
    assert second.send(f"{page(draft)}/nodratt", {"changes": "0"}).status_code == 409
    assert not site.router.workshop.judge(draft).emergency
    assert "godkänner nödrätten" in second.get(page(draft)).get_data(as_text=True)
    assert second.send(f"{page(draft)}/nodratt", changes).status_code == 303
    site.checked(draft)
    assert first.send(page(draft), {"confirmed": "yes"}).status_code == 303
    assert site.text(AGREED_RULES) == FILES[AGREED_RULES]
    assert "Återställning med nödrätt" in first.get("/verkstad/historik").get_data(as_text=True)


def test_a_coming_change_is_taken_back(site: Site, somebody: SignIn) -> None:
    site.publish(site.ready(day=LATER))
    first, second = somebody(Role.POLICY_OWNER, REGION), somebody(Role.POLICY_OWNER)
    assert "Ta tillbaka ändringen" in first.get("/verkstad/historik").get_data(as_text=True)
    draft = first.send("/verkstad/historik/1/ta-tillbaka").location.rpartition("/")[2]
    first.send(f"/verkstad/{draft}", {"title": "Tillbaka", **NOTE})
    changes = {"changes": site.router.workshop.draft(draft).changes_hash}
    assert second.send(f"{page(draft)}/nodratt", changes).status_code == 303
    site.checked(draft)
    assert "Ändring 1 kommer inte att börja gälla." in second.get(page(draft)).get_data(as_text=True)
    assert first.send(page(draft), {"confirmed": "yes"}).status_code == 303
    assert "Tagen tillbaka." in first.get("/verkstad/historik").get_data(as_text=True)
    assert first.send("/verkstad/historik/1/ta-tillbaka").status_code == 409


def test_the_way_back_of_others_is_not_offered(site: Site, somebody: SignIn) -> None:
    site.publish(site.ready())
    stranger = somebody(Role.POLICY_OWNER, ELSEWHERE)
    assert "Återställ det som gällde före" not in stranger.get("/verkstad/historik").get_data(as_text=True)
    assert stranger.send("/verkstad/historik/1/aterstall").status_code == 403
    assert stranger.send("/verkstad/historik/7/aterstall").status_code == 404


def leaving(day: str, confirmed: str = "yes") -> dict[str, str]:
    return {**dict(zip(("from-year", "from-month", "from-day"), day.split("-"), strict=True)), "confirmed": confirmed}


def test_a_party_leaves(site: Site, somebody: SignIn) -> None:
    site.publish(site.ready())
    signatory = somebody(Role.SIGNATORY, TOWN)
    assert "Säg upp avtalet" in signatory.get("/avtal/lan.barn").get_data(as_text=True)
    assert signatory.send("/avtal/lan.barn", leaving("2026-12-01", "")).status_code == 422
    assert signatory.send("/avtal/lan.barn", leaving("2026-11-20")).status_code == 422
    assert signatory.send("/avtal/lan.barn", leaving("2026-13-01")).status_code == 422
    assert site.router.publications.head() == 1
    assert signatory.send("/avtal/lan.barn", leaving("2026-12-01")).status_code == 303
    shown = signatory.get("/avtal/lan.barn").get_data(as_text=True)
    assert "Uppsagt från 1 december 2026" in shown
    assert "Prövas" in shown
    assert "uppsägningar" in site.text(AGREED)
    assert "har sagt upp ”Avtalet lan.barn”" in signatory.get("/andringar").get_data(as_text=True)


def test_nobody_leaves_for_others(site: Site, somebody: SignIn) -> None:
    for person in (somebody(Role.SIGNATORY, ELSEWHERE), somebody(Role.POLICY_OWNER, TOWN)):
        assert "Säg upp avtalet" not in person.get("/avtal/lan.barn").get_data(as_text=True)
        assert person.send("/avtal/lan.barn", leaving("2026-12-01")).status_code == 403
    assert site.router.publications.head() == 0


def test_everybody_sees_who_has_signed_what(site: Site, somebody: SignIn) -> None:
    visitor = somebody(Role.STAFF, TOWN)
    proposed = visitor.get("/avtal").get_data(as_text=True)
    assert "Förslag som används här" in proposed
    assert "0 av 2 parter har undertecknat" in proposed
    site.publish(site.ready())
    site.publish(site.ready(agreed_rules=THIRD_RULES, day=LATER))
    signed = visitor.get("/avtal").get_data(as_text=True)
    assert "2 av 2 parter har undertecknat" in signed
    assert re.search(r"21 november 2026, version [0-9a-f]{12}", signed)
    assert "En ny version gäller från 21 december 2026" in signed
    assert "writer" not in signed
    assert "signs-for" not in signed


def test_which_agreements_apply_with_us(site: Site, somebody: SignIn) -> None:
    visitor = somebody(Role.STAFF, TOWN)
    assert "1 avtal gäller här i dag" in visitor.get("/avtal?kommun=1880").get_data(as_text=True)
    assert "Inget avtal gäller här" in visitor.get("/avtal?kommun=0180").get_data(as_text=True)
    assert visitor.get("/avtal?kommun=Ingenstans").status_code == 422
    site.publish(site.ready())
    signatory = somebody(Role.SIGNATORY, TOWN)
    signatory.send("/avtal/lan.barn", leaving("2026-11-21"))
    assert "Gäller inte här i dag" in visitor.get("/avtal?kommun=1880").get_data(as_text=True)
    assert visitor.get("/avtal/finns.inte").status_code == 404
