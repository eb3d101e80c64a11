"""Referrals: sent, answered, passed on; the sender holds the child until the receiver's first visit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.clock import Clock
from router.follow_up.happening import Entry
from router.follow_up.seat import Seat
from router.working_days import after_working_days, working_days_between

ASKED = ("pending", "decline_unconfirmed", "accepted")


@dataclass(frozen=True, slots=True)
class Precondition:
    """Something that is to be done first, by its owner and by a day."""

    number: int
    referral: int
    kind: str
    owner: Seat
    set_on: date
    until: date
    met_on: date | None = None
    lapsed_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still waited for."""
        return self.met_on is None and self.lapsed_on is None


@dataclass(frozen=True, slots=True)
class Referral:
    """One question "will you take over?" and what became of it."""

    number: int
    told: h.Referred
    sent_on: date
    accepted: h.Accepted | None = None
    accepted_on: date | None = None
    first_visit_by: date | None = None
    declined: h.Declined | None = None
    declined_on: date | None = None
    confirmed_on: date | None = None
    overridden_on: date | None = None
    first_visit_on: date | None = None
    withdrawn_on: date | None = None
    ran_out: frozenset[str] = frozenset()
    """The clocks of this referral that have run out."""
    paused_on: date | None = None
    """Since when it waits for something that is to be done first; None when it waits for nothing."""
    answer_moved_to: date | None = None

    @property
    def answer_by(self) -> date:
        """The last day for an answer, without the time in which something else was waited for."""
        return self.answer_moved_to or self.told.answer_by

    @property
    def state(self) -> str:
        """A code of the list `referral_state`."""
        if self.withdrawn_on:
            return "withdrawn"
        if self.first_visit_on:
            return "visited"
        if self.accepted_on or self.overridden_on:
            return "accepted"
        if self.confirmed_on:
            return "declined"
        return "decline_unconfirmed" if self.declined_on else "pending"

    @property
    def was_bounced(self) -> bool:
        """Whether it came back: declined, and no manager said otherwise."""
        return self.declined_on is not None and self.overridden_on is None

    def clocks(self) -> Iterator[Clock]:
        """What somebody has to do about it."""
        if self.state == "pending":
            yield self._clock("referral_answer", self.told.receiver, self.sent_on, self.answer_by)
        elif self.state == "decline_unconfirmed" and self.declined and self.declined_on:
            yield self._clock("decline_confirmation", self.told.receiver, self.declined_on, self.declined.confirm_by)
        elif self.state == "accepted" and self.first_visit_by:
            begun = self.accepted_on or self.overridden_on or self.sent_on
            yield self._clock("first_visit", self.told.receiver, begun, self.first_visit_by)

    def _clock(self, what: str, seat: Seat, begun: date, due: date) -> Clock:
        return Clock(what, self.number, seat, begun, due, what in self.ran_out)


