"""What a case's own file shows of a question that a reviewer has to answer: a suggestion, and the day of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Happening
from router.vocabulary import Vocabulary

YES, PARTLY, NO = "yes", "partly", "no"
"""Codes of the list `sip_review_answer`."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A suggested answer; `what` is the kind of line that it rests on, and `on` its day, where there is one."""

    answer: str
    what: str | None = None
    on: date | None = None


Finding = Callable[[CaseFile, str, Vocabulary], Shown]


def shown_by_file(case: CaseFile, asked: str, words: Vocabulary) -> Shown | None:
    """What the file shows of `asked` (the extra `filen` of a question: a finding, perhaps a sector after a colon)."""
    name, _colon, sector = asked.partition(":")
    find = FINDINGS.get(name)
    return find(case, sector, words) if find else None


def _plan_drawn_up(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    on = case.plan.drawn_up_on
    return Shown(YES, h.SipDrawnUp.what, on) if on else Shown(NO)


def _needed_from(case: CaseFile, sector: str, words: Vocabulary) -> Shown:
    written = case.plan.written
    needs = [one.need for one in written.measures if one.measure and one.need] if written else []
    return _written(case, any(words["need_domain"][need].text("gren") == sector for need in needs))


def _answered_by(case: CaseFile, sector: str, words: Vocabulary) -> Shown:
    written = case.plan.written
    seats = [one.seat for one in written.measures if one.measure and one.seat] if written else []
    return _written(case, any(words["agency"][seat.agency].text("gren") == sector for seat in seats))


def _by_others(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    return _written(case, bool(case.plan.written) and "measures_by_others" not in case.plan.missing)


def _overall(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    return _written(case, bool(case.plan.written and case.plan.written.overall))


def _follow_up(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    return _written(case, bool(case.plan.written and case.plan.written.follow_up_on))


def _offered(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    on = case.plan.first_offered_on
    return Shown(YES, h.SipOffered.what, on) if on else Shown(NO)


def _judged_contact(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    principals = {party.seat.principal for party in case.answer.parties}
    return Shown(YES, case.answer.what, case.opened_on) if len(principals) > 1 else Shown(NO)


def _asked_contacts(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    return _last(case, h.AskedAboutContacts)


def _ongoing_contact(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    if any("active_contact" in parts for parts in case.parties.values()):
        return Shown(YES, case.answer.what, case.opened_on)
    return _last(case, h.AskedAboutContacts, h.ContactNoted)


def _collaboration(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    return _last(case, h.SipCalled, h.Accepted)


def _others_measures(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    begun = [entry for entry in case.entries if isinstance(entry.happening, h.MeasureBegun)]
    others = [e for e in begun if isinstance(e.happening, h.MeasureBegun) and e.happening.seat != case.responsible]
    return Shown(YES, others[-1].happening.what, others[-1].on) if others else Shown(NO)


def _plan_needed(case: CaseFile, _sector: str, _words: Vocabulary) -> Shown:
    return Shown(YES if case.answer.sip_needed else NO, case.answer.what, case.opened_on)


def _written(case: CaseFile, is_said: bool) -> Shown:
    return Shown(YES if is_said else NO, h.SipWritten.what if case.plan.written_on else None, case.plan.written_on)


def _last(case: CaseFile, *kinds: type[Happening]) -> Shown:
    found = [e for e in case.entries if isinstance(e.happening, kinds) and e.number not in case.struck]
    return Shown(YES, found[-1].happening.what, found[-1].on) if found else Shown(NO)


FINDINGS: Mapping[str, Finding] = {
    "plan_drawn_up": _plan_drawn_up,
    "needed_from": _needed_from,
    "answered_by": _answered_by,
    "by_others": _by_others,
    "overall": _overall,
    "follow_up": _follow_up,
    "offered": _offered,
    "judged_contact": _judged_contact,
    "asked_contacts": _asked_contacts,
    "ongoing_contact": _ongoing_contact,
    "collaboration": _collaboration,
    "others_measures": _others_measures,
    "plan_needed": _plan_needed,
}
