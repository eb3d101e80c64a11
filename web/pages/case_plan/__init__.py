"""The coordinated individual plan of a case: offered, answered, called, written, drawn up, followed up."""

from web.pages.case_plan import show, writing

__all__ = ["BLUEPRINTS", "writing"]
# `writing` adds its routes to the pages of `show`.
BLUEPRINTS = (show.pages,)
