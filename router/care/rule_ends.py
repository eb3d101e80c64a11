"""Rules that end with nothing after them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from router.agreement import Party
from router.care.agreements import ending_severity
from router.care.item import CareItem, Severity, Target
from router.policy import Rule
from router.policy_content import PolicyContent

NEXT_DAY = timedelta(days=1)


def rule_end_care(content: PolicyContent, today: date) -> Iterator[CareItem]:
    """Rules that end within half a year, but for those that another of the same place and question goes on from."""
    parties = {agreement.place: agreement.parties for agreement in content.agreements.values()}
    begins = {(rule.question, rule.place, rule.validity.start) for rule in content.rules}
    for rule in content.rules:
        end = rule.validity.end
        if end is None or end < today or (rule.question, rule.place, end + NEXT_DAY) in begins:
            continue
        if severity := ending_severity(end, today):
            yield _ending(rule, end, severity, parties.get(rule.place or "", ()))


def _ending(rule: Rule, end: date, severity: Severity, owners: tuple[Party, ...]) -> CareItem:
    return CareItem(
        kind="rule_ending",
        severity=severity,
        owners=owners,
        due=end,
        todo_sv=f"Bestäm vad som gäller efter regeln ”{rule.title}”: sista dagen är {end}.",
        todo_en=f"Settle what applies after the rule “{rule.title}”: its last day is {end}.",
        target=Target("rule", rule.id),
        rules=(rule.id,),
    )
