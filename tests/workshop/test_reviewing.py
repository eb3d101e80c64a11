"""Whose yes counts for what, what is refused, and where comments stand when the text has moved."""

from __future__ import annotations

import pytest

from router.access import Role
from router.audit import By
from router.storage import DraftChanged
from router.storage.draft_reviews import APPROVED, CHANGES_REQUESTED
from router.workshop.comparing import Comparisons, compared_contents
from router.workshop.judging import TAKE_BACK
from router.workshop.obstacles import Kind
from router.workshop.reviewing import (
    LONGEST_REMARK,
    About,
    NotReviewed,
    Reason,
    answer,
    approve,
    comment,
    line_now,
    refused_approval,
    request_changes,
    settle,
)
from router.workshop.rollback import begin_taking_back
from router.workshop.waiting import waiting_for
from tests.workshop.a_site import (
    AGREED_RULES,
    ELSEWHERE,
    FILES,
    NATIONAL,
    OTHER_RULES,
    REGION,
    SCENARIOS_FILE,
    TODAY,
    TOWN,
    Site,
)

MORE = {"national": FILES[NATIONAL] + "# mer\n", "scenarios": FILES[SCENARIOS_FILE] + "# mer\n"}


def shown(site: Site, draft: str) -> str:
    return site.router.workshop.draft(draft).changes_hash


def why(site: Site, draft: str, by: By) -> Reason:
    with pytest.raises(NotReviewed) as refused:
        approve(site.router.workshop, draft, shown(site, draft), by)
    return refused.value.reason


def unapproved(site: Site, draft: str) -> tuple[str, ...]:
    return site.router.workshop.judge(draft).unapproved


def test_a_yes_counts_for_the_files_of_whom_it_is_given(site: Site) -> None:
    draft = site.draft(**MORE)
    assert set(unapproved(site, draft)) == {NATIONAL, SCENARIOS_FILE}
    approve(site.router.workshop, draft, shown(site, draft), site.people.town)
    assert unapproved(site, draft) == (NATIONAL,)
    approve(site.router.workshop, draft, shown(site, draft), site.people.keeper)
    assert unapproved(site, draft) == ()


def test_who_is_refused(site: Site) -> None:
    draft, people = site.draft(national=MORE["national"]), site.people
    assert why(site, draft, people.writer) is Reason.AUTHOR
    assert why(site, draft, people.town) is Reason.NOT_CONCERNED
    assert why(site, draft, people.act("outsider", Role.SIGNATORY, ELSEWHERE)) is Reason.NOT_CONCERNED
    assert why(site, draft, people.act("runs-it", Role.OPERATOR)) is Reason.NOT_CONCERNED
    assert why(site, draft, people.act("reads-it", Role.AUDITOR)) is Reason.NOT_CONCERNED
    assert site.router.reviews.reviews(draft) == ()


@pytest.mark.parametrize(
    "account, role, principal",
    [
        ("writer", Role.POLICY_OWNER, None),
        ("outsider", Role.SIGNATORY, ELSEWHERE),
        ("runs-it", Role.OPERATOR, None),
        ("reads-it", Role.AUDITOR, None),
        ("program", Role.INTEGRATOR, REGION),
        ("town", Role.POLICY_OWNER, TOWN),
    ],
)
def test_whatever_the_database_holds_only_theirs_counts(
    site: Site, account: str, role: Role, principal: object
) -> None:
    draft = site.draft(national=MORE["national"])
    by = site.people.act(account, role, principal)  # type: ignore[arg-type]
    site.approve(draft, by)
    site.checked(draft)
    assert unapproved(site, draft) == (NATIONAL,)
    assert site.refused(draft) == {Kind.NOT_APPROVED}


def test_a_yes_to_an_older_text_or_another_day_counts_for_nothing(site: Site) -> None:
    draft, keeper = site.draft(national=MORE["national"]), site.people.keeper
    older = shown(site, draft)
    approve(site.router.workshop, draft, older, keeper)
    site.write(draft, NATIONAL, MORE["national"] + "# annat\n")
    assert unapproved(site, draft) == (NATIONAL,)
    with pytest.raises(NotReviewed) as refused:
        approve(site.router.workshop, draft, older, keeper)
    assert refused.value.reason is Reason.OTHER_CONTENT
    approve(site.router.workshop, draft, shown(site, draft), keeper)
    assert unapproved(site, draft) == ()
    told = site.router.workshop.draft(draft)
    site.router.drafts.describe(draft, title=told.title, effective_from=TODAY.replace(year=2027), note=told.note)
    assert unapproved(site, draft) == (NATIONAL,)


