"""Rolling back and taking back: by the same rules as any change, or by emergency right and two persons."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from router.access import Role
from router.workshop.obstacles import Kind
from router.workshop.rollback import NothingToRestore, begin_rollback, begin_taking_back
from router.workshop.withdrawal import withdraw
from tests.workshop.a_site import (
    AGREED,
    AGREED_RULES,
    ELSEWHERE,
    FILES,
    NATIONAL,
    NOTE,
    OTHER_RULES,
    THIRD_RULES,
    TODAY,
    TOWN,
    Site,
)

LATER = TODAY + timedelta(days=30)


def back(site: Site, seq: int, *, take_back: bool = False) -> str:
    workshop, writer = site.router.workshop, site.people.writer
    if take_back:
        draft = begin_taking_back(workshop, seq, writer)
    else:
        draft = begin_rollback(workshop, site.router.contents, seq, writer)
    note = {**workshop.draft(draft).note, **NOTE}
    site.router.drafts.describe(draft, title="Tillbaka", effective_from=workshop.today(), note=note)
    return draft


def two_versions(site: Site) -> int:
    """Two signed versions, one after the other; the number of the second."""
    site.publish(site.ready())
    site.clock.forward(hours=1)
    return site.publish(site.ready(agreed_rules=THIRD_RULES))


def test_a_rollback_is_signed_like_any_version(site: Site) -> None:
    draft = back(site, two_versions(site))
    site.checked(draft)
    assert site.refused(draft) == {Kind.UNSIGNED}
    site.sign(draft)
    site.publish(draft)
    assert site.text(AGREED_RULES) == OTHER_RULES
    assert site.router.publications.all()[-1].kind == "rollback"


def test_by_emergency_right_the_former_signatures_count(site: Site) -> None:
    second = two_versions(site)
    signed = site.text(AGREED)
    site.clock.forward(days=1)
    draft = back(site, second)
    site.approve(draft, emergency=True)
    assert site.refused(draft) == {Kind.NOT_CHECKED}
    site.checked(draft)
    site.publish(draft)
    tomorrow = site.router.workshop.today()
    assert site.text(AGREED_RULES, tomorrow) == OTHER_RULES
    assert site.text(AGREED, tomorrow) != signed
    assert "undertecknat" in site.text(AGREED, tomorrow)
    assert site.router.publications.all()[-1].kind == "emergency"


@pytest.mark.parametrize("checks", [("red", "proved"), ("green", "failed")])
def test_by_emergency_right_nothing_wrong_is_restored(site: Site, checks: tuple[str, str]) -> None:
    second = two_versions(site)
    site.clock.forward(days=1)
    draft = back(site, second)
    site.approve(draft, emergency=True)
    site.checked(draft, *checks)
    assert site.refused(draft) in ({Kind.RED_SCENARIOS}, {Kind.NOT_PROVED})


def test_the_emergency_right_takes_two_persons_one_of_them_concerned(site: Site) -> None:
    draft = back(site, two_versions(site))
    site.approve(draft, site.people.writer, emergency=True)
    site.approve(draft, site.people.act("stranger", Role.SIGNATORY, ELSEWHERE), emergency=True)
    site.approve(draft)
    site.checked(draft)
    assert site.refused(draft) == {Kind.UNSIGNED}
    site.approve(draft, site.people.town, emergency=True)
    site.checked(draft)
    site.publish(draft)


def test_the_emergency_right_restores_only_what_applied(site: Site) -> None:
    draft = back(site, two_versions(site))
    site.write(draft, AGREED_RULES, OTHER_RULES + "# lite till\n")
    site.approve(draft, emergency=True)
    site.checked(draft)
    assert Kind.NOT_A_FORMER_CONTENT in site.refused(draft)


def test_a_former_rule_does_not_get_the_signatures_of_another_version(site: Site) -> None:
    draft = back(site, two_versions(site))
    site.router.drafts.give_up_file(draft, AGREED)
    site.approve(draft, emergency=True)
    site.checked(draft)
    assert site.refused(draft) == {Kind.NOT_A_FORMER_CONTENT}


def test_what_was_to_come_and_was_taken_back_never_applied(site: Site) -> None:
    coming = site.publish(site.ready(day=LATER))
    takes = back(site, coming, take_back=True)
    site.approve(takes, emergency=True)
    site.checked(takes)
    site.publish(takes)
    other = site.publish(site.ready(agreed_rules=THIRD_RULES))
    draft = back(site, other)
    site.write(draft, AGREED_RULES, OTHER_RULES)
    site.approve(draft, emergency=True)
    site.checked(draft)
    assert Kind.NOT_A_FORMER_CONTENT in site.refused(draft)


def test_an_ordinary_draft_has_no_emergency_right(site: Site) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    site.approve(draft, emergency=True)
    site.checked(draft)
    assert site.refused(draft) == {Kind.UNSIGNED}


def test_whoever_has_left_stays_out_of_what_is_restored(site: Site) -> None:
    second = two_versions(site)
    folder = AGREED.removeprefix("rules/").rpartition("/")[0]
    withdraw(site.router.workshop, folder, TOWN, LATER, site.people.town)
    draft = back(site, second)
    site.approve(draft, emergency=True)
    site.checked(draft)
    site.publish(draft)
    assert site.text(AGREED_RULES) == OTHER_RULES
    assert f'uppsägningar:\n  - {{huvudman: kommun, kod: "1880", från: {LATER}}}' in site.text(AGREED)


def test_what_the_service_came_with_can_be_restored(site: Site) -> None:
    draft = back(site, site.publish(site.ready()))
    site.approve(draft, emergency=True)
    site.checked(draft)
    site.publish(draft)
    assert (site.text(AGREED_RULES), site.text(AGREED)) == (FILES[AGREED_RULES], FILES[AGREED])


def test_a_file_that_was_new_is_removed_again(site: Site) -> None:
    draft = site.draft()
    new = NATIONAL.replace("ansvar", "mer")
    site.write(draft, new, "regler: []\n")
    site.approve(draft)
    site.checked(draft)
    returning = back(site, site.publish(draft))
    site.approve(returning)
    site.checked(returning)
    site.publish(returning)
    assert new not in site.router.workshop.timeline().files_on(TODAY)


def test_there_is_nothing_to_restore(site: Site) -> None:
    with pytest.raises(NothingToRestore):
        back(site, 1)
    restored = back(site, site.publish(site.ready()))
    site.approve(restored, emergency=True)
    site.checked(restored)
    site.publish(restored)
    with pytest.raises(NothingToRestore):
        back(site, 1)


def test_a_coming_publication_is_taken_back_by_two(site: Site) -> None:
    coming = site.publish(site.ready(day=LATER))
    draft = back(site, coming, take_back=True)
    site.checked(draft)
    assert site.refused(draft) == {Kind.NOT_APPROVED}
    site.approve(draft)
    assert site.refused(draft) == {Kind.NOT_APPROVED}
    site.approve(draft, site.people.town, emergency=True)
    site.publish(draft)
    assert site.text(AGREED_RULES, LATER) == FILES[AGREED_RULES]
    assert site.router.publications.all()[-1].takes_back == coming
    with pytest.raises(NothingToRestore):
        back(site, coming, take_back=True)


def test_what_has_begun_is_not_taken_back(site: Site) -> None:
    coming = site.publish(site.ready(day=LATER))
    draft, again = back(site, coming, take_back=True), back(site, coming, take_back=True)
    for one in (draft, again):
        site.approve(one, emergency=True)
        site.checked(one)
    site.publish(draft)
    assert Kind.NOT_COMING in site.refused(again)
    begun = site.publish(site.ready(day=LATER))
    late = back(site, begun, take_back=True)
    site.approve(late, emergency=True)
    site.clock.forward(days=31)
    site.checked(late)
    assert Kind.NOT_COMING in site.refused(late)


def test_what_another_one_builds_on_is_not_taken_back(site: Site) -> None:
    first = site.publish(site.ready(day=LATER))
    site.publish(site.ready(agreed=longer_agreement(site), day=LATER + timedelta(days=1)))
    draft = back(site, first, take_back=True)
    site.approve(draft, emergency=True)
    site.checked(draft)
    assert Kind.CHANGES_LATER in site.refused(draft)


def longer_agreement(site: Site) -> str:
    return site.text(AGREED, LATER).replace("2028-12-31", "2029-12-31")


def test_taking_back_changes_nothing_else(site: Site) -> None:
    coming = site.publish(site.ready(day=LATER))
    draft = back(site, coming, take_back=True)
    site.write(draft, NATIONAL, FILES[NATIONAL] + "# smyger med\n")
    site.approve(draft, emergency=True)
    site.checked(draft)
    site.publish(draft)
    assert site.text(NATIONAL) == FILES[NATIONAL]
    assert site.router.publications.all()[-1].files == {}


def test_taking_back_is_at_once_whatever_day_is_written(site: Site) -> None:
    coming = site.publish(site.ready(day=LATER))
    draft = back(site, coming, take_back=True)
    note = site.router.workshop.draft(draft).note
    site.router.drafts.describe(draft, title="Senare", effective_from=date(2030, 1, 1), note=note)
    site.approve(draft, emergency=True)
    assert [one.day for one in site.router.workshop.judge(draft).prospects] == [TODAY, LATER]


def test_a_note_without_a_number_takes_nothing_back(site: Site) -> None:
    draft = site.router.drafts.begin("Fel", "take_back", site.people.writer)
    assert Kind.NOT_COMING in site.refused(draft)
