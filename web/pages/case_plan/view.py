"""What a page tells of a plan: whether it is needed, what has been done, how many days it took, what it lacks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from router.access import Permission, Verdict, verdict
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.clock import Clock
from router.follow_up.happening import Entry
from router.follow_up.plan import CLOCKS, missing_of, worth_a_thought
from web.access import actor
from web.pages import language
from web.pages.case_plan.words import label, seat_name, several
from web.recorded import look_up
from web.wiring import the_router

OF_PLAN = (
    h.SipOffered, h.SipConsented, h.SipDeclined, h.SipCalled, h.SipWritten, h.SipDrawnUp, h.SipFollowedUp,
)  # fmt: skip


@dataclass(frozen=True)
class PlanView:
    """One case's plan on one day."""

    case: CaseFile
    today: date

    @cached_property
    def decided(self) -> dict[str, Any]:
        """What the recorded answer says of a plan; nothing when the reader may not see it or it is gone."""
        router, decision = the_router(), self.case.answer.decision
        concerned = router.log.concerned(decision)
        open_to_all = router.settings.visitors_decide
        if verdict(actor(), Permission.SEE_DECISION, concerned, visitors_decide=open_to_all) is not Verdict.ALLOWED:
            return {}
        found = look_up(router, decision)
        return dict(found.decision["sip"]) if found else {}

    @cached_property
    def is_fictional(self) -> bool:
        """Whether the case is one of the demo's made-up ones."""
        return self.case.reference in the_router().case_lists.fictional([self.case.reference])

    def advice_on_consent(self) -> str:
        """Whether the answer thinks that a plan may be drawn up with the consent that was known, in words."""
        if not self.decided or not self.case.answer.sip_needed:
            return ""
        may_now = self.decided.get("may_be_drawn_up_now")
        if may_now is True:
            return _("När ärendet bedömdes räckte samtycket som fanns för att upprätta en plan.")
        if may_now is False:
            return _("När ärendet bedömdes räckte inte samtycket som fanns. Fråga igen, och bedöm barnets mognad.")
        return _("När ärendet bedömdes var det inte känt vem som samtycker. Fråga barnet och vårdnadshavarna.")

    @property
    def clock(self) -> Clock | None:
        """What somebody has to do about the plan, and by when."""
        return next((clock for clock in self.case.clocks() if clock.what in CLOCKS), None)

    def waited(self) -> str:
        """How long the family has waited: a plan is to be begun at once."""
        days, plan = self.case.plan.days_without_a_meeting(self.today), self.case.plan
        if days is None:
            return ""
        if plan.called_on:
            return ngettext(
                "Mötet kallades %(num)s dag efter erbjudandet.",
                "Mötet kallades %(num)s dagar efter erbjudandet.",
                days,
            )
        return ngettext(
            "%(num)s dag sedan planen erbjöds, och inget möte är kallat.",
            "%(num)s dagar sedan planen erbjöds, och inget möte är kallat.",
            days,
        )

    def since_answer(self) -> str:
        """How long it is since the answer on responsibility."""
        days = (self.today - self.case.opened_on).days
        return ngettext("%(num)s dag sedan ärendet öppnades.", "%(num)s dagar sedan ärendet öppnades.", days)

    def days_left(self, clock: Clock) -> str:
        """How long is left until a due date, or how long ago it was."""
        days = (clock.due - self.today).days
        if days < 0:
            return ngettext("%(num)s dag för sent", "%(num)s dagar för sent", -days)
        return _("idag") if days == 0 else ngettext("%(num)s dag kvar", "%(num)s dagar kvar", days)

    def contents(self, written: h.SipWritten | None) -> list[dict[str, Any]]:
        """Each of the contents of a plan: whether it is said, and the law that asks for it."""
        return contents_of(written)

    def advice(self, written: h.SipWritten | None) -> list[str]:
        """What the meeting had better look at."""
        return [label("sip_advice", code) for code in worth_a_thought(written, self.case.opened.needs)]

    def done(self) -> list[dict[str, Any]]:
        """What has happened with the plan, first first."""
        return [{"on": entry.on, "text": line_words(entry)} for entry in self._of_plan(0)]

    def lines_since(self, seen: int) -> list[dict[str, Any]]:
        """Everything that somebody has written since a line."""
        new = (entry for entry in self.case.entries if entry.number > seen)
        return [{"on": entry.on, "text": line_words(entry)} for entry in new]

    def _of_plan(self, seen: int) -> Iterable[Entry]:
        return (e for e in self.case.entries if e.number > seen and isinstance(e.happening, OF_PLAN))


def contents_of(written: h.SipWritten | None) -> list[dict[str, Any]]:
    """Each of the contents of a plan, in the order of the list: what it is, whether it is said, and its law."""
    router, missing = the_router(), missing_of(written)
    return [
        {
            "code": term.code,
            "text": term.label(language.current()),
            "said": term.code not in missing,
            "law": router.book.laws.get(term.text("lagrum")),
        }
        for term in router.vocabulary["sip_content"]
    ]


def line_words(entry: Entry) -> str:
    """A line of the file in one sentence."""
    told = entry.happening
    begin = label("happening", told.what)
    match told:
        case h.SipOffered():
            more = seat_name(told.seat)
        case h.SipConsented():
            more = f"{several('consenting', told.by)}. {label('maturity', told.maturity)}"
        case h.SipDeclined():
            parts = (several("consenting", told.by), label("maturity", told.maturity))
            more = ". ".join((*parts, label("sip_decline_reason", told.reason)))
        case h.SipCalled():
            invited = ", ".join(seat_name(seat) for seat in told.invited)
            more = _("möte %(day)s; kallade: %(who)s", day=language.day(told.meeting_on), who=invited)
        case h.SipFollowedUp():
            more = label("sip_outcome", told.outcome)
        case _:
            more = ""
    return f"{begin}: {more}" if more else begin
