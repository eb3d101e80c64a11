"""Comparison, comments and reviews of a draft as they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from router.access import Grant, Principal, Role
from router.changes.change import Change
from router.changes.raw import RawLine, raw_lines
from router.storage import Comment, Drafted, Review
from router.storage.draft_reviews import APPROVED
from router.workshop.judging import Judged
from router.workshop.reviewing import About, line_now, text_of
from web.pages.role_words import principal_words, role_name, role_words

MOST_CHANGES = 200
"""Shown on one page."""
MOST_RAW = 1_500
"""Lines of files shown on one page."""
Key = tuple[str | None, int | None, str | None]
"""What a comment is about as it is now: file, line, and without a line the sentence that tells the change."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its answers. `line` is where its line is now; `is_gone`: what it was about is not there now."""

    comment: Comment
    answers: tuple[Comment, ...]
    line: int | None
    is_gone: bool


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file line by line; `lines` is None where there was no room for it on the page."""

    path: str
    lines: tuple[RawLine, ...] | None


@dataclass(frozen=True, slots=True)
class ShownReview:
    """A review, and what it is worth: whether of the draft as it is now, and whether it is heard at all."""

    review: Review
    is_current: bool
    is_heard: bool

    @property
    def approved(self) -> bool:
        return self.review.verdict == APPROVED


@dataclass
class Threads:
    """The comments of a draft by what they are about now."""

    by_key: dict[Key, list[Thread]] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)

    def at(self, path: str | None = None, line: int | None = None, told: str | None = None) -> list[Thread]:
        """Those that stand there."""
        found = self.by_key.get((path, line, told), [])
        self.shown.update(thread.comment.id for thread in found)
        return found

    def in_file(self, path: str) -> bool:
        """Whether one of them stands on a line of the file."""
        return any(key[0] == path and key[1] is not None for key in self.by_key)

    def elsewhere(self) -> list[Thread]:
        """Those that no place on the page has shown: what they were about has changed, or is not on this page."""
        return [t for found in self.by_key.values() for t in found if t.comment.id not in self.shown]

    @property
    def unsettled(self) -> int:
        """How many nobody has attended to."""
        return sum(t.comment.settled_at is None for found in self.by_key.values() for t in found)


def threads_of(draft: Drafted, comments: Sequence[Comment], changes: Iterable[Change]) -> Threads:
    """Every exchange, where it stands now."""
    told = {(change.file, change.summary) for change in changes}
    threads = Threads()
    for comment in comments:
        if comment.answers is None:
            answers = tuple(one for one in comments if one.answers == comment.id)
            line = line_now(comment, text_of(draft, comment.path))
            gone = _is_gone(draft, comment, line, told)
            quoted = None if comment.line is not None else comment.quoted
            key = (comment.path, line, quoted)
            threads.by_key.setdefault(key, []).append(Thread(comment, answers, line, gone))
    return threads


def _is_gone(draft: Drafted, comment: Comment, line: int | None, told: set[tuple[str | None, str]]) -> bool:
    if comment.line is not None:
        return line is None
    if comment.quoted is not None:
        return (comment.path, comment.quoted) not in told
    return comment.path is not None and comment.path not in draft.changed


def raw_files(judged: Judged, first: str | None) -> list[RawFile]:
    """The files that the draft changes, line by line as long as there is room; `first` has it before the others."""
    found: dict[str, RawFile] = {}
    room = MOST_RAW
    for path in sorted(judged.changed, key=lambda name: (name != first, name)):
        text = judged.changed[path].text
        lines = raw_lines(judged.before.get(path, b""), text or b"") if room > 0 else None
        room -= len(lines or ())
        found[path] = RawFile(path, lines)
    return [found[path] for path in sorted(found)]


def shown_reviews(judged: Judged) -> list[ShownReview]:
    """The latest of each reviewer first; an account that has said something later is heard by that only."""
    heard = judged.heard
    return [
        ShownReview(review, review.changes_hash == judged.draft.changes_hash, review in heard)
        for review in reversed(judged.reviews)
    ]


def who(role: Role | None, principal: Principal | None) -> str:
    """Somebody by role and principal, never by name."""
    if role is not None:
        return role_words(Grant(role, principal)) if principal else role_name(role)
    return principal_words(principal) if principal else ""


def about_change(change: Change) -> About:
    """What a comment on a change is about."""
    return About(change.file, None, change.summary)
