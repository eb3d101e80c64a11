"""The readable comparison of a draft with what applies, what others say of it, and whether they say yes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission
from router.changes.change import Change
from router.changes.raw import lines_of
from router.storage import Drafted
from router.workshop.comparing import compared_contents
from router.workshop.reviewing import (
    About,
    NotReviewed,
    Reason,
    answer,
    approve,
    comment,
    refused_approval,
    request_changes,
    settle,
    text_of,
)
from web.access import access, actor, by, may
from web.forms.checked import Wrong
from web.pages import language
from web.pages.changes_view import by_place
from web.pages.workshop.review_view import (
    MOST_CHANGES,
    about_change,
    raw_files,
    shown_reviews,
    threads_of,
    who,
)
from web.pages.workshop.the_draft import draft_page, the_draft
from web.typed_numbers import whole_number
from web.wiring import the_router

pages = Blueprint("workshop_review", __name__, url_prefix="/verkstad/<draft_id>/jamfor")


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """What the draft changes, and what is said of it."""
    return _shown(draft_id, Wrong(language.current()))


@pages.post("/godkann")
@access(Permission.COMMENT_POLICY)
def say_yes(draft_id: str) -> ResponseReturnValue:
    """Approves the draft as it was shown."""
    the_draft(draft_id)
    shown = request.form.get("shown", "")
    return _done(draft_id, "verdict", lambda: approve(the_router().workshop, draft_id, shown, by()), "granskningar")


@pages.post("/begar-andring")
@access(Permission.COMMENT_POLICY)
def ask_for_changes(draft_id: str) -> ResponseReturnValue:
    """Asks for changes."""
    the_draft(draft_id)
    shown, text = request.form.get("shown", ""), request.form.get("wanted", "")
    return _done(
        draft_id,
        "wanted",
        lambda: request_changes(the_router().workshop, draft_id, shown, text, by()),
        "granskningar",
    )


@pages.post("/kommentarer")
@access(Permission.COMMENT_POLICY)
def say(draft_id: str) -> ResponseReturnValue:
    """Comments on the draft, a change, a file or a line."""
    about = _asked_about(the_draft(draft_id))
    return _done(
        draft_id,
        "remark",
        lambda: comment(the_router().workshop, draft_id, about, request.form.get("remark", ""), by()),
        "kommentar-",
    )


@pages.post("/kommentarer/<comment_id>/svar")
@access(Permission.COMMENT_POLICY)
def reply(draft_id: str, comment_id: str) -> ResponseReturnValue:
    """Answers a comment."""
    the_draft(draft_id)
    with _known_comment():
        return _done(
            draft_id,
            f"answer-{comment_id}",
            lambda: answer(the_router().workshop, draft_id, comment_id, request.form.get("answer", ""), by()),
            "kommentar-",
        )


@pages.post("/kommentarer/<comment_id>/klar")
@access(Permission.COMMENT_POLICY)
def attend(draft_id: str, comment_id: str) -> ResponseReturnValue:
    """Says that a comment has been attended to."""
    the_draft(draft_id)
    with _known_comment():
        return _done(
            draft_id,
            "remark",
            lambda: settle(the_router().workshop, draft_id, comment_id, by()),
            f"kommentar-{comment_id}",
        )


@contextmanager
def _known_comment() -> Iterator[None]:
    try:
        yield
    except KeyError:
        abort(404)


def _done(draft_id: str, field: str, do: Callable[[], str | None], onward: str) -> ResponseReturnValue:
    """Does it and goes on to where it shows; what is refused is told beside the field, on the page as it is now."""
    try:
        made = do()
    except NotReviewed as refused:
        wrong = Wrong(language.current())
        wrong.add(field, refused.said(language.current()))
        return _shown(draft_id, wrong, 409 if refused.reason in (Reason.OTHER_CONTENT, Reason.CLOSED) else 422)
    return redirect(url_for("workshop_review.show", draft_id=draft_id) + f"#{onward}{made or ''}", 303)


def _shown(draft_id: str, wrong: Wrong, status: int = 200) -> ResponseReturnValue:
    draft, router = the_draft(draft_id), the_router()
    judged = router.workshop.people_of(draft, router.workshop.timeline())
    compared = router.comparisons.of(*compared_contents(judged))
    reason = refused_approval(judged, actor())
    begin = min(whole_number(request.args.get("fran", "")) or 0, len(compared.changes))
    shown: dict[str, Any] = {
        "judged": judged,
        "groups": by_place(compared.changes[begin : begin + MOST_CHANGES]),
        "count": len(compared.changes),
        "more": begin + MOST_CHANGES if begin + MOST_CHANGES < len(compared.changes) else None,
        "problems": compared.problems,
        "files": raw_files(judged, request.values.get("path")),
        "threads": threads_of(draft, router.reviews.comments(draft_id), compared.changes),
        "about": _about(draft, compared.changes),
        "about_change": about_change,
        "line_address": lambda path: lambda line: _address_of_line(draft_id, path, line),
        "reviews": shown_reviews(judged),
        "why_not": None if reason is None else NotReviewed(reason).said(language.current()),
        "may_ask": reason in (None, Reason.NOT_CONCERNED),
        "may_comment": may(Permission.COMMENT_POLICY) and draft.status == "open",
        "me": actor().id,
        "who": who,
        "typed": request.form,
        "wrong": wrong,
    }
    return draft_page("workshop/review.html", draft, status, **shown)


def _about(draft: Drafted, changes: tuple[Change, ...]) -> About | None:
    """What the reader has chosen to comment on; None before a choice is made. What is not there is not chosen."""
    path, number = request.values.get("path"), whole_number(request.values.get("line", ""))
    change = request.values.get("change", "")
    if change:
        return next((about_change(one) for one in changes if f"{one.part}:{one.id}" == change), None)
    if path not in draft.changed:
        return None
    lines = lines_of(text_of(draft, path))
    if number is not None and 0 < number <= len(lines):
        return About(path, number, lines[number - 1])
    return About(path)


def _asked_about(draft: Drafted) -> About:
    """What a comment that was sent is about; 404 when the draft has no such file or change."""
    path, number = request.form.get("path") or None, whole_number(request.form.get("line", ""))
    if request.form.get("change"):
        router = the_router()
        judged = router.workshop.people_of(draft, router.workshop.timeline())
        found = _about(draft, router.comparisons.of(*compared_contents(judged)).changes)
        return found if found is not None else abort(404)
    if path is not None and path not in draft.files:
        abort(404)
    return About(path) if path is None or number is None else About(path, number, request.form.get("quoted", ""))


def _address_of_line(draft_id: str, path: str, line: int) -> str:
    return url_for("workshop_review.show", draft_id=draft_id, path=path, line=line, _anchor="skriv")
