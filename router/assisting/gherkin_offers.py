"""What may stand at a place of a feature file: blocks, steps, and the words that fill a step."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from router.assisting.offers import Offer
from router.assisting.step_templates import reached, ways
from router.assisting.step_words import words_at
from router.scenarios.feature_file import BLOCKS, LANGUAGE, STEP_WORDS
from router.scenarios.register import KEYWORDS, Kind
from router.scenarios.world import Content

STEP = re.compile(rf"(?P<word>{'|'.join(STEP_WORDS)}) +(?P<text>.*)\Z")
RULE = re.compile(r"Regel: *(?P<name>\S*)\Z")
KINDS: dict[str, Kind] = {word: kind for kind, word in KEYWORDS.items()}
Found = tuple[list[Offer], str]
"""What is offered, and what is typed of it already."""


def gherkin_offers(before: str, above: Sequence[str], content: Content) -> Found:
    """What may follow `before` on its line, with the lines above."""
    text = before.lstrip()
    if text.startswith(("#", "|")):
        return [], ""
    if step := STEP.match(text):
        kind = KINDS.get(step["word"]) or _kind_above(above)
        return _steps(kind, step["text"], content) if kind else ([], "")
    if rule := RULE.match(text):
        return [Offer(one.id, one.title, one.id, "value") for one in content.book.rules], rule["name"]
    if ":" in text:
        return [], ""
    return _keywords(above), text


def _kind_above(above: Sequence[str]) -> Kind | None:
    """The kind of the step that Och and Men go on from."""
    for line in reversed(above):
        if any(line.strip().startswith(block) for block in BLOCKS):
            return None
        if (step := STEP.match(line.strip())) and step["word"] in KINDS:
            return KINDS[step["word"]]
    return None


def _keywords(above: Sequence[str]) -> list[Offer]:
    if not any(line.strip() for line in above):
        return [Offer(LANGUAGE, "", f"{LANGUAGE}\n", "keyword")]
    steps = [Offer(word, "", f"{word} ", "keyword") for word in STEP_WORDS]
    return [*steps, *(Offer(block, "", f"{block} ", "keyword") for block in BLOCKS)]


def _steps(kind: Kind, text: str, content: Content) -> Found:
    """Sentences that go on as the text does, and words for the place in a step that it has come to."""
    places = reached(kind, text)
    words = list({offer.insert: offer for place in places for offer in words_at(place, content)}.values())
    sentences = _sentences(kind, text)
    typed = places[0].typed if places else text
    if not sentences and typed != text:
        return words, typed
    said = text[: len(text) - len(typed)]
    return [
        *sentences,
        *(replace(offer, label=said + offer.insert, insert=said + offer.insert) for offer in words),
    ], text


def _sentences(kind: Kind, text: str) -> list[Offer]:
    """Those that say more of their own than what is typed, each up to what is to be filled in."""
    folded = text.casefold()
    begun = {way.shown: way for way in ways(kind) if way.words[0].casefold().startswith(folded)}
    return [
        Offer(shown, way.meaning, way.words[0], "step")
        for shown, way in begun.items()
        if len(way.words[0]) > len(text)
    ]
