"""Which language a page is in: what the reader asked for last, else the browser's wish, else Swedish."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import wraps
from typing import Any, TypeVar

from babel.dates import format_date
from flask import Response, current_app, g, request, url_for
from flask_babel import get_locale

SWEDISH = "sv"
ENGLISH = "en"
LANGUAGES = (SWEDISH, ENGLISH)
Words = TypeVar("Words")
COOKIE = "lang"
ONE_YEAR = 365 * 24 * 3600


def chosen() -> str:
    """The language of this answer."""
    asked = g.get("language") or request.args.get("lang") or request.cookies.get(COOKIE)
    return asked if asked in LANGUAGES else SWEDISH


def current() -> str:
    return str(get_locale() or SWEDISH)


def remember(response: Response) -> Response:
    """Keeps the reader's choice in a cookie of their own; nothing is stored here."""
    asked = g.get("language") or request.args.get("lang")
    if asked in LANGUAGES:
        secure = current_app.config["SESSION_COOKIE_SECURE"]
        response.set_cookie(COOKIE, asked, max_age=ONE_YEAR, secure=secure, httponly=True, samesite="Lax")
    return response


def template_words() -> dict[str, Any]:
    """The language of the page, the other one, and where this page stands in it."""
    here = current()
    other = ENGLISH if here == SWEDISH else SWEDISH
    return {"language": here, "other_language": other, "switch_address": _here_in(other)}


def _here_in(language: str) -> str:
    if request.endpoint is None or request.method != "GET":
        return url_for("start.home", lang=language)
    return url_for(request.endpoint, **{**(request.view_args or {}), **request.args.to_dict(), "lang": language})


def day(value: date | str | None) -> str:
    """A date in words ("24 november 2026"), or the text itself when it is no date."""
    if value is None:
        return ""
    try:
        moment = datetime.fromisoformat(value).date() if isinstance(value, str) else value
    except ValueError:
        return str(value)
    return format_date(moment, "d MMMM y", locale=current())


def in_sentence(text: str) -> str:
    """The same words to go on a sentence with: no capital unless it is an abbreviation, no full stop."""
    text = text.strip().removesuffix(".")
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def once_in_each_language(put: Callable[[], Words]) -> Callable[[], Words]:
    """Words that are the same on every page: put together once in a process for each language, not once a line."""
    kept: dict[str, Words] = {}

    @wraps(put)
    def words() -> Words:
        here = current()
        if here not in kept:
            kept[here] = put()
        return kept[here]

    return words
