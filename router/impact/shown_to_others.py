"""What of an impact may be shown to whoever may not see single cases: one table, small counts hidden.

It is one table on purpose: two that share their sums could give away together what each of them hides.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from router.impact.counted import Replay
from router.impact.tally import Side
from router.small_counts import LEAST_SHOWN, Published, published


@dataclass(frozen=True)
class FlowTable:
    """Rows: the main responsible before; columns: after; a total at the end of each. None is hidden.

    Whoever keeps a case stands in both, whether or not the principal is another.
    """

    agencies: tuple[Side, ...]
    counts: Published
    least_shown: int

    def to_json(self) -> dict[str, Any]:
        """The table as JSON values."""
        agencies = [side and {"agency": side[0], "principal_type": side[1]} for side in self.agencies]
        return {"agencies": agencies, "counts": [list(row) for row in self.counts], "least_shown": self.least_shown}


def shown_to_others(replay: Replay, least_shown: int = LEAST_SHOWN) -> FlowTable:
    """From whom to whom cases go, so that no count below `least_shown` can be read or worked out."""
    stays = {one.agency: one.kept + one.moved + one.untouched for one in replay.agencies}
    goes: Counter[tuple[Side, Side]] = Counter()
    for flow in replay.flows:
        if flow.key.part == "responsible" and not flow.key.elsewhere:
            goes[flow.key.before, flow.key.after] += flow.cases
    sides = tuple(sorted(stays, key=lambda side: (side is None, side or ())))
    table = [[stays[one] if one == other else goes[one, other] for other in sides] for one in sides]
    return FlowTable(sides, published(table, least_shown) if sides else (), least_shown)