def test_whoever_writes_in_it_afterwards_is_an_author(site: Site) -> None:
    draft, keeper = site.draft(national=MORE["national"]), site.people.keeper
    approve(site.router.workshop, draft, shown(site, draft), keeper)
    site.write(draft, NATIONAL, MORE["national"] + "# mitt\n", keeper)
    site.write(draft, NATIONAL, MORE["national"], site.people.writer)
    assert unapproved(site, draft) == (NATIONAL,)


def test_the_request_of_somebody_concerned_stands_until_that_one_says_yes_or_writes(site: Site) -> None:
    draft, workshop = site.draft(national=MORE["national"]), site.router.workshop
    site.checked(draft)
    other = site.people.act("second-keeper")
    request_changes(workshop, draft, shown(site, draft), "Varför då?", site.people.keeper)
    approve(workshop, draft, shown(site, draft), other)
    assert site.refused(draft) == {Kind.CHANGES_REQUESTED}
    site.write(draft, NATIONAL, MORE["national"] + "# så\n", site.people.keeper)
    approve(workshop, draft, shown(site, draft), other)
    site.checked(draft)
    site.publish(draft)


def test_the_request_of_an_outsider_is_kept_and_stops_nobody(site: Site) -> None:
    draft, outsider = site.ready(), site.people.act("outsider", Role.POLICY_OWNER, ELSEWHERE)
    request_changes(site.router.workshop, draft, shown(site, draft), "Vi gör annorlunda.", outsider)
    (kept, *_) = [one for one in site.router.reviews.reviews(draft) if one.verdict == CHANGES_REQUESTED]
    assert (kept.text, kept.role, kept.principal) == ("Vi gör annorlunda.", Role.POLICY_OWNER, ELSEWHERE)
    site.publish(draft)


def test_an_authors_own_request_is_refused(site: Site) -> None:
    draft = site.draft(national=MORE["national"])
    with pytest.raises(NotReviewed) as refused:
        request_changes(site.router.workshop, draft, shown(site, draft), "Vänta", site.people.writer)
    assert refused.value.reason is Reason.AUTHOR


@pytest.mark.parametrize(
    "text, reason",
    [
        ("  \r\n ", Reason.EMPTY),
        ("x" * (LONGEST_REMARK + 1), Reason.TOO_LONG),
        ("ring 070-123 45 67", Reason.PERSONAL_DATA),
    ],
)
def test_what_is_written_is_guarded(site: Site, text: str, reason: Reason) -> None:
    draft, workshop, keeper = site.draft(national=MORE["national"]), site.router.workshop, site.people.keeper
    first = comment(workshop, draft, About(), "Bra", keeper)
    for attempt in (
        lambda: request_changes(workshop, draft, shown(site, draft), text, keeper),
        lambda: comment(workshop, draft, About(), text, keeper),
        lambda: answer(workshop, draft, first, text, keeper),
    ):
        with pytest.raises(NotReviewed) as refused:
            attempt()
        assert refused.value.reason is reason
    assert [one.text for one in site.router.reviews.comments(draft)] == ["Bra"]
    assert site.router.reviews.reviews(draft) == ()


def test_the_kind_of_what_points_at_a_person_is_named_in_both_languages(site: Site) -> None:
    draft = site.draft(national=MORE["national"])
    with pytest.raises(NotReviewed) as refused:
        comment(site.router.workshop, draft, About(), "ring 070-123 45 67", site.people.keeper)
    assert "ett telefonnummer" in refused.value.said()
    assert "a phone number" in refused.value.said("en")


def test_a_comment_is_answered_and_settled(site: Site) -> None:
    draft, workshop, people = site.draft(agreed_rules=OTHER_RULES), site.router.workshop, site.people
    first = comment(workshop, draft, About(), "Varför?", people.town)
    second = answer(workshop, draft, first, "Därför.", people.writer)
    answer(workshop, draft, second, "Jaha.", people.town)
    settle(workshop, draft, second, people.writer)
    asked, *answers = site.router.reviews.comments(draft)
    assert [one.answers for one in answers] == [first, first]
    assert asked.settled_at is not None
    assert (asked.role, asked.principal) == (Role.SIGNATORY, TOWN)


def test_comments_belong_to_their_draft(site: Site) -> None:
    one, other = site.draft(agreed_rules=OTHER_RULES), site.draft(national=MORE["national"])
    made = comment(site.router.workshop, one, About(), "Varför?", site.people.town)
    with pytest.raises(KeyError):
        answer(site.router.workshop, other, made, "Därför.", site.people.writer)
    with pytest.raises(KeyError):
        settle(site.router.workshop, other, made, site.people.writer)


