"""Sentences of scenarios as templates with words to fill in, each with what may be chosen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from router.editing.choices import Choice
from router.scenarios.given_history import LISTS, SOME_AGENCY, SOMEBODY
from router.scenarios.register import Kind, Step
from router.scenarios.steps import reading
from router.scenarios.templates import SHOWN, pattern, shown
from router.scenarios.vocabulary import all_steps
from router.scenarios.words import OTHER_PRINCIPALS
from router.scenarios.world import Content

HOLE = re.compile(r"\{(?P<name>\w+)(?::(?P<kind>\w+))?\}")
OPTIONAL = re.compile(r"\[([^\]]*)\]")
SCHOOL, FORMS = "barnet går i", {True: "school_form", False: "placement_form"}
CODE_LISTS: Mapping[str, tuple[str, ...]] = {
    "agency": ("agency",),
    "basis": ("legal_basis",),
    "cause": ("cause",),
    "diagnosis": ("diagnosis",),
    "ladder": ("ladder",),
    "need": ("need_domain",),
    "outcome": ("referral_outcome",),
    "principal": ("principal_type",),
    "question": ("question",),
    "receiver": ("agency", "referral_party"),
    "sender": ("agency", "referral_party"),
    "setting": ("contact_setting",),
    "status": ("contact_status",),
    "step": ("ladder_step",),
}


@dataclass(frozen=True, slots=True)
class Hole:
    """One word to fill in. `kind` is text, number, day or since; an optional one may be left empty."""

    name: str
    label: str
    kind: str
    optional: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A way to write a step: as a pattern for the program, and as shown to people."""

    kind: Kind
    template: str
    shown: str
    meaning: str
    holes: tuple[Hole, ...]


def sentences(kind: Kind) -> tuple[Sentence, ...]:
    """Every sentence of the kind, one a step: as it stands after Och, which follows any word."""
    return tuple(_sentence(step, step.templates[0]) for step in all_steps() if step.kind == kind)


def _sentence(step: Step, template: str) -> Sentence:
    kept = OPTIONAL.sub("", template)
    holes = tuple(
        Hole(found["name"], SHOWN[found["name"]], found["kind"] or "text", found[0] not in kept)
        for found in HOLE.finditer(template)
    )
    return Sentence(step.kind, template, shown(template), step.meaning, holes)


def sentence_of(kind: Kind, text: str) -> tuple[Sentence, Mapping[str, str]] | None:
    """The sentence that a step is, and its words; None when there is none such."""
    found = reading(kind, text)
    if found is None:
        return None
    step, words = found
    template = next(
        t for t in step.templates if (match := pattern(t).fullmatch(text.strip())) and _fits(match, words)
    )
    return _sentence(step, template), words


def _fits(match: re.Match[str], words: Mapping[str, str]) -> bool:
    return {name: word for name, word in match.groupdict().items() if word is not None} == words


def filled(template: str, words: Mapping[str, str]) -> str:
    """The sentence with its words; an optional part without its word is left out.

    >>> filled("ansvarar {agency}[ i {place}]", {"agency": "A"})
    'ansvarar A'
    """

    def part(match: re.Match[str]) -> str:
        return match[1] if all(words.get(hole["name"], "").strip() for hole in HOLE.finditer(match[1])) else ""

    chosen = OPTIONAL.sub(part, template)
    return HOLE.sub(lambda hole: words.get(hole["name"], "").strip(), chosen)


def words_for(sentence: Sentence, hole: Hole, content: Content) -> tuple[Choice, ...]:
    """What may be chosen for a word of a sentence; nothing where anything may be written."""
    if hole.name in CODE_LISTS:
        return (*_terms(content, CODE_LISTS[hole.name]), *_unknown(hole.name))
    if hole.name == "form":
        return _terms(content, (FORMS[sentence.template.startswith(SCHOOL)],))
    others: Mapping[str, Callable[[], Iterable[tuple[str, str]]]] = {
        "agreement": lambda: ((one.id, one.title) for one in content.book.agreements.values()),
        "fact": lambda: ((fact.word, fact.labels["sv"]) for fact in content.book.sheet.facts["case"].values()),
        "list": lambda: ((word, word) for word in LISTS),
        "loser": lambda: ((rule.id, rule.title) for rule in content.book.rules),
        "place": lambda: _places(content, sentence.kind),
        "placing": lambda: _places(content, "given"),
        "rule": lambda: ((rule.id, rule.title) for rule in content.book.rules),
    }
    return tuple(Choice(word, label) for word, label in others[hole.name]()) if hole.name in others else ()


def _terms(content: Content, lists: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(term.word, term.sv) for name in lists for term in content.vocabulary[name])


def _unknown(name: str) -> tuple[Choice, ...]:
    word = {"agency": SOME_AGENCY, "receiver": SOMEBODY, "sender": SOMEBODY}.get(name)
    return (Choice(word, word),) if word else ()


def _places(content: Content, kind: Kind) -> Iterable[tuple[str, str]]:
    places = content.places
    yield from ((place.name, place.name) for place in places.municipalities.values())
    if kind != "given":
        yield from ((region.name, region.name) for region in places.regions.values())
        yield from ((word, word) for word in OTHER_PRINCIPALS)
