"""Files that are written in another way and say the same: comments, order, line breaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from router.agreement import Party
from router.changes.change import Change, Part
from router.changes.places_of_files import code_of
from router.content_files import DIRECTORY, Files

WHERE: Mapping[Part, str] = {
    "agreement": "/avtal.yaml",
    "law": "rules/national/lagar/",
    "term": "rules/vocabulary/",
    "list": "rules/vocabulary/",
    "unit": f"{DIRECTORY}/",
}
"""Where things stand whose file is not known: part of the file's name."""


def rewritten_files(
    old: Files, new: Files, found: Sequence[Change], parties: Mapping[str, tuple[Party, ...]]
) -> Iterator[Change]:
    """A change for each file with another text that none of the changes found explains."""
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name) and not any(_explains(change, name) for change in found):
            place = code_of(name)
            principals = parties.get(place or "", ())
            summary = f"Bara texten i filen {name} ändras, inte vad den betyder."
            yield Change("file", "text", name, name, name, place, principals, summary)


def _explains(change: Change, name: str) -> bool:
    if change.file is not None:
        return change.file == name
    return WHERE.get(change.part, "\0") in name and (change.part != "agreement" or code_of(name) == change.place)
