"""Cases that are followed up: the work list, one case, and the forms that write in it."""

from web.pages.cases import opening, show, timeline, work, write

__all__ = ["BLUEPRINTS", "opening", "show", "write"]
# `opening`, `show` and `write` add their routes to the pages of `work`.
BLUEPRINTS = (work.pages, timeline.pages)
