"""The workshop: where policy owners change rules and agreements, try them, have them signed, and publish them."""

from web.pages.workshop import drafts, history, publishing, signing

BLUEPRINTS = (drafts.pages, history.pages, signing.pages, publishing.pages)
