"""What would have to be otherwise: the smallest changes of a case that make an agency responsible, or move it.

Found by trying changes of the facts that the rules look at, and told only after the routing itself has
given the same answer for the changed case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from router.agency_reference import AgencyReference
from router.case import Case, case_to_json
from router.directory import Directory
from router.layering import PolicyConflict, PolicyGap
from router.places import Places
from router.reading.case_schema import CaseRefused, CaseSchema
from router.reasoning.what_if_answers import Answering, reached
from router.reasoning.what_if_changes import Change, changed, smallness
from router.reasoning.what_if_moves import moves
from router.reasoning.what_if_search import Found, Search
from router.reasoning.what_if_sentences import Goal, found_words, nothing_words
from router.reasoning.what_if_touching import Touching
from router.reasoning.what_if_words import Words
from router.routing import Routing, route

MOST_CHANGES = 2
MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """One changed answer: where it stands in the case, its values in words (None: not known, or no such thing)."""

    pointer: str
    kind: str
    before: str | None
    before_en: str | None
    after: str | None
    after_en: str | None
    words: str
    words_en: str


@dataclass(frozen=True, slots=True)
class Possibility:
    """Changes that together reach the goal. `only_answers`: nothing told would be otherwise, only more be known.

    `main` is the agency that would be main responsible; `words` tell it all in one sentence.
    """

    changes: tuple[ChangeTold, ...]
    only_answers: bool
    unlikely: bool
    main: str
    words: str
    words_en: str


@dataclass(frozen=True, slots=True)
class Possibilities:
    """For one goal the smallest changes, best first.

    `tried`: up to how many at once every change was tried; `nothing` says so in words when none was found.
    """

    goal: Goal
    tried: int
    found: tuple[Possibility, ...]
    nothing: str | None
    nothing_en: str | None


@dataclass(frozen=True)
class WhatIf:
    """One routed case and one agency."""

    case: Case
    agency: str
    routing: Routing
    places: Places
    directory: Directory

    def possibilities(self) -> tuple[Possibilities, ...]:
        """What would make the agency main responsible, or at least answer for a need; or what would move it."""
        if reached(self.routing, "main", self.agency):
            return (self._towards("not_main"),)
        main = self._towards("main")
        if main.found or reached(self.routing, "need", self.agency):
            return (main,)
        return (main, self._towards("need"))

    def _towards(self, goal: Goal) -> Possibilities:
        """Mere answers first, then likely changes; the unlikely only where there is nothing else."""
        every = self._search.touching.moves
        likely = [index for index, move in enumerate(every) if not move.unlikely]
        answers = [index for index in likely if every[index].kind == "answer"]
        found = [self._smallest(goal, answers), self._smallest(goal, likely)]
        if not any(each.sets for each in found) and len(likely) < len(every):
            found.append(self._smallest(goal, range(len(every))))
        told, tried = self._told(goal, found), found[-1].tried
        if told:
            return Possibilities(goal, tried, told, None, None)
        labels = self.routing.policies.book.vocabulary["agency"][self.agency]
        nothing, nothing_en = (
            nothing_words(goal, tried, labels.label(language), language) for language in ("sv", "en")
        )
        return Possibilities(goal, tried, (), nothing, nothing_en)

    def _smallest(self, goal: Goal, among: Sequence[int]) -> Found:
        return self._search.smallest(goal, MOST_CHANGES, among, kinds=MOST_TOLD)

    def _told(self, goal: Goal, found: Sequence[Found]) -> tuple[Possibility, ...]:
        """The best set of mere answers, then the smallest others."""
        answers, *others = (list(each.sets) for each in found)
        best = answers[:1]
        rest = (one for sets in others for one in sets if any(change.kind != "answer" for change in one))
        return tuple(self._possibility(goal, one) for one in [*best, *sorted(rest, key=smallness)][:MOST_TOLD])

    @cached_property
    def _search(self) -> Search:
        policies = self.routing.policies
        answering = Answering(self.case, policies, self.places, self.directory)
        every = moves(self.case, policies, self.places, self.directory)
        return Search(answering, self.agency, Touching(answering, every), self._confirmed)

    def _confirmed(self, goal: Goal, changes: Sequence[Change]) -> bool:
        """Whether a child's situation may be such, and the routing itself then says what was sought."""
        after = changed(self.case, changes)
        if self.case.needs and not after.needs:
            return False
        schema = CaseSchema(self.routing.policies.book.vocabulary, self.places, self.case.as_of)
        try:
            schema.load(case_to_json(after))
            return reached(self._routed(changes), goal, self.agency)
        except (CaseRefused, PolicyGap, PolicyConflict):
            return False

    def _routed(self, changes: Sequence[Change]) -> Routing:
        policies, after = self.routing.policies, changed(self.case, changes)
        return route(after, policies, self.places, self.directory, policies.book.vocabulary)

    def _possibility(self, goal: Goal, changes: Sequence[Change]) -> Possibility:
        routed = self._routed(changes)
        mine = next((need.owner for need in routed.needs if need.owner.agency == self.agency), routed.lead)
        only_answers = all(change.kind == "answer" for change in changes)

        def words(language: str) -> str:
            return found_words(
                goal,
                language,
                only_answers=only_answers,
                condition=self._words.together(changes, language),
                name=self._name(mine, language),
                main=self._name(routed.lead, language),
            )

        return Possibility(
            tuple(self._change(change) for change in changes),
            only_answers,
            any(change.unlikely for change in changes),
            routed.lead.agency,
            words("sv"),
            words("en"),
        )

    def _name(self, reference: AgencyReference, language: str) -> str:
        return self.directory.name(reference.agency, reference.principal_code, language)

    @cached_property
    def _words(self) -> Words:
        book = self.routing.policies.book
        return Words(self.case, book.sheet, book.vocabulary)

    def _change(self, change: Change) -> ChangeTold:
        (before, after), (before_en, after_en) = (self._words.values(change, language) for language in ("sv", "en"))
        return ChangeTold(
            "/" + "/".join(str(step).rstrip("_") for step in change.path) + ("/-" if change.adds else ""),
            change.kind,
            before,
            before_en,
            after,
            after_en,
            self._words.one(change, "sv"),
            self._words.one(change, "en"),
        )
