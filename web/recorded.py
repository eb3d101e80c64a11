"""Recorded decisions asked about again: always said under which revision of the policies they were made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from router.bootstrap import Router
from router.reasoning.comparing import Comparison, Decided, compare
from router.reasoning.why_not_answer import WhyNot


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


def recorded(router: Router, decision_id: str) -> Recorded | None:
    """The decision with its facts; None when there is none. Raises DatabaseUnavailable."""
    decision, case = router.log.get(decision_id), router.log.get_case(decision_id)
    return None if decision is None or case is None else Recorded(decision, case)


def ask_again(router: Router, found: Recorded, agency: str) -> AskedAgain:
    """Why the agency is not responsible in the recorded case, by the policies in force. Raises CaseRefused."""
    return AskedAgain(found, router.why_not(router.load_case(found.case), agency))


def side_by_side(router: Router, first: Recorded, second: Recorded) -> Comparison:
    """What differs between two recorded decisions, as they were recorded."""
    one, other = (Decided(found.case, found.decision) for found in (first, second))
    return compare(one, other, router.book.sheet, router.vocabulary, router.places)
