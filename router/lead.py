"""Which need leads: every need claims the lead by the rules it fits, and claims rank by those rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from router.agency_reference import AgencyReference
from router.layering import PolicyConflict, PolicyGap, Standing, prevailing
from router.policies import Policies
from router.policy import Rule


@dataclass(frozen=True, slots=True)
class Claim:
    """The need at `need` claims to lead, by this rule."""

    need: int
    rule: Rule


def leading(
    claims: Sequence[Claim], policies: Policies, owners: Sequence[AgencyReference]
) -> tuple[int, Standing, str | None]:
    """The need that leads, the rules that say so, and the situation they name.

    Needs whose claims stand side by side must have one owner: then the first of them leads.
    Raises PolicyGap when no need claims the lead and PolicyConflict when two owners would lead.
    """
    ids = prevailing((claim.rule for claim in claims), policies.precedence)
    left = [claim for claim in claims if claim.rule.id in ids]
    if not left:
        raise PolicyGap("lead", "the needs of the case")
    first = left[0]
    for other in left[1:]:
        if owners[other.need] != owners[first.need]:
            raise PolicyConflict(first.rule, other.rule, "lead")
    rules = {claim.rule.id: claim.rule for claim in left if claim.need == first.need}
    claimed = tuple({claim.rule.id: claim.rule for claim in claims}.values())
    defeated = {rule.id: policies.precedence.defeated(rule, claimed) for rule in rules.values()}
    situation = next((rule.outcome.situation for rule in rules.values() if rule.outcome.situation), None)
    return first.need, Standing(tuple(rules.values()), defeated), situation