def test_nothing_is_said_of_a_closed_draft(site: Site) -> None:
    draft, workshop = site.draft(national=MORE["national"]), site.router.workshop
    made = comment(workshop, draft, About(), "Varför?", site.people.keeper)
    site.router.drafts.drop(draft, site.people.writer)
    assert why(site, draft, site.people.keeper) is Reason.CLOSED
    for attempt in (
        lambda: comment(workshop, draft, About(), "Hm", site.people.keeper),
        lambda: answer(workshop, draft, made, "Hm", site.people.keeper),
        lambda: settle(workshop, draft, made, site.people.keeper),
    ):
        with pytest.raises(NotReviewed) as refused:
            attempt()
        assert refused.value.reason is Reason.CLOSED
    with pytest.raises(DraftChanged):
        site.router.reviews.review(draft, "0", APPROVED, "", site.people.keeper)


def test_a_draft_that_changes_nothing_is_not_reviewed(site: Site) -> None:
    judged = site.router.workshop.judge(site.draft())
    assert refused_approval(judged, site.people.keeper.actor) is Reason.UNCHANGED


def test_a_line_is_found_where_it_is_now(site: Site) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    lines = OTHER_RULES.splitlines()
    line = next(at for at, text in enumerate(lines, start=1) if lines.count(text) == 1 and text.strip())
    made = comment(
        site.router.workshop, draft, About(AGREED_RULES, line, lines[line - 1]), "Varför?", site.people.town
    )
    (kept,) = site.router.reviews.comments(draft)
    assert (kept.id, kept.line, kept.quoted) == (made, line, lines[line - 1])
    assert line_now(kept, OTHER_RULES.encode()) == line
    assert line_now(kept, b"# ny\n# ny\n" + OTHER_RULES.encode()) == line + 2
    assert line_now(kept, OTHER_RULES.replace(lines[line - 1], "annat").encode()) is None
    twice = f"# ny\n{OTHER_RULES}\n{lines[line - 1]}\n".encode()
    assert line_now(kept, twice) is None, "nobody can tell which of the two it was"


def test_a_line_that_has_changed_meanwhile_is_not_commented_on(site: Site) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    with pytest.raises(NotReviewed) as refused:
        comment(site.router.workshop, draft, About(AGREED_RULES, 2, "så stod det"), "Varför?", site.people.town)
    assert refused.value.reason is Reason.NO_SUCH_LINE


def test_a_comparison_is_made_once_for_two_contents(site: Site) -> None:
    made: list[str] = []
    comparisons = Comparisons(lambda before, files: made.append("once") or ())  # type: ignore[func-returns-value]
    before, files = compared_contents(site.router.workshop.judge(site.draft(agreed_rules=OTHER_RULES)))
    assert comparisons.of(before, files) == comparisons.of(dict(before), dict(files))
    assert made == ["once"]
    comparisons.of(files, before)
    assert made == ["once", "once"]


def test_what_cannot_be_read_is_told_with_its_problems(site: Site) -> None:
    draft = site.draft(agreed_rules="regler: [")
    compared = site.router.comparisons.of(*compared_contents(site.router.workshop.judge(draft)))
    assert compared.changes == ()
    assert {problem.file for problem in compared.problems} == {AGREED_RULES}


def test_what_is_taken_back_is_compared_on_its_own_day(site: Site) -> None:
    later = TODAY.replace(year=2027)
    seq = site.publish(site.ready(day=later))
    draft = begin_taking_back(site.router.workshop, seq, site.people.writer)
    judged = site.router.workshop.judge(draft)
    assert judged.draft.kind == TAKE_BACK
    before, files = compared_contents(judged)
    assert before[AGREED_RULES].decode() == OTHER_RULES
    assert files[AGREED_RULES].decode() == FILES[AGREED_RULES]


def test_what_waits_for_whom(site: Site) -> None:
    signed, national = site.draft(agreed_rules=OTHER_RULES), site.draft(national=MORE["national"])
    site.draft()

    def waits(by: By) -> set[tuple[str, str]]:
        return {(w.draft.id, w.what) for w in waiting_for(site.router.workshop, site.router.drafts.all(), by.actor)}

    people = site.people
    assert waits(people.town) == {(signed, "sign")}
    assert waits(people.keeper) == {(national, "review")}
    assert waits(people.writer) == set()
    assert waits(people.act("outsider", Role.SIGNATORY, ELSEWHERE)) == set()
    site.sign(signed, people.town)
    approve(site.router.workshop, national, shown(site, national), people.keeper)
    assert waits(people.town) == waits(people.keeper) == set()
    assert waits(people.region) == {(signed, "sign")}
