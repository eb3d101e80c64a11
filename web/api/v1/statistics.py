"""`GET /api/v1/statistics`: every indicator of the cases that are followed up, small counts hidden."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response, request
from flask_babel import force_locale

from router.access import Permission
from router.casework.telling_exactly import told_exactly
from router.follow_up.indicator_tables import BASE, HIDDEN, Table
from router.small_counts import LEAST_SHOWN
from router.storage import cases_removed_before
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.schemas.statistics import StatisticsSchema
from web.problems import INVALID_PARAMETER, Refused, language_of
from web.statistics_asked import TOLD_BY, asked_of
from web.wiring import the_router


def _parameter(name: str, told: str, example: str | None = None, codes: tuple[str, ...] = ()) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    if codes:
        schema["enum"] = list(codes)
    found: dict[str, Any] = {"in": "query", "name": name, "description": told, "schema": schema}
    return {**found, "example": example} if example else found


PARAMETERS = [
    _parameter("from", "The first opening month; eleven months before the last when left out.", "2026-01"),
    _parameter("to", "The last opening month; this month when left out.", "2026-11"),
    _parameter("region", "County code of the children's registration.", "18"),
    _parameter("municipality", "Municipality code of the children's registration.", "1880"),
    _parameter("need", "Lead need: a code of the list `need_domain`."),
    _parameter("age", "Age band: a code of the list `age_band`."),
    _parameter("by", "What the figures are told by; `month` when left out.", codes=TOLD_BY),
]


@v1.route("/statistics")
@v1.doc(
    operationId="getStatistics",
    parameters=[*PARAMETERS, ACCEPT_LANGUAGE],
    responses={"200": answer("Every indicator.", StatisticsSchema), **refusals(INVALID_PARAMETER)},
)
@access(Permission.SEE_STATISTICS)
def get_statistics() -> Response:
    """Every indicator of the cases that are followed up

    Of the children registered with the token's principal. A figure that is null is not known, or hidden where its
    column stands in `hidden`: counts under five are, and enough besides that nobody can work them out. Counts are
    rounded to `rounded_to`, and exact (1) of one municipality and one calendar year that is over, with no other
    choice and not by month.
    """
    with force_locale(language_of(request)):
        asked = asked_of(request.args)
    if asked.errors:
        raise Refused(INVALID_PARAMETER, errors=[_error(name, text) for name, text in asked.errors.items()])
    router = the_router()
    tables = router.case_statistics.tables(asked.selection, asked.by)
    document = {
        "from": _month(asked.selection.first),
        "to": _month(asked.selection.last),
        "by": asked.by,
        "least_shown": LEAST_SHOWN,
        "rounded_to": 1 if told_exactly(asked.selection, asked.by, router.today()) else BASE,
        "fictional": asked.selection.fictional,
        "complete_from": cases_removed_before(the_router().database),
        "indicators": [_table(table) for table in tables],
    }
    return Response(orjson.dumps(document), content_type=JSON)


def _table(table: Table) -> dict[str, Any]:
    return {
        "code": table.code,
        "columns": list(table.columns),
        "rows": [
            {
                "of": [None if part is None else str(part) for part in key],
                "figures": {
                    name: None if cell is HIDDEN else cell for name, cell in zip(table.columns, cells, strict=True)
                },
                "hidden": [name for name, cell in zip(table.columns, cells, strict=True) if cell is HIDDEN],
            }
            for key, cells in table.rows
        ],
    }


def _month(month: int) -> str:
    return f"{month // 100}-{month % 100:02}"


def _error(name: str, message: str) -> dict[str, str | None]:
    return {"pointer": f"/{name}", "code": "not_usable", "message": message, "suggestion": None}
