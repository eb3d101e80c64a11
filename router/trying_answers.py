"""Tries possible answers to open facts, one at a time and several at once, and keeps what they change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from router.case import Case, case_to_json
from router.layering import PolicyConflict, PolicyGap
from router.open_facts import OpenRule
from router.places import Places
from router.possible_answers import Answer
from router.routing import Routing, route_facts
from router.vocabulary import Vocabulary

PARTS = ("responsible", "needs", "co_responsible", "interim_holder", "sip", "report_of_concern", "escalation")
"""What the user sees decided, in the order of `Routing.answer`."""

Shown = tuple[object, ...] | None
"""What the user sees decided; None when the policies have a hole there."""


@dataclass(slots=True)
class Mattering:
    """A question that matters: its words, the parts that it could change and the answers that it could lead to."""

    words: tuple[str, str, str]
    changes: set[str] = field(default_factory=set)
    outcomes: set[Shown] = field(default_factory=set)
    alone: bool = False
    """Whether some answer changes something by itself, and not only with others."""
    decisive: bool = False
    """True where no answer can be tried out for all: everything hangs on it."""


class Trying:
    """Answers tried on the facts of one case. `found` holds, by JSON pointer, the questions that matter."""

    def __init__(self, case: Case, routing: Routing, places: Places, vocabulary: Vocabulary) -> None:
        self._case, self._routing = case, routing
        self._places, self._vocabulary = places, vocabulary
        self._sheet = routing.policies.book.sheet
        self._moving: list[tuple[Answer, ...]] = []
        self._usual, self._told = routing.answer(), case_to_json(case)
        stages = routing.policies.stages
        self._looked_at = {"needs", *stages["need"].looks_at, *stages["place"].looks_at}
        self._answers: dict[frozenset[Answer], Shown] = {}
        self.found: dict[str, Mattering] = {}

    def alone(self, answers: Iterable[Answer]) -> None:
        """Each answer by itself. What the case answers already is no question, whatever is drawn from it."""
        for answer in answers:
            if unanswered(self._told, answer.pointer):
                after = self._with((answer,))
                self._note(answer, self._usual, after, alone=True)
                if after != self._usual:
                    self._moving.append((answer,))

    def together(self, rule: OpenRule) -> None:
        """Several open facts of one rule at once: each matters when leaving it out gives another answer.

        A fact that is asked for anyway keeps the rule open whatever the others say: they can wait for its answer.
        """
        for answers in rule.together:
            pointers = {answer.pointer for answer in answers}
            possible = all(map(self._could_be_answered, pointers))
            if len(pointers) < 2 or not possible or self._can_wait(pointers):
                continue
            whole = self._with(answers)
            if whole == self._usual:
                continue
            self._moving.append(answers)
            for answer in answers:
                rest = tuple(other for other in answers if other.pointer != answer.pointer)
                self._note(answer, self._with(rest), whole)

    def in_one_breath(self, answers: Iterable[Answer]) -> None:
        """Answers that change nothing yet, but will when others of the same topic are answered in some way."""
        for answer in answers:
            topic = self._sheet.topic(answer.pointer)
            for others in self._moving if topic and answer.pointer not in self.found else ():
                if any(self._sheet.topic(other.pointer) is topic for other in others):
                    self._note(answer, self._with(others), self._with((*others, answer)))

    def _can_wait(self, pointers: set[str]) -> bool:
        """Whether one of them is asked for anyway; not when all are asked in one breath, or one is urgent."""
        if not any(self._asked(pointer) for pointer in pointers):
            return False
        topics = {self._sheet.topic(pointer) for pointer in pointers}
        return None in topics or (len(topics) > 1 and not any(topic.urgent for topic in topics if topic))

    def _could_be_answered(self, pointer: str) -> bool:
        """Whether nothing is said there yet: what the case says already is not said otherwise."""
        return unanswered(self._told, pointer) or _list_of(pointer) in self.found

    def _asked(self, pointer: str) -> bool:
        """Whether it is asked for, by itself or within a list that is."""
        return pointer in self.found or _list_of(pointer) in self.found

    def _with(self, answers: tuple[Answer, ...]) -> Shown:
        key = frozenset(answers)
        if key not in self._answers:
            self._answers[key] = self._shown(sorted(key, key=lambda answer: answer.sort_key))
        return self._answers[key]

    def _shown(self, answers: list[Answer]) -> Shown:
        """The answer with these; the needs are routed again only when their rules look at what is new."""
        told = self._routing.told
        for answer in answers:
            told = answer.given(told)
        moved = any(answer.places for answer in answers)
        touched = {name for answer in answers for name in answer.touches}
        settled = None if moved or touched & self._looked_at else self._routing
        try:
            routed = route_facts(self._case, told, self._routing.policies, self._places, self._vocabulary, settled)
        except (PolicyGap, PolicyConflict):
            return None
        return routed.answer()

    def _note(self, answer: Answer, before: Shown, after: Shown, *, alone: bool = False) -> None:
        changes = _changed(before, after)
        if changes and unanswered(self._told, answer.pointer):
            known = self.found.setdefault(answer.pointer, Mattering(answer.words))
            known.changes |= changes
            known.outcomes.add(after)
            known.alone = known.alone or alone


def _list_of(pointer: str) -> str:
    """The list, or the part of the case, that the pointer points into."""
    return f"/{pointer.split('/')[1]}"


def unanswered(case: Mapping[str, Any], pointer: str) -> bool:
    """Whether the case has the field and no answer in it."""
    value: Any = case
    for step in pointer.strip("/").split("/"):
        if value is None or value == []:
            return False
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value is None


def _changed(before: Shown, after: Shown) -> set[str]:
    if before is None or after is None:
        return set() if before == after else set(PARTS)
    return {part for part, one, other in zip(PARTS, before, after, strict=True) if one != other}
