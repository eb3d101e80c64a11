"""How far a source has been checked: a mark of the vocabulary, and whether readers must be warned."""

from __future__ import annotations

from web.pages import language
from web.pages.serving import the_router


def unverified(mark: str | None) -> bool:
    """Whether nobody has confirmed what bears this mark; a mark nobody knows counts so too."""
    term = the_router().vocabulary["verification"].terms.get(mark)
    return term is None or term.flag("obekräftad")


def mark_label(mark: str | None) -> str:
    """What the mark means, in the reader's language."""
    term = the_router().vocabulary["verification"].terms.get(mark)
    return term.label(language.current()) if term else ""
