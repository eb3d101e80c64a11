"""What nobody has reviewed for too long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from router.agreement import Agreement
from router.care.item import CareItem, Severity, Target, months_after
from router.policy import Rule
from router.policy_content import PolicyContent

REVIEW_MONTHS = 12
"""Between two reviews where the agreement does not say otherwise (`uppföljning: {månader: …}`)."""
LONG_OVERDUE_MONTHS = 6


def review_care(content: PolicyContent, today: date) -> Iterator[CareItem]:
    """Agreements by themselves; rules by file, so that a folder that was forgotten is one line and not a hundred."""
    by_place = {agreement.place: agreement for agreement in content.agreements.values()}
    for agreement in content.agreements.values():
        due = months_after(agreement.reviewed, agreement.evaluation_months or REVIEW_MONTHS)
        if due < today:
            yield _agreement(agreement, due, today)
    overdue: dict[tuple[str, str | None], list[tuple[date, Rule]]] = {}
    for rule in content.rules:
        place = by_place.get(rule.place or "")
        due = months_after(rule.reviewed, (place and place.evaluation_months) or REVIEW_MONTHS)
        if due < today and (rule.validity.end is None or rule.validity.end >= today):
            overdue.setdefault((rule.origin.file, rule.place), []).append((due, rule))
    for (file, code), found in overdue.items():
        yield _rules(file, by_place.get(code or ""), found, today)


def _agreement(agreement: Agreement, due: date, today: date) -> CareItem:
    return CareItem(
        kind="review_due",
        severity=_severity(due, today),
        owners=agreement.parties,
        due=due,
        todo_sv=f"Granska avtalet ”{agreement.title}”: det granskades senast {agreement.reviewed}.",
        todo_en=f"Review the agreement “{agreement.title}”: it was last reviewed on {agreement.reviewed}.",
        target=Target("agreement", agreement.id),
    )


def _rules(file: str, agreement: Agreement | None, found: list[tuple[date, Rule]], today: date) -> CareItem:
    due = min(day for day, _ in found)
    rules = tuple(rule.id for _, rule in found)
    first = found[0][1]
    if len(found) == 1:
        sv, en = f"regeln ”{first.title}”: den", f"the rule “{first.title}”: it"
    else:
        sv, en = f"{len(found)} regler i {file}: den äldsta", f"{len(found)} rules in {file}: the oldest"
    reviewed = min(rule.reviewed for _, rule in found)
    return CareItem(
        kind="review_due",
        severity=_severity(due, today),
        owners=agreement.parties if agreement else (),
        due=due,
        todo_sv=f"Granska {sv} granskades senast {reviewed}.",
        todo_en=f"Review {en} was last reviewed on {reviewed}.",
        target=Target("rule", first.id) if len(found) == 1 else Target("file", file),
        rules=rules,
    )


def _severity(due: date, today: date) -> Severity:
    return "urgent" if months_after(due, LONG_OVERDUE_MONTHS) < today else "soon"
