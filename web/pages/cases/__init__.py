"""Cases that are followed up: the work list, one case, and the forms that write in it."""

from web.pages.cases import show, work

__all__ = ["BLUEPRINTS", "show"]
# `show` adds its routes to the pages of `work`.
BLUEPRINTS = (work.pages,)
