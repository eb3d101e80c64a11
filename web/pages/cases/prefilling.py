"""What a form begins with: what came with its link, what can only be one thing, and what the case says already."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Hand, Happening
from router.follow_up.prefilled_report import prefilled
from web.pages.cases.asked import GIVEN, asked_of
from web.pages.cases.seats import here, own_seats

Values = dict[str, list[str]]
NUMBERS: Mapping[str, Callable[[CaseFile], Sequence[int]]] = {
    "referral": lambda case: tuple(case.handover.referrals),
    "rung": lambda case: [rung.told.rung for rung in case.dispute.rungs],
    "deviation": lambda case: tuple(case.deviations.reports),
    "concern": lambda case: tuple(case.concerns.reports),
    "precondition": lambda case: tuple(case.handover.preconditions),
}
"""What a number can be; the latest is meant where the link does not say."""


def prefilled_values(
    case: CaseFile, kind: type[Happening], hand: Hand, today: date, sent: Mapping[str, list[str]]
) -> Values:
    """The values of a form that nobody has filled in yet, by field; `sent` are those of its link."""
    values: Values = {name: found for name, found in sent.items() if any(found)}
    for one in asked_of(kind):
        if one.name in GIVEN and one.name in NUMBERS and one.name not in values:
            values[one.name] = [str(number) for number in NUMBERS[one.name](case)[-1:]]
        if one.shape in ("seat", "seats"):
            values.setdefault(f"{one.name}-place", [here(case)])
    if kind is h.DeviationReported:
        for seat in own_seats(case, hand)[:1]:
            report = prefilled(case, seat, today)
            values.setdefault("receiver", [str(report.receiver)] if report.receiver else [])
            values.setdefault("patterns", list(report.patterns))
            values["offered"] = [str(line) for line in report.lines]
            values.setdefault("lines", values["offered"])
    return values
