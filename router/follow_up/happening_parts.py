"""Parts of happenings that have fields of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from router.follow_up.happening import Coded
from router.follow_up.seat import Seat


@dataclass(frozen=True, slots=True)
class PartyTold:
    """Who is involved, and in what: `part` is responsible, co_responsible, interim_holder, active_contact."""

    seat: Seat
    part: Annotated[str, Coded("case_part")]
    needs: Annotated[tuple[str, ...], Coded("need_domain")] = ()


@dataclass(frozen=True, slots=True)
class RungTold:
    """A rung of the ladder of a decision, with its working days counted from the first day."""

    step: Annotated[str, Coded("ladder_step")]
    working_days: int = 0


@dataclass(frozen=True, slots=True)
class PlannedMeasure:
    """A measure of a plan, for a need, and who answers for it: an agency, or someone else (`other`, a code).

    While a plan is being written any of them may still be unsaid: what a meeting has come to is kept as it is.
    """

    measure: Annotated[str | None, Coded("measure")] = None
    need: Annotated[str | None, Coded("need_domain")] = None
    seat: Seat | None = None
    other: Annotated[str | None, Coded("sip_other")] = None
