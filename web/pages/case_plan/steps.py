"""The steps of a plan that are a short form each: what is sent becomes a line, and is shown again when it cannot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_babel import gettext as _

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Happening
from router.follow_up.obstacles_of_plan import ADULT
from router.vocabulary import Vocabulary
from web.forms.case_line import LineForm
from web.forms.policy_sent import Sent
from web.pages.case_plan.words import own_seats, seats_of

Told = tuple[type[Happening], Mapping[str, Any]]
Read = Callable[[LineForm, CaseFile, Vocabulary], Told]


@dataclass(frozen=True, slots=True)
class Step:
    """How a step is read from its form; `one` and `more` are the fields that are shown again as they were sent."""

    told: Read
    one: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    begin: Callable[[CaseFile], Mapping[str, Any]] = field(default=lambda _case: {})

    def shown(self, sent: Sent | None, case: CaseFile) -> dict[str, Any]:
        """The values of the fields: what was sent, else what a good guess is."""
        if sent is None:
            return {**dict.fromkeys(self.one, ""), **dict.fromkeys(self.more, ()), **self.begin(case)}
        return {
            **{name: sent.text(name) for name in (*self.one, "on")},
            **{name: sent.several(name) for name in self.more},
        }


def _offered(form: LineForm, case: CaseFile, _words: Vocabulary) -> Told:
    seat = form.seat("seat", own_seats(case), _("Välj vem som erbjuder."))
    return h.SipOffered, {"seat": seat}


def _answer(form: LineForm, words: Vocabulary) -> dict[str, Any]:
    by = form.codes("by", words["consenting"], _("Välj minst en som har svarat."))
    if by == (ADULT,):
        return {"by": by, "maturity": ADULT}
    missing = _("Svara om barnets mognad. Den ska bedömas och antecknas, också när svaret är nej.")
    return {"by": by, "maturity": form.code("maturity", words["maturity"], missing)}


def _consented(form: LineForm, _case: CaseFile, words: Vocabulary) -> Told:
    return h.SipConsented, _answer(form, words)


def _declined(form: LineForm, _case: CaseFile, words: Vocabulary) -> Told:
    reason = form.code("reason", words["sip_decline_reason"], _("Välj varför familjen säger nej."))
    return h.SipDeclined, {**_answer(form, words), "reason": reason}


def _called(form: LineForm, case: CaseFile, _words: Vocabulary) -> Told:
    meeting_on = form.day("meeting_on", missing=_("Skriv vilken dag mötet är."))
    invited = form.seats("invited", seats_of(case), _("Välj minst en som kallas."))
    return h.SipCalled, {"meeting_on": meeting_on, "invited": invited}


def _followed_up(form: LineForm, _case: CaseFile, words: Vocabulary) -> Told:
    outcome = form.code("outcome", words["sip_outcome"], _("Välj hur det gick."))
    next_on = form.day("next_on")
    if next_on is not None and next_on <= form.happened_on():
        form.wrong.add("next_on", _("Nästa uppföljning ska vara en senare dag."))
    return h.SipFollowedUp, {"outcome": outcome, "next_on": next_on}


STEPS: Mapping[str, Step] = {
    "erbjud": Step(_offered, ("seat",), begin=lambda case: {"seat": str(own_seats(case)[0])}),
    "samtycke": Step(_consented, ("maturity",), ("by",)),
    "nej": Step(_declined, ("maturity", "reason"), ("by",)),
    "kalla": Step(
        _called,
        ("meeting_on",),
        ("invited",),
        lambda case: {"invited": tuple(map(str, case.parties))},
    ),
    "folj-upp": Step(_followed_up, ("outcome", "next_on")),
}
NEXT = {
    "none": "erbjud",
    "offered": "svar",
    "declined": "nej-sagt",
    "consented": "kalla",
    "called": "skriv",
    "drawn_up": "folj-upp",
}
"""By how far the plan has come, what is done next; `svar` is the choice between yes and no, `skriv` its own page."""


def step_of(case: CaseFile, asked: str) -> str:
    """The step to show: the one asked for when there is such a one, else the next."""
    if asked in STEPS:
        return asked
    state = case.plan.state
    if state == "drawn_up" and case.plan.follow_up_on is None:
        return "klar"
    return NEXT[state]
