"""The map as a picture: needs from top to bottom, ages from left to right, a colour and pattern for each agency."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap

from router.reasoning.responsibility_map_comparing import Pair
from router.reasoning.responsibility_map_merging import Block, Cell, merged
from router.vocabulary import Vocabulary
from web.pages import language
from web.pages.map_view import Side
from web.pages.serving import the_router

LEFT, YEAR, ROW, GAP, TOP = 270, 33, 14, 7, 26
YEARS = 21
LETTER = 5.9
"""About how wide a letter is, for whether a name fits into its block."""
LETTERS = 32
"""How many fit beside the severities."""
COLOURS = (
    *("#d7ecee", "#fbe3c6", "#dfe7fb", "#e3f1d6", "#f9dbe0", "#ece0f5"),
    *("#f6efb8", "#e2e2e2", "#ecd9c6", "#c9f0dd", "#cfe6fa"),
)
PATTERNS = ("plain", "falling", "dots", "level", "rising", "crossed", "upright")


@dataclass(frozen=True, slots=True)
class Look:
    """How an agency is drawn; `number` tells its pattern apart from the other picture's."""

    agency: str
    name: str
    number: int

    @property
    def colour(self) -> str:
        return COLOURS[self.number % len(COLOURS)]

    @property
    def pattern(self) -> str:
        return PATTERNS[self.number % len(PATTERNS)]


@dataclass(frozen=True, slots=True)
class Box:
    """One block in the picture. `label` is empty when it would not fit."""

    x: int
    y: int
    width: int
    height: int
    look: Look
    label: str
    told: str


@dataclass(frozen=True, slots=True)
class Picture:
    number: int
    title: str
    width: int
    height: int
    looks: Sequence[Look]
    boxes: Sequence[Box]
    frames: Sequence[tuple[int, int, int, int]]
    """Where this map and the other have different agencies: x, y, width, height."""
    signs: Sequence[tuple[int, int, int, int]]
    """Where something else differs."""
    needs: Sequence[tuple[int, Sequence[str]]]
    """Each need: where its name begins, and its name in lines."""
    severities: Sequence[tuple[int, str]]
    years: Sequence[tuple[int, int]]


def picture_of(side: Side, pairs: Iterable[Cell[Pair]] = ()) -> Picture:
    """The picture of one map; with the pairs of a comparison, what differs is marked."""
    return _Drawing(side).picture(
        merged(Cell(pair.need, pair.severity, pair.ages, _mark(pair.says)) for pair in pairs)
    )


def _mark(pair: Pair) -> str:
    if "responsible" in pair.differs:
        return "frame"
    return "sign" if pair.differs else ""


class _Drawing:
    def __init__(self, side: Side) -> None:
        vocabulary: Vocabulary = the_router().vocabulary
        self._side, self._vocabulary, self._here = side, vocabulary, language.current()
        owners = (Cell(cell.need, cell.severity, cell.ages, cell.says.responsible.agency) for cell in side.map.cells)
        self._blocks = merged(owners)
        shown = {block.says for block in self._blocks}
        # numbered by their place in the vocabulary: an agency looks alike in every picture
        self._looks = {
            term.code: Look(term.code, side.words.agency(term.code), number)
            for number, term in enumerate(vocabulary["agency"])
            if term.code in shown
        }
        needs = dict.fromkeys(block.need for block in self._blocks)
        self._severities = list(vocabulary["severity"].terms)
        self._top = {need: TOP + at * (len(self._severities) * ROW + GAP) for at, need in enumerate(needs)}

    def picture(self, marks: Sequence[Block[str]]) -> Picture:
        label = self._side.words.label
        return Picture(
            self._side.number,
            self._side.words.place,
            LEFT + YEARS * YEAR + 2,
            TOP + len(self._top) * (len(self._severities) * ROW + GAP),
            list(self._looks.values()),
            [self._box(block) for block in self._blocks],
            [self._place(mark) for mark in marks if mark.says == "frame"],
            [self._place(mark) for mark in marks if mark.says == "sign"],
            [(top + 11, wrap(label("need_domain", need), LETTERS)) for need, top in self._top.items()],
            [
                (top + at * ROW + 11, self._severity(code))
                for top in self._top.values()
                for at, code in enumerate(self._severities)
            ],
            [(LEFT + age * YEAR, age) for age in range(YEARS)],
        )

    def _severity(self, code: str) -> str:
        term = self._vocabulary["severity"][code]
        return term.word if self._here == language.SWEDISH else term.en.lower()

    def _box(self, block: Block[str]) -> Box:
        x, y, width, height = self._place(block)
        look = self._looks[block.says]
        words = self._side.words
        first, last = block.ages
        where = (words.label("need_domain", block.need), words.severities(block.severities), f"{first}–{last}")
        told = f"{', '.join(where)}: {look.name}"
        label = look.name if len(look.name) * LETTER + 6 < width else ""
        return Box(x, y, width, height, look, label, told)

    def _place(self, block: Block[str]) -> tuple[int, int, int, int]:
        first, last = block.ages
        row = self._severities.index(block.severities[0])
        x, y = LEFT + first * YEAR, self._top[block.need] + row * ROW
        return x, y, (last - first + 1) * YEAR, len(block.severities) * ROW
