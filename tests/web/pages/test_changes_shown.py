"""A comparison as it is shown: removed and added in words too, every text escaped, the site's changes first."""

from __future__ import annotations

from flask import Flask, render_template_string

from router.agreement import Party
from router.changes.change import Change, Difference
from router.changes.raw import raw_lines
from router.changes.words import compared_words
from web.pages.changes_view import by_place

SHOWN = '{% from "parts/changes.html" import change_list %}{{ change_list(groups) }}'
RAW = '{% from "parts/changes.html" import raw_change %}{{ raw_change("rules/a.yaml", lines) }}'


def change(place: str | None, title: str, before: str, after: str) -> Change:
    difference = Difference("Villkor", (compared_words(before, after),))
    parties = (Party("region", place),) if place else ()
    return Change("rule", "changed", title, title, "rules/a.yaml", place, parties, f"{title} ändras.", (difference,))


def shown(app: Flask, *changes: Change, language: str = "sv") -> str:
    with app.test_request_context(f"/?lang={language}"):
        return render_template_string(SHOWN, groups=by_place(changes))


def test_removed_and_added_words_are_told_to_those_who_do_not_see_them(app: Flask) -> None:
    html = shown(app, change("18", "En regel", "minst 6", "minst 7"))
    assert '<del class="evi-removed"><span class="govuk-visually-hidden">borttaget: </span>' in html
    assert '<span lang="sv">6</span></del>' in html
    assert '<ins class="evi-added"><span class="govuk-visually-hidden">tillagt: </span>' in html
    assert '<span lang="sv">7</span></ins>' in html
    assert "removed: </span>" in shown(app, change("18", "En regel", "minst 6", "minst 7"), language="en")


def test_what_the_site_keeps_comes_first_and_places_go_by_name(app: Flask) -> None:
    html = shown(app, change("18", "Länets", "a", "b"), change(None, "Allas", "a", "b"))
    assert html.index("Gemensamt för alla platser") < html.index("Region Örebro län")


def test_every_text_is_escaped(app: Flask) -> None:
    html = shown(app, change(None, "<b>fet</b>", "<i>", "<u>"))
    assert "<b>" not in html
    assert "<u>" not in html
    assert "&lt;b&gt;fet" in html


def test_nothing_changed_is_said(app: Flask) -> None:
    assert "Inget är ändrat." in shown(app)


def test_a_file_is_shown_line_by_line(app: Flask) -> None:
    before = "".join(f"rad {number}\n" for number in range(20))
    with app.test_request_context("/"):
        html = render_template_string(RAW, lines=raw_lines(before, before.replace("rad 15\n", "rad <15>\n")))
    assert "12 rader är som förut" in html
    assert "rad &lt;15&gt;" in html
    assert html.count("<del") == 1
