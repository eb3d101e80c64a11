"""What an editor sends and fetches by itself: nothing is lost, and nothing unseen is written over."""

from __future__ import annotations

from router.access import Role
from router.content_files import file_hash
from tests.web.workshop.texts.conftest import Write
from tests.workshop.a_site import AGREED, AGREED_RULES, ELSEWHERE, FILES, NATIONAL, TOWN, Site

TEXT = FILES[AGREED_RULES]
UNITS = len(TEXT.encode("utf-16-le")) // 2
BASE = file_hash(TEXT.encode())
AT_END = [UNITS, [0, "# mer", ""]]


def test_looking_takes_nothing_up_and_the_first_letter_does(writer: Write) -> None:
    one = writer()
    assert one.get("/text", fil=AGREED_RULES).status_code == 200
    assert one.since(1, BASE).json["version"] == 1
    assert one.file() is None
    answer = one.push(1, BASE, AT_END)
    assert (answer.status_code, answer.json) == (200, {"version": 2})
    assert one.text() == TEXT + "# mer\n"


def test_two_see_what_the_other_writes(writer: Write) -> None:
    one, other = writer(), writer(TOWN)
    one.push(1, BASE, AT_END, client="one")
    told = other.since(1, BASE).json
    assert told["version"] == 2
    assert told["updates"] == [{"client": "one", "changes": AT_END}]


def test_what_builds_on_an_old_text_is_not_kept_but_told_what_came_between(writer: Write) -> None:
    one, other = writer(), writer(TOWN)
    one.push(1, BASE, AT_END, client="one")
    late = other.push(1, BASE, [[0, "# först", ""], UNITS], client="other")
    assert late.status_code == 409
    assert late.json == {"version": 2, "updates": [{"client": "one", "changes": AT_END}]}
    assert other.push(2, BASE, [[0, "# först", ""], UNITS + 6]).status_code == 200
    assert one.text() == "# först\n" + TEXT + "# mer\n"


def test_an_answer_lost_on_its_way_is_told_again(writer: Write) -> None:
    one = writer()
    one.push(1, BASE, AT_END)
    again = one.push(1, BASE, AT_END)
    assert again.status_code == 409
    assert again.json["updates"] == [{"client": "me", "changes": AT_END}]


def test_problems_come_with_the_version_that_they_are_of(writer: Write) -> None:
    one = writer()
    assert one.since(1, BASE, problems=True).json["problems"] == []
    one.push(1, BASE, [UNITS, [0, "  - regel: [", ""]])
    [problem, *_] = one.since(2, BASE, problems=True).json["problems"]
    assert problem["line"] >= TEXT.count("\n")
    assert one.text().endswith("  - regel: [\n")


def test_problems_are_those_beside_the_other_files_of_the_draft(writer: Write, site: Site) -> None:
    """A rule that the draft takes away elsewhere is missed here, unless that cannot be read."""
    one = writer(None)
    assert one.since(1, BASE, problems=True).json["problems"] == []
    site.write(one.draft, NATIONAL, FILES[NATIONAL].replace("nationell.angest", "nationell.annat"))
    assert "nationell.angest" in one.since(1, BASE, problems=True).json["problems"][0]["message"]


def test_beside_a_file_that_cannot_be_read_it_is_what_is_published(writer: Write, site: Site) -> None:
    one = writer(None)
    site.write(one.draft, NATIONAL, "regler: [")
    site.write(one.draft, AGREED, "avtal: [")
    assert one.since(1, BASE, problems=True).json["problems"] == []


def test_who_may_not_change_the_file_sees_it_but_changes_nothing(writer: Write) -> None:
    for principal, role in ((ELSEWHERE, Role.POLICY_OWNER), (TOWN, Role.SIGNATORY), (None, Role.AUDITOR)):
        one = writer(principal, role)
        page = one.get("/text", fil=AGREED_RULES).get_data(as_text=True)
        assert " readonly>" in page
        assert 'name="csrf_token" value' in page
        assert one.since(1, BASE).status_code == 200
        assert one.push(1, BASE, AT_END).status_code == 403
        assert one.file() is None


def test_the_national_files_are_kept_by_the_site(writer: Write) -> None:
    base = file_hash(FILES[NATIONAL].encode())
    units = len(FILES[NATIONAL].encode("utf-16-le")) // 2
    assert writer().push(1, base, [units, [0, "# x", ""]], path=NATIONAL).status_code == 403
    assert writer(None).push(1, base, [units, [0, "# x", ""]], path=NATIONAL).status_code == 200


