"""What the report says, as JSON values for its template: words and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from router.follow_up.indicator_tables import BOUNDARIES, Key, Shown, Table, says_nothing
from router.small_counts import LEAST_SHOWN
from router.vocabulary import Vocabulary
from router.yearly.comparing import Tables, changes, counted, decisions, known
from router.yearly.words import COLUMNS, NAMES, TIMES, day_in_words, figure

LISTS = {"sip_complete": "sip_content", "ran_out": "clock"}
BAR = ("share", "mean", "median", "count", "part")
"""What the bar of a row shows: the first of these that the table has."""


@dataclass(frozen=True, slots=True)
class About:
    """What the report is about: whose cases, which year, and what it rests on."""

    place: str
    year: int
    today: date
    revision: str
    fictional: bool
    exact: bool
    """Whether counts are told as they are; otherwise they are rounded."""


def report_data(about: About, now: Sequence[Table], before: Sequence[Table], words: Vocabulary) -> dict[str, Any]:
    """All of it. `now` and `before` are the tables of the year and of the year before, by quarter."""
    this, that = {table.code: table for table in now}, {table.code: table for table in before}
    better, worse = changes(this, that)
    return {
        "place": about.place,
        "year": str(about.year),
        "made_on": day_in_words(about.today),
        "revision": about.revision,
        "fictional": about.fictional,
        "is_over": about.today.year > about.year,
        "least": LEAST_SHOWN,
        "exact": about.exact,
        "counted": counted(this),
        "better": better,
        "worse": worse,
        "comparable": bool(better or worse),
        "decisions": decisions(this, lambda code: _agency(code, words)),
        "sections": [_section(table, that, words) for table in now],
    }


def _section(table: Table, before: Tables, words: Vocabulary) -> dict[str, Any]:
    name, told = NAMES[table.code]
    columns = _columns(table)
    told_rows = [(key, _cells(table, columns, cells)) for key, cells in table.rows]
    rows = [row for row in told_rows if table.code not in BOUNDARIES or not says_nothing(*row)]
    return {
        "name": name,
        "told": told,
        "keys": _headings(table),
        "columns": [COLUMNS[column] for column in columns],
        "rows": [
            {
                "key": _key(table, key, words),
                "cells": [figure(column, cell) for column, cell in zip(columns, cells, strict=True)],
                "bar": bar,
                "total": not key,
            }
            for (key, cells), bar in zip(rows, _bars(columns, rows), strict=True)
        ],
        "bar": next((COLUMNS[name] for name in BAR if name in columns), ""),
        "left_out": len(told_rows) - len(rows),
        "before": _before(table.code, columns, before),
    }


def _cells(table: Table, columns: Sequence[str], cells: Sequence[Shown]) -> tuple[Shown, ...]:
    of = dict(zip(table.columns, cells, strict=True))
    return tuple(of[column] for column in columns)


def _columns(table: Table) -> tuple[str, ...]:
    """The reasons of rejections are too many for a page: there the number alone is told."""
    return ("count",) if table.code == "rejections" else table.columns


def _bars(columns: Sequence[str], rows: Sequence[tuple[Key, Sequence[Shown]]]) -> list[float | None]:
    """How long the bar of each row is, 0-1: of a hundred percent, or of the longest row."""
    column = next((name for name in BAR if name in columns), None)
    if column is None:
        return [None] * len(rows)
    values = [known(cells[columns.index(column)]) for _, cells in rows]
    most = (
        100
        if column == "share"
        else max((v for v, (key, _) in zip(values, rows, strict=True) if key and v), default=0)
    )
    has_bar = [bool(key) or column != "count" for key, _ in rows]
    return [min(v / most, 1) if v and most and has else None for v, has in zip(values, has_bar, strict=True)]


def _before(code: str, columns: Sequence[str], before: Tables) -> list[str] | None:
    """The figures of all together the year before, where there are any."""
    has_total = code in before and before[code].rows and before[code].rows[-1][0] == ()
    total = before[code].total if has_total else {}
    found = [figure(column, total[column]) for column in columns] if total else []
    return found if any(one not in ("–", "0") for one in found) else None


def _headings(table: Table) -> list[str]:
    if table.code in BOUNDARIES:
        return ["Från", "Till", "Pekade på"] if table.code == "flows" else ["Från", "Till"]
    return [{"bounced": "Studsar", "sip_complete": "Innehåll", "ran_out": "Steg"}.get(table.code, "Kvartal")]


def _key(table: Table, key: Key, words: Vocabulary) -> list[str]:
    headings = _headings(table)
    if not key:
        return ["Alla", *[""] * (len(headings) - 1)]
    return [_word(table.code, part, words) for part in key]


def _word(code: str, part: str | int | None, words: Vocabulary) -> str:
    if code in BOUNDARIES:
        return "Annat håll" if part is None else _upper(_agency(str(part), words))
    if code == "bounced":
        return TIMES[str(part)]
    if part == "complete":
        return "Allt det här"
    if code in LISTS:
        terms = words[LISTS[code]].terms
        return terms[str(part)].sv if str(part) in terms else str(part)
    return f"Kvartal {str(part)[5:]}"


def _agency(code: str, words: Vocabulary) -> str:
    terms = words["agency"].terms
    return terms[code].word if code in terms else code


def _upper(word: str) -> str:
    return word[:1].upper() + word[1:]
