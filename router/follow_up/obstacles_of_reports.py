"""What stands in the way of deviation reports and of what is written about reports of concern."""

from __future__ import annotations

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Hand, Happening
from router.follow_up.obstacle import Obstacle, unless_own

NO_SUCH = Obstacle("no_such", "Det finns ingen sådan rapport i ärendet.", "The case has no such report.")
ANSWERED = Obstacle("answered", "Rapporten är redan besvarad.", "The report is answered already.")
NOT_ANSWERED = Obstacle("not_answered", "Rapporten är inte besvarad ännu.", "The report is not answered yet.")
CLOSED = Obstacle("report_closed", "Rapporten är redan avslutad.", "The report is closed already.")
NOTHING_TOLD = Obstacle("nothing_told", "Välj minst ett alternativ.", "Choose at least one.", "patterns")
TO_ITSELF = Obstacle("to_itself", "Välj en annan verksamhet.", "Choose another agency.", "receiver")
NO_SUCH_LINE = Obstacle(
    "no_such_line", "Ärendet har ingen rad med det numret.", "The case has no line of that number.", "lines"
)
NOT_ASKED = Obstacle("feedback_not_asked", "Den som anmälde bad inte om återkoppling.", "No feedback was asked for.")


def obstacle_of_reports(case: CaseFile, told: Happening, hand: Hand) -> Obstacle | None:
    """Why it cannot be written, or None."""
    match told:
        case h.DeviationReported():
            if told.sender == told.receiver:
                return TO_ITSELF
            if not {entry.number for entry in case.entries}.issuperset(told.lines):
                return NO_SUCH_LINE
            return unless_own(told.sender, hand) if told.patterns else NOTHING_TOLD
        case h.DeviationAnswered() | h.DeviationClosed():
            return _of_deviation(case, told, hand)
        case h.ConcernReported():
            return TO_ITSELF if told.reporter == told.receiver else unless_own(told.reporter, hand)
        case h.ConcernDecided() | h.ConcernFedBack():
            return _of_concern(case, told, hand)
    return None


def _of_deviation(case: CaseFile, told: h.DeviationAnswered | h.DeviationClosed, hand: Hand) -> Obstacle | None:
    report = case.deviations.reports.get(told.deviation)
    if report is None:
        return NO_SUCH
    if report.state == "closed":
        return CLOSED
    if isinstance(told, h.DeviationAnswered):
        return ANSWERED if report.answered_on else unless_own(report.told.receiver, hand)
    return unless_own(report.told.sender, hand) if report.answered_on else NOT_ANSWERED


def _of_concern(case: CaseFile, told: h.ConcernDecided | h.ConcernFedBack, hand: Hand) -> Obstacle | None:
    report = case.concerns.reports.get(told.concern)
    if report is None:
        return NO_SUCH
    if isinstance(told, h.ConcernDecided):
        return ANSWERED if report.decided_on else unless_own(report.told.receiver, hand)
    if not report.told.feedback_asked:
        return NOT_ASKED
    if report.decided_on is None:
        return NOT_ANSWERED
    return ANSWERED if report.fed_back_on else unless_own(report.told.receiver, hand)
