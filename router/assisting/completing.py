"""What may be written at a place of a content file: fields, words, blocks and steps, none of them by heart."""

from __future__ import annotations

from typing import TypedDict

from router.assisting.content_kinds import kind_of
from router.assisting.gherkin_offers import gherkin_offers
from router.assisting.offers import Kind, Offer
from router.assisting.yaml_offers import yaml_offers
from router.assisting.yaml_place import place_in
from router.scenarios.world import Content

MOST = 400
"""Of more than so many only those that what is typed is part of."""


class Completion(TypedDict):
    """`insert` takes the place of the line from the column `start`, counted from 1, up to where it was asked for."""

    label: str
    detail: str
    insert: str
    kind: Kind
    start: int


def completions(name: str, text: str, line: int, column: int, content: Content) -> list[Completion]:
    """What may stand before this column of this line, both counted from 1, in the content file of this name."""
    kind, lines = kind_of(name), text.split("\n")
    if kind is None or not 1 <= line <= len(lines):
        return []
    if kind.kind == "feature":
        before = lines[line - 1][: column - 1]
        offers, typed = gherkin_offers(before, lines[: line - 1], content)
        return _told(offers, typed, len(before) - len(typed))
    place = place_in(text, line, column)
    return [] if place is None else _told(yaml_offers(kind, place, content), place.typed, place.start)


def _told(offers: list[Offer], typed: str, start: int) -> list[Completion]:
    if len(offers) > MOST:
        folded = typed.casefold()
        offers = [offer for offer in offers if folded in f"{offer.label} {offer.detail}".casefold()][:MOST]
    return [
        {
            "label": offer.label,
            "detail": offer.detail,
            "insert": offer.insert,
            "kind": offer.kind,
            "start": start + 1,
        }
        for offer in offers
    ]
