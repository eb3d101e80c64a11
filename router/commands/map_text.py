"""A map for the terminal: a line for each block, and the rules and first steps once, by number."""

from __future__ import annotations

from itertools import groupby
from textwrap import fill
from typing import Any

from router.reasoning.responsibility_map import ResponsibilityMap, Says
from router.reasoning.responsibility_map_comparing import differences, side_by_side
from router.reasoning.responsibility_map_merging import Block
from router.reasoning.responsibility_map_rules import RuleNote
from router.reasoning.responsibility_map_words import MapWords

NARROWEST, WIDEST = 80, 132
SEVERITY, AGES = 28, 10
INDENT = " " * (2 + SEVERITY + AGES)


def map_as_text(found: ResponsibilityMap, words: MapWords, width: int) -> str:
    """The whole map."""
    page = _Page(width)
    page.line(f"Vem gör vad: {words.place}")
    page.everywhere(found, words)
    for need, blocks in groupby(found.blocks, key=lambda block: block.need):
        page.line("", words.label("need_domain", need))
        for block in blocks:
            page.says(_where(block, words), block.says, words)
    page.notes()
    return page.text()


def comparison_as_text(
    here: ResponsibilityMap, there: ResponsibilityMap, first: MapWords, second: MapWords, width: int
) -> str:
    """What differs between two maps, and how much is alike."""
    pairs = side_by_side(here, there)
    differing, page = differences(pairs), _Page(width)
    page.line(f"Vem gör vad: {first.place} och {second.place}")
    page.line(f"{len(differing)} av {len(pairs)} rader skiljer sig; bara de visas.")
    for need, blocks in groupby(differing, key=lambda block: block.need):
        page.line("", first.label("need_domain", need))
        for block in blocks:
            parts = ", ".join(first.label("map_column", part).lower() for part in block.says.differs)
            page.line(f"{_where(block, first)}Skiljer sig: {parts}")
            page.says(f"    {first.place}: ", block.says.one, first)
            page.says(f"    {second.place}: ", block.says.other, second)
    page.notes()
    return page.text()


def _where(block: Block[Any], words: MapWords) -> str:
    first, last = block.ages
    ages = f"{first} år" if first == last else f"{first}–{last} år"
    return f"  {words.severities(block.severities):<{SEVERITY}}{ages:<{AGES}}"


class _Page:
    """Lines, and notes that stand once below them."""

    def __init__(self, width: int) -> None:
        self._width = min(max(width, NARROWEST), WIDEST)
        self._lines: list[str] = []
        self._rules: dict[str, int] = {}
        self._steps: dict[str, int] = {}

    def line(self, *lines: str) -> None:
        self._lines.extend(line.rstrip() for line in lines)

    def everywhere(self, found: ResponsibilityMap, words: MapWords) -> None:
        told = "; ".join(words.change(change) for change in found.everywhere)
        if told:
            self.line(f"Kan ändra svaret överallt: {told}")

    def says(self, before: str, says: Says, words: MapWords) -> None:
        """Who answers, by which rules and with which first step; then who shares, and what could change it."""
        rules = ",".join(str(self._numbered(note, words)) for note in words.rules(says))
        step = self._steps.setdefault(says.first_contact.do_this, len(self._steps) + 1)
        self.line(self._wrapped(f"{before}{words.party(says.responsible)} [regel {rules}; steg {step}]", INDENT))
        for label, told in (("delar", words.shared(says)), ("kan ändras av", words.changes(says))):
            if told:
                self.line(self._wrapped(f"{INDENT}{label}: {'; '.join(told)}", INDENT + "  "))

    def notes(self) -> None:
        self.line("", "Första steget")
        self.line(*(self._wrapped(f"  {number}. {step}") for step, number in self._steps.items()))
        self.line("", "Regler")
        self.line(*(self._wrapped(f"  {number}. {rule}") for rule, number in self._rules.items()))

    def text(self) -> str:
        return "\n".join(self._lines)

    def _numbered(self, note: RuleNote, words: MapWords) -> int:
        told = f"{words.rule(note)} {note.rule}" + " – förslag, inte undertecknat" * note.proposal
        return self._rules.setdefault(told, len(self._rules) + 1)

    def _wrapped(self, line: str, indent: str = "     ") -> str:
        return fill(line, self._width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
