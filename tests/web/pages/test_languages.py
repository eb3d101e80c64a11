"""Swedish first, English complete; the choice is the reader's own and survives."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from flask.testing import FlaskClient

from web import pages

WEB = Path(pages.__file__).parents[1]
CATALOG = WEB / "translations" / "en" / "LC_MESSAGES"
WORDS = {"_": None, "gettext": None, "lazy_gettext": None, "ngettext": (1, 2)}


def words_of_the_pages() -> set[str]:
    with (WEB.parent / "babel.cfg").open(encoding="utf-8") as mapping:
        methods, options = parse_mapping_cfg(mapping)
    found = extract_from_dir(WEB.parent, methods, options, keywords=WORDS)
    return {first_form(message) for _file, _line, message, _comments, _context in found}


def first_form(message: str | tuple[str, ...] | list[str]) -> str:
    return message if isinstance(message, str) else message[0]


def translated(messages: list[Message]) -> dict[str, object]:
    """English by Swedish; several forms as a tuple, whichever way the file gives them."""
    forms = {first_form(message.id): message.string for message in messages if message.id}
    return {word: tuple(text) if isinstance(text, list) else text for word, text in forms.items()}


def test_every_word_of_the_pages_is_in_english() -> None:
    with (CATALOG / "messages.po").open("rb") as file:
        english = translated(list(read_po(file)))
    assert words_of_the_pages() - english.keys() == set()
    assert [word for word, text in english.items() if not all(text if isinstance(text, tuple) else [text])] == []


def test_the_compiled_words_are_those_of_the_source() -> None:
    with (CATALOG / "messages.po").open("rb") as source, (CATALOG / "messages.mo").open("rb") as compiled:
        assert translated(list(read_po(source))) == translated(list(read_mo(compiled)))


def test_swedish_unless_asked_otherwise(client: FlaskClient) -> None:
    html = client.get("/", headers={"Accept-Language": "en"}).get_data(as_text=True)
    assert '<html lang="sv"' in html


def test_the_choice_of_language_is_remembered(client: FlaskClient) -> None:
    client.get("/?lang=en")
    html = client.get("/om").get_data(as_text=True)
    assert '<html lang="en"' in html
    assert "What the answer is" in html


def test_the_way_back_to_swedish_stays_on_the_page(client: FlaskClient) -> None:
    html = client.get("/regler?q=psykisk&lang=en").get_data(as_text=True)
    assert 'href="/regler?q=psykisk&amp;lang=sv"' in html


def test_an_unknown_language_is_passed_over(client: FlaskClient) -> None:
    response = client.get("/?lang=klingon")
    assert '<html lang="sv"' in response.get_data(as_text=True)
    assert "lang" not in response.headers.get("Set-Cookie", "")
