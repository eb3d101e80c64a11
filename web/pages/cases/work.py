"""What the reader's principal has to do in cases, overdue first, and the cases that it is involved in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission, Principal
from router.follow_up.reference import read_reference
from router.storage.case_lists import AT_MOST, DueItem, ListedCase
from web.access import access, actor
from web.pages.cases import words
from web.typed_numbers import whole_number
from web.wiring import the_router

pages = Blueprint("cases", __name__)


@dataclass(frozen=True, slots=True)
class WorkList:
    """A page of what is due, and of the cases; `due` and `overdue` count all of it."""

    items: Sequence[DueItem]
    due: int
    overdue: int
    cases: Sequence[ListedCase]
    fictional: frozenset[str]
    shows_open: bool
    skip: int

    @property
    def later(self) -> Mapping[str, str] | None:
        """Where the next page of what is due begins; None on the last."""
        if len(self.items) < AT_MOST:
            return None
        last = self.items[-1]
        return {"efter": f"{last.clock.due.isoformat()}_{last.reference}_{last.clock.key}"}

    @property
    def more(self) -> int | None:
        """Where the next page of cases begins; None on the last."""
        return self.skip + AT_MOST if len(self.cases) == AT_MOST else None


@pages.get("/arenden")
@access(Permission.SEE_CASE)
def work() -> ResponseReturnValue:
    """The way into a case by its reference, and what has to be done."""
    typed = request.args.get("referens", "").strip()
    reference = read_reference(typed) if typed else None
    if reference is not None:
        return redirect(url_for("cases.show", reference=reference), 303)
    principal, today = actor().principal, the_router().today()
    listed = _listed(principal, today) if principal else None
    return render_template("cases/work.html", typed=typed, listed=listed, words=words, today=today)


@pages.get("/cases")
@pages.get("/cases/<reference>")
@access(Permission.SEE_CASE)
def by_english_name(reference: str | None = None) -> ResponseReturnValue:
    """The same pages under the name that the API has: other systems link by it."""
    there = url_for("cases.work") if reference is None else url_for("cases.show", reference=reference)
    return redirect(there, 308)


def _listed(principal: Principal, today: date) -> WorkList:
    lists, grant = the_router().case_lists, actor().grant
    agency = grant.agency if grant else None
    shows_open, skip = request.args.get("visa") != "avslutade", whole_number(request.args.get("fran", "")) or 0
    items = lists.work(principal, agency, after=_after())
    cases = lists.cases(principal, agency, is_open=shows_open, skip=skip)
    fictional = lists.fictional({item.reference for item in items} | {one.reference for one in cases})
    return WorkList(items, *lists.counted(principal, agency, today), cases, fictional, shows_open, skip)


def _after() -> tuple[date, str, str] | None:
    """The item that the page begins after, as its link says; the first page for anything else."""
    due, _bar, rest = request.args.get("efter", "").partition("_")
    reference, _bar, key = rest.partition("_")
    try:
        return (date.fromisoformat(due), reference[:20], key[:60]) if key else None
    except ValueError:
        return None
