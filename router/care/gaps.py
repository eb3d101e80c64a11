"""What was missing in real cases, by place: no agreement, or no final answer. Small counts are hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from router.agreement import Party
from router.care.item import CareItem, Target
from router.places import Places
from router.small_counts import LEAST_SHOWN, published
from router.vocabulary import Vocabulary

MANY_PROVISIONAL = 50
"""Percent of a place's answers that are provisional, from which it is worth asking why."""
ENOUGH = 20
"""Answers of a place, below which a share says nothing."""

Counted = tuple[str | None, str | None, int, int]
"""Region, municipality (None: unknown), decided, provisional."""


@dataclass(frozen=True, slots=True)
class LoggedGap:
    """How a place's cases were answered, and whether an agreement holds there now. A count of None is hidden."""

    region: str | None
    municipality: str | None
    decided: int | None
    provisional: int | None
    total: int | None
    agreement: bool

    @property
    def code(self) -> str | None:
        return self.municipality or self.region


@dataclass(frozen=True, slots=True)
class Boundary:
    """Two agencies that often disagree, in a region, how often, and the rule that most of their cases rest on."""

    region: str | None
    agencies: tuple[str, str]
    count: int
    rule: str | None = None


def logged_gaps(
    counted: Iterable[Counted],
    has_agreement: Callable[[str | None, str | None], bool],
    least_shown: int = LEAST_SHOWN,
) -> tuple[LoggedGap, ...]:
    """The places of the cases, small counts hidden so that they cannot be worked out either."""
    rows = sorted(counted, key=lambda row: (row[0] or "", row[1] or ""))
    table: Sequence[Sequence[int | None]] = published([row[2:] for row in rows], least_shown) if rows else ()
    return tuple(
        LoggedGap(region, municipality, decided, provisional, total, has_agreement(region, municipality))
        for (region, municipality, _, _), (decided, provisional, total) in zip(rows, table, strict=False)
    )


def gap_care(gaps: Iterable[LoggedGap], places: Places) -> Iterator[CareItem]:
    """Places whose cases met no agreement, and those where most answers stay provisional."""
    for gap in gaps:
        if gap.code is None:
            continue
        name = places.principal_name(gap.code) or gap.code
        if not gap.agreement:
            yield _without_agreement(gap, gap.code, name)
        if gap.total and gap.provisional and gap.total >= ENOUGH:
            share = 100 * gap.provisional // gap.total
            if share >= MANY_PROVISIONAL:
                yield _provisional(gap, gap.code, name, share)


def boundary_care(disputed: Iterable[Boundary], vocabulary: Vocabulary) -> Iterator[CareItem]:
    """Boundaries that are often disputed; small counts are left out."""
    for boundary in disputed:
        if boundary.count >= LEAST_SHOWN:
            sv = " och ".join(vocabulary["agency"][code].sv for code in boundary.agencies)
            en = " and ".join(vocabulary["agency"][code].en for code in boundary.agencies)
            yield CareItem(
                kind="disputed_boundary",
                severity="soon",
                owners=(Party("region", boundary.region),) if boundary.region else (),
                due=None,
                todo_sv=f"Gör gränsen mellan {sv} tydligare: de har varit oense {boundary.count} gånger.",
                todo_en=f"Make the boundary between {en} clearer: they have disagreed {boundary.count} times.",
                target=Target("rule", boundary.rule) if boundary.rule else Target("place", boundary.region or ""),
                rules=(boundary.rule,) if boundary.rule else (),
            )


def _without_agreement(gap: LoggedGap, code: str, name: str) -> CareItem:
    count, count_en = (f"{gap.total} ärenden", f"{gap.total} cases") if gap.total else ("Några ärenden", "Some cases")
    return CareItem(
        kind="logged_gap",
        severity="soon" if gap.total and gap.total >= ENOUGH else "note",
        owners=_owners(gap),
        due=None,
        todo_sv=f"Slut ett avtal för {name}: {count} har prövats utan något.",
        todo_en=f"Make an agreement for {name}: {count_en} were tried without one.",
        target=Target("place", code),
    )


def _provisional(gap: LoggedGap, code: str, name: str, share: int) -> CareItem:
    return CareItem(
        kind="provisional_share",
        severity="note",
        owners=_owners(gap),
        due=None,
        todo_sv=f"Ta reda på vad som saknas i ärendena från {name}: {share} procent av svaren är preliminära.",
        todo_en=f"Find out what is missing in the cases from {name}: {share} percent of the answers are provisional.",
        target=Target("place", code),
    )


def _owners(gap: LoggedGap) -> tuple[Party, ...]:
    region = (Party("region", gap.region),) if gap.region else ()
    return (*region, Party("municipality", gap.municipality)) if gap.municipality else region
