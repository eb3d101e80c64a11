"""The change log: each publication in plain words, safe whatever somebody wrote, and a feed that programs read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from xml.etree import ElementTree

import pytest
from flask.testing import FlaskClient

from router.changes.entry import ChangeEntry
from tests.web.pages.form import Browser
from tests.web.pages.sample import SampleRouter

ATOM = "{http://www.w3.org/2005/Atom}"
ENTRY = ChangeEntry(
    seq=2,
    what="Första linjen tar emot från 7 år",
    why="För få & för små <barn> fick hjälp",
    affected="Barn som är 6 år",
    source="Protokoll § 14",
    effective_from=date(2026, 12, 1),
    published_at=datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
    revision="c" * 64,
    by=("Region Örebro län",),
    verdict="proved",
    changes=("Yngsta ålder i första linjen ändras från 6 till 7.",),
)
OLDER = ChangeEntry(
    seq=1,
    what="En \x0b\x01rättelse",
    why="Fel",
    affected="Ingen",
    source="Rättelse",
    effective_from=date(2026, 11, 1),
    published_at=datetime(2026, 11, 1, tzinfo=UTC),
    revision="d" * 64,
    taken_back_by=2,
)


@pytest.fixture
def told(router: SampleRouter) -> SampleRouter:
    router.changes = (ENTRY, OLDER)
    return router


def test_the_page_tells_what_why_for_whom_from_when_and_by_whom(told: SampleRouter, browser: Browser) -> None:
    browser.open("/andringar")
    for words in ("Första linjen tar emot från 7 år", "Barn som är 6 år", "1 december 2026", "Region Örebro län"):
        assert words in browser.html
    assert "Gäller inte än." in browser.html
    assert "Yngsta ålder i första linjen ändras från 6 till 7." in browser.html
    assert "Ändringen är återtagen." in browser.html
    assert "små &lt;barn&gt;" in browser.html
    assert 'type="application/atom+xml"' in browser.html


def test_the_page_is_in_english_too(told: SampleRouter, browser: Browser) -> None:
    browser.open("/andringar?lang=en")
    assert "Changes in the rules" in browser.html
    assert "Not in force yet." in browser.html


def test_a_service_without_publications_says_so(browser: Browser) -> None:
    browser.open("/andringar")
    assert "Inget har ändrats" in browser.html


def test_older_entries_are_reached_by_their_number(router: SampleRouter, browser: Browser) -> None:
    router.changes = tuple(ChangeEntry(**{**_fields(ENTRY), "seq": seq}) for seq in range(120, 0, -1))
    browser.open("/andringar")
    assert "/andringar?fore=71" in browser.html
    browser.open("/andringar?fore=71")
    assert 'id="nr-70"' in browser.html
    assert 'id="nr-71"' not in browser.html


def test_the_feed_is_xml_with_every_word_in_its_place(told: SampleRouter, client: FlaskClient) -> None:
    answer = client.get("/andringar.atom")
    assert answer.content_type == "application/atom+xml; charset=utf-8"
    feed = ElementTree.fromstring(answer.data)  # noqa: S314  our own feed
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [ENTRY.what, "En   rättelse"]
    content = entries[0].findtext(f"{ATOM}content") or ""
    assert "Varför: För få & för små <barn> fick hjälp" in content
    assert "– Yngsta ålder i första linjen ändras från 6 till 7." in content
    assert feed.findtext(f"{ATOM}updated") == "2026-11-20T09:30:00+00:00"
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == 2
    assert entries[0].findtext(f"{ATOM}author/{ATOM}name") == "Region Örebro län"


def test_the_feed_is_fetched_again_only_when_it_has_changed(told: SampleRouter, client: FlaskClient) -> None:
    first = client.get("/andringar.atom")
    again = client.get("/andringar.atom", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    told.changes = (ENTRY,)
    assert client.get("/andringar.atom", headers={"If-None-Match": first.headers["ETag"]}).status_code == 200


def test_an_empty_feed_is_a_feed(client: FlaskClient) -> None:
    feed = ElementTree.fromstring(client.get("/andringar.atom").data)  # noqa: S314  our own feed
    assert feed.findall(f"{ATOM}entry") == []


def _fields(entry: ChangeEntry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in ChangeEntry.__slots__}
