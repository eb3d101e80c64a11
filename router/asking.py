"""What to ask: the unanswered facts that could still change the answer, found by trying possible answers.

A fact is asked for only when some answer to it, alone or together with the other open facts of a rule,
gives another routing. Answers that no rule can tell apart are tried once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from router.case import Case, case_to_json
from router.decision import Ask
from router.fact_words import FactWord, ListWords
from router.layering import PolicyConflict, PolicyGap
from router.open_facts import Answer, OpenRule, open_rules
from router.open_places import place_answers
from router.places import Places
from router.policies import Policies
from router.policy import Selector
from router.routing import Routing, route_facts
from router.vocabulary import Vocabulary

PARTS = ("responsible", "needs", "co_responsible", "interim_holder", "sip", "report_of_concern", "escalation")
NEEDS, MUNICIPALITY, DISPUTE = "behov", "kommun", "dispute"

Json = Mapping[str, Any]


def ask(case: Case, routing: Routing, places: Places, vocabulary: Vocabulary) -> tuple[Ask, ...]:
    """The questions, most deciding first. Empty when nothing unanswered can change the answer."""
    trying = _Trying(case, routing, places, vocabulary)
    sheet = routing.policies.book.sheet
    if not case.needs:
        trying.found[sheet.lists[NEEDS].pointer] = (_words(sheet.lists[NEEDS]), set(PARTS))
    if case.registration.municipality is None:
        trying.found[sheet.lists[MUNICIPALITY].pointer] = (_words(sheet.lists[MUNICIPALITY]), set(PARTS))
    dispute = sheet.facts["case"][DISPUTE]
    if case.disputed_between is None and dispute.pointer and _disputing_take_part(routing.policies):
        trying.found[dispute.pointer] = (_words(dispute), {"co_responsible"})
    for answer in place_answers(case, routing.told, sheet, places, vocabulary):
        trying.try_answer(answer)
    opened = list(open_rules(routing, sheet, vocabulary))
    for rule in opened:
        trying.try_alone(rule)
    for rule in opened:
        trying.try_together(rule)
    return trying.questions()


def _words(words: ListWords | FactWord) -> tuple[str, str, str]:
    return words.labels["sv"], words.questions["sv"], words.questions["en"]


def _disputing_take_part(policies: Policies) -> bool:
    """Whether a rule names whoever disagrees: then not knowing of any dispute leaves the answer open."""
    named = (word for rule in policies.stages["case"].rules.values() for word in rule.outcome.also)
    return any(isinstance(word, Selector) and word.kind == "disputing" for word in named)


def _unanswered(case: Json, pointer: str) -> bool:
    """Whether the case has the field and no answer in it."""
    value: Any = case
    for step in pointer.strip("/").split("/"):
        if value is None:
            return False
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value is None


class _Trying:
    """Tries answers on the facts of one case and keeps what they change."""

    def __init__(self, case: Case, routing: Routing, places: Places, vocabulary: Vocabulary) -> None:
        self._case, self._routing = case, routing
        self._places, self._vocabulary = places, vocabulary
        self._usual, self._told = routing.answer(), case_to_json(case)
        stages = routing.policies.stages
        self._looked_at = {*stages["need"].looks_at, *stages["place"].looks_at}
        self._answers: dict[frozenset[Answer], tuple[object, ...] | None] = {}
        self.found: dict[str, tuple[tuple[str, str, str], set[str]]] = {}

    def try_alone(self, rule: OpenRule) -> None:
        for answer in rule.answers:
            self.try_answer(answer)

    def try_answer(self, answer: Answer) -> None:
        self._note(answer, self._changed(self._usual, self._with([answer])))

    def try_together(self, rule: OpenRule) -> None:
        """Several open facts of one rule at once: each matters when leaving it out gives another answer."""
        for together in rule.together:
            if len({answer.pointer for answer in together}) < 2:
                continue
            whole = self._with(together)
            if not self._changed(self._usual, whole):
                continue
            for answer in together:
                rest = [other for other in together if other.pointer != answer.pointer]
                self._note(answer, self._changed(self._with(rest), whole))

    def _with(self, answers: Iterable[Answer]) -> tuple[object, ...] | None:
        key = frozenset(answers)
        if key not in self._answers:
            told, touched = self._routing.told, {name for answer in key for name in answer.touches}
            for answer in sorted(key, key=lambda answer: answer.sort_key):
                told = answer.given(told)
            try:
                moved = any(answer.places for answer in key)
                settled = None if moved or touched & self._looked_at else self._routing
                routed = route_facts(
                    self._case, told, self._routing.policies, self._places, self._vocabulary, settled
                )
                self._answers[key] = routed.answer()
            except (PolicyGap, PolicyConflict):
                self._answers[key] = None
        return self._answers[key]

    def _changed(self, before: tuple[object, ...] | None, after: tuple[object, ...] | None) -> set[str]:
        if before is None or after is None:
            return set() if before == after else set(PARTS)
        return {part for part, one, other in zip(PARTS, before, after, strict=True) if one != other}

    def _note(self, answer: Answer, changes: set[str]) -> None:
        """An answer that the case gives already is no question, whatever a fact drawn from it says."""
        if changes and _unanswered(self._told, answer.pointer):
            self.found.setdefault(answer.pointer, (answer.words, set()))[1].update(changes)

    def questions(self) -> tuple[Ask, ...]:
        """Facts that could change who is responsible come first, then by how much they change."""
        ranked = sorted(self.found.items(), key=lambda item: (_rank(item[1][1]), item[0]))
        return tuple(
            Ask(pointer, label, question, english, tuple(part for part in PARTS if part in changes))
            for pointer, ((label, question, english), changes) in ranked
        )


def _rank(changes: set[str]) -> tuple[bool, bool, int]:
    return ("responsible" not in changes, "interim_holder" not in changes, -len(changes))
