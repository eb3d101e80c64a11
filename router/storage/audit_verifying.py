"""Whether the audit chain is whole: nothing edited, removed, inserted or moved, and its end where it should be.

One walk through the chain, in constant memory. It proves that whoever changed the database did not hold the key. A
whole chain put back as it was earlier is whole: only a head that was noted outside the database tells (`noted`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, Row

from router.audit import Head, SealKey
from router.storage.audit_raw import RawChain, moment_of, raw_chain

MOST_FINDINGS = 100


class Fault(StrEnum):
    """What can be wrong."""

    ALTERED = "altered"
    """The event is not what was sealed here: edited, moved or inserted."""
    MISSING = "missing"
    """Events are gone, from `seq` to `until`."""
    FOREIGN = "foreign"
    """An event where the chain has no place: before its beginning."""
    UNKNOWN_KEY = "unknown_key"
    """Sealed with a key that is not given, so that nothing can be said of the event."""
    HEAD = "head"
    """The note of where the chain ends is gone or says something else than the chain."""
    MARK = "mark"
    """The note of where a shortened chain begins was not made with a given key."""
    ROLLED_BACK = "rolled_back"
    """The head noted earlier is not in the chain: the chain was put back, or made anew."""


class Noted(StrEnum):
    """What became of a head noted earlier."""

    FOUND = "found"
    ABSENT = "absent"
    PRUNED = "pruned"
    """It lies before the beginning of a chain that was shortened: nothing can be said of it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where."""

    fault: Fault
    seq: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Verification:
    """What a walk through the chain found. `after` is the last event that a retention pass removed, 0 when none."""

    events: int
    after: int
    head: Head
    findings: tuple[Finding, ...]
    """The first hundred, in the order of the chain."""
    faults: int
    noted: Noted | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return self.faults == 0


def verify(engine: Engine, keys: Collection[SealKey], noted: Head | None = None) -> Verification:
    """Walks through the whole chain. Raises `DatabaseUnavailable`."""
    with raw_chain(engine) as chain:
        return _Walk({key.id: key for key in keys}, noted).through(chain)


class _Walk:
    def __init__(self, keys: Mapping[str, SealKey], noted: Head | None) -> None:
        self._keys, self._noted = keys, noted
        self._found: list[Finding] = []
        self._faults = self._events = 0
        self._seq = 0
        self._seals: tuple[str, ...] = ("",)
        self._noted_is = Noted.ABSENT if noted else None

    def through(self, chain: RawChain) -> Verification:
        after = self._begin(chain)
        for event in chain.events():
            self._step(event)
        self._end(chain)
        if self._noted and self._noted_is is Noted.ABSENT:
            self._find(Fault.ROLLED_BACK, self._noted.seq)
        head = Head(self._seq, str(self._seals[0]))
        return Verification(self._events, after, head, tuple(self._found), self._faults, self._noted_is)

    def _begin(self, chain: RawChain) -> int:
        """Where the chain begins: after its mark, when it has one."""
        mark = chain.mark()
        if mark is None:
            return 0
        if not isinstance(mark.seq, int):
            self._find(Fault.MARK, 0)
            return 0
        if self._mark_made_with(mark) != mark.mark:
            self._find(Fault.MARK, mark.seq)
        self._seq, self._seals = mark.seq, (mark.seal,)
        if self._noted and self._noted.seq < self._seq:
            self._noted_is = Noted.PRUNED
        self._compare_noted(self._seq)
        return self._seq

    def _mark_made_with(self, mark: Row[Any]) -> str | None:
        key, at = self._keys.get(mark.key_id), moment_of(mark.at)
        try:
            return key.mark(mark.seq, mark.seal, at) if key and at else None
        except TypeError:
            return None

    def _step(self, event: Row[Any]) -> None:
        self._events += 1
        if not isinstance(event.seq, int):
            self._find(Fault.ALTERED, self._seq + 1)
            return
        if event.seq <= self._seq:
            self._find(Fault.FOREIGN, event.seq)
            return
        made = None
        if event.seq > self._seq + 1:
            # What came before this event is gone, so nothing can be said of its own seal.
            self._find(Fault.MISSING, self._seq + 1, event.seq - 1)
        elif event.key_id not in self._keys:
            self._find(Fault.UNKNOWN_KEY, event.seq)
        else:
            made = self._made(event, self._seals[0])
            if made != event.seal and all(self._made(event, other) != event.seal for other in self._seals[1:]):
                self._find(Fault.ALTERED, event.seq)
        # Where only a seal was edited, the next event is still sealed with the one that was made.
        self._seq, self._seals = event.seq, (event.seal,) if made in (None, event.seal) else (event.seal, made)
        self._compare_noted(event.seq)

    def _made(self, event: Row[Any], before: str) -> str | None:
        """The seal that the event would have after this one; None for cells with what no event of ours holds."""
        at = moment_of(event.at)
        if at is None:
            return None
        columns = event._asdict()
        del columns["seal"]
        try:
            return self._keys[event.key_id].seal({**columns, "at": at}, before)
        except TypeError:
            return None

    def _compare_noted(self, seq: int) -> None:
        if self._noted and self._noted.seq == seq and self._noted.seal in self._seals[:1]:
            self._noted_is = Noted.FOUND

    def _end(self, chain: RawChain) -> None:
        head = chain.head()
        if head is None or not isinstance(head.seq, int) or head.seq < self._seq:
            self._find(Fault.HEAD, self._seq)
        elif head.seq > self._seq:
            self._find(Fault.MISSING, self._seq + 1, head.seq)
        elif head.seal != self._seals[0]:
            self._find(Fault.HEAD, self._seq)

    def _find(self, fault: Fault, seq: int, until: int | None = None) -> None:
        self._faults += 1
        if len(self._found) < MOST_FINDINGS:
            self._found.append(Finding(fault, seq, until))
