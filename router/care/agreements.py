"""Agreements that end, have ended, or are about to lose a party."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from router.agreement import Agreement, Withdrawal
from router.care.item import CareItem, Severity, Target, months_after
from router.places import Places
from router.policy_content import PolicyContent

MONTHS_AHEAD = 6
URGENT_MONTHS = 1


def ending_severity(end: date, today: date) -> Severity | None:
    """How urgent it is that something ends on the day; None while it is far off."""
    if end > months_after(today, MONTHS_AHEAD):
        return None
    return "urgent" if end <= months_after(today, URGENT_MONTHS) else "soon"


def agreement_care(content: PolicyContent, today: date, places: Places) -> Iterator[CareItem]:
    """What ends within half a year, what has ended and nothing has taken its place, and who leaves."""
    agreements = content.agreements.values()
    for agreement in agreements:
        end = agreement.validity.end
        followed = end is not None and any(_follows(other, agreement, end) for other in agreements)
        if end is not None and not followed and (severity := ending_severity(end, today)):
            yield _ended(agreement, end) if end < today else _ending(agreement, end, severity)
        for withdrawal in agreement.withdrawals:
            if today <= withdrawal.from_day <= months_after(today, MONTHS_AHEAD):
                yield _withdrawal(agreement, withdrawal, places)


def _follows(other: Agreement, agreement: Agreement, end: date) -> bool:
    later = other.validity.end is None or other.validity.end > end
    return other.id != agreement.id and other.place == agreement.place and later


def _ending(agreement: Agreement, end: date, severity: Severity) -> CareItem:
    return CareItem(
        kind="agreement_ending",
        severity=severity,
        owners=agreement.parties,
        due=end,
        todo_sv=f"Förläng eller ersätt avtalet ”{agreement.title}”: sista dagen är {end}.",
        todo_en=f"Extend or replace the agreement “{agreement.title}”: its last day is {end}.",
        target=Target("agreement", agreement.id),
    )


def _ended(agreement: Agreement, end: date) -> CareItem:
    return CareItem(
        kind="agreement_ended",
        severity="urgent",
        owners=agreement.parties,
        due=end,
        todo_sv=f"Avtalet ”{agreement.title}” gick ut {end} och inget har ersatt det: slut ett nytt eller stryk det.",
        todo_en=f"The agreement “{agreement.title}” ended on {end} and nothing replaces it: make one or remove it.",
        target=Target("agreement", agreement.id),
    )


def _withdrawal(agreement: Agreement, withdrawal: Withdrawal, places: Places) -> CareItem:
    who = places.principal_name(withdrawal.party.code) or withdrawal.party.code
    return CareItem(
        kind="withdrawal",
        severity="soon",
        owners=agreement.parties,
        due=withdrawal.from_day,
        todo_sv=f"{who} är inte bunden av avtalet ”{agreement.title}” från {withdrawal.from_day}: "
        "bestäm vad som gäller sedan.",
        todo_en=f"{who} is not bound by the agreement “{agreement.title}” from {withdrawal.from_day}: "
        "settle what applies then.",
        target=Target("agreement", agreement.id),
    )
