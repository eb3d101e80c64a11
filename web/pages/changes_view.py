"""Changes as they are shown: by place, each under what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flask_babel import gettext as _

from router.changes.change import Change, How, Part
from web.forms.names import swedish_order
from web.pages.serving import the_router


@dataclass(frozen=True, slots=True)
class ChangesOfPlace:
    """The changes in the mandate of one region or municipality; `name` is None for what the site keeps."""

    anchor: str
    name: str | None
    changes: Sequence[Change]


def by_place(changes: Iterable[Change]) -> list[ChangesOfPlace]:
    """The site's changes first, then those of each place in the order of the alphabet."""
    found: dict[str | None, list[Change]] = {}
    for change in changes:
        found.setdefault(change.place, []).append(change)
    places = the_router().places
    groups = [
        ChangesOfPlace(
            f"andrat-{place or 'alla'}", (places.principal_name(place) or place) if place else None, of_place
        )
        for place, of_place in found.items()
    ]
    return sorted(groups, key=lambda group: (group.name is not None, swedish_order(group.name or "")))


def part_name(part: Part) -> str:
    """What a change is about."""
    return {
        "rule": _("Regel"),
        "agreement": _("Avtal"),
        "ladder": _("Stege"),
        "list": _("Ordlista"),
        "term": _("Ord"),
        "law": _("Lagrum"),
        "fact": _("Uppgift"),
        "question": _("Fråga"),
        "parameter": _("Parameter"),
        "impossible": _("Uteslutet fall"),
        "unit": _("Enhet"),
        "scenario": _("Scenario"),
        "file": _("Fil"),
    }[part]


def how_word(how: How) -> str:
    """What has become of it."""
    return {"added": _("Nytt"), "removed": _("Tas bort"), "changed": _("Ändras"), "text": _("Bara texten")}[how]
