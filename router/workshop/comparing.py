"""What a draft differs in from what applies on its day, remembered: two contents always differ in the same."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from router.changes.change import Change
from router.content_files import Files, files_hash
from router.reading.problems import Problem, ReadingErrors
from router.workshop.judging import Judged
from router.workshop.prospects import with_changes

MOST_KEPT = 16


@dataclass(frozen=True, slots=True)
class Compared:
    """The changes; or, when one of the contents cannot be read, what is wrong with it."""

    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass
class Comparisons:
    """The latest comparisons by what was compared. Safe to share between threads; bounded."""

    changes: Callable[[Files, Files], tuple[Change, ...]]
    _kept: OrderedDict[tuple[str, str], Compared] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, before: Files, files: Files) -> Compared:
        """What the two differ in."""
        name = files_hash(before), files_hash(files)
        with self._lock:
            found = self._kept.pop(name, None)
        found = found or self._made(before, files)
        with self._lock:
            self._kept[name] = found
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return found

    def _made(self, before: Files, files: Files) -> Compared:
        try:
            return Compared(self.changes(before, files))
        except ReadingErrors as unreadable:
            return Compared(problems=unreadable.problems)


def compared_contents(judged: Judged) -> tuple[Files, Files]:
    """What applies without the draft, and with it: on its day, or on the day of what it takes back."""
    back = next((one for one in judged.timeline.in_order if one.seq == judged.taken_back), None)
    if back is None:
        return judged.before, with_changes(judged.before, judged.changed)
    day, timeline = back.effective_from, judged.timeline
    return timeline.files_on(day), timeline.files_on(day, without=back.seq)
