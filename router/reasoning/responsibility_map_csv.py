"""A map as a file for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable

from router.reasoning.responsibility_map import ResponsibilityMap, Says
from router.reasoning.responsibility_map_comparing import Pair
from router.reasoning.responsibility_map_merging import Block, Cell, T
from router.reasoning.responsibility_map_words import MapWords
from router.spreadsheet import csv_pieces

WHERE = ("need", "severity", "age_from", "age_to")
SAID = ("responsible", "shared", "first_contact", "changes", "rules", "proposal")
BETWEEN = "; "
Row = list[str]


def map_as_csv(found: ResponsibilityMap, words: MapWords) -> str:
    """One line for each need, severity and span of ages that is answered alike."""
    place = [f"{found.municipality.name} ({found.municipality.code})", found.day.isoformat()]
    headings = [words.label("map_column", column) for column in ("municipality", "day", *WHERE, *SAID)]
    rows = [[*place, *_where(cell, words), *_said(cell.says, words)] for cell in _by_severity(found.blocks)]
    return "".join(csv_pieces([headings, *rows]))


def comparison_as_csv(pairs: Iterable[Block[Pair]], here: MapWords, there: MapWords) -> str:
    """The same with both sides on each line, and what differs."""
    label = here.label
    headings = [label("map_column", column) for column in WHERE]
    for words in (here, there):
        headings += [f"{label('map_column', column)}: {words.place}" for column in SAID]
    rows = [
        [*_where(cell, here), *_said(cell.says.one, here), *_said(cell.says.other, there), _differs(cell.says, here)]
        for cell in _by_severity(pairs)
    ]
    return "".join(csv_pieces([[*headings, label("map_column", "differs")], *rows]))


def _by_severity(blocks: Iterable[Block[T]]) -> list[Cell[T]]:
    return [Cell(block.need, severity, block.ages, block.says) for block in blocks for severity in block.severities]


def _where(cell: Cell[Says] | Cell[Pair], words: MapWords) -> Row:
    first, last = cell.ages
    return [words.label("need_domain", cell.need), words.label("severity", cell.severity), str(first), str(last)]


def _said(says: Says, words: MapWords) -> Row:
    notes = words.rules(says)
    return [
        words.party(says.responsible),
        BETWEEN.join(words.shared(says)),
        says.first_contact.do_this,
        BETWEEN.join(words.changes(says)),
        BETWEEN.join(f"{note.rule}: {words.rule(note)}" for note in notes),
        BETWEEN.join(note.rule for note in notes if note.proposal),
    ]


def _differs(pair: Pair, words: MapWords) -> str:
    return BETWEEN.join(words.label("map_column", part) for part in pair.differs)
