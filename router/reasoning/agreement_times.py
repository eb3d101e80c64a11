"""Agreements that their own rules use outside the time in which they bind: unsigned, too early or too late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from router.agreement import Agreement
from router.policy import Rule
from router.policy_book import PolicyBook
from router.reasoning.findings import Finding, about

BEFORE = "Regeln ”{rule}” börjar gälla {start}, men avtalet ”{agreement}” först {first}."
AFTER = "Regeln ”{rule}” gäller längre än avtalet ”{agreement}”, som slutar {last}."
UNSIGNED = "Avtalet ”{agreement}” ska gälla från {start}, men undertecknades av alla parter först {signed}."


def agreement_findings(book: PolicyBook, today: date) -> Iterator[Finding]:
    """For every rule that leans on an agreement, whether it stays within it; and whether that was signed in time.

    What was before today is over: nobody can put it right.
    """
    for rule in book.rules:
        for name in rule.agreements:
            yield from _outside(rule, book.agreements[name], today)


def _outside(rule: Rule, agreement: Agreement, today: date) -> Iterator[Finding]:
    mine, bound = rule.validity, agreement.validity
    if max(mine.start, today) < bound.start:
        words = BEFORE.format(rule=rule.id, start=mine.start, agreement=agreement.id, first=bound.start)
        yield about("agreement", rule, words)
    if bound.end is not None and mine.end is not None and mine.end > bound.end:
        yield about("agreement", rule, AFTER.format(rule=rule.id, agreement=agreement.id, last=bound.end))
    signed = agreement.bound_from
    if signed is not None and signed > max(bound.start, today):
        words = UNSIGNED.format(agreement=agreement.id, start=bound.start, signed=signed)
        yield about("agreement", rule, words)
