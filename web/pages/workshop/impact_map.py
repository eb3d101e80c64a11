"""The map of one municipality before and after a draft, and the municipalities whose map changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from router.editions import Edition
from router.impact import MapChange, map_changes
from router.places import Municipality
from router.policy_book import NoPolicyOnDay
from router.reasoning.responsibility_map import ResponsibilityMap, Says
from router.reasoning.responsibility_map_comparing import Pair
from router.reasoning.responsibility_map_merging import Block
from router.reasoning.responsibility_map_words import MapWords
from router.workshop.impacts import changing, fault_words
from router.workshop.judging import Judged
from web.pages import language
from web.pages.map_asked import municipality_names, not_found
from web.pages.map_view import ages_in_words, first_sentence
from web.pages.workshop.impact_words import place_name
from web.wiring import the_router


@dataclass(frozen=True)
class Chosen:
    """The municipality that was asked for, as typed; `rows` are the differences there."""

    typed: str
    error: str = ""
    place: Municipality | None = None
    rows: tuple[Mapping[str, Any], ...] = ()
    apart: tuple[str, ...] = ()
    fault: str = ""


def changed_places(maps: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Those whose maps change alike, together: with their names, and how much changes."""
    return [
        {
            **one,
            "municipalities": [place_name(None, code) for code in one["municipalities"]],
            "fault": _in_reading(one["fault"]) if one["fault"] else "",
        }
        for one in maps
    ]


def chosen(judged: Judged, typed: str) -> Chosen:
    """What differs there. Raises ReadingErrors."""
    names = municipality_names()
    code = names.code(typed)
    place = the_router().places.municipality(code) if code else None
    if place is None:
        return Chosen(typed, not_found(typed, names))
    prospect, editions = changing(judged), the_router().editions
    old = editions.of(judged.timeline.files_on(prospect.day))
    new = editions.of(prospect.files)
    try:
        changes = map_changes(old, new, (place,), prospect.day)
    except NoPolicyOnDay:
        changes = ()
    return _chosen(typed, place, changes[0], old, new) if changes else Chosen(typed, place=place)


def _chosen(typed: str, place: Municipality, change: MapChange, old: Edition, new: Edition) -> Chosen:
    if change.before is None or change.after is None:
        return Chosen(typed, place=place, fault=_in_reading(fault_words(change.fault, new)) if change.fault else "")
    before, after = _words(change.before, old), _words(change.after, new)
    needs = {**old.vocabulary["need_domain"].terms, **new.vocabulary["need_domain"].terms}
    apart = tuple(needs[code].label(language.current()) for code in change.needs_apart)
    return Chosen(typed, "", place, tuple(_row(block, before, after) for block in change.blocks), apart)


def _in_reading(both: Sequence[str]) -> str:
    """Of Swedish and English, the reader's language."""
    return both[language.current() == "en"]


def _words(found: ResponsibilityMap, edition: Edition) -> MapWords:
    return MapWords(found, edition.vocabulary, edition.directory, language.current())


def _row(block: Block[Pair], before: MapWords, after: MapWords) -> dict[str, Any]:
    pair = block.says
    return {
        "need": after.label("need_domain", block.need),
        "severities": after.severities(block.severities),
        "ages": ages_in_words(block.ages),
        "before": _said(pair.one, before),
        "after": _said(pair.other, after),
        "differs": pair.differs,
        "parts": [after.label("map_column", part) for part in pair.differs],
    }


def _said(says: Says, words: MapWords) -> dict[str, Any]:
    return {
        "responsible": words.party(says.responsible),
        "shared": ", ".join(words.shared(says)),
        "first_contact": first_sentence(says.first_contact.do_this),
        "changes": "; ".join(words.changes(says)),
    }
