"""Where the policies name an agency at all: here and now, in another place's agreement, on another day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from router.agreement import AgreedValue
from router.places import Places
from router.policies import Policies
from router.policy import AgencyWord, Parameter, Question, Rule
from router.policy_content import PolicyContent

NAMING: tuple[Question, ...] = ("responsible", "co_responsible", "interim_holder")


@dataclass(frozen=True, slots=True)
class NamedElsewhere:
    """A rule that would make the agency responsible, in a place or on days that are not the case's."""

    rule: str
    title: str
    place: str | None
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Named:
    """`here`: the questions in which rules name the agency. `elsewhere`: told where none makes it responsible."""

    here: tuple[Question, ...]
    elsewhere: tuple[NamedElsewhere, ...]


def named(agency: str, policies: Policies, book: PolicyContent, places: Places) -> Named:
    """Which rules name the agency."""
    in_force = [rule for stage in policies.stages.values() for rule in stage.rules.values()]
    here = tuple(q for q in NAMING if any(rule.question == q and _names(rule, agency) for rule in in_force))
    if "responsible" in here:
        return Named(here, ())
    return Named(here, tuple(_elsewhere(agency, book, places)))


def _names(rule: Rule, agency: str) -> bool:
    return agency == rule.outcome.agency or agency in rule.outcome.also


def _elsewhere(agency: str, book: PolicyContent, places: Places) -> Iterator[NamedElsewhere]:
    for rule in sorted(book.rules, key=lambda rule: rule.id):
        if rule.question != "responsible":
            continue
        if rule.outcome.agency == agency:
            yield _told(rule, rule.place, places)
        for agreement in book.agreements.values() if isinstance(rule.outcome.agency, Parameter) else ():
            if _value(rule.outcome.agency, agreement.parameters) == agency:
                yield _told(rule, agreement.place, places)


def _value(word: AgencyWord | None, parameters: Mapping[str, AgreedValue]) -> object:
    assert isinstance(word, Parameter)
    return parameters[word.name].value if word.name in parameters else None


def _told(rule: Rule, place: str | None, places: Places) -> NamedElsewhere:
    where = places.principal_name(place) if place else None
    return NamedElsewhere(rule.id, rule.title, where, rule.validity.start, rule.validity.end)
