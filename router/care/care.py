"""The whole list of what to look after, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from router.care.agreements import agreement_care
from router.care.gaps import Boundary, LoggedGap, boundary_care, gap_care
from router.care.item import CareItem, Target
from router.care.laws import law_care
from router.care.reviews import review_care
from router.care.rule_ends import rule_end_care
from router.places import Places
from router.policy_content import PolicyContent


def care_of(
    content: PolicyContent,
    today: date,
    places: Places,
    *,
    logged_gaps: Iterable[LoggedGap] = (),
    left_behind: Sequence[str] = (),
    disputed: Iterable[Boundary] = (),
) -> tuple[CareItem, ...]:
    """All that is to be done on the day. `left_behind`: published files that the service came anew with since."""
    found = (
        *review_care(content, today),
        *agreement_care(content, today, places),
        *rule_end_care(content, today),
        *law_care(content, today),
        *(_left_behind(name) for name in left_behind),
        *gap_care(logged_gaps, places),
        *boundary_care(disputed, content.vocabulary),
    )
    return tuple(sorted(found, key=CareItem.order))


def _left_behind(name: str) -> CareItem:
    return CareItem(
        kind="base_changed",
        severity="soon",
        owners=(),
        due=None,
        todo_sv=f"Jämför {name}: tjänsten har fått en ny text, men er publicerade gäller fortfarande.",
        todo_en=f"Compare {name}: the service came with a new text, but the one you published still applies.",
        target=Target("file", name),
    )
