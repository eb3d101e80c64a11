"""What holds for every page: nothing inline, nothing from elsewhere, no agency named by a template."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.web.pages.form import Browser
from web import pages

PAGES = [
    "/",
    "/bedom",
    "/fragor",
    "/regler",
    "/regler/nationell.forsta_linjen",
    "/andringar",
    "/om",
    "/sa-funkar-det",
    "/karta",
    "/verksamheter",
    "/verksamheter/bup",
]
TEMPLATES = sorted((Path(pages.__file__).parents[1] / "templates").rglob("*.html"))


@pytest.mark.parametrize("address", PAGES)
def test_a_strict_content_security_policy_stops_nothing(browser: Browser, address: str) -> None:
    browser.open(address)
    assert browser.status == 200
    assert not re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", browser.html)
    assert not re.findall(r"<style|\sstyle=|\son[a-z]+=|javascript:", browser.html)


@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_fetched_from_elsewhere(browser: Browser, address: str) -> None:
    browser.open(address)
    fetched = re.findall(
        r"<(?:script|link(?! rel=\"alternate\")|img|iframe)[^>]*?(?:src|href)=\"([^\"]*)\"", browser.html
    )
    assert fetched
    assert [place for place in fetched if not place.startswith("/static/")] == []


@pytest.mark.parametrize("address", PAGES)
def test_the_emergency_number_is_one_press_away(browser: Browser, address: str) -> None:
    assert 'href="tel:112"' in browser.open(address).html


@pytest.mark.parametrize("address", PAGES)
def test_one_heading_says_what_the_page_is(browser: Browser, address: str) -> None:
    assert browser.open(address).html.count("<h1") == 1


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_no_template_uses_the_marks_of_another_government(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    assert "govukHeader(" not in text
    assert "govukFooter(" not in text
