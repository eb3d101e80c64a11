"""Whether the caller may see a case and write in it: the one door to cases, for pages and programs alike."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from router.access import Permission
from router.audit import Action
from router.casework.cases import Line
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Happening
from router.follow_up.reference import read_reference
from web.access import by, ensure, tell
from web.problems import UNKNOWN_CASE, Refused
from web.wiring import the_router

MANAGERS_ALONE = (h.Ruled, h.DeclineConfirmed, h.DeclineOverridden)
"""What only managers may write."""


def the_case(reference_text: str) -> CaseFile:
    """The case of a reference as somebody typed it, for the caller, if it may; it is told of in the audit.

    Raises Refused when there is none, AccessRefused, DatabaseUnavailable.
    """
    router, reference = the_router(), read_reference(reference_text)
    case = router.cases.find(reference) if reference else None
    if case is None:
        raise Refused(UNKNOWN_CASE)
    ensure(Permission.SEE_CASE, router.case_files.concerned(case.reference))
    tell(Action.CASE_SEEN, case.reference)
    return case


def write_line(
    case: CaseFile, kind: type[Happening], told: Mapping[str, Any], on: date, seen: int, once: str | None = None
) -> CaseFile:
    """The case with the line that the caller writes, and with what follows of it.

    `told` leaves out what the service fills in; `seen` is the number of the last line that the caller has seen.
    Raises AccessRefused, CannotBeWritten, CaseMovedOn, DatabaseUnavailable.
    """
    ensure_keeps(case, kind)
    return the_router().cases.write(case, Line(kind, told, on, seen, once), by())


def ensure_keeps(case: CaseFile, kind: type[Happening] | None = None) -> None:
    """Raises AccessRefused unless the caller may write in the case, and lines of this kind."""
    router = the_router()
    concerned = router.case_files.concerned(case.reference)
    ensure(Permission.KEEP_CASE, concerned)
    if kind is not None and kind in MANAGERS_ALONE:
        ensure(Permission.RULE_ON_CASE, concerned)
