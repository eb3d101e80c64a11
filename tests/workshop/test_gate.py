"""Nothing is published past what is wrong with it: each is one attempt."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from router.access import Role
from router.agreement import Party, Signature, Withdrawal
from router.content import content_root
from router.content_files import files_below
from router.editing.signing import with_signatures, with_withdrawals
from router.storage import DraftChanged, DraftedFile
from router.storage.draft_reviews import CHANGES_REQUESTED
from router.workshop.judging import PROOF, RED, SCENARIOS, UNREADABLE
from router.workshop.obstacles import Kind, NotPublishable, Obstacle
from router.workshop.persons import lines_about_persons
from router.workshop.signing import NotSigned, Reason, sign
from tests.workshop.a_site import (
    AGREED,
    AGREED_RULES,
    ELSEWHERE,
    FILES,
    NATIONAL,
    NOTE,
    OTHER_RULES,
    REGION,
    SCENARIOS_FILE,
    THIRD_RULES,
    TODAY,
    TOWN,
    Site,
)

LATER = date(2027, 1, 1)


def test_what_nothing_stands_in_the_way_of_is_published_and_applies(site: Site) -> None:
    draft = site.ready()
    seq = site.publish(draft)
    assert site.text(AGREED_RULES) == OTHER_RULES
    assert "undertecknat" in site.text(AGREED)
    assert site.router.workshop.draft(draft).status == "published"
    certificate = site.router.certificates.of(site.router.publications.all()[seq - 1].revision)
    assert certificate is not None
    assert certificate["verdict"] == "proved"


def test_it_applies_on_its_day_and_not_before(site: Site) -> None:
    site.publish(site.ready(day=LATER))
    assert site.text(AGREED_RULES, LATER - timedelta(1)) == FILES[AGREED_RULES]
    assert site.text(AGREED_RULES, LATER) == OTHER_RULES


@pytest.mark.parametrize(
    "scenarios, proof, why",
    [
        (RED, "proved", Kind.RED_SCENARIOS),
        ("green", "failed", Kind.NOT_PROVED),
        ("green", "undecided", Kind.NOT_PROVED),
        (UNREADABLE, "proved", Kind.UNREADABLE),
        ("green", UNREADABLE, Kind.UNREADABLE),
    ],
)
def test_a_check_that_came_out_otherwise(site: Site, scenarios: str, proof: str, why: Kind) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    site.sign(draft)
    site.checked(draft, scenarios, proof)
    assert site.refused(draft) == {why}


@pytest.mark.parametrize("missing", [SCENARIOS, PROOF])
def test_a_check_that_is_not_done(site: Site, missing: str) -> None:
    draft, router = site.draft(agreed_rules=OTHER_RULES), site.router
    site.sign(draft)
    done = ({SCENARIOS, PROOF} - {missing}).pop()
    for prospect in router.workshop.judge(draft).prospects:
        router.workshop.check_of(prospect, done)
    job = router.jobs.take("worker", site.clock())
    assert job is not None
    router.jobs.done(job, "worker", site.clock(), "green" if done == SCENARIOS else "proved", {})
    assert site.refused(draft) == {Kind.NOT_CHECKED}


def test_a_check_that_went_wrong(site: Site) -> None:
    draft, jobs = site.draft(agreed_rules=OTHER_RULES), site.router.jobs
    site.sign(draft)
    site.router.workshop.check(draft)
    while (job := jobs.take("worker", site.clock())) is not None:
        jobs.failed(job, "worker", site.clock(), "Broken")
    assert site.refused(draft) == {Kind.NOT_CHECKED}


def test_checks_of_the_text_as_it_was_before_the_last_change(site: Site) -> None:
    draft = site.ready()
    site.write(draft, AGREED_RULES, THIRD_RULES)
    site.sign(draft)
    assert site.refused(draft) == {Kind.NOT_CHECKED}


def test_a_day_on_which_something_else_begins_is_checked_too(site: Site) -> None:
    site.publish(site.ready(day=LATER))
    draft = site.draft(national=FILES[NATIONAL] + "# en kommentar\n")
    site.approve(draft)
    judged = site.router.workshop.judge(draft)
    assert [one.day for one in judged.prospects] == [TODAY, LATER]
    site.router.workshop.check_of(judged.prospects[0], SCENARIOS)
    site.router.workshop.check_of(judged.prospects[0], PROOF)
    while (job := site.router.jobs.take("worker", site.clock())) is not None:
        verdict = "green" if job.kind == SCENARIOS else "proved"
        site.router.jobs.done(job, "worker", site.clock(), verdict, {})
    with pytest.raises(NotPublishable) as why:
        site.publish(draft)
    assert why.value.obstacles == (Obstacle(Kind.NOT_CHECKED, LATER.isoformat()),)


@pytest.mark.parametrize("signs", ["region", "town"])
def test_a_missing_signature(site: Site, signs: str) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    site.sign(draft, getattr(site.people, signs))
    site.checked(draft)
    assert site.refused(draft) == {Kind.UNSIGNED}


def test_a_signature_on_an_older_version(site: Site) -> None:
    draft = site.ready()
    site.write(draft, AGREED_RULES, THIRD_RULES)
    site.checked(draft)
    assert site.refused(draft) == {Kind.UNSIGNED}


def test_a_party_that_the_draft_leaves_out_is_heard(site: Site) -> None:
    alone = FILES[AGREED].replace("  - {huvudman: kommun, kod: '1880'}\n", "")
    draft = site.draft(agreed=alone)
    site.sign(draft, site.people.region)
    site.checked(draft)
    assert site.refused(draft) == {Kind.UNSIGNED}


def test_an_agreement_that_ends_is_signed_too(site: Site) -> None:
    draft = site.draft(agreed=None, agreed_rules=None, scenarios=None)
    site.checked(draft)
    site.approve(draft)
    assert site.refused(draft) == {Kind.UNSIGNED}
    site.sign(draft)
    site.checked(draft)
    site.publish(draft)
    assert AGREED not in site.router.workshop.timeline().files_on(TODAY)


def test_an_authors_own_signature(site: Site) -> None:
    both = site.people.act("writer", Role.SIGNATORY, REGION)
    draft = site.draft(agreed_rules=OTHER_RULES)
    with pytest.raises(NotSigned) as why:
        site.sign(draft, both)
    assert why.value.reason is Reason.AUTHOR
    need = site.router.workshop.judge(draft).needs[0]
    site.router.reviews.sign(draft, need.agreement, need.version, REGION, both)
    site.sign(draft, site.people.town)
    site.checked(draft)
    assert site.refused(draft) == {Kind.UNSIGNED}


def test_a_signature_of_somebody_who_wrote_in_it_afterwards(site: Site) -> None:
    draft = site.ready()
    site.write(draft, AGREED_RULES, THIRD_RULES, site.people.act("signs-for-town", Role.POLICY_OWNER, TOWN))
    site.write(draft, AGREED_RULES, OTHER_RULES)
    assert site.refused(draft) == {Kind.UNSIGNED}


def test_one_account_signs_for_one_party(site: Site) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    site.sign(draft, site.people.region)
    with pytest.raises(NotSigned) as why:
        site.sign(draft, site.people.act("signs-for-region", Role.SIGNATORY, TOWN))
    assert why.value.reason is Reason.SIGNED_ALREADY


def test_who_may_not_sign(site: Site) -> None:
    draft, workshop = site.draft(agreed_rules=OTHER_RULES), site.router.workshop
    need = workshop.judge(draft).needs[0]

    def refused(version: str, party: object, by: object) -> Reason:
        with pytest.raises(NotSigned) as why:
            sign(workshop, draft, need.agreement, version, party, by)
        return why.value.reason

    stranger = site.people.act("stranger", Role.SIGNATORY, ELSEWHERE)
    assert refused(need.version, ELSEWHERE, stranger) is Reason.NO_PARTY
    assert refused(need.version, REGION, stranger) is Reason.NO_PARTY
    assert refused("0" * 64, REGION, site.people.region) is Reason.OTHER_VERSION
    site.router.drafts.drop(draft, site.people.writer)
    assert refused(need.version, REGION, site.people.region) is Reason.CLOSED
    assert site.router.reviews.signatures(draft) == ()


@pytest.mark.parametrize("changes_rules", [True, False])
def test_signatures_written_by_hand_count_for_nothing(site: Site, changes_rules: bool) -> None:
    signed = [Signature(Party(one.type, one.code), TODAY, "1") for one in (REGION, TOWN)]
    forged = with_signatures(FILES[AGREED], "signed", signed)
    draft = site.draft(agreed=forged, **({"agreed_rules": OTHER_RULES} if changes_rules else {}))
    site.approve(draft)
    site.checked(draft)
    if changes_rules:
        assert site.refused(draft) == {Kind.UNSIGNED}
    else:
        judged = site.router.workshop.judge(draft)
        assert judged.prospects[0].files[AGREED] == judged.before[AGREED]


def test_a_withdrawal_written_by_hand_counts_for_nothing(site: Site) -> None:
    gone = with_withdrawals(FILES[AGREED], [Withdrawal(Party("municipality", "1880"), TODAY)])
    draft = site.draft(agreed=gone, agreed_rules=OTHER_RULES)
    site.sign(draft)
    site.checked(draft)
    site.publish(draft)
    assert "uppsägningar" not in site.text(AGREED)


@pytest.mark.parametrize("path", ["national", "scenarios"])
def test_what_nobody_signs_takes_somebody_else_to_approve(site: Site, path: str) -> None:
    files = {"national": FILES[NATIONAL] + "# mer\n", "scenarios": FILES[SCENARIOS_FILE] + "# mer\n"}
    draft = site.draft(**{path: files[path]})
    site.checked(draft)
    assert site.refused(draft) == {Kind.NOT_APPROVED}
    site.approve(draft, site.people.writer)
    assert site.refused(draft) == {Kind.NOT_APPROVED}
    site.approve(draft, site.people.act("stranger", Role.SIGNATORY, ELSEWHERE))
    assert site.refused(draft) == {Kind.NOT_APPROVED}
    site.approve(draft)
    site.publish(draft)


def test_a_party_may_not_approve_what_the_site_keeps(site: Site) -> None:
    draft = site.draft(national=FILES[NATIONAL] + "# mer\n")
    site.checked(draft)
    site.approve(draft, site.people.town)
    assert site.refused(draft) == {Kind.NOT_APPROVED}


def test_an_approval_of_what_it_said_before(site: Site) -> None:
    draft = site.draft(national=FILES[NATIONAL] + "# mer\n")
    site.approve(draft)
    site.write(draft, NATIONAL, FILES[NATIONAL] + "# annat\n")
    site.checked(draft)
    assert site.refused(draft) == {Kind.NOT_APPROVED}


def test_changes_that_a_reviewer_requested(site: Site) -> None:
    draft, keeper = site.ready(), site.people.keeper
    changes = site.router.workshop.draft(draft).changes_hash
    site.router.reviews.review(draft, changes, CHANGES_REQUESTED, "Åldern?", keeper)
    assert site.refused(draft) == {Kind.CHANGES_REQUESTED}
    site.approve(draft)
    site.publish(draft)


def test_a_text_that_others_have_published_since(site: Site) -> None:
    first, second = site.ready(), site.ready(agreed_rules=THIRD_RULES)
    site.publish(first)
    assert Kind.PUBLISHED_MEANWHILE in site.refused(second)


def test_another_rule_of_the_agreement_published_since_is_another_version(site: Site) -> None:
    first, second = site.ready(agreed=FILES[AGREED].replace("2028-12-31", "2029-12-31")), site.ready()
    site.publish(first)
    site.checked(second)
    assert Kind.UNSIGNED in site.refused(second)


def test_a_later_version_of_the_same_file(site: Site) -> None:
    site.publish(site.ready(day=LATER))
    draft = site.ready(agreed_rules=THIRD_RULES, day=TODAY)
    assert site.refused(draft) == {Kind.CHANGES_LATER}


def test_a_later_version_of_a_file_that_only_the_signing_writes(site: Site) -> None:
    later = site.ready(agreed=FILES[AGREED].replace("2028-12-31", "2029-12-31"), day=LATER)
    site.publish(later)
    draft = site.ready(agreed_rules=THIRD_RULES, day=TODAY)
    assert Kind.CHANGES_LATER in site.refused(draft)


def test_a_closed_draft(site: Site) -> None:
    draft = site.ready()
    site.router.drafts.drop(draft, site.people.writer)
    assert site.refused(draft) == {Kind.CLOSED}
    with pytest.raises(DraftChanged):
        site.approve(draft)


def test_a_draft_is_published_once(site: Site) -> None:
    draft = site.ready()
    site.publish(draft)
    assert site.refused(draft) == {Kind.CLOSED}


def test_a_day_that_has_passed(site: Site) -> None:
    draft = site.ready(day=TODAY)
    site.clock.forward(days=1)
    assert Kind.DAY_PASSED in site.refused(draft)


def test_a_draft_that_changes_nothing(site: Site) -> None:
    assert site.refused(site.draft()) == {Kind.UNCHANGED}
    assert site.refused(site.draft(agreed_rules=FILES[AGREED_RULES])) == {Kind.UNCHANGED}


@pytest.mark.parametrize("part", list(NOTE))
def test_a_change_that_is_not_told_of(site: Site, part: str) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES, note={**NOTE, part: " "})
    site.sign(draft)
    site.checked(draft)
    assert site.refused(draft) == {Kind.NOT_DESCRIBED}


def test_scenarios_that_are_red_when_they_are_run(site: Site) -> None:
    red = FILES[SCENARIOS_FILE]
    draft = site.draft(agreed_rules=OTHER_RULES, scenarios=red + "# mer\n")
    judged = site.router.workshop.judge(draft)
    site.router.workshop.check_of(judged.prospects[0], SCENARIOS)
    assert site.router.work.once()
    job = site.router.workshop.judge(draft).jobs[SCENARIOS, judged.prospects[0].key]
    assert job is not None
    assert job.result is not None
    assert job.verdict == RED
    assert [one["title"] for one in job.result["failed"]] == ["Barn med ångest"]


@pytest.mark.slow
def test_gaps_that_are_open_when_it_is_proved(site: Site) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    site.sign(draft)
    site.router.workshop.check(draft)
    while site.router.work.once():
        pass
    judged = site.router.workshop.judge(draft)
    job = judged.jobs[PROOF, judged.prospects[0].key]
    assert job is not None
    assert job.result is not None
    assert "gap" in {finding["kind"] for finding in job.result["findings"]}
    assert Kind.NOT_PROVED in site.refused(draft)


@pytest.mark.parametrize("told", ["Ring 070-123 45 67 och fråga.", "Skriv till anna.berg@example.se om det."])
def test_a_person_in_a_rule_is_not_published(site: Site, told: str) -> None:
    draft = site.ready(agreed_rules=OTHER_RULES.replace("Så är det.", told))
    assert site.refused(draft) == {Kind.PERSONAL_DATA}
    (obstacle,) = site.router.workshop.judge(draft).obstacles
    assert obstacle.what.startswith(f"{AGREED_RULES}:")


def test_no_line_of_the_shipped_rules_seems_to_point_out_a_person(site: Site) -> None:
    files = {name: DraftedFile(name, text, None, 1) for name, text in files_below(content_root()).items()}
    assert lines_about_persons(files, {}) == []
