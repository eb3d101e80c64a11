"""The way back: a draft of what applied before a publication, or of taking a coming one back."""

from __future__ import annotations

from router.audit import By
from router.content_files import file_hash
from router.storage import DraftedFile, PolicyContents, Published
from router.timeline import Timeline
from router.workshop.former import WITHDRAWAL
from router.workshop.judging import ROLLBACK, TAKE_BACK
from router.workshop.workshop import Workshop


class NothingToRestore(Exception):
    """There is no such publication, or all is already as it was before it; or a text from then is nowhere kept."""


def begin_rollback(workshop: Workshop, contents: PolicyContents, seq: int, by: By) -> str:
    """A draft of what applied before the publication; its identifier. Raises NothingToRestore."""
    timeline = workshop.timeline()
    one = _published(timeline, seq)
    if one.kind == WITHDRAWAL:
        # Nobody but the party itself undoes its notice: by signing again.
        raise NothingToRestore(str(seq))
    files = [file for file in restored(timeline, contents, one) if file.is_changed]
    if not files:
        raise NothingToRestore(str(seq))
    told = f"Återställ det som gällde före publicering {seq}"
    note = {"what": f"{told}: {one.note.get('what', '')}".removesuffix(": "), "source": f"publicering {seq}"}
    return workshop.drafts.begin(told, ROLLBACK, by, files, note)


def begin_taking_back(workshop: Workshop, seq: int, by: By) -> str:
    """A draft by which a coming publication does not come; its identifier. Raises NothingToRestore."""
    timeline = workshop.timeline()
    one = _published(timeline, seq)
    if one not in timeline.coming(workshop.today()):
        raise NothingToRestore(str(seq))
    told = f"Ta tillbaka publicering {seq}"
    note = {"seq": str(seq), "what": f"{told}: {one.note.get('what', '')}", "source": f"publicering {seq}"}
    return workshop.drafts.begin(told, TAKE_BACK, by, (), note)


def restored(timeline: Timeline, contents: PolicyContents, one: Published) -> tuple[DraftedFile, ...]:
    """The publication's files as they were before it, built on what they are after everything that is published.

    Raises NothingToRestore when a text is not kept any longer.
    """
    latest = timeline.latest_files()
    hashes = {change.base_hash for change in one.files.values() if change.base_hash is not None}
    texts = contents.texts(hashes) | {file_hash(text): text for text in timeline.base_files.values()}
    if gone := sorted(hashes - texts.keys()):
        raise NothingToRestore(gone[0])
    return tuple(
        DraftedFile(
            path,
            None if change.base_hash is None else texts[change.base_hash],
            file_hash(latest[path]) if path in latest else None,
            1,
        )
        for path, change in one.files.items()
    )


def _published(timeline: Timeline, seq: int) -> Published:
    found = next((one for one in timeline.in_order if one.seq == seq), None)
    if found is None:
        raise NothingToRestore(str(seq))
    return found
