"""`envag statistics`: how many decisions, by region, responsible agency and status; small counts hidden."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any

import click

from router.commands.options import Day, settings_with
from router.commands.swedish import SwedishCommand

if TYPE_CHECKING:
    from router.places import Places
    from router.statistics import Shown, Statistics
    from router.vocabulary import Vocabulary

HIDDEN = "·"
HEADINGS = ("Region", "Verksamhet", "Avgjorda", "Preliminära", "Alla")


@click.command(cls=SwedishCommand)
@click.option("--from", "first", type=Day(), default=None, help="Första dagen. Annars från början.")
@click.option("--to", "last", type=Day(), default=None, help="Sista dagen. Annars till nu.")
@click.option("--json", "as_json", is_flag=True, help="Skriv för program.")
def statistics(first: date | None, last: date | None, as_json: bool) -> None:
    """Räknar sparade beslut per region, ansvarig verksamhet och status.

    Antal under 5 döljs, och så mycket till att ingen kan räkna ut dem.
    """
    if first and last and last < first:
        raise click.ClickException(f"--to {last} är före --from {first}: byt plats på dem.")
    found = _counted(first, last)
    click.echo(json.dumps(_json(found, first, last)) if as_json else _text(found, first, last))


def _counted(first: date | None, last: date | None) -> Statistics:
    from router.statistics import statistics as table_of
    from router.storage import decision_counts, open_database

    engine = open_database(settings_with().database_url)
    try:
        return table_of(decision_counts(engine, _start_of(first), _start_of(last and last + timedelta(1))))
    finally:
        engine.dispose()


def _start_of(day: date | None) -> datetime | None:
    from router.bootstrap import WHERE_DAYS_BEGIN

    return None if day is None else datetime.combine(day, time(), WHERE_DAYS_BEGIN)


def _json(found: Statistics, first: date | None, last: date | None) -> dict[str, Any]:
    """Hidden counts are null."""
    from router.statistics import STATUSES

    def told(shown: Shown) -> dict[str, int | None]:
        return dict(zip((*STATUSES, "all"), shown, strict=True))

    return {
        "from": first and first.isoformat(),
        "to": last and last.isoformat(),
        "least_shown": found.least_shown,
        "rows": [{"region": region, "agency": agency, **told(shown)} for region, agency, shown in found.rows],
        "total": told(found.total),
    }


def _text(found: Statistics, first: date | None, last: date | None) -> str:
    from router.reading.places_file import read_places
    from router.reading.vocabulary_file import read_vocabulary

    settings = settings_with()
    words = _words(read_places(settings.fixtures_dir), read_vocabulary(settings.rules_dir / "vocabulary"))
    rows = [(*words(region, agency), *map(_number, shown)) for region, agency, shown in found.rows]
    table = [HEADINGS, *rows, ("Alla", "", *map(_number, found.total))]
    return "\n".join([f"Beslut {_period(first, last)}", "", *_aligned(table), *_note(found)])


def _words(places: Places, vocabulary: Vocabulary) -> Callable[[str | None, str | None], tuple[str, str]]:
    def words(region: str | None, agency: str | None) -> tuple[str, str]:
        place, term = places.region(region or ""), vocabulary["agency"].terms.get(agency or "")
        return place.name if place else region or "okänd", term.sv if term else agency or "ingen än"

    return words


def _number(count: int | None) -> str:
    return HIDDEN if count is None else str(count)


def _period(first: date | None, last: date | None) -> str:
    return f"{first or 'från början'} – {last or 'nu'}"


def _aligned(table: list[tuple[str, ...]]) -> Iterator[str]:
    """Words to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        words = [f"{text:<{width}}" for text, width in zip(row[:2], widths[:2], strict=True)]
        numbers = [f"{text:>{width}}" for text, width in zip(row[2:], widths[2:], strict=True)]
        yield "  ".join(words + numbers)


def _note(found: Statistics) -> tuple[str, ...]:
    if None not in chain(found.total, *(shown for _, _, shown in found.rows)):
        return ()
    return (
        "",
        f"{HIDDEN} döljs: 1–{found.least_shown - 1} beslut, eller ett antal som sådana kunde räknas ut av.",
        "Lämna inte ut tabeller över perioder som överlappar varandra: skillnaden kan visa det som döljs.",
    )
