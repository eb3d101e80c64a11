"""The agencies, each on a card of its own: what it does and does not do, for whom, and how one gets in."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from flask import Blueprint, abort, render_template, request

from router.access import Permission
from web.access import access
from web.pages import language
from web.pages.map_asked import Asked, municipality_names
from web.pages.map_card import CardView
from web.pages.map_view import label_of
from web.pages.serving import the_router

pages = Blueprint("agencies", __name__, url_prefix="/verksamheter")


@pages.get("")
@access(Permission.OPEN)
def all_agencies() -> tuple[str, int]:
    """Every agency in short, under the kind of principal that it belongs to."""
    asked, agencies = Asked.of(request.args), list(the_router().vocabulary["agency"])
    order = list(the_router().vocabulary["principal_type"].terms)
    agencies.sort(key=lambda term: order.index(term.text("huvudman")))
    grouped = groupby(agencies, key=lambda term: term.text("huvudman"))
    groups = [(label_of("principal_type", principal), list(terms)) for principal, terms in grouped]
    return render_template("map_agencies.html", groups=groups, asked=asked, in_words=_in_words), 200


@pages.get("/<agency>")
@access(Permission.OPEN)
def one_agency(agency: str) -> tuple[str, int]:
    """The card; with a municipality also what the rules in force there say of it."""
    term = the_router().vocabulary["agency"].terms.get(agency)
    if term is None:
        abort(404)
    asked = Asked.of(request.args)
    found = asked.maps()
    card = CardView(term, found[0]) if found else None
    names = municipality_names().options()
    page = render_template(
        "map_agency.html", term=term, card=card, asked=asked, names=names, in_words=_in_words, label_of=label_of
    )
    return page, 422 if asked.errors else 200


def _in_words(term: Any, name: str) -> str:
    """What the vocabulary says of an agency, in the reader's language."""
    return str(term.text(f"{name}_{language.current()}"))