def test_nothing_is_kept_without_the_token_of_the_page(writer: Write) -> None:
    one = writer()
    body = {"version": 1, "client": "me", "updates": [AT_END]}
    address = f"/verkstad/{one.draft}/text/nytt?fil={AGREED_RULES}&bas={BASE}"
    assert one.person.client.post(address, json=body).status_code == 400
    assert one.person.client.post(address, json=body, headers={"X-CSRFToken": "made-up"}).status_code == 400
    token = one.since(1, BASE).json["csrf"]
    assert one.person.client.post(address, json=body, headers={"X-CSRFToken": token}).status_code == 200


def test_an_editor_whose_text_is_gone_is_told_to_stop(writer: Write, site: Site) -> None:
    one = writer()
    one.push(1, BASE, AT_END)
    site.router.drafts.give_up_file(one.draft, AGREED_RULES)
    assert one.since(2, BASE).status_code == 410
    assert one.push(2, BASE, [UNITS + 6, [0, "# igen", ""]]).status_code == 410
    assert one.file() is None


def test_an_editor_of_a_removed_file_or_a_closed_draft_is_told_to_stop(writer: Write, site: Site) -> None:
    one = writer()
    one.push(1, BASE, AT_END)
    site.router.drafts.remove_file(one.draft, AGREED_RULES, site.people.keeper)
    assert one.since(2, BASE).status_code == 410
    assert one.push(3, BASE, [0]).status_code == 410
    site.router.drafts.drop(one.draft, site.people.keeper)
    assert one.push(2, BASE, AT_END).status_code == 410


def test_who_saw_another_text_than_is_there_to_be_taken_up_is_told_to_stop(writer: Write) -> None:
    one = writer()
    assert one.push(1, "another", AT_END).status_code == 410
    assert one.since(1, "another").status_code == 410
    assert one.push(1, BASE, AT_END).status_code == 200
    assert writer().push(1, "another", AT_END).status_code == 410


def test_changes_of_another_text_are_refused_and_nothing_is_kept(writer: Write) -> None:
    one = writer()
    for wrong in ([UNITS + 7], [-1], "text", {}, [[0, 7]]):
        assert one.push(1, BASE, wrong).status_code == 422, wrong
    for version in (0, -1, "x", None, True, 10**12):
        assert one.push(version, BASE, AT_END).status_code == 400, version  # type: ignore[arg-type]
    file = one.file()
    assert file is None or file.text == TEXT.encode()


def test_what_is_no_call_of_an_editor_is_refused(writer: Write) -> None:
    one = writer()
    address = f"/verkstad/{one.draft}/text/nytt?fil={AGREED_RULES}&bas={BASE}"
    whole = {"version": 1, "client": "me", "updates": [AT_END]}
    for body in ([], "x", {**whole, "updates": []}, {**whole, "client": 7}, {**whole, "client": "x" * 99}):
        assert one.post_json(address, body).status_code == 400, body
    assert one.post_json(f"/verkstad/{one.draft}/text/nytt", whole).status_code == 404
    assert one.post_json(address.replace("ansvar", "finns-inte"), whole).status_code == 404


def test_pasted_nonsense_is_kept_and_shown(writer: Write) -> None:
    one = writer()
    nonsense = "\tå[\u0001\x00\ud83d 😀"
    assert one.push(1, BASE, [UNITS, [0, nonsense, ""]]).status_code == 200
    assert one.since(1, BASE).json["updates"][0]["changes"][1][1] == nonsense
    assert one.since(2, BASE, problems=True).json["problems"]
    page = one.get("/text", fil=AGREED_RULES)
    assert page.status_code == 200
    assert "\tå[" in page.get_data(as_text=True)


def test_a_large_paste_is_kept_a_too_large_one_refused_and_nothing_lost(writer: Write) -> None:
    one = writer()
    large = ["# " + "x" * 198] * 12_000
    assert one.push(1, BASE, [UNITS, [0, *large, ""]]).status_code == 200
    kept = one.text()
    assert len(kept.encode()) > 2_300_000
    huge = one.push(2, BASE, [len(kept.encode("utf-16-le")) // 2, [0, "x" * 10_000_000]])
    assert huge.status_code == 413
    assert one.text() == kept
    assert one.since(2, BASE, problems=True).json["problems"][0]["message"].startswith("Filen är större än 2 MB")


def test_what_may_stand_at_a_place_is_offered(writer: Write) -> None:
    one = writer()
    address = f"/verkstad/{one.draft}/text/forslag?fil={AGREED_RULES}"
    found = one.post_json(address, {"text": TEXT + "    mot", "line": TEXT.count("\n") + 1, "column": 8}).json
    assert isinstance(found["completions"], list)
    assert one.post_json(address, {"text": 7, "line": 1, "column": 1}).status_code == 400
    assert one.post_json(address, {"text": "", "line": 0, "column": 1}).status_code == 400
