"""What a scenario works with: the policies and the vocabulary, its case, and the decision about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from router.case import Case
from router.decide import decide
from router.decision import Decision
from router.directory import Directory
from router.layering import PolicyConflict, PolicyGap
from router.places import Places
from router.policy_book import NoPolicyOnDay, PolicyBook
from router.reading.case_schema import CaseRefused, CaseSchema
from router.reasoning.draft import Draft
from router.reasoning.findings import Finding
from router.reasoning.proving import Proving
from router.reasoning.statements import Statement
from router.reasoning.unremarkable import fill_in
from router.scenarios.claiming import Claiming
from router.scenarios.failures import NotUnderstood, Otherwise
from router.scenarios.words import Words
from router.vocabulary import Vocabulary


@dataclass(frozen=True)
class Content:
    """Everything that scenarios are tried on; shared by all of them."""

    vocabulary: Vocabulary
    places: Places
    directory: Directory
    book: PolicyBook

    @cached_property
    def words(self) -> Words:
        return Words(self.vocabulary, self.places, self.book)

    @cached_property
    def proving(self) -> Proving:
        """The prover of statements; whoever runs many tells it of all of them first."""
        return Proving(self.book, self.directory, self.places)

    def prover(self, statement: Statement) -> Finding | None:
        """What stands against a statement, in some place; None when it is proved."""
        return self.proving.against(statement)


@dataclass
class World:
    """One scenario on its way. `no_policy` is set when no rules apply on its day."""

    content: Content
    draft: Draft = field(default_factory=Draft)
    claiming: Claiming = field(default_factory=Claiming)
    no_policy: NoPolicyOnDay | None = None
    _decision: Decision | None = None
    _asked: Decision | None = None

    @property
    def words(self) -> Words:
        return self.content.words

    def case(self) -> Case:
        """The case as told so far. Raises NotUnderstood when it is none that the service would take."""
        told = self.draft.get("/as_of")
        if told is None:
            raise NotUnderstood("Säg vilken dag reglerna gäller för, till exempel i Bakgrund: ”dagen är 2026-11-21”.")
        if self.draft.rest_is_known:
            fill_in(self.draft)
        content = self.content
        try:
            return CaseSchema(content.vocabulary, content.places, date.fromisoformat(told)).load(self.draft.document)
        except CaseRefused as refused:
            reasons = "; ".join(f"{problem.pointer}: {problem.message_sv}" for problem in refused.problems)
            raise NotUnderstood(f"Tjänsten tar inte emot ett sådant ärende: {reasons}") from refused

    def decide(self) -> None:
        """Decides the case. A day without policies is an outcome; a gap or a conflict is none."""
        try:
            self._decision = self._decided(asks=False)
        except NoPolicyOnDay as too_early:
            self.no_policy = too_early

    def _decided(self, *, asks: bool) -> Decision:
        told = self.content
        try:
            return decide(self.case(), told.book, told.directory, told.places, told.vocabulary, asks=asks)
        except PolicyGap as gap:
            question = told.vocabulary["question"].terms.get(gap.question)
            asked = question.sv if question is not None else gap.question
            raise Otherwise("ett beslut", f"ingen regel svarar på frågan ”{asked}”") from gap
        except PolicyConflict as conflict:
            both = f"”{conflict.first.id}” och ”{conflict.second.id}”"
            raise Otherwise(
                "ett beslut", f"reglerna {both} säger olika, och ingen är undantag från den andra"
            ) from conflict

    @property
    def decided(self) -> bool:
        return self._decision is not None

    @property
    def decision(self) -> Decision:
        """The decision, but for what is still open. Raises Otherwise, and NotUnderstood before it is made."""
        if self.no_policy is not None:
            raise Otherwise("ett beslut", f"inga regler gäller {self.no_policy.day}")
        if self._decision is None:
            raise NotUnderstood("Inget är bedömt än: skriv ”När ärendet bedöms” före det första ”Så”.")
        return self._decision

    @property
    def asked(self) -> Decision:
        """The decision with what is still open, worked out when a step is about that."""
        self.decision  # noqa: B018  tells what is wrong when there is none
        if self._asked is None:
            self._asked = self._decided(asks=True)
        return self._asked
