"""Statistics of the follow-up (/statistik): every indicator as a picture and a table, and all of it as a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.audit import Action
from router.casework.telling_exactly import told_exactly
from router.follow_up.indicator_tables import BOUNDARIES, HIDDEN, Key, Shown, Table, says_nothing
from router.small_counts import LEAST_SHOWN
from router.spreadsheet import csv_pieces
from router.storage import Selection, cases_removed_before
from web.access import access, tell
from web.pages import language
from web.pages.statistics_pictures import is_empty, number, picture_of
from web.pages.statistics_words import by_names, column_names, figure, key_heading, key_words, table_names
from web.statistics_asked import Asked, asked_of, whose
from web.wiring import the_router

pages = Blueprint("statistics", __name__)
CSV = "text/csv; charset=utf-8"
SHORT = 6
"""Tables with more rows than this leave out the empty ones on a phone."""


@pages.get("/statistik")
@access(Permission.SEE_STATISTICS)
def show() -> ResponseReturnValue:
    """The indicators of the cases asked for."""
    asked = asked_of(request.args)
    return _rendered(asked), 422 if asked.errors else 200


@pages.get("/statistik.csv")
@access(Permission.SEE_STATISTICS)
def export() -> ResponseReturnValue:
    """The same as a file: a line for each figure."""
    asked = asked_of(request.args)
    if asked.errors:
        return _rendered(asked), 422
    tables = the_router().case_statistics.tables(asked.selection, asked.by)
    tell(Action.EXPORTED, details={"format": "csv", "what": "statistics", "sought": " ".join(asked.arguments)})
    name = f"statistik-{the_router().today().isoformat()}.csv"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(csv_pieces(list(_lines(tables, asked.by))), content_type=CSV, headers=disposition)


def _rendered(asked: Asked) -> str:
    router = the_router()
    tables = () if asked.errors else router.case_statistics.tables(asked.selection, asked.by)
    whole = whose()
    return render_template(
        "statistics.html",
        asked=asked,
        sections=[_section(table, asked.by) for table in tables],
        sentences=_sentences({table.code: table for table in tables}),
        whose=router.principal_name(whole) if whole else None,
        choices=_choices(),
        complete_from=None if asked.errors else _complete_from(asked.selection),
        least=LEAST_SHOWN,
        rounded=not told_exactly(asked.selection, asked.by, router.today()),
    )


def _complete_from(selection: Selection) -> date | None:
    """The day before which cases of the period may be gone; None when all of them are there."""
    removed = cases_removed_before(the_router().database)
    begun = date(selection.first // 100, selection.first % 100, 1)
    return removed if removed and begun < removed else None


def _section(table: Table, by: str) -> dict[str, Any]:
    name, told = table_names()[table.code]
    told_rows = [row for row in table.rows if table.code not in BOUNDARIES or not says_nothing(*row)]
    rows = [_row(table, key, cells, by) for key, cells in told_rows]
    return {
        "code": table.code,
        "name": name,
        "told": told,
        "keys": key_heading(table, by),
        "columns": column_names(table),
        "rows": rows,
        "hidden": len(table.rows) - len(told_rows),
        "picture": picture_of(table, by),
        "leaves_out": len(rows) > SHORT and any(row["is_empty"] for row in rows),
    }


def _row(table: Table, key: Key, cells: tuple[Shown, ...], by: str) -> dict[str, Any]:
    told = zip(table.columns, cells, strict=True)
    return {
        "is_total": not key,
        "is_empty": bool(key) and is_empty(cells),
        "key": key_words(table, key, by),
        "cells": [
            {"text": figure(column, cell), "number": number(cell), "is_share": column == "share"}
            for column, cell in told
        ],
    }


def _sentences(tables: dict[str, Table]) -> list[str]:
    """The few figures that matter most; what is hidden or not known is left out."""
    said = {
        ("both_contacts", "part"): "children",
        ("sip_offered", "share"): "offered",
        ("days_to_visit", "median"): "median",
        ("days_to_visit", "p90"): "p90",
        ("gap_days", "share"): "gaps",
        ("unanswered", "share"): "unanswered",
    }
    told = {word: tables[code].total.get(column) for (code, column), word in said.items() if code in tables}
    known = {word: figure for word, figure in told.items() if figure is not None and figure is not HIDDEN}
    sentences = {
        ("children", "offered"): _(
            "Av %(children)s barn med kontakt med både vården och kommunens sociala stöd"
            " erbjöds %(offered)s %% en SIP."
        ),
        ("median", "p90"): _("Hälften fick komma till mottagaren inom %(median)s dagar, nio av tio inom %(p90)s."),
        ("gaps",): _("%(gaps)s %% av barnen var någon gång utan kontakt med alla verksamheter."),
        ("unanswered",): _("I %(unanswered)s %% av ärendena passerade en sista dag utan svar."),
    }
    return [text % known for words, text in sentences.items() if known.keys() >= set(words)]


def _choices() -> dict[str, dict[str, str]]:
    router = the_router()

    def terms(name: str) -> dict[str, str]:
        return {term.code: term.label(language.current()) for term in router.vocabulary[name]}

    return {
        "region": {code: place.name for code, place in router.places.regions.items()},
        "municipality": {
            place.code: place.name
            for place in sorted(router.places.municipalities.values(), key=lambda place: place.name)
        },
        "need": terms("need_domain"),
        "age": terms("age_band"),
        "by": dict(by_names()),
    }


def _lines(tables: tuple[Table, ...], by: str) -> Iterator[list[str]]:
    yield [_("Mått"), _("Kod"), _("Rad"), "", "", _("Uppgift"), _("Värde")]
    for table in tables:
        name = table_names()[table.code][0]
        headings = column_names(table)
        for key, cells in table.rows:
            words = [*key_words(table, key, by), "", ""][:3]
            for heading, column, cell in zip(headings, table.columns, cells, strict=True):
                yield [name, table.code, *words, heading, figure(column, cell)]
