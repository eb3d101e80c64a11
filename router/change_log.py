"""The change log of the policies: every publication as the public reads it, newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from router.changes.entry import ChangeEntry
from router.changes.places_of_files import code_of
from router.places import Places
from router.storage import Published

Proved = Callable[[str], Mapping[str, Any] | None]


def change_log(published: Sequence[Published], proved: Proved, places: Places) -> tuple[ChangeEntry, ...]:
    """One entry for each publication, by the places whose files it changed and the principal that published.

    `proved` gives the certificate of a revision, or None.
    """
    taken_back = {one.takes_back: one.seq for one in published if one.takes_back is not None}
    newest_first = sorted(published, key=lambda one: one.seq, reverse=True)
    return tuple(_entry(one, proved(one.revision), taken_back.get(one.seq), places) for one in newest_first)


def _entry(
    one: Published, certificate: Mapping[str, Any] | None, taken_back: int | None, places: Places
) -> ChangeEntry:
    codes = [code for name in one.files if (code := code_of(name))]
    codes += [one.principal.code] if one.principal else []
    return ChangeEntry(
        seq=one.seq,
        what=one.note.get("what", ""),
        why=one.note.get("why", ""),
        affected=one.note.get("affected", ""),
        source=one.note.get("source", ""),
        effective_from=one.effective_from,
        published_at=one.published_at,
        revision=one.revision,
        by=tuple(places.principal_name(code) or code for code in dict.fromkeys(codes)),
        verdict=certificate["verdict"] if certificate else None,
        changes=one.summary,
        takes_back=one.takes_back,
        taken_back_by=taken_back,
    )
