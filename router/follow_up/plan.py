"""The coordinated individual plan (SIP): offered, consented to, called, written, drawn up, followed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.clock import Clock
from router.follow_up.happening import Entry
from router.follow_up.seat import Seat

CLOCKS = ("sip_consent", "sip_call", "sip_meeting", "sip_follow_up")


@dataclass(frozen=True, slots=True)
class Plan:
    """How far the plan has come; a new offer begins it anew, and what was written stays until it is written over."""

    offered: h.SipOffered | None = None
    offered_on: date | None = None
    first_offered_on: date | None = None
    consent: h.SipConsented | None = None
    consented_on: date | None = None
    refusal: h.SipDeclined | None = None
    declined_on: date | None = None
    call: h.SipCalled | None = None
    called_on: date | None = None
    written: h.SipWritten | None = None
    written_on: date | None = None
    drawn_up_on: date | None = None
    follow_up_on: date | None = None
    """When it is to be followed up next; None when it is not, or was for the last time."""
    followed_up_on: tuple[date, ...] = ()
    ran_out: frozenset[str] = frozenset()

    @property
    def missing(self) -> tuple[str, ...]:
        """What the plan still has to say: codes of the list `sip_content`, in its order."""
        return missing_of(self.written)

    @property
    def state(self) -> str:
        """A code of the list `sip_state`."""
        if self.drawn_up_on:
            return "drawn_up"
        if self.declined_on:
            return "declined"
        if self.call:
            return "called"
        if self.consented_on:
            return "consented"
        return "offered" if self.offered else "none"

    def after(self, entry: Entry) -> Plan:  # noqa: C901, PLR0911  a line for each kind of happening
        """How it stands after a line."""
        told, on = entry.happening, entry.on
        match told:
            case h.SipOffered():
                return Plan(told, on, self.first_offered_on or on, written=self.written, written_on=self.written_on)
            case h.SipConsented():
                return replace(self, consent=told, consented_on=on, refusal=None, declined_on=None)
            case h.SipDeclined():
                return replace(self, refusal=told, declined_on=on)
            case h.SipCalled():
                return replace(self, call=told, called_on=on, ran_out=self.ran_out - {"sip_meeting"})
            case h.SipWritten():
                return replace(self, written=told, written_on=on)
            case h.SipDrawnUp():
                return replace(self, drawn_up_on=on, follow_up_on=self.written.follow_up_on if self.written else None)
            case h.SipFollowedUp():
                done = (*self.followed_up_on, on)
                return replace(
                    self, followed_up_on=done, follow_up_on=told.next_on, ran_out=self.ran_out - {"sip_follow_up"}
                )
            case h.RanOut() if told.clock in CLOCKS:
                return replace(self, ran_out=self.ran_out | {told.clock})
        return self

    def clocks(self) -> Iterator[Clock]:
        """The next thing that somebody has to do about it."""
        if self.offered is None or self.offered_on is None:
            return
        caller = self.offered.seat
        if self.state == "offered":
            yield self._clock("sip_consent", caller, self.offered_on, self.offered.consent_by)
        elif self.state == "consented" and self.consent and self.consented_on:
            yield self._clock("sip_call", caller, self.consented_on, self.consent.call_by)
        elif self.state == "called" and self.call and self.called_on:
            yield self._clock("sip_meeting", caller, self.called_on, self.call.meeting_on)
        elif self.state == "drawn_up" and self.follow_up_on and self.drawn_up_on:
            coordinator = self.written.coordinator if self.written else None
            yield self._clock("sip_follow_up", coordinator or caller, self.drawn_up_on, self.follow_up_on)

    @property
    def may_be_offered(self) -> bool:
        """Whether an offer would begin a plan, and wipe out no answer that is there already."""
        return self.state not in ("offered", "consented", "called")

    def days_without_a_meeting(self, today: date) -> int | None:
        """How many days the family has waited since the first offer for a meeting to be called; None: not at all."""
        if self.first_offered_on is None or self.declined_on or self.drawn_up_on:
            return None
        return ((self.called_on or today) - self.first_offered_on).days

    def _clock(self, what: str, seat: Seat, begun: date, due: date) -> Clock:
        return Clock(what, 1, seat, begun, due, what in self.ran_out)


def missing_of(written: h.SipWritten | None) -> tuple[str, ...]:
    """What a plan does not say of what the law and a follow-up ask for, as codes of the list `sip_content`.

    Which measures are needed is said when there is one and none is half-written; what each principal answers for,
    when every measure has somebody who answers for it and one of them is a principal's; what others do, when one of
    them does something or it was asked and nobody does.
    """
    if written is None:
        written = h.SipWritten(())
    rows = written.measures
    said = {
        "measures_needed": bool(rows) and all(one.measure and one.need for one in rows),
        "measures_per_principal": all(one.seat or one.other for one in rows) and any(one.seat for one in rows),
        "measures_by_others": any(one.other and one.measure for one in rows) or written.nothing_by_others,
        "overall_responsibility": written.overall is not None,
        "follow_up": written.follow_up_on is not None,
    }
    return tuple(content for content, is_said in said.items() if not is_said)


def worth_a_thought(written: h.SipWritten | None, needs: Iterable[str]) -> tuple[str, ...]:
    """What a plan may do without but the meeting had better look at: codes of the list `sip_advice`.

    No law asks that every need gets a measure: those who meet may know that it needs none.
    """
    if written is None or not written.measures:
        return ()
    met = {one.need for one in written.measures if one.measure}
    principals = {one.seat.principal for one in written.measures if one.seat is not None}
    found = {
        "need_without_measure": not set(needs) <= met,
        "one_principal_only": len(principals) == 1,
        "no_coordinator": written.coordinator is None,
        "child_not_told_of": written.child_took_part in (None, "not_asked"),
    }
    return tuple(advice for advice, is_given in found.items() if is_given)
