"""Conclusions kept for cases that say the same: equal facts under one revision, equal decision."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from router.case import Case

MOST_KEPT = 256


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A decision but for its identifier and time: the JSON text, and what the log keeps of it in columns."""

    text: bytes
    columns: Mapping[str, object]

    def told(self, decision_id: str, moment: str) -> bytes:
        """The decision as JSON text, with its identifier and time first."""
        return b'{"id":"%b","decided_at":"%b",%b' % (decision_id.encode(), moment.encode(), self.text[1:])


class Remembered:
    """The latest conclusions by case, free text aside. Safe to share between threads; bounded."""

    def __init__(self, conclude: Callable[[Case], Conclusion], most: int = MOST_KEPT) -> None:
        self._conclude, self._most = conclude, most
        self._kept: OrderedDict[Case, Conclusion] = OrderedDict()
        self._lock = threading.Lock()
        self.hits = self.misses = 0

    def __call__(self, case: Case) -> Conclusion:
        """The conclusion of the case, worked out when no equal case is remembered."""
        facts = without_text(case)
        with self._lock:
            found = self._kept.get(facts)
            if found is not None:
                self._kept.move_to_end(facts)
                self.hits += 1
                return found
            self.misses += 1
        found = self._conclude(facts)
        with self._lock:
            self._kept[facts] = found
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return found


def without_text(case: Case) -> Case:
    """The case without its free text, which never decides anything and is never kept."""
    needs = case.needs and tuple(replace(need, detail=None) if need.detail else need for need in case.needs)
    referrals = case.referral_history and tuple(
        replace(referral, reason=None) if referral.reason else referral for referral in case.referral_history
    )
    return replace(case, needs=needs, referral_history=referrals)
