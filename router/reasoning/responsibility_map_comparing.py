"""Two maps side by side: what differs between two places, or between two days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from router.reasoning.responsibility_map import ResponsibilityMap, Says
from router.reasoning.responsibility_map_merging import Ages, Block, Cell, merged


@dataclass(frozen=True, slots=True)
class Pair:
    """What two maps say of the same children."""

    one: Says
    other: Says

    @property
    def differs(self) -> tuple[str, ...]:
        """The parts of the answer that are not the same. Which principal it is follows from the place alone."""
        here, there = self.one.answers(), self.other.answers()
        return tuple(part for part in here if here[part] != there[part])

    @property
    def by_other_rules(self) -> bool:
        """Whether both say the same, but on other grounds."""
        return not self.differs and self.one.grounds != self.other.grounds


def compared(one: ResponsibilityMap, other: ResponsibilityMap) -> tuple[Cell[Pair], ...]:
    """Every cell of both, cut wherever one of them is cut."""
    there = _by_row(other.cells)
    return tuple(
        Cell(need, severity, ages, Pair(_at(ages, row).says, _at(ages, there[need, severity]).says))
        for (need, severity), row in _by_row(one.cells).items()
        for ages in _refined(row, there[need, severity])
    )


def side_by_side(one: ResponsibilityMap, other: ResponsibilityMap) -> tuple[Block[Pair], ...]:
    """Both maps, with neighbours that both answer alike made one."""
    return merged(compared(one, other))


def differences(blocks: Iterable[Block[Pair]]) -> tuple[Block[Pair], ...]:
    """Those where the answers differ."""
    return tuple(block for block in blocks if block.says.differs)


Row = list[Cell[Says]]


def _by_row(cells: Iterable[Cell[Says]]) -> Mapping[tuple[str, str], Row]:
    rows: dict[tuple[str, str], Row] = {}
    for cell in cells:
        rows.setdefault((cell.need, cell.severity), []).append(cell)
    return rows


def _refined(one: Row, other: Row) -> Iterator[Ages]:
    starts = sorted({cell.ages[0] for cell in (*one, *other)})
    ends = [*starts, max(cell.ages[1] for cell in (*one, *other)) + 1]
    return ((first, after - 1) for first, after in pairwise(ends))


def _at(ages: Ages, row: Row) -> Cell[Says]:
    return next(cell for cell in row if cell.ages[0] <= ages[0] and ages[1] <= cell.ages[1])
