"""What has applied, what is still to come, and who has left: what a publication cannot go behind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from router.access import Principal
from router.content_files import RULES, Files, file_hash, place_folder
from router.storage import DraftedFile, Published
from router.timeline import Timeline
from router.workshop.obstacles import Kind, Obstacle

WITHDRAWAL = "withdrawal"
"""The kind of a publication by which a party leaves an agreement."""
Hashes = Mapping[str, str | None]
"""The hash of a text by the name of its file; None for no file."""


def withdrawn_since(timeline: Timeline, file: str, party: Principal, moment: datetime) -> bool:
    """Whether the party has withdrawn from the agreement in the file after the moment."""
    return any(
        one.kind == WITHDRAWAL and one.principal == party and file in one.files and one.published_at > moment
        for one in timeline.published
    )


def ending(timeline: Timeline, seq: int | None, today: date) -> tuple[Obstacle, ...]:
    """What stands in the way of taking a publication back: it has begun, or others build on it."""
    back = next((one for one in timeline.coming(today) if one.seq == seq), None)
    if back is None:
        return (Obstacle(Kind.NOT_COMING, "" if seq is None else str(seq)),)
    later = timeline.in_order[timeline.in_order.index(back) + 1 :]
    if found := sorted({path for one in later for path in one.files if _together(path, back.files)}):
        return (Obstacle(Kind.CHANGES_LATER, ", ".join(found)),)
    return ()


def not_former(timeline: Timeline, changed: Mapping[str, DraftedFile], before: Files, today: date) -> tuple[str, ...]:
    """The files of a draft that are something else than what has applied, once or until now.

    What the parties of a place have signed belongs together: all of its rules are as they were at one time.
    """
    base, moments = _hashes(timeline.base_files), tuple(_moments(timeline, today))
    wanted = {**_hashes(before), **{name: file.hash for name, file in changed.items()}}
    return tuple(name for name in sorted(changed) if not _once(name, wanted, base, moments))


def _hashes(files: Files) -> dict[str, str | None]:
    return {name: file_hash(text) for name, text in files.items()}


def _moments(timeline: Timeline, today: date) -> Iterator[Hashes]:
    """What had been published at each time until today, by file; first what the publications replaced."""
    begun = [one for one in timeline.in_order if one.effective_from <= today]
    held: dict[str, str | None] = {}
    for one in reversed(begun):
        held |= {path: change.base_hash for path, change in one.files.items()}
    yield dict(held)
    for one in begun:
        held |= {path: change.hash for path, change in one.files.items()}
        yield dict(held)


def _once(name: str, wanted: Hashes, base: Hashes, moments: Iterable[Hashes]) -> bool:
    """Whether the file, with the rules that are signed together with it, once was as it is wanted."""
    folder = place_folder(name) if name.startswith(f"{RULES}/") else None
    if folder is None:
        return any((then[name] if name in then else base.get(name)) == wanted[name] for then in moments)
    place = _signed_in(wanted, folder)
    return any(_signed_in({**base, **then}, folder) == place for then in moments)


def _signed_in(hashes: Hashes, folder: str) -> dict[str, str]:
    return {n: found for n, found in hashes.items() if found is not None and _is_signed_in(n, folder)}


def _together(path: str, files: Iterable[str]) -> bool:
    """Whether one of the files is the same, or is signed together with it."""
    folder = place_folder(path) if path.startswith(f"{RULES}/") else None
    return any(path == other or (folder is not None and _is_signed_in(other, folder)) for other in files)


def _is_signed_in(path: str, folder: str) -> bool:
    return path.startswith(f"{RULES}/{folder}/")


def touching(timeline: Timeline, file: str, after: date) -> tuple[Published, ...]:
    """The coming publications that write the file."""
    return tuple(one for one in timeline.coming(after) if file in one.files)
