"""The map as a page shows it: areas, needs and rows, in the reader's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from flask_babel import gettext as _

from router.reasoning.responsibility_map import ResponsibilityMap, Says
from router.reasoning.responsibility_map_comparing import Pair, side_by_side
from router.reasoning.responsibility_map_merging import Ages, Block
from router.reasoning.responsibility_map_rules import RuleNote
from router.reasoning.responsibility_map_words import MapWords
from router.vocabulary import Vocabulary
from web.pages import language
from web.pages.serving import the_router


@dataclass(frozen=True, slots=True)
class Said:
    """One side of a row."""

    agency: str
    responsible: str
    shared: Sequence[str]
    first_step: str
    step: str
    changes: Sequence[str]
    rules: Sequence[RuleNote]


@dataclass(frozen=True, slots=True)
class MapRow:
    """Some severities and ages of a need, with what each map says of them, and what differs."""

    severities: str
    ages: str
    sides: Sequence[Said]
    differs: Sequence[str] = ()
    by_other_rules: bool = False


@dataclass(frozen=True, slots=True)
class MapNeed:
    code: str
    label: str
    rows: Sequence[MapRow]


@dataclass(frozen=True, slots=True)
class MapArea:
    code: str
    label: str
    needs: Sequence[MapNeed]


class Side:
    """One map with its words, and its first steps numbered as they are met."""

    def __init__(self, found: ResponsibilityMap, number: int) -> None:
        router = the_router()
        self.map, self.number = found, number
        self.words = MapWords(found, router.vocabulary, router.directory, language.current())
        self.steps: dict[str, str] = {}

    @property
    def name(self) -> str:
        return self.map.municipality.name

    @property
    def agreements(self) -> Sequence[Any]:
        """Those in force there, with whether all parties have signed."""
        return [
            (agreement.title, agreement.status == "signed" and not agreement.unsigned_by)
            for agreement in self.map.policies.agreements
        ]

    @property
    def everywhere(self) -> list[str]:
        return [self.words.change(change) for change in self.map.everywhere]

    def said(self, says: Says) -> Said:
        told = says.first_contact.do_this
        return Said(
            says.responsible.agency,
            self.words.party(says.responsible),
            self.words.shared(says),
            first_sentence(told),
            self.steps.setdefault(told, f"steg-{self.number}-{len(self.steps) + 1}"),
            self.words.changes(says),
            self.words.rules(says),
        )


def areas_of_one(side: Side) -> list[MapArea]:
    """The whole map, by area and need."""
    rows = [(block, MapRow(*_where(block, side), [side.said(block.says)])) for block in side.map.blocks]
    return _by_area(rows)


def areas_of_two(one: Side, other: Side, *, differences_only: bool) -> list[MapArea]:
    """Both maps beside each other, or only what differs."""
    return _by_area(
        (block, _pair(block, one, other))
        for block in side_by_side(one.map, other.map)
        if block.says.differs or not differences_only
    )


def _pair(block: Block[Pair], one: Side, other: Side) -> MapRow:
    pair = block.says
    differs = [one.words.label("map_column", part) for part in pair.differs]
    sides = [one.said(pair.one), other.said(pair.other)]
    return MapRow(*_where(block, one), sides, differs, pair.by_other_rules)


def _where(block: Block[Any], side: Side) -> tuple[str, str]:
    return side.words.severities(block.severities), ages_in_words(block.ages)


def _by_area(rows: Iterable[tuple[Block[Any], MapRow]]) -> list[MapArea]:
    vocabulary, here = the_router().vocabulary, language.current()
    needs = [
        (need, MapNeed(need, vocabulary["need_domain"][need].label(here), [row for _block, row in group]))
        for need, group in groupby(rows, key=lambda row: row[0].need)
    ]
    found: dict[str, list[MapNeed]] = {}
    for code, need in needs:
        found.setdefault(vocabulary["need_domain"][code].text("område"), []).append(need)
    return [
        MapArea(code, vocabulary["need_area"][code].label(here), part) for code, part in _in_order(found, vocabulary)
    ]


def _in_order(found: Mapping[str, list[MapNeed]], vocabulary: Vocabulary) -> Iterable[tuple[str, list[MapNeed]]]:
    return ((area.code, found[area.code]) for area in vocabulary["need_area"] if area.code in found)


def ages_in_words(ages: Ages) -> str:
    """”6–12 år”, or ”5 år” for a single one."""
    first, last = ages
    return _("%(age)s år", age=first) if first == last else _("%(first)s–%(last)s år", first=first, last=last)


def first_sentence(text: str) -> str:
    """The text up to its first full stop."""
    before, stop, _rest = text.partition(". ")
    return before + "." if stop else text


def label_of(code_list: str, code: str) -> str:
    """The label of a code in the reader's language."""
    return str(the_router().vocabulary[code_list][code].label(language.current()))
