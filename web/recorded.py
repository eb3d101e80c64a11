"""Recorded decisions asked about again: always said under which revision of the policies they were made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from router.access import VISITOR, Permission
from router.audit import Action
from router.bootstrap import Router
from router.case import Case
from router.reasoning.comparing import Comparison, Decided, compare
from router.reasoning.why_not_answer import WhyNot
from router.storage import ListedRuling
from web.access import actor, ensure, tell
from web.metrics import metrics


@dataclass(frozen=True, slots=True)
class Recorded:
    """A decision as it was recorded, and the facts that it was made on."""

    decision: dict[str, Any]
    case: dict[str, Any]


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """An answer by the policies in force about a decision that may have been made by others."""

    recorded: Recorded
    answer: WhyNot

    @property
    def recorded_revision(self) -> str:
        """The policies that the decision was made by."""
        return str(self.recorded.decision["policy"]["revision"])

    @property
    def same_revision(self) -> bool:
        """Whether they are those in force."""
        return self.recorded_revision == self.answer.revision


def look_up(router: Router, decision_id: str) -> Recorded | None:
    """The decision with its facts, for the caller, if it may; None when there is none. It is told of in the audit.

    The only door to recorded decisions. Raises AccessRefused, DatabaseUnavailable.
    """
    decision, case = router.log.get(decision_id), router.log.get_case(decision_id)
    if decision is None or case is None:
        return None
    if not router.settings.visitors_decide:
        ensure(Permission.SEE_DECISION, router.log.concerned(decision_id))
    tell(Action.DECISION_SEEN, decision["id"], revision=decision["policy"]["revision"])
    return Recorded(decision, case)


def look_up_ruled(router: Router, ruling: ListedRuling) -> Recorded | None:
    """The decision that a ruling is about, for the owners of the rules: its manager lets them read the facts.

    None when it is past its time. It is told of in the audit. Raises DatabaseUnavailable.
    """
    decision, case = router.log.get(ruling.decision), router.log.get_case(ruling.decision)
    if decision is None or case is None:
        return None
    tell(Action.DECISION_SEEN, ruling.decision, revision=decision["policy"]["revision"], details={"ruling": True})
    return Recorded(decision, case)


def record(router: Router, case: Case) -> dict[str, Any]:
    """The decision of the case, recorded for the caller. Raises CaseRefused, DatabaseUnavailable."""
    decision = router.decide_and_record(case, actor().principal)
    # A visitor's decision is its own record: there is nobody to tell of.
    if actor() is not VISITOR:
        tell(Action.DECISION_MADE, decision["id"], revision=decision["policy"]["revision"])
    metrics().decisions.labels(decision["status"]).inc()
    return decision


def ask_again(router: Router, found: Recorded, agency: str) -> AskedAgain:
    """Why the agency is not responsible in the recorded case, by the policies in force. Raises CaseRefused."""
    return AskedAgain(found, router.why_not(router.load_case(found.case), agency))


def side_by_side(router: Router, first: Recorded, second: Recorded) -> Comparison:
    """What differs between two recorded decisions, as they were recorded."""
    one, other = (Decided(found.case, found.decision) for found in (first, second))
    return compare(one, other, router.book.sheet, router.vocabulary, router.places)
