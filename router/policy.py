"""Rules and what they may say: one question each, a condition, a result, a source, a validity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from router.conditions import Atom, Condition

Layer = Literal["national", "regional", "local"]
LAYERS: tuple[Layer, ...] = ("national", "regional", "local")

Question = Literal[
    "responsible",
    "lead",
    "territory",
    "co_responsible",
    "interim_holder",
    "sip",
    "sip_lead",
    "sip_consent",
    "report_of_concern",
    "ladder",
    "way_in",
    "duty",
    "information_sharing",
]
Combination = Literal["one", "all"]
"""`one`: the rules left after defeats must agree. `all`: every rule that applies adds its result."""

Subject = Literal["need", "place", "case", "agency", "advice"]
"""`advice` is asked of the case too, but nothing in the answer hangs on it."""


@dataclass(frozen=True, slots=True)
class QuestionKind:
    """How a question is asked (of each need, of the case …) and how its rules combine."""

    code: Question
    subject: Subject
    combination: Combination
    precedes: bool
    """True where rules rank by `före` (this leads before that); False where they depart (`undantag_från`)."""


QUESTIONS: Mapping[Question, QuestionKind] = {
    kind.code: kind
    for kind in (
        QuestionKind("responsible", "need", "one", precedes=False),
        QuestionKind("lead", "need", "one", precedes=True),
        QuestionKind("territory", "place", "one", precedes=False),
        QuestionKind("co_responsible", "case", "all", precedes=False),
        QuestionKind("interim_holder", "case", "one", precedes=True),
        QuestionKind("sip", "case", "one", precedes=False),
        QuestionKind("sip_lead", "case", "one", precedes=False),
        QuestionKind("sip_consent", "case", "one", precedes=False),
        QuestionKind("report_of_concern", "case", "one", precedes=False),
        QuestionKind("ladder", "case", "one", precedes=True),
        QuestionKind("way_in", "agency", "one", precedes=False),
        QuestionKind("duty", "advice", "all", precedes=False),
        QuestionKind("information_sharing", "advice", "all", precedes=False),
    )
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that an agreement may set, named in a condition or a result; resolved per place and day."""

    name: str


ItemList = Literal["needs", "other_needs", "contacts", "referrals", "diagnoses", "units"]


@dataclass(frozen=True, slots=True)
class Exists:
    """A test of a list in the case: whether some item (`present`), or no item, is such.

    `where` speaks of the item's own facts. `other_needs` leaves out the need that the rule is about.
    """

    items: ItemList
    where: Condition
    present: bool = True

    @property
    def fact(self) -> str:
        """The name of the yes-or-no fact that the test is turned into before rules are matched."""
        return f"{self.items}:" + "&".join(f"{atom.fact}{atom.op}{atom.value!r}" for atom in self.where)


Clause = Atom | Exists
Clauses = tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Validity:
    """Both days inclusive; an end of None means until further notice."""

    start: date
    end: date | None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class LegalReference:
    """A section of a law in the register, with how and when its text was verified."""

    law: str
    section: str
    says: str
    mark: str
    checked_on: date
    note: str | None = None
    valid_from: date | None = None

    @property
    def label(self) -> str:
        return f"{self.law} {self.section}"


@dataclass(frozen=True, slots=True)
class AgreementReference:
    agreement: str
    point: str


@dataclass(frozen=True, slots=True)
class SourceReference:
    """A ground that is neither law nor agreement: a report, a practice, a choice of ours."""

    text: str
    mark: str
    checked_on: date


Reference = LegalReference | AgreementReference | SourceReference


@dataclass(frozen=True, slots=True)
class Selector:
    """Agencies found in the case itself: those with such contacts, the sender of such a referral …

    `where` is a condition on the items; `order` ranks agencies when one must be chosen.
    """

    kind: Literal["main", "contacts", "sender", "disputing", "same_kind_where_child_stays"]
    where: Condition = ()
    order: tuple[str, ...] = ()


AgencyWord = str | Parameter | Selector


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule decides. Which fields are used follows from the question; the rest are empty."""

    agency: AgencyWord | None = None
    also: tuple[AgencyWord, ...] = ()
    situation: str | None = None
    place: str | None = None
    yes: bool | None = None
    principal_type: str | None = None
    ladder: str | None = None
    texts: Mapping[str, str | bool | tuple[str, ...]] = field(default_factory=dict)

    def key(self) -> tuple[object, ...]:
        """Equal keys are the same answer: two rules that say the same are no conflict."""
        return (
            self.agency,
            self.also,
            self.situation,
            self.place,
            self.yes,
            self.principal_type,
            self.ladder,
            tuple(sorted(self.texts.items())),
        )


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a rule is written, for errors and for the reader who wants the source."""

    file: str
    line: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of one layer. `departs_from` names the rules it defeats where both apply."""

    id: str
    title: str
    question: Question
    layer: Layer
    place: str | None
    when: tuple[Clauses, ...]
    outcome: Outcome
    because: str
    references: tuple[Reference, ...]
    validity: Validity
    reviewed: date
    departs_from: tuple[str, ...] = ()
    yields_to: tuple[str, ...] = ()
    open_to: tuple[Layer, ...] = ()
    mark: str | None = None
    origin: Origin = Origin("", 0)
    history: tuple[str, ...] = ()

    @property
    def agreements(self) -> tuple[str, ...]:
        return tuple(r.agreement for r in self.references if isinstance(r, AgreementReference))

    def parameters(self) -> frozenset[str]:
        """The names of the agreement parameters that the rule looks at."""
        values = [atom.value for clauses in self.when for atom in _atoms(clauses)]
        words = [*values, self.outcome.agency, *self.outcome.also]
        return frozenset(word.name for word in words if isinstance(word, Parameter))

    def resolved(self, values: Mapping[str, int | str | bool]) -> Rule:
        """The rule with every parameter replaced by its value in force."""
        if not self.parameters():
            return self

        def settle(word: AgencyWord) -> AgencyWord:
            return str(values[word.name]) if isinstance(word, Parameter) else word

        when = tuple(tuple(_settled(clause, values) for clause in clauses) for clauses in self.when)
        agency = None if self.outcome.agency is None else settle(self.outcome.agency)
        also = tuple(settle(word) for word in self.outcome.also)
        return replace(self, when=when, outcome=replace(self.outcome, agency=agency, also=also))


def _atoms(clauses: Clauses) -> Iterator[Atom]:
    for clause in clauses:
        if isinstance(clause, Exists):
            yield from clause.where
        else:
            yield clause


def _settled(clause: Clause, values: Mapping[str, int | str | bool]) -> Clause:
    if isinstance(clause, Exists):
        return replace(clause, where=tuple(_settled_atom(atom, values) for atom in clause.where))
    return _settled_atom(clause, values)


def _settled_atom(atom: Atom, values: Mapping[str, int | str | bool]) -> Atom:
    return replace(atom, value=values[atom.value.name]) if isinstance(atom.value, Parameter) else atom
