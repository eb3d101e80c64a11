"""Changes a file of a draft, over nothing that others have written."""

from __future__ import annotations

from collections.abc import Callable

from router.audit import By
from router.reading.problems import Problem, Problems, ReadingErrors
from router.reading.text_file import text_of
from router.storage import DraftChanged, Drafts

Change = Callable[[str], str]
"""A text, as it is now, to the text that it is to be. Raises ReadingErrors."""
TRIES = 5


def change_file(drafts: Drafts, draft: str, path: str, published: bytes | None, change: Change, by: By) -> None:
    """Changes a file of the draft as it is now; when somebody else writes meanwhile, what they wrote.

    `published` is the text that the draft would begin with. Raises ReadingErrors, and then nothing is written;
    KeyError when there is no such draft; `DraftChanged` when it is not open, or others never stop writing.
    """
    for _ in range(TRIES):
        found = drafts.get(draft)
        if found is None:
            raise KeyError(draft)
        before = found.files[path].text if path in found.files else published
        text = change(_decoded(before or b"", path)).encode()
        file = drafts.take_up(draft, path, published, by)
        if (file.text or b"") == (before or b"") and drafts.write(draft, path, file.version, text, by).accepted:
            return
    raise DraftChanged("others are writing in the file")


def _decoded(raw: bytes, path: str) -> str:
    problems = Problems()
    text = text_of(raw, path, problems)
    if text is None:
        problems.raise_if_any()
        raise ReadingErrors([Problem(path, 1, 1, "Filen går inte att läsa.")])
    return text
