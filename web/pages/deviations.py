"""Deviation reports of the reader's principal: what is to be answered, and what they say together, by boundary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from flask import Blueprint, Response, render_template, request
from flask_babel import gettext as _

from router.access import Permission
from router.audit import Action
from router.follow_up.compiled_deviations import Boundary, compiled
from router.follow_up.seat import Seat
from router.spreadsheet import csv_pieces
from router.storage import ListedDeviation
from web.access import access, actor, tell
from web.pages.cases.words import label, seat_name
from web.typed_numbers import whole_number
from web.wiring import the_router

pages = Blueprint("deviations", __name__)

PERIODS = (90, 365, 1095)
"""Days back that one can choose from."""
SHORT, LONG = 20, 100
"""Reports of a group on the page of all groups, and on a page of its own."""
LISTS = (
    ("patterns", "deviation_pattern"),
    ("consequences", "deviation_consequence"),
    ("causes", "deviation_cause"),
    ("measures", "deviation_measure"),
    ("outcomes", "deviation_outcome"),
)
"""What is counted of the reports of a boundary, and the list of its codes."""


@dataclass(frozen=True, slots=True)
class Group:
    """Reports that ask the same of the reader: how many, and those on this page."""

    code: str
    heading: str
    number: int
    shown: Sequence[ListedDeviation]
    more: int | None
    """Where the next page of it begins; None when there are no more."""


@pages.get("/avvikelser")
@access(Permission.SEE_CASE)
def show() -> str:
    """The reports of a period, those that wait for the reader first, and all of them by boundary."""
    found, days = _reports()
    groups = _grouped(found)
    only = request.args.get("visa", "")
    only = only if only in groups else ""
    return render_template(
        "cases/deviations.html",
        groups=[_group(code, reports, only) for code, reports in groups.items() if only in ("", code)],
        only=only,
        boundaries=() if only else compiled(one.report for one in found),
        lists=LISTS,
        list_names=_list_names(),
        days=days,
        periods=PERIODS,
        label=label,
        name=seat_name,
        fictional=any(one.fictional for one in found),
        today=the_router().today(),
    )


def _grouped(found: Sequence[ListedDeviation]) -> dict[str, list[ListedDeviation]]:
    """What the reader is to answer, the first due first; what they are to close; and the others."""
    groups: dict[str, list[ListedDeviation]] = {"svara": [], "lasa": [], "ovriga": []}
    for one in found:
        told, state = one.report.told, one.report.state
        if state == "sent" and _speaks_for(told.receiver):
            groups["svara"].append(one)
        elif state == "answered" and _speaks_for(told.sender):
            groups["lasa"].append(one)
        else:
            groups["ovriga"].append(one)
    groups["svara"].sort(key=lambda one: (one.report.told.answer_by, one.reference))
    return groups


def _group(code: str, reports: Sequence[ListedDeviation], only: str) -> Group:
    headings = {"svara": _("Att svara på"), "lasa": _("Besvarade, att läsa och avsluta"), "ovriga": _("Övriga")}
    begin, most = (whole_number(request.args.get("fran", "")) or 0, LONG) if only else (0, SHORT)
    more = begin + most if len(reports) > begin + most else None
    return Group(code, headings[code], len(reports), reports[begin : begin + most], more)


@pages.get("/avvikelser.csv")
@access(Permission.SEE_CASE)
def as_file() -> Response:
    """What the reports say together, for spreadsheets."""
    found, _days = _reports()
    rows = list(_rows(compiled(one.report for one in found)))
    tell(Action.EXPORTED, details={"format": "csv", "what": "deviations", "rows": len(rows) - 1})
    answer = Response(csv_pieces(rows), mimetype="text/csv")
    answer.headers["Content-Disposition"] = 'attachment; filename="avvikelser.csv"'
    return answer


def _reports() -> tuple[list[ListedDeviation], int]:
    days = request.args.get("dagar", PERIODS[1], type=int)
    days = days if days in PERIODS else PERIODS[1]
    grant = actor().grant
    since = the_router().today() - timedelta(days=days)
    return the_router().case_deviations.of(actor().principal, since, grant.agency if grant else None), days


def _rows(boundaries: tuple[Boundary, ...]) -> Iterator[list[str]]:
    yield [_("Från"), _("Till"), _("Vad"), _("Alternativ"), _("Antal")]
    names = _list_names()
    for one in boundaries:
        ends = [label("agency", one.sender), label("agency", one.receiver)]
        yield [*ends, _("Rapporter"), "", str(one.number)]
        yield [*ends, _("Besvarade"), "", str(one.answered)]
        for counted, listed in LISTS:
            for code, number in getattr(one, counted).most_common():
                yield [*ends, names[counted], label(listed, code), str(number)]


def _list_names() -> dict[str, str]:
    return {
        "patterns": _("Vad som brast"),
        "consequences": _("Vad det ledde till"),
        "causes": _("Varför"),
        "measures": _("Vad som görs"),
        "outcomes": _("Hur det slutade"),
    }


def _speaks_for(seat: Seat) -> bool:
    principal, grant = actor().principal, actor().grant
    if principal is None or grant is None:
        return False
    return seat.principal == (principal.type, principal.code) and grant.agency in (None, seat.agency)
