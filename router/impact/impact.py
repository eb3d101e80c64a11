"""The impact of a change: recorded decisions and example children, decided under the rules in force and the draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from router.impact.children import replayed
from router.impact.content import ExampleChild, Policies, PoliciesOn, RecordedSource
from router.impact.counted import Replay, replay_of
from router.impact.differing import Differing
from router.impact.recorded import Recorded
from router.impact.replaying import Replaying
from router.impact.spans import Span, spans_of
from router.reasoning.check import Told


@dataclass(frozen=True, slots=True)
class How:
    """How an impact is worked out.

    `own_days`: each recorded case is decided on the day that it is about; else all as if they came on the day from
    which the change is to apply, which alone shows what a coming change does. `most_asked`: of so many classes of
    cases that the change may concern, those with most cases first, it is also worked out what is asked.
    `everything`: decides also what no change concerns, which takes longer and tells the same.
    """

    own_days: bool = False
    jobs: int = 1
    most_examples: int = 3
    most_asked: int = 500
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Impact:
    """What the change does: to the recorded decisions, and to the example children.

    `old` and `new` are the policies on the day; the words of all codes are in `new`.
    """

    day: date
    own_days: bool
    old: Policies
    new: Policies
    recorded: Replay
    examples: Replay


def impact_of(
    old: PoliciesOn,
    new: PoliciesOn,
    day: date,
    recorded: RecordedSource,
    examples: Sequence[ExampleChild] = (),
    how: How | None = None,
    told: Told = lambda _doing, _share: None,
) -> Impact:
    """The impact of the policies `new`, which apply from `day` on, in place of `old`.

    Raises whatever reading the policies or the recorded cases raises.
    """
    how = how or How()
    before, after = old(day), new(day)
    on_the_day = Span(None, None, Differing(before, after, day))
    spans = spans_of(recorded.days(), old, new) if how.own_days else (on_the_day,)
    children = Replaying([on_the_day.differing], how.most_examples, everything=True)
    return Impact(
        day,
        how.own_days,
        before,
        after,
        _recorded(recorded, spans, how, told),
        replay_of(*replayed(examples, before, children)),
    )


def _recorded(source: RecordedSource, spans: Sequence[Span], how: How, told: Told) -> Replay:
    replaying = Replaying([span.differing for span in spans], how.most_examples, how.everything)
    work = Recorded(source, spans, replaying, how.jobs, told)
    tally, concerned = work.tally()
    return replay_of(tally, work.asked(concerned[: how.most_asked]))