@dataclass(frozen=True, slots=True)
class Handover:
    """All referrals of a case by number, its preconditions, and who holds the child."""

    referrals: Mapping[int, Referral] = field(default_factory=dict)
    preconditions: Mapping[int, Precondition] = field(default_factory=dict)
    holder: Seat | None = None

    @property
    def bounces(self) -> int:
        """How many referrals came back."""
        return sum(referral.was_bounced for referral in self.referrals.values())

    def is_asked(self, seat: Seat) -> bool:
        """Whether the seat has a question to answer, or has said yes and has not met the child yet."""
        return any(one.told.receiver == seat and one.state in ASKED for one in self.referrals.values())

    @property
    def passed_on(self) -> int:
        """How many times the case was passed on after a no."""
        return sum(referral.told.passed_on_from is not None for referral in self.referrals.values())

    def after(self, entry: Entry) -> Handover:  # noqa: C901, PLR0911  a line for each kind of happening
        """How it stands after a line."""
        told = entry.happening
        match told:
            case h.Opened() | h.DecidedAgain():
                return self._decided(told.parties)
            case h.Referred():
                holder = told.sender if told.sender_holds else self.holder
                return replace(self._with(Referral(told.referral, told, entry.on)), holder=holder)
            case h.FirstVisit():
                seen = replace(self.referrals[told.referral], first_visit_on=entry.on)
                # Whoever was sent to by one that did not hold the child sees it beside the one that does.
                took_over = self.holder in (None, seen.told.sender, seen.told.receiver)
                return replace(self._with(seen), holder=seen.told.receiver if took_over else self.holder)
            case h.Accepted() | h.Declined() | h.DeclineConfirmed() | h.DeclineOverridden() | h.Withdrawn():
                return self._with(_answered(self.referrals[told.referral], told, entry.on))
            case h.PreconditionSet():
                asked = self.referrals[told.referral]
                paused = replace(asked, paused_on=asked.paused_on or entry.on)
                return self._with(paused)._set(_precondition(told, entry.on))  # noqa: SLF001  another of the same kind
            case h.PreconditionMet():
                return self._over(replace(self.preconditions[told.precondition], met_on=entry.on), entry.on)
            case h.RanOut(clock="precondition"):
                return self._over(replace(self.preconditions[told.number], lapsed_on=entry.on), entry.on)
            case h.RanOut(clock="referral_answer" | "decline_confirmation" | "first_visit"):
                late = self.referrals[told.number]
                return self._with(replace(late, ran_out=late.ran_out | {told.clock}))
        return self

    def clocks(self) -> Iterator[Clock]:
        """What somebody has to do; what waits for a precondition is not asked for before that is over."""
        waited_for = {one.referral for one in self.preconditions.values() if one.is_open}
        for one in self.preconditions.values():
            if one.is_open:
                yield Clock("precondition", one.number, one.owner, one.set_on, one.until)
        for referral in self.referrals.values():
            if referral.number not in waited_for:
                yield from referral.clocks()

    def _decided(self, parties: tuple[h.PartyTold, ...]) -> Handover:
        """A new answer says who holds the child only while nobody has seen the child.

        Where it names nobody for the time being, the first answer's responsible holds the child.
        """
        seen = any(one.first_visit_on for one in self.referrals.values())
        named = [one.seat for one in parties if one.part == "interim_holder"]
        named = named or [one.seat for one in parties if one.part == "responsible" and self.holder is None]
        return replace(self, holder=self.holder if seen or not named else named[0])

    def _with(self, referral: Referral) -> Handover:
        return replace(self, referrals={**self.referrals, referral.number: referral})

    def _over(self, one: Precondition, on: date) -> Handover:
        """A precondition that is waited for no longer: the last of a referral's lets its days run on."""
        after, referral = self._set(one), self.referrals[one.referral]
        if any(other.is_open and other.referral == one.referral for other in after.preconditions.values()):
            return after
        return after._with(_resumed(referral, on))  # noqa: SLF001  another of the same kind

    def _set(self, one: Precondition) -> Handover:
        return replace(self, preconditions={**self.preconditions, one.number: one})


def _answered(referral: Referral, told: object, on: date) -> Referral:
    # The days till the visit begin with the yes, whatever is still waited for since before it.
    waits_on = on if referral.paused_on else None
    match told:
        case h.Accepted(first_visit_by=by):
            return replace(referral, accepted=told, accepted_on=on, first_visit_by=by, paused_on=waits_on)
        case h.Declined():
            return replace(referral, declined=told, declined_on=on)
        case h.DeclineConfirmed():
            return replace(referral, confirmed_on=on)
        case h.DeclineOverridden(first_visit_by=by):
            return replace(referral, overridden_on=on, first_visit_by=by, paused_on=waits_on)
    return replace(referral, withdrawn_on=on)


def _resumed(referral: Referral, on: date) -> Referral:
    """The referral with the days left that it had when it began to wait; what had run out by then stays so.

    Whoever has to answer has at least the next working day: the wait may have begun on the last one.
    """
    since = referral.paused_on
    if since is None or on <= since:
        return replace(referral, paused_on=None)
    moved = replace(referral, paused_on=None)
    if "referral_answer" not in referral.ran_out and referral.state == "pending":
        left = max(1, working_days_between(since, referral.answer_by))
        moved = replace(moved, answer_moved_to=after_working_days(on, left))
    if "first_visit" not in referral.ran_out and referral.first_visit_by:
        moved = replace(moved, first_visit_by=referral.first_visit_by + (on - since))
    return moved


def _precondition(told: h.PreconditionSet, on: date) -> Precondition:
    return Precondition(told.precondition, told.referral, told.kind, told.owner, on, told.until)
