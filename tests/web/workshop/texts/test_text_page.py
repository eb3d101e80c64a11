"""The text of a file as a page: whole texts without scripts, what was published meanwhile, giving up and removing."""

from __future__ import annotations

from html import unescape

from werkzeug.test import TestResponse

from router.access import Role
from router.content_files import file_hash
from tests.web.workshop.texts.conftest import Write, Writer
from tests.workshop.a_site import AGREED, AGREED_RULES, ELSEWHERE, FILES, OTHER_RULES, THIRD_RULES, TOWN, Site

BASE = file_hash(FILES[AGREED_RULES].encode())
SAVE = "/text"


def page_of(answer: TestResponse) -> str:
    return unescape(answer.get_data(as_text=True))


def save(one: Writer, text: str, version: int = 1, base: str = BASE, path: str = AGREED_RULES) -> TestResponse:
    fields = {"text": text.replace("\n", "\r\n"), "version": str(version), "base": base}
    return one.send(SAVE, fields, fil=path)


def test_the_whole_text_is_kept_without_scripts(writer: Write) -> None:
    one = writer()
    answer = save(one, OTHER_RULES)
    assert answer.status_code == 303
    assert one.text() == OTHER_RULES
    assert "ändrad i utkastet" in page_of(one.person.get(answer.location))


def test_a_late_text_is_not_kept_but_shown_beside_the_other(writer: Write) -> None:
    one, other = writer(), writer(TOWN)
    save(one, OTHER_RULES)
    late = save(other, THIRD_RULES)
    page = page_of(late)
    assert late.status_code == 409
    assert one.text() == OTHER_RULES
    assert "Din text är inte sparad än" in page
    assert OTHER_RULES in page
    assert THIRD_RULES in page
    assert save(other, THIRD_RULES, version=2).status_code == 303
    assert one.text() == THIRD_RULES


def test_a_text_made_of_what_was_published_before_is_late_too(writer: Write) -> None:
    one = writer()
    assert save(one, OTHER_RULES, base="another").status_code == 409
    assert one.text() == FILES[AGREED_RULES]


def test_a_broken_text_is_kept_and_its_problems_shown(writer: Write) -> None:
    one = writer()
    broken = FILES[AGREED_RULES] + "  - [\n"
    assert save(one, broken).status_code == 303
    assert one.text() == broken
    page = page_of(one.get("/text", fil=AGREED_RULES))
    assert "problem i texten" in page
    assert "Rad 1" in page


def test_a_text_that_is_too_large_is_refused_and_nothing_changed(writer: Write) -> None:
    one = writer()
    for size in (3_000_000, 10_000_000):
        answer = save(one, "x" * size)
        assert answer.status_code == 413
        assert "högst 2 MB" in page_of(answer)
        assert "Ingenting är ändrat" in page_of(answer)
    file = one.file()
    assert file is None or not file.is_changed


def test_a_form_of_somebody_elses_page_changes_nothing(writer: Write) -> None:
    one = writer()
    fields = {"csrf_token": "made-up", "text": OTHER_RULES, "version": "1", "base": BASE}
    for page in ("text", "ikapp"):
        answer = one.person.client.post(f"/verkstad/{one.draft}/{page}?fil={AGREED_RULES}", data=fields)
        assert answer.status_code == 400
    assert one.file() is None


def test_only_those_whose_file_it_is_may_send_a_text(writer: Write) -> None:
    for principal, role in ((ELSEWHERE, Role.POLICY_OWNER), (TOWN, Role.SIGNATORY)):
        one = writer(principal, role)
        assert save(one, OTHER_RULES).status_code == 403
        page = page_of(one.get("/text", fil=AGREED_RULES))
        assert "inte ändra den" in page
        assert one.file() is None


def test_an_agreement_says_what_the_product_writes_itself(writer: Write) -> None:
    assert "skriver tjänsten själv" in page_of(writer().get("/text", fil=AGREED))
    assert "skriver tjänsten själv" not in page_of(writer().get("/text", fil=AGREED_RULES))


def test_the_same_content_is_one_press_away_as_a_form(writer: Write) -> None:
    one = writer()
    assert f"/verkstad/{one.draft}/avtal?mapp=" in page_of(one.get("/text", fil=AGREED))
    page = page_of(one.get("/text", fil=AGREED_RULES))
    assert "&regel=lan.angest" in page
    assert "Ny regel i formulär" in page
    assert (
        one.person.client.get(f"/verkstad/{one.draft}/regel?fil={AGREED_RULES}&regel=lan.angest").status_code == 200
    )
    assert one.person.client.get(f"/verkstad/{one.draft}/avtal?mapp=regional/18-orebro").status_code == 200


def test_what_is_no_file_is_not_there(writer: Write) -> None:
    one = writer()
    for path in ("", "rules/finns-inte.yaml", "../etc/passwd", "a\x00b"):
        for page in ("/text", "/text/nytt", "/slapp", "/ta-bort", "/ikapp"):
            assert one.get(page, fil=path, since=1).status_code == 404, (page, path)


