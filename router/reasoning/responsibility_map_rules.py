"""The rules behind a map, as short notes: what each is called, who decided it, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from router.explanation import UNVERIFIED, explaining
from router.policies import Policies
from router.policy import Layer, Rule


@dataclass(frozen=True, slots=True)
class RuleNote:
    """`proposal`: it rests on an agreement that not all parties have signed. `unverified`: nobody has checked it."""

    rule: str
    title: str
    layer: Layer
    proposal: bool
    unverified: bool


def rule_note(policies: Policies, rule_id: str) -> RuleNote:
    """The note on a rule of these policies."""
    book = policies.book
    rule = book.rule(rule_id)
    assert rule is not None, rule_id
    agreed = [book.agreements[name] for name in explaining(policies).agreements(rule_id)]
    unsigned = any(agreement.status != "signed" or agreement.unsigned_by for agreement in agreed)
    return RuleNote(rule.id, rule.title, rule.layer, unsigned, _unverified(policies, rule))


def _unverified(policies: Policies, rule: Rule) -> bool:
    return rule.mark is not None and policies.book.vocabulary["verification"][rule.mark].flag(UNVERIFIED)
