"""Who holds the child, from when to when: the chain of hands that must have no gap while a case is open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from router.follow_up.case_file import CaseFile, stages
from router.follow_up.seat import Seat


@dataclass(frozen=True, slots=True)
class Hold:
    """The seat holds the child from the day `begun` to before `ended`; None: it still does."""

    seat: Seat
    begun: date
    ended: date | None = None


def holds(case: CaseFile) -> tuple[Hold, ...]:
    """Every hand in turn, from the opening to the closing; each begins where the one before ends.

    A line that was written late for an early day changes nothing of what was held before it in the file.
    """
    chain: list[Hold] = []
    for entry, stage in stages(case.reference, case.entries):
        holder = None if stage.closed_on else stage.holder
        on = max(entry.on, chain[-1].ended or chain[-1].begun) if chain else case.opened_on
        held = chain[-1].seat if chain and chain[-1].ended is None else None
        if holder == held:
            continue
        if held is not None:
            chain[-1] = replace(chain[-1], ended=on)
        if holder is not None:
            chain.append(Hold(holder, on))
    return tuple(_joined([hold for hold in chain if hold.ended != hold.begun]))


def _joined(chain: list[Hold]) -> list[Hold]:
    """Two in a row of the same hand are one: whoever held between them did so for no day."""
    joined: list[Hold] = []
    for hold in chain:
        if joined and (joined[-1].seat, joined[-1].ended) == (hold.seat, hold.begun):
            joined[-1] = replace(joined[-1], ended=hold.ended)
        else:
            joined.append(hold)
    return joined
