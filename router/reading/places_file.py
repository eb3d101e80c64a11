"""`municipalities.csv` and `regions.csv` read into places."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from router.places import Municipality, Places, Region
from router.reading.problems import Position, Problems
from router.reading.text_file import read_text

MUNICIPALITIES = ("municipalities.csv", ("lankod", "lan", "kommunkod", "kommun"))
REGIONS = ("regions.csv", ("lankod", "lan", "region", "namn_kontrollerat", "kommunkod"))
Row = tuple[Position, dict[str, str]]


def read_places(folder: Path) -> Places:
    """The places of the two files in the folder. Raises ReadingErrors with the problems of both."""
    problems = Problems()
    regions = {row["lankod"]: _region(row) for _, row in _regions(folder, problems)}
    municipalities = {
        row["kommunkod"]: Municipality(row["kommunkod"], row["kommun"], row["lankod"])
        for _, row in _municipalities(folder, regions, problems)
    }
    problems.raise_if_any()
    return Places(municipalities, regions)


def _region(row: dict[str, str]) -> Region:
    verified = row["namn_kontrollerat"] == "ja"
    return Region(row["lankod"], row["region"], row["lan"], verified, row["kommunkod"] or None)


def _regions(folder: Path, problems: Problems) -> Iterator[Row]:
    for at, row in _rows(folder, REGIONS, "lankod", problems):
        _check(re.fullmatch(r"[0-9]{2}", row["lankod"]), at, "Länskoden ska ha två siffror.", problems)
        known = row["namn_kontrollerat"] in ("ja", "nej")
        _check(known, at, "namn_kontrollerat ska vara ja eller nej.", problems)
        yield at, row


def _municipalities(folder: Path, regions: dict[str, Region], problems: Problems) -> Iterator[Row]:
    for at, row in _rows(folder, MUNICIPALITIES, "kommunkod", problems):
        fits = re.fullmatch(r"[0-9]{4}", row["kommunkod"]) and row["kommunkod"].startswith(row["lankod"])
        _check(fits, at, "Kommunkoden ska ha fyra siffror och börja med länskoden.", problems)
        _check(row["lankod"] in regions, at, f"Länskoden {row['lankod']} finns inte i regions.csv.", problems)
        yield at, row


def _rows(folder: Path, table: tuple[str, tuple[str, ...]], key: str, problems: Problems) -> Iterator[Row]:
    name, columns = table
    text = read_text(folder / name, name, problems)
    lines = csv.reader((text or "").splitlines())
    header = next(lines, [])
    if text is not None and tuple(header) != columns:
        problems.add(Position(name, 1, 1), f"Kolumnerna ska vara {', '.join(columns)}.")
        return
    seen: set[str] = set()
    for line in _until_unreadable(lines, name, problems):
        at = Position(name, lines.line_num, 1)
        if len(line) != len(columns):
            problems.add(at, f"Raden ska ha {len(columns)} värden.")
            continue
        row = dict(zip(columns, line, strict=True))
        _check(row[key] not in seen, at, f"Koden {row[key]} finns två gånger.", problems)
        seen.add(row[key])
        yield at, row


def _until_unreadable(lines: Any, name: str, problems: Problems) -> Iterator[list[str]]:
    """The rows, as far as they are rows: a quotation mark that is never closed would swallow all the rest."""
    try:
        yield from lines
    except csv.Error:
        at = Position(name, lines.line_num, 1)
        problems.add(at, "Raden går inte att läsa: kontrollera att varje citattecken har ett som avslutar.")


def _check(holds: object, at: Position, message: str, problems: Problems) -> None:
    if not holds:
        problems.add(at, message)
