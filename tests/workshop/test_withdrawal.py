"""A party leaves an agreement: at once, by nobody's leave, and from every version that is to come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from router.access import Principal, Role
from router.content_files import place_folder
from router.workshop.obstacles import Kind
from router.workshop.withdrawal import NotWithdrawn, Reason, withdraw
from tests.workshop.a_site import (
    AGREED,
    AGREED_RULES,
    ELSEWHERE,
    OTHER_RULES,
    REGION,
    THIRD_RULES,
    TODAY,
    TOWN,
    Site,
)

FOLDER = place_folder(AGREED) or ""
LATER, DAY = TODAY + timedelta(days=40), TODAY + timedelta(days=10)


def leave(site: Site, day: date = DAY, party: Principal = TOWN) -> tuple[int, ...]:
    by = site.people.act(f"signs-for-{party}", Role.SIGNATORY, party)
    return withdraw(site.router.workshop, FOLDER, party, day, by)


def bound(site: Site, day: date, municipality: str = "1880") -> bool:
    agreement = site.router.edition_on(day).book.agreements["lan.barn"]
    return agreement.binds("18", municipality, day)


def test_the_party_is_bound_until_its_day(site: Site) -> None:
    site.publish(site.ready())
    assert leave(site) == (2,)
    site.router.workshop.timeline()
    assert (bound(site, DAY - timedelta(days=1)), bound(site, DAY)) == (True, False)
    told = site.router.publications.all()[-1]
    assert (told.kind, told.effective_from, told.principal) == ("withdrawal", TODAY, TOWN)
    assert set(told.files) == {AGREED}
    assert all(told.note[part] for part in ("what", "why", "affected", "source"))


def test_saying_it_again_changes_nothing_and_an_earlier_day_stands(site: Site) -> None:
    site.publish(site.ready())
    leave(site)
    assert leave(site) == ()
    assert leave(site, LATER) == ()
    assert leave(site, TODAY) == (3,)
    assert not bound(site, TODAY)


def test_a_second_party_leaves_beside_the_first(site: Site) -> None:
    site.publish(site.ready())
    leave(site)
    leave(site, LATER, REGION)
    assert 'kod: "18", från' in site.text(AGREED)
    assert 'kod: "1880", från' in site.text(AGREED)


def test_a_version_to_come_is_left_too(site: Site) -> None:
    site.publish(site.ready())
    site.publish(site.ready(agreed_rules=THIRD_RULES, day=LATER))
    assert leave(site) == (3, 4)
    assert [one.effective_from for one in site.router.publications.all()[2:]] == [TODAY, LATER]
    assert site.text(AGREED_RULES, LATER) == THIRD_RULES
    assert not bound(site, LATER)
    assert leave(site) == ()


def test_one_who_broke_off_in_the_middle_goes_on(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.publish(site.ready())
    site.publish(site.ready(agreed_rules=THIRD_RULES, day=LATER))
    publish, seen = type(site.router.publications).publish, []

    def once(*given: object) -> int:
        if seen:
            raise RuntimeError("killed")
        seen.append(1)
        return publish(*given)

    with monkeypatch.context() as patched:
        patched.setattr(type(site.router.publications), "publish", once)
        with pytest.raises(RuntimeError, match="killed"):
            leave(site)
    assert leave(site) == (4,)
    assert not bound(site, LATER)


def test_who_cannot_leave(site: Site) -> None:
    def refused(party: Principal, day: date, by: Principal) -> Reason:
        who = site.people.act("signs", Role.SIGNATORY, by)
        with pytest.raises(NotWithdrawn) as why:
            withdraw(site.router.workshop, FOLDER, party, day, who)
        return why.value.reason

    assert refused(TOWN, TODAY - timedelta(days=1), TOWN) is Reason.DAY_PASSED
    assert refused(ELSEWHERE, DAY, ELSEWHERE) is Reason.NO_PARTY
    assert refused(TOWN, DAY, REGION) is Reason.NO_PARTY
    assert site.router.publications.head() == 0


def test_a_signature_from_before_the_notice_does_not_count(site: Site) -> None:
    site.publish(site.ready())
    draft = site.ready(agreed_rules=THIRD_RULES)
    leave(site, TODAY)
    site.checked(draft)
    assert Kind.UNSIGNED in site.refused(draft)


def test_whoever_signs_a_new_version_afterwards_is_bound_again(site: Site) -> None:
    site.publish(site.ready())
    leave(site, TODAY)
    site.publish(site.ready(agreed_rules=THIRD_RULES))
    assert bound(site, TODAY)
    assert "uppsägningar" not in site.text(AGREED)


def test_a_party_that_has_left_need_not_agree_to_being_left_out(site: Site) -> None:
    site.publish(site.ready())
    leave(site)
    lines = [line for line in site.text(AGREED).splitlines(keepends=True) if "'1880'" not in line]
    draft = site.draft(agreed="".join(lines), agreed_rules=OTHER_RULES + "# mer\n")
    assert site.router.workshop.judge(draft).needs[0].parties == (REGION, TOWN)
    site.clock.forward(days=10)
    assert site.router.workshop.judge(draft).needs[0].parties == (REGION, TOWN)
    site.router.drafts.describe(draft, title="Utan", effective_from=DAY, note={})
    assert site.router.workshop.judge(draft).needs[0].parties == (REGION,)
