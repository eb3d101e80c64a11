"""The escalation path: the ladder's rungs with the case's own names, days and due dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from router.agreement import Agreement
from router.decision import Step
from router.ladder import Ladder
from router.working_days import after_working_days


class _Names(dict[str, str]):
    """A placeholder without a name is shown as its own words."""

    def __missing__(self, key: str) -> str:
        return key


def steps(
    ladder: Ladder, agreements: tuple[Agreement, ...], names: Mapping[str, str], start: date
) -> tuple[Step, ...]:
    """Every rung with its working days counted from `start`; an agreement's days go before the ladder's own."""
    found, total, filled = [], 0, _Names(names)
    for rung in ladder.rungs:
        total += _days(rung.step, rung.days, ladder.code, agreements)
        found.append(
            Step(
                step=rung.step,
                from_=rung.sender.format_map(filled),
                to=rung.receiver.format_map(filled),
                within_working_days=total,
                due=after_working_days(start, total),
                document=rung.document,
            )
        )
    return tuple(found)


def _days(step: str, usual: int, ladder: str, agreements: tuple[Agreement, ...]) -> int:
    """The strictest of the agreements that say anything about the step."""
    agreed = [agreement.days[ladder][step] for agreement in agreements if step in agreement.days.get(ladder, {})]
    return min(agreed, default=usual)
