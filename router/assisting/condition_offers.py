"""What may stand in a condition: facts, lists, tests, words of the vocabulary, parameters."""

from __future__ import annotations

from collections.abc import Iterator

from router.assisting.offers import Offer, field, labelled, value
from router.editing.choices import choices_for
from router.editing.condition_form import Language
from router.fact_words import FactWord, Scope
from router.reading.condition_words import BOUNDS, EITHER, EXISTS, PARAMETER

UNKNOWN = {"känt": "vi vet", "okänt": "vi vet inte"}


def names(scopes: tuple[Scope, ...], language: Language) -> list[Offer]:
    """Everything that a condition may look at there."""
    facts = {word: fact for scope in reversed(scopes) for word, fact in _facts(scope, language)}
    found = [Offer(word, fact.labels["sv"], f"{word}: ", "field") for word, fact in facts.items()]
    return [*found, field(EITHER), *(field(word) for word in (EXISTS if "case" in scopes else ()))]


def _facts(scope: Scope, language: Language) -> Iterator[tuple[str, FactWord]]:
    return ((fact.word, fact) for fact in language.sheet.facts[scope].values())


def tests(fact: FactWord, typed: str, language: Language) -> list[Offer]:
    """What the fact may be tried against; after a word such as minst, what that may be followed by."""
    choices = choices_for(fact, language)
    words = {choice.word: choice.label for choice in choices.values}
    first = typed.partition(" ")[0]
    if " " in typed and first in BOUNDS:
        named = {f"{PARAMETER}{choice.word}": choice.label for choice in choices.parameters}
        return [value(f"{first} {word}", label) for word, label in {**words, **named}.items()]
    if " " in typed and first == "inte":
        return [value(f"inte {word}", label) for word, label in words.items()]
    if fact.kind in ("ranked", "number"):
        bounds = [Offer(f"{word} …", "", f"{word} ", "value") for word in BOUNDS]
        return [*labelled(words), *bounds, *labelled(UNKNOWN)]
    return [*labelled(words), *labelled(UNKNOWN)]


def listed(fact: FactWord, language: Language) -> list[Offer]:
    """One of several values."""
    return labelled({choice.word: choice.label for choice in choices_for(fact, language).values})


def parameters(language: Language) -> list[Offer]:
    return labelled({word.name: word.label for word in language.sheet.parameters.values()})
