"""A child told of by answering questions: from an empty case, one after another, as a counsellor is asked."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
Decide = Callable[[Json], Json]


@dataclass(frozen=True)
class Asked:
    """One question as it was put: the case at that moment, and the fields that it asks for."""

    case: Json
    pointers: tuple[str, ...]


@dataclass(frozen=True)
class Intake:
    """The questions that were put to somebody who knows `facts`, and the decision when nothing was left to ask."""

    asked: tuple[Asked, ...]
    decision: Json


def intake(decide: Decide, facts: Json, *, at_once: bool = True) -> Intake:
    """Always answers the first question that was not answered with "I do not know", from these facts.

    `at_once` takes what is best asked in the same breath as one question; without it each field is one.
    """
    case: Json = {"as_of": facts["as_of"]}
    asked, unknown = list[Asked](), set[str]()
    while True:
        decision = decide(case)
        left = [question for question in decision["ask"] if question["pointer"] not in unknown]
        if not left:
            return Intake(tuple(asked), decision)
        beside = left[0]["with"] if at_once else _along(left[0], decision)
        pointers = tuple(p for p in (left[0]["pointer"], *beside) if p not in unknown)
        asked.append(Asked(case, pointers))
        for pointer in pointers:
            answer = said(facts, pointer)
            case = case if answer is None else told(case, pointer, answer)
            unknown |= {pointer} if answer is None else set()


def _along(question: Json, decision: Json) -> list[str]:
    """What has no question of its own, and is told together with another answer."""
    own = {other["pointer"] for other in decision["ask"]}
    return [pointer for pointer in question["with"] if pointer not in own]


def said(facts: Json, pointer: str) -> Any:
    """What the facts say at a JSON pointer; None where they say nothing."""
    part: Any = facts
    for step in pointer.strip("/").split("/"):
        if isinstance(part, list):
            part = part[int(step)] if int(step) < len(part) else None
        else:
            part = None if part is None else part.get(step)
    return part


def told(case: Json, pointer: str, answer: Any) -> Json:
    """A copy of the case with the answer in it; parts that are not there yet are made."""
    changed: Any = copy.deepcopy(case)
    *path, last = pointer.strip("/").split("/")
    part = changed
    for step in path:
        if isinstance(part, list):
            part = part[int(step)]
        else:
            part[step] = part.get(step) or {}
            part = part[step]
    part[int(last) if isinstance(part, list) else last] = answer
    return dict(changed)
