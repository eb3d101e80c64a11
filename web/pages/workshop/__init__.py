"""The workshop: where policy owners change rules and agreements, try them, have them signed, and publish them."""

from web.pages.workshop import (
    agreement,
    care,
    content,
    content_new,
    drafts,
    history,
    impact,
    items,
    proof,
    publishing,
    review,
    rules,
    rulings,
    scenarios,
    scenarios_change,
    scenarios_made,
    signing,
    text,
    text_giving_up,
    text_meanwhile,
    text_together,
)

__all__ = ["BLUEPRINTS", "scenarios_change", "scenarios_made"]
# `scenarios_change` and `scenarios_made` add their routes to the pages of `scenarios`.
TEXTS = (text.pages, text_together.pages, text_giving_up.pages, text_meanwhile.pages)
CONTENT = (content.pages, content_new.pages, *TEXTS)
BLUEPRINTS = (
    drafts.pages,
    *CONTENT,
    rules.pages,
    agreement.pages,
    items.pages,
    scenarios.pages,
    proof.pages,
    impact.pages,
    review.pages,
    signing.pages,
    publishing.pages,
    history.pages,
    care.pages,
    rulings.pages,
)
