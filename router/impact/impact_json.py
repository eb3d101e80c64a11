"""An impact as JSON values, to be kept and shown later: with everything in it, for those who may see single cases."""

from __future__ import annotations

from collections import Counter
from typing import Any

from router.impact.case_facts_in_words import in_words as told
from router.impact.content import Policies
from router.impact.counted import AgencyImpact, Example, Flow, PlaceImpact, Replay
from router.impact.impact import Impact
from router.impact.shown_to_others import shown_to_others
from router.impact.tally import Side

LANGUAGES = ("sv", "en")
FLOWS_WITH_EXAMPLES = 50
"""Of each part of the answer, the largest flows come with examples; all of them are counted."""


def impact_to_json(impact: Impact, *, recorded_in_words: bool = True) -> dict[str, Any]:
    """Everything. `recorded.for_others` is what may be shown to whoever may not see single cases.

    Whoever keeps it for longer than decisions are kept leaves the facts of the recorded cases out: their
    identifiers tell where to look, for as long as there is something to see.
    """
    recorded = replay_to_json(impact.recorded, impact.new, in_words=recorded_in_words)
    table = shown_to_others(impact.recorded)
    return {
        "day": impact.day.isoformat(),
        "own_days": impact.own_days,
        "revisions": {"old": impact.old.book.revision, "new": impact.new.book.revision},
        "recorded": {**recorded, "for_others": table.to_json()},
        "examples": replay_to_json(impact.examples, impact.new),
    }


def replay_to_json(replay: Replay, policies: Policies, *, in_words: bool = True) -> dict[str, Any]:
    """The counts, and for the largest flows some cases each, with their facts in words or by name alone."""
    asked = replay.asked
    return {
        "cases": replay.cases,
        "untouched": replay.untouched,
        "unreadable": replay.unreadable,
        "decided": replay.decided,
        "changed": replay.changed,
        "parts": dict(replay.parts),
        "agencies": [_agency(one) for one in replay.agencies],
        "places": [_place(one) for one in replay.places],
        "needs": [{"need": one.need, "kept": one.kept, "moved": one.moved} for one in replay.needs],
        "flows": _flows(replay, policies if in_words else None),
        "asked": {
            "cases": asked.cases,
            "became_provisional": asked.became_provisional,
            "became_decided": asked.became_decided,
            "newly": dict(asked.newly.most_common()),
            "no_longer": dict(asked.no_longer.most_common()),
        },
    }


def _agency(one: AgencyImpact) -> dict[str, Any]:
    counts = {"kept": one.kept, "won": one.won, "lost": one.lost, "moved": one.moved, "untouched": one.untouched}
    return {**(_side(one.agency) or {"agency": None, "principal_type": None}), **counts}


def _side(side: Side) -> dict[str, str] | None:
    return None if side is None else {"agency": side[0], "principal_type": side[1]}


def _place(one: PlaceImpact) -> dict[str, Any]:
    counts = {"cases": one.cases, "changed": one.changed, "moved": one.moved}
    place = {"region": one.region, "municipality": one.municipality}
    return {**place, **counts, "agencies": [_agency(agency) for agency in one.agencies]}


def _flows(replay: Replay, policies: Policies | None) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    seen: Counter[str] = Counter()
    for flow in replay.flows:
        seen[flow.key.part] += 1
        shown = flow.examples if seen[flow.key.part] <= FLOWS_WITH_EXAMPLES else ()
        found.append({**_flow(flow), "examples": [_example(one, policies) for one in shown]})
    return found


def _flow(flow: Flow) -> dict[str, Any]:
    key = flow.key
    ends = {"from": _end(key.part, key.before), "to": _end(key.part, key.after), "elsewhere": key.elsewhere}
    return {"part": key.part, "need": key.need, **ends, "cases": flow.cases}


def _end(part: str, side: Side) -> dict[str, str] | None:
    return {"ladder": side[0]} if side and part == "ladder" else _side(side)


def _example(one: Example, policies: Policies | None) -> dict[str, Any]:
    if policies is None:
        return {"name": one.name}
    return {"name": one.name, **{language: told(one.case, policies, language) for language in LANGUAGES}}
