"""Everything that can happen in a case, area by area. A due date is the day by which the next one has to act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from router.follow_up.happening import Coded, Happening
from router.follow_up.happening_parts import PartyTold, PlannedMeasure, RungTold
from router.follow_up.seat import Seat

__all__ = ["PartyTold", "PlannedMeasure", "RungTold"]


# The file itself


@dataclass(frozen=True, slots=True)
class Opened(Happening):
    """A decision is followed up from here."""

    what: ClassVar[str] = "opened"
    decision: str
    region: str | None
    municipality: str | None
    needs: Annotated[tuple[str, ...], Coded("need_domain")]
    lead_need: Annotated[str | None, Coded("need_domain")]
    age_band: Annotated[str | None, Coded("age_band")]
    parties: tuple[PartyTold, ...] = ()
    ladder: Annotated[str | None, Coded("ladder")] = None
    rungs: tuple[RungTold, ...] = ()
    sip_needed: bool = False
    report_required: bool = False
    agreement_exists: bool = False
    boundary: Annotated[tuple[str, ...], Coded("agency")] = ()
    """The agencies that disagree about the case, where the decision says so."""


@dataclass(frozen=True, slots=True)
class DecidedAgain(Happening):
    """Later facts, and the answer that the policies of that day give."""

    what: ClassVar[str] = "decided_again"
    decision: str
    parties: tuple[PartyTold, ...]
    ladder: Annotated[str | None, Coded("ladder")] = None
    rungs: tuple[RungTold, ...] = ()
    sip_needed: bool = False
    report_required: bool = False
    agreement_exists: bool = False


@dataclass(frozen=True, slots=True)
class Closed(Happening):
    what: ClassVar[str] = "closed"
    reason: Annotated[str, Coded("close_reason")]


@dataclass(frozen=True, slots=True)
class Reopened(Happening):
    what: ClassVar[str] = "reopened"


@dataclass(frozen=True, slots=True)
class Struck(Happening):
    """An earlier line was a mistake; it stays readable and counts no longer."""

    what: ClassVar[str] = "struck"
    number: int


@dataclass(frozen=True, slots=True)
class RanOut(Happening):
    """A due date passed and nobody had acted: `clock` says which one, `number` of which of its kind."""

    what: ClassVar[str] = "ran_out"
    clock: Annotated[str, Coded("clock")]
    number: int


# Contacts, measures and waiting


@dataclass(frozen=True, slots=True)
class ContactNoted(Happening):
    what: ClassVar[str] = "contact_noted"
    seat: Seat
    mode: Annotated[str, Coded("contact_mode")]


@dataclass(frozen=True, slots=True)
class AskedAboutContacts(Happening):
    """The child or a guardian was asked about ongoing contacts; `ongoing` are those they told of."""

    what: ClassVar[str] = "asked_about_contacts"
    seat: Seat
    ongoing: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class MeasureBegun(Happening):
    what: ClassVar[str] = "measure_begun"
    seat: Seat
    measure: Annotated[str, Coded("measure")]


@dataclass(frozen=True, slots=True)
class MeasureEnded(Happening):
    what: ClassVar[str] = "measure_ended"
    seat: Seat
    measure: Annotated[str, Coded("measure")]
    reason: Annotated[str, Coded("measure_end")]


@dataclass(frozen=True, slots=True)
class WaitBegun(Happening):
    what: ClassVar[str] = "wait_begun"
    seat: Seat
    measure: Annotated[str, Coded("measure")]


@dataclass(frozen=True, slots=True)
class WaitEnded(Happening):
    what: ClassVar[str] = "wait_ended"
    seat: Seat
    measure: Annotated[str, Coded("measure")]


# Handover


@dataclass(frozen=True, slots=True)
class Referred(Happening):
    """The sender asks the receiver to take over, and holds the child until the receiver's first visit."""

    what: ClassVar[str] = "referred"
    referral: int
    sender: Seat
    receiver: Seat
    need: Annotated[str | None, Coded("need_domain")]
    answer_by: date
    may_decline: bool
    """Whether the receiver may say no: a case may be passed on only so often, as the agreement says."""
    sender_holds: bool
    passed_on_from: int | None = None
    """The referral that was declined and led to this one."""


@dataclass(frozen=True, slots=True)
class Accepted(Happening):
    what: ClassVar[str] = "accepted"
    referral: int
    first_visit_by: date
    first_visit_on: date | None = None
    """When the first visit is booked."""
    disputed: bool = False
    """The receiver keeps the child and takes the dispute up afterwards."""


@dataclass(frozen=True, slots=True)
class Declined(Happening):
    """No, with a reason and who is responsible instead; its manager confirms or overrides."""

    what: ClassVar[str] = "declined"
    referral: int
    reason: Annotated[str, Coded("decline_reason")]
    instead: Seat
    confirm_by: date


@dataclass(frozen=True, slots=True)
class DeclineConfirmed(Happening):
    what: ClassVar[str] = "decline_confirmed"
    referral: int


@dataclass(frozen=True, slots=True)
class DeclineOverridden(Happening):
    """The manager says: we take it."""

    what: ClassVar[str] = "decline_overridden"
    referral: int
    first_visit_by: date


@dataclass(frozen=True, slots=True)
class FirstVisit(Happening):
    what: ClassVar[str] = "first_visit"
    referral: int


@dataclass(frozen=True, slots=True)
class Withdrawn(Happening):
    """The sender takes an unanswered referral back."""

    what: ClassVar[str] = "withdrawn"
    referral: int


