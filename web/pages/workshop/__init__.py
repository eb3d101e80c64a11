"""The workshop: where policy owners change rules and agreements, try them, have them signed, and publish them."""

from web.pages.workshop import (
    agreement,
    care,
    drafts,
    history,
    items,
    proof,
    publishing,
    review,
    rules,
    scenarios,
    scenarios_change,
    scenarios_made,
    signing,
)

__all__ = ["BLUEPRINTS", "scenarios_change", "scenarios_made"]
# `scenarios_change` and `scenarios_made` add their routes to the pages of `scenarios`.
BLUEPRINTS = (
    drafts.pages,
    rules.pages,
    agreement.pages,
    items.pages,
    scenarios.pages,
    proof.pages,
    review.pages,
    signing.pages,
    publishing.pages,
    history.pages,
    care.pages,
)