def test_changes_are_given_up_after_a_question(writer: Write) -> None:
    one = writer()
    save(one, OTHER_RULES)
    assert "Vill du släppa ändringarna" in page_of(one.get("/slapp", fil=AGREED_RULES))
    assert one.file() is not None
    assert one.send("/slapp", {}, fil=AGREED_RULES).status_code == 303
    assert one.file() is None


def test_others_do_not_give_up_or_remove(writer: Write) -> None:
    one = writer()
    save(one, OTHER_RULES)
    other = writer(ELSEWHERE)
    assert other.send("/slapp", {}, fil=AGREED_RULES).status_code == 403
    assert other.send("/ta-bort", {"version": "2"}, fil=AGREED_RULES).status_code == 403
    assert one.text() == OTHER_RULES


def test_a_file_is_removed_after_a_question_and_brought_back(writer: Write) -> None:
    one = writer()
    assert "Vill du ta bort filen?" in page_of(one.get("/ta-bort", fil=AGREED_RULES))
    assert one.send("/ta-bort", {"version": "1"}, fil=AGREED_RULES).status_code == 303
    file = one.file()
    assert file is not None
    assert file.text is None
    assert "Utkastet tar bort filen" in page_of(one.get("/text", fil=AGREED_RULES))
    assert save(one, OTHER_RULES, version=2).status_code == 409
    assert one.send("/slapp", {}, fil=AGREED_RULES).status_code == 303
    assert one.file() is None


def test_what_was_written_after_the_question_is_not_removed(writer: Write) -> None:
    one = writer()
    save(one, OTHER_RULES)
    assert one.send("/ta-bort", {"version": "1"}, fil=AGREED_RULES).status_code == 303
    assert one.text() == OTHER_RULES


def published_meanwhile(one: Writer) -> None:
    """The draft changes the file, and then another draft is published that does."""
    save(one, THIRD_RULES)
    one.site.publish(one.site.ready(agreed_rules=OTHER_RULES))


def choose(one: Writer, choice: str, **more: str) -> TestResponse:
    fields = {"version": "2", "theirs": file_hash(OTHER_RULES.encode()), "text": "", "val": choice, **more}
    return one.send("/ikapp", fields, fil=AGREED_RULES)


def test_a_file_published_meanwhile_is_told_of_with_all_three_texts(writer: Write) -> None:
    one = writer()
    published_meanwhile(one)
    for page in ("/text", "/andra"):
        assert f"/ikapp?fil={AGREED_RULES}" in page_of(one.get(page, fil=AGREED_RULES)).replace("%2F", "/")
    page = page_of(one.get("/ikapp", fil=AGREED_RULES))
    assert "Vad som har publicerats sedan utkastet började" in page
    assert "Vad utkastet ändrade" in page
    assert "Vad utkastet skulle ändra av det som är publicerat nu" in page


def test_one_of_the_three_texts_is_chosen(writer: Write, site: Site) -> None:
    for choice, text in (("mitt", THIRD_RULES), ("deras", OTHER_RULES), ("text", "# båda\n" + THIRD_RULES)):
        one = writer()
        if choice == "mitt":
            published_meanwhile(one)
        else:
            site.router.drafts.give_up_file(one.draft, AGREED_RULES)
            site.router.drafts.take_up(one.draft, AGREED_RULES, FILES[AGREED_RULES].encode(), site.people.writer)
            save(one, THIRD_RULES)
        answer = choose(one, choice, text=text.replace("\n", "\r\n"))
        assert answer.status_code == 303, page_of(answer)
        file = one.file()
        assert file is not None
        assert file.text == text.encode()
        assert file.base_hash == file_hash(OTHER_RULES.encode())
        assert "ingenting att välja" in page_of(one.get("/ikapp", fil=AGREED_RULES))


def test_nothing_is_chosen_for_anybody(writer: Write) -> None:
    one = writer()
    published_meanwhile(one)
    for choice in ("", "annat"):
        answer = choose(one, choice)
        assert answer.status_code == 422
        assert "Välj vilken text utkastet ska ha." in page_of(answer)
    assert one.text() == THIRD_RULES


def test_a_choice_between_other_texts_than_there_are_is_asked_again(writer: Write) -> None:
    one = writer()
    published_meanwhile(one)
    for late in ({"version": "1"}, {"theirs": "another"}):
        answer = choose(one, "deras", **late)
        assert answer.status_code == 409
        assert "Ingenting är sparat" in page_of(answer)
    file = one.file()
    assert file is not None
    assert (file.text, file.base_hash) == (THIRD_RULES.encode(), BASE)


def test_others_do_not_choose(writer: Write) -> None:
    one = writer()
    published_meanwhile(one)
    other = writer(ELSEWHERE)
    assert choose(other, "deras").status_code == 403
    assert "Vilken text ska utkastet ha?" not in page_of(other.get("/ikapp", fil=AGREED_RULES))
