"""What the answer asks for that nobody has begun yet: no day runs for it, and it is easily forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from flask_babel import gettext as _

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Happening
from web.pages.cases import words
from web.pages.cases.actions import Doing


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is to be done, and how the reader does it, where it may."""

    text: str
    link: str = ""
    href: str = ""


def beginnings(case: CaseFile, possible: Sequence[Doing]) -> list[Beginning]:
    """What has not been begun in an open case, most urgent first."""
    if case.closed_on is not None:
        return []
    by_kind = {doing.kind: doing for doing in reversed(possible)}
    return [_beginning(case, text, by_kind.get(kind)) for kind, text in _missing(case)]


def _beginning(case: CaseFile, text: str, doing: Doing | None) -> Beginning:
    if doing is None:
        return Beginning(text)
    # Whoever is responsible is who to ask first.
    whom = f"?receiver={quote(str(case.responsible))}" if doing.kind is h.Referred else ""
    return Beginning(text, doing.text, f"{doing.href}{whom}")


def _missing(case: CaseFile) -> Iterator[tuple[type[Happening], str]]:
    if case.answer.report_required and not case.concerns.reports:
        yield h.ConcernReported, _("En orosanmälan ska göras. Den är inte skriven här.")
    asked = any(
        one.told.receiver == case.responsible and one.state != "withdrawn" for one in case.handover.referrals.values()
    )
    if case.holder != case.responsible and not asked:
        yield h.Referred, _("%(who)s ansvarar och är inte tillfrågad ännu.", who=words.seat_name(case.responsible))
    if case.answer.sip_needed and case.plan.offered is None:
        yield h.SipOffered, _("En SIP behövs och är inte erbjuden ännu.")
