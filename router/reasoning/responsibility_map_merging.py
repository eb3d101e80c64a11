"""Cells that say the same, made one: first along the ages, then over severities beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Generic, TypeVar

Ages = tuple[int, int]
"""Full years, both inclusive."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cell(Generic[T]):
    """What is said of one need of one severity at some ages."""

    need: str
    severity: str
    ages: Ages
    says: T


@dataclass(frozen=True, slots=True)
class Block(Generic[T]):
    """What is said of one need alike for all of these severities and ages."""

    need: str
    severities: tuple[str, ...]
    ages: Ages
    says: T


def merged(cells: Iterable[Cell[T]]) -> tuple[Block[T], ...]:
    """The cells as blocks, in the order of the cells: by need, then severity, then age."""
    return tuple(block for _, group in groupby(cells, key=lambda cell: cell.need) for block in _of_need(group))


def _of_need(cells: Iterable[Cell[T]]) -> list[Block[T]]:
    blocks: list[Block[T]] = []
    above: list[int] = []
    for severity, row in groupby(cells, key=lambda cell: cell.severity):
        here: list[int] = []
        for cell in _along_ages(row):
            same = next((at for at in above if blocks[at].ages == cell.ages and blocks[at].says == cell.says), None)
            if same is None:
                blocks.append(Block(cell.need, (severity,), cell.ages, cell.says))
                same = len(blocks) - 1
            else:
                blocks[same] = replace(blocks[same], severities=(*blocks[same].severities, severity))
            here.append(same)
        above = here
    return blocks


def _along_ages(row: Iterable[Cell[T]]) -> Iterator[Cell[T]]:
    last: Cell[T] | None = None
    for cell in row:
        if last is not None and last.says == cell.says and last.ages[1] + 1 == cell.ages[0]:
            last = replace(last, ages=(last.ages[0], cell.ages[1]))
            continue
        if last is not None:
            yield last
        last = cell
    if last is not None:
        yield last
