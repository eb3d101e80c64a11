"""Who does what (/karta): the responsibility map of a municipality, alone or beside another place or day."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, render_template, request

from router.access import Permission
from router.reasoning.responsibility_map_comparing import compared, differences, side_by_side
from router.reasoning.responsibility_map_csv import comparison_as_csv, map_as_csv
from router.reasoning.responsibility_map_merging import merged
from web.access import access
from web.pages.map_asked import Asked, municipality_names
from web.pages.map_picture import picture_of
from web.pages.map_view import Side, areas_of_one, areas_of_two, label_of

pages = Blueprint("map", __name__)


@pages.get("/karta")
@access(Permission.OPEN)
def show() -> tuple[str, int]:
    """The form alone until a municipality is given; then the map."""
    asked = Asked.of(request.args)
    found = asked.maps()
    shown = _shown(asked, *found) if found else {}
    page = render_template("map.html", asked=asked, names=municipality_names().options(), **shown)
    return page, 422 if asked.errors else 200


@pages.get("/karta.csv")
@access(Permission.OPEN)
def as_file() -> Response | tuple[str, int]:
    """The same as a file for spreadsheets."""
    asked = Asked.of(request.args)
    found = asked.maps()
    if not found:
        return render_template("map.html", asked=asked, names=municipality_names().options()), 422
    one, other = Side(found[0], 1), Side(found[1], 2) if found[1] else None
    name = "-".join(f"{side.map.municipality.code}-{side.map.day}" for side in (one, other) if side)
    return Response(
        _csv(one, other, asked),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="vem-gor-vad-{name}.csv"'},
    )


def _shown(asked: Asked, one: Any, other: Any | None) -> dict[str, Any]:
    here, there = Side(one, 1), Side(other, 2) if other else None
    if there is None:
        areas = areas_of_one(here)
    else:
        areas = areas_of_two(here, there, differences_only=asked.differences_only)
    sides = [side for side in (here, there) if side]
    cells = compared(one, other) if other else ()
    pairs = merged(cells)
    return {
        "label_of": label_of,
        "areas": areas,
        "sides": sides,
        "pictures": [picture_of(side, cells) for side in sides],
        "row_count": len(pairs) or len(one.blocks),
        "difference_count": len(differences(pairs)),
    }


def _csv(one: Side, other: Side | None, asked: Asked) -> str:
    if other is None:
        return map_as_csv(one.map, one.words)
    pairs = side_by_side(one.map, other.map)
    return comparison_as_csv(differences(pairs) if asked.differences_only else pairs, one.words, other.words)
