"""The page where a draft is compared, commented on and reviewed, as people use it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from router.access import Grant, Role
from tests.web.accounts.signing_in import Person
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

MORE = FILES[NATIONAL] + "# mer\n"
OWNER = Grant(Role.POLICY_OWNER, None)


def page(draft: str) -> str:
    return f"/verkstad/{draft}/jamfor"


def html_of(person: Person, draft: str, query: str = "") -> str:
    answer = person.get(page(draft) + query)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def shown_in(html: str) -> str:
    found = re.search(r'name="shown" value="([^"]+)"', html)
    assert found
    return found[1]


def test_what_a_draft_changes_is_told_in_words_and_line_by_line(site: Site, person: Callable[..., Person]) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    html = html_of(person(OWNER), draft)
    assert '<del class="evi-removed">' in html
    assert "elevhälsan" in html
    assert AGREED_RULES in html
    assert "1 ändring, 1 fil, 0 kommentarer att ta hand om" in " ".join(html.split())


def test_what_cannot_be_read_is_shown_line_by_line_below_its_problems(
    site: Site, person: Callable[..., Person]
) -> None:
    html = html_of(person(OWNER), site.draft(agreed_rules="regler: [<b>"))
    assert "Innehållet går inte att läsa" in html
    assert f"{AGREED_RULES}:1:" in html
    assert "&lt;b&gt;" in html
    assert 'class="evi-raw"' in html


def test_a_yes_is_given_to_exactly_what_was_shown(site: Site, person: Callable[..., Person]) -> None:
    draft, keeper = site.draft(national=MORE), person(OWNER)
    seen = shown_in(html_of(keeper, draft))
    site.write(draft, NATIONAL, MORE + "# ännu mer\n")
    late = keeper.send(f"{page(draft)}/godkann", {"shown": seen}, page(draft))
    assert late.status_code == 409
    text = late.get_data(as_text=True)
    assert "Utkastet har ändrats sedan du öppnade sidan" in text
    assert "ännu mer" in text
    assert site.router.reviews.reviews(draft) == ()
    done = keeper.send(f"{page(draft)}/godkann", {"shown": shown_in(text)}, page(draft))
    assert done.status_code == 303
    assert site.router.workshop.judge(draft).unapproved == ()
    again = html_of(keeper, draft)
    assert "Regelägare" in again
    assert keeper.login not in again, "nobody's login is told to others"
    assert keeper.account not in again


@pytest.mark.parametrize("grant", [Grant(Role.POLICY_OWNER, ELSEWHERE), Grant(Role.SIGNATORY, TOWN)])
def test_somebody_not_concerned_cannot_say_yes(site: Site, person: Callable[..., Person], grant: Grant) -> None:
    draft, outsider = site.draft(national=MORE), person(grant)
    html = html_of(outsider, draft)
    assert "/godkann" not in html
    assert "räknas inte" in html
    refused = outsider.send(f"{page(draft)}/godkann", {"shown": shown_in(html)}, page(draft))
    assert refused.status_code == 422
    assert site.router.reviews.reviews(draft) == ()


def test_an_author_is_told_why_not(site: Site, person: Callable[..., Person]) -> None:
    author = person(Grant(Role.POLICY_OWNER, REGION))
    draft = site.draft(agreed_rules=OTHER_RULES)
    site.write(draft, AGREED_RULES, THIRD_RULES, site.people.act(author.account, principal=REGION))
    html = html_of(author, draft)
    assert "Du har skrivit i utkastet" in html
    assert "/godkann" not in html
    assert "/begar-andring" not in html


def test_an_auditor_reads_and_says_nothing(site: Site, person: Callable[..., Person]) -> None:
    draft, auditor = site.draft(national=MORE), person(Grant(Role.AUDITOR, None))
    html = html_of(auditor, draft)
    assert "<textarea" not in html
    assert auditor.send(f"{page(draft)}/kommentarer", {"remark": "Hm"}).status_code == 403


def test_changes_are_requested_with_a_reason(site: Site, person: Callable[..., Person]) -> None:
    draft, keeper = site.draft(national=MORE), person(OWNER)
    seen = shown_in(html_of(keeper, draft))
    empty = keeper.send(f"{page(draft)}/begar-andring", {"shown": seen, "wanted": " "}, page(draft))
    assert empty.status_code == 422
    assert "Skriv vad du vill säga." in empty.get_data(as_text=True)
    fields = {"shown": seen, "wanted": "Förklara kommentaren."}
    assert keeper.send(f"{page(draft)}/begar-andring", fields, page(draft)).status_code == 303
    html = html_of(keeper, draft)
    assert "Ändringar begärda" in html
    assert "Förklara kommentaren." in html


def test_a_comment_stands_on_its_line_and_says_when_it_has_changed(site: Site, person: Callable[..., Person]) -> None:
    draft, town = site.draft(agreed_rules=OTHER_RULES), person(Grant(Role.SIGNATORY, TOWN))
    lines = OTHER_RULES.splitlines()
    line = next(at for at, text in enumerate(lines, start=1) if "elevhälsan" in text)
    form = html_of(town, draft, f"?path={AGREED_RULES}&line={line}")
    assert f"Kommentar till rad {line}" in form
    fields = {"path": AGREED_RULES, "line": str(line), "quoted": lines[line - 1], "remark": "Är de <många> nog?"}
    made = town.send(f"{page(draft)}/kommentarer", fields, page(draft))
    assert made.status_code == 303
    assert made.location.split("#")[1] in html_of(town, draft)
    assert "Är de &lt;många&gt; nog?" in html_of(town, draft)
    assert "Raden har ändrats" not in html_of(town, draft)
    site.write(draft, AGREED_RULES, THIRD_RULES)
    html = html_of(town, draft)
    assert "Raden har ändrats" in html
    assert "Är de &lt;många&gt; nog?" in html


def test_a_change_a_file_and_the_whole_are_commented_on(site: Site, person: Callable[..., Person]) -> None:
    draft, town = site.draft(agreed_rules=OTHER_RULES), person(Grant(Role.SIGNATORY, TOWN))
    for about, words in (
        ({"change": "rule:lan.angest"}, "Om regeln"),
        ({"path": AGREED_RULES}, "Om filen"),
        ({}, "Allt"),
    ):
        sent = town.send(f"{page(draft)}/kommentarer", {**about, "remark": words}, page(draft))
        assert sent.status_code == 303
    html = html_of(town, draft)
    assert all(html.count(words) == 1 for words in ("Om regeln", "Om filen", "Allt<"))
    assert "Om sådant som har ändrats sedan" not in html
    site.write(draft, AGREED_RULES, FILES[AGREED_RULES])
    later = html_of(town, draft)
    assert "Om sådant som har ändrats sedan" in later
    assert all(words in later for words in ("Om regeln", "Om filen", "Allt"))


@pytest.mark.parametrize("about", [{"path": "rules/finns/inte.yaml"}, {"change": "rule:finns.inte"}])
def test_what_is_not_there_is_not_commented_on(
    site: Site, person: Callable[..., Person], about: dict[str, str]
) -> None:
    draft, town = site.draft(agreed_rules=OTHER_RULES), person(Grant(Role.SIGNATORY, TOWN))
    assert town.send(f"{page(draft)}/kommentarer", {**about, "remark": "Hm"}, page(draft)).status_code == 404
    assert site.router.reviews.comments(draft) == ()


def test_what_points_at_a_person_is_refused_and_what_was_written_is_kept_on_the_page(
    site: Site, person: Callable[..., Person]
) -> None:
    draft, town = site.draft(agreed_rules=OTHER_RULES), person(Grant(Role.SIGNATORY, TOWN))
    answer = town.send(f"{page(draft)}/kommentarer", {"remark": "ring 070-123 45 67"}, page(draft))
    assert answer.status_code == 422
    assert "ett telefonnummer" in answer.get_data(as_text=True)
    assert "ring 070-123 45 67" in answer.get_data(as_text=True)
    assert site.router.reviews.comments(draft) == ()


def test_a_comment_is_answered_and_attended_to(site: Site, person: Callable[..., Person]) -> None:
    draft, town = site.draft(agreed_rules=OTHER_RULES), person(Grant(Role.SIGNATORY, TOWN))
    town.send(f"{page(draft)}/kommentarer", {"remark": "Varför?"}, page(draft))
    (asked,) = site.router.reviews.comments(draft)
    here = f"{page(draft)}/kommentarer/{asked.id}"
    assert town.send(f"{here}/svar", {"answer": "Därför."}, page(draft)).status_code == 303
    assert town.send(f"{here}/klar", {}, page(draft)).status_code == 303
    html = html_of(town, draft)
    assert html.index("Varför?") < html.index("Därför.")
    assert "Klar" in html
    assert "0 kommentarer att ta hand om" in " ".join(html.split())
    assert town.send(f"{page(draft)}/kommentarer/finns-inte/klar", {}, page(draft)).status_code == 404


def test_the_page_is_in_english_too(site: Site, person: Callable[..., Person]) -> None:
    html = html_of(person(OWNER), site.draft(national=MORE), "?lang=en")
    assert "Compare and review" in html
    assert "Approve exactly this" in html


def test_a_draft_that_is_not_there(site: Site, person: Callable[..., Person]) -> None:
    assert person(OWNER).get(page("finns-inte")).status_code == 404