@dataclass(frozen=True, slots=True)
class PreconditionSet(Happening):
    """Something must be done first: by whom, and by when. After that day both begin at the same time."""

    what: ClassVar[str] = "precondition_set"
    precondition: int
    referral: int
    kind: Annotated[str, Coded("precondition")]
    owner: Seat
    until: date


@dataclass(frozen=True, slots=True)
class PreconditionMet(Happening):
    what: ClassVar[str] = "precondition_met"
    precondition: int


# Escalation


@dataclass(frozen=True, slots=True)
class StepOpened(Happening):
    """A rung of the ladder is taken, with everything said so far; `owner` has to act, `against` is the other side."""

    what: ClassVar[str] = "step_opened"
    rung: int
    ladder: Annotated[str, Coded("ladder")]
    step: Annotated[str, Coded("ladder_step")]
    owner: Seat
    against: Seat | None
    due: date
    cause: Annotated[str, Coded("step_cause")]


@dataclass(frozen=True, slots=True)
class StepAnswered(Happening):
    what: ClassVar[str] = "step_answered"
    rung: int
    outcome: Annotated[str, Coded("step_outcome")]


@dataclass(frozen=True, slots=True)
class Ruled(Happening):
    """A manager or a forum has settled who is responsible; `need` None: for the whole case."""

    what: ClassVar[str] = "ruled"
    rung: int | None
    responsible: Seat
    need: Annotated[str | None, Coded("need_domain")]
    ground: Annotated[str, Coded("ruling_ground")]
    rule: str | None = None
    """The identifier of the policy rule that it rests on or would change."""
    may_become_scenario: bool = False
    """Whether the owners of the rules may read the facts of the decision, to make a scenario of the ruling."""


# Deviation reports


@dataclass(frozen=True, slots=True)
class DeviationReported(Happening):
    what: ClassVar[str] = "deviation_reported"
    deviation: int
    sender: Seat
    receiver: Seat
    patterns: Annotated[tuple[str, ...], Coded("deviation_pattern")]
    consequences: Annotated[tuple[str, ...], Coded("deviation_consequence")]
    answer_by: date
    lines: tuple[int, ...] = ()
    """The lines of the file that it tells of."""


@dataclass(frozen=True, slots=True)
class DeviationAnswered(Happening):
    what: ClassVar[str] = "deviation_answered"
    deviation: int
    causes: Annotated[tuple[str, ...], Coded("deviation_cause")]
    measures: Annotated[tuple[str, ...], Coded("deviation_measure")]
    agrees: bool


@dataclass(frozen=True, slots=True)
class DeviationClosed(Happening):
    what: ClassVar[str] = "deviation_closed"
    deviation: int
    outcome: Annotated[str, Coded("deviation_outcome")]


# The coordinated individual plan (SIP)


@dataclass(frozen=True, slots=True)
class SipOffered(Happening):
    what: ClassVar[str] = "sip_offered"
    seat: Seat
    consent_by: date
    """When an answer is to be there, so that the offer is not forgotten."""


@dataclass(frozen=True, slots=True)
class SipConsented(Happening):
    what: ClassVar[str] = "sip_consented"
    by: Annotated[tuple[str, ...], Coded("consenting")]
    maturity: Annotated[str, Coded("maturity")]
    call_by: date


@dataclass(frozen=True, slots=True)
class SipDeclined(Happening):
    what: ClassVar[str] = "sip_declined"
    by: Annotated[tuple[str, ...], Coded("consenting")]
    maturity: Annotated[str, Coded("maturity")]
    reason: Annotated[str, Coded("sip_decline_reason")]


@dataclass(frozen=True, slots=True)
class SipCalled(Happening):
    what: ClassVar[str] = "sip_called"
    meeting_on: date
    invited: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class SipWritten(Happening):
    """The plan as it is written so far; whether it is complete, its contents tell."""

    what: ClassVar[str] = "sip_written"
    measures: tuple[PlannedMeasure, ...]
    nothing_by_others: bool = False
    """It was asked, and nobody else does anything."""
    overall: Seat | None = None
    coordinator: Seat | None = None
    follow_up_on: date | None = None
    child_took_part: Annotated[str | None, Coded("sip_child_part")] = None


@dataclass(frozen=True, slots=True)
class SipDrawnUp(Happening):
    """Those who met agree: it is the plan now."""

    what: ClassVar[str] = "sip_drawn_up"


@dataclass(frozen=True, slots=True)
class SipFollowedUp(Happening):
    what: ClassVar[str] = "sip_followed_up"
    outcome: Annotated[str, Coded("sip_outcome")]
    next_on: date | None


# Report of concern


@dataclass(frozen=True, slots=True)
class ConcernReported(Happening):
    what: ClassVar[str] = "concern_reported"
    concern: int
    reporter: Seat
    receiver: Seat
    feedback_asked: bool
    decide_by: date


@dataclass(frozen=True, slots=True)
class ConcernDecided(Happening):
    what: ClassVar[str] = "concern_decided"
    concern: int
    outcome: Annotated[str, Coded("concern_outcome")]
    feedback_by: date


@dataclass(frozen=True, slots=True)
class ConcernFedBack(Happening):
    what: ClassVar[str] = "concern_fed_back"
    concern: int
    refused: bool = False
    """Feedback would be unsuitable, and the reporter was told that none is given."""
