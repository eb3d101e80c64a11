"""Rules as things to compare: what each of their fields says, read aloud."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from router.agreement import Agreement, Party
from router.changes.clauses import Clausing, selector_words
from router.changes.thing import Field, Thing, saying, yes_or_no
from router.fact_words import Scope
from router.policy import (
    QUESTIONS,
    AgreementReference,
    LegalReference,
    Origin,
    Reference,
    Rule,
    Selector,
    SourceReference,
    Validity,
)
from router.policy_content import Impossible, PolicyContent
from router.rule_reading import RuleReading

NOWHERE = Origin("", 0)
READ_ALOUD = frozenset({"till", "gör_så", "skyldighet", "delas", "grund"})
"""Texts of a result that its sentence holds already."""
CONDITION = ("{thing} får ett villkor till: {line}.", "{thing} har inte längre villkoret {line}.")
AFTER = ("{thing} går efter {line}.", "{thing} går inte längre efter {line}.")
YIELDING = Field(
    "Går före", "vad den går före", (), "{thing} går före {line}.", "{thing} går inte längre före {line}."
)
EXCEPTION = Field(
    "Undantag från",
    "vad den är undantag från",
    (),
    "{thing} blir ett undantag från {line}.",
    "{thing} är inte längre ett undantag från {line}.",
)


class RuleThings:
    """The rules of one content."""

    def __init__(self, content: PolicyContent) -> None:
        self._content, self._vocabulary = content, content.vocabulary
        self._reading = RuleReading(content.sheet, content.vocabulary)
        self._clausing = Clausing(content.sheet, content.vocabulary)
        self._parties = parties_by_place(content.agreements)

    def all(self) -> Iterator[Thing]:
        for rule in self._content.rules:
            yield self._thing(rule)
        for impossible in self._content.impossible:
            yield self._excluded(impossible)

    def _thing(self, rule: Rule) -> Thing:
        return Thing(
            part="rule",
            id=rule.id,
            title=rule.title,
            named=f"regeln ”{rule.title}”",
            meaning=(replace(rule, origin=NOWHERE, references=()), tuple(_meant(one) for one in rule.references)),
            fields=partial(self._fields, rule),
            file=rule.origin.file,
            text=rule.origin.text,
            place=rule.place,
            principals=self._parties.get(rule.place or "", ()),
        )

    def _fields(self, rule: Rule) -> Iterator[Field]:
        titles, labels = self._titles, self._vocabulary
        yield Field("Rubrik", "rubriken", (rule.title,))
        yield Field("Fråga", "frågan", (labels["question"][rule.question].sv,))
        yield Field("Villkor", "villkoren", tuple(self._reading.conditions(rule)), *CONDITION)
        yield Field("Villkor, vart fall för sig", "de olika fallen", tuple(self._cases(rule)), instead_of="Villkor")
        yield Field("Resultat", "resultatet", tuple(self._result(rule)))
        yield Field("Motivering", "motiveringen", (rule.because,))
        yield Field("Rättsgrund", "rättsgrunden", tuple(self._reference(one) for one in rule.references))
        yield Field("Gäller från", "första dagen", (rule.validity.start.isoformat(),))
        yield Field("Gäller till och med", "sista dagen", last_day(rule.validity))
        above = YIELDING if QUESTIONS[rule.question].precedes else EXCEPTION
        yield Field(above.label, above.definite, titles(rule.departs_from), above.gained, above.lost)
        yield Field("Går efter", "vad den går efter", titles(rule.yields_to), *AFTER)
        yield Field("Öppen för", "vem den är öppen för", tuple(labels["layer"][one].sv for one in rule.open_to))
        yield Field("Kontroll", "kontrollen", (labels["verification"][rule.mark].sv,) if rule.mark else ())
        yield Field("Granskad", "granskningsdagen", (rule.reviewed.isoformat(),))
        yield Field("Historik", "historiken", rule.history)

    def _cases(self, rule: Rule) -> Iterator[str]:
        """Each alternative by itself, which shows what the sentences leave out; none where there is only one."""
        if len(rule.when) > 1:
            subject = QUESTIONS[rule.question].subject
            scopes: tuple[Scope, ...] = ("case",) if subject == "advice" else (subject, "case")
            yield from (self._clausing.together(clauses, scopes) for clauses in rule.when)

    def _result(self, rule: Rule) -> Iterator[str]:
        outcome = rule.outcome
        yield self._reading.result(rule)
        if outcome.situation:
            yield f"Läge: {self._vocabulary['situation'][outcome.situation].sv}"
        for word in (outcome.agency, *outcome.also):
            if isinstance(word, Selector) and (word.where or word.order):
                yield selector_words(word, self._clausing)
        for name, value in outcome.texts.items():
            if name not in READ_ALOUD:
                told = ", ".join(value) if isinstance(value, tuple) else yes_or_no(value)
                yield f"{name.replace('_', ' ').capitalize()}: {told}"
        if rule.question == "duty" and outcome.agency is not None:
            yield f"Vem: {self._clausing.agency(outcome.agency)}"

    def _titles(self, rule_ids: tuple[str, ...]) -> tuple[str, ...]:
        found = ((self._content.rule(name), name) for name in rule_ids)
        return tuple(rule.title if rule else name for rule, name in found)

    def _reference(self, reference: Reference) -> str:
        if isinstance(reference, AgreementReference):
            agreement = self._content.agreements.get(reference.agreement)
            return f"{agreement.title if agreement else reference.agreement}: {reference.point}"
        return reference.label if isinstance(reference, LegalReference) else source_words(reference)

    def _excluded(self, one: Impossible) -> Thing:
        every: tuple[Scope, ...] = ("need", "case", "place", "agency")
        return Thing(
            part="impossible",
            id=one.id,
            title=one.because,
            named=f"det uteslutna fallet {one.id}",
            meaning=(one.when, one.because),
            fields=saying(
                Field("Villkor", "villkoren", tuple(self._clausing.together(when, every) for when in one.when)),
                Field("Motivering", "motiveringen", (one.because,)),
            ),
            file=one.origin.file,
            text=one.origin.text,
        )


def parties_by_place(agreements: Mapping[str, Agreement]) -> Mapping[str, tuple[Party, ...]]:
    """The parties of the agreement of each place."""
    return {agreement.place: agreement.parties for agreement in agreements.values()}


def last_day(validity: Validity) -> tuple[str, ...]:
    return (validity.end.isoformat() if validity.end else "tills vidare",)


def source_words(source: SourceReference) -> str:
    return f"{source.text} ({source.mark}, {source.checked_on})"


def _meant(reference: Reference) -> object:
    """A section by its name: what the law says there is compared with the laws."""
    return reference.label if isinstance(reference, LegalReference) else reference
