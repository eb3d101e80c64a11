"""The ways to write a step, each choice of its optional parts by itself, and how far a text has come in one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from router.scenarios.register import Kind
from router.scenarios.templates import SHOWN
from router.scenarios.vocabulary import all_steps

OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
HOLE = re.compile(r"\{(\w+)(?::\w+)?\}")


@dataclass(frozen=True, slots=True)
class Way:
    """One way to write a step: `words` are its own, `holes` what is filled in after each but the last of them."""

    words: tuple[str, ...]
    holes: tuple[str, ...]
    meaning: str

    @property
    def shown(self) -> str:
        holes = [f"<{SHOWN[hole]}>" for hole in self.holes]
        return "".join(part for pair in zip(self.words, [*holes, ""], strict=True) for part in pair)


@dataclass(frozen=True, slots=True)
class Reached:
    """The hole of a way that a text has come to: what is typed in it, and what stands in those before."""

    way: Way
    hole: int
    typed: str
    before: Mapping[str, str]

    @property
    def own_words(self) -> int:
        return sum(map(len, self.way.words[: self.hole + 1]))


@cache
def ways(kind: Kind) -> tuple[Way, ...]:
    """Every way to write a step of the kind, the shortest of a step first."""
    found = (
        _way(text, step.meaning)
        for step in all_steps()
        if step.kind == kind
        for template in step.templates
        for text in sorted(_choices(template), key=len)
    )
    return tuple(dict.fromkeys(found))


def _choices(template: str) -> Iterator[str]:
    optional = OPTIONAL.search(template)
    if optional is None:
        yield template
        return
    for kept in ("", optional[1]):
        yield from _choices(template[: optional.start()] + kept + template[optional.end() :])


def _way(text: str, meaning: str) -> Way:
    return Way(tuple(HOLE.sub("\0", text).split("\0")), tuple(HOLE.findall(text)), meaning)


def reached(kind: Kind, text: str) -> list[Reached]:
    """The holes that the text may have come to: those that most of the ways' own words lead to."""
    found = [one for way in ways(kind) for one in _reached(way, text)]
    most = max((one.own_words for one in found), default=0)
    return [one for one in found if one.own_words == most]


def _reached(way: Way, text: str) -> Iterator[Reached]:
    for hole in range(len(way.holes)):
        match = _expression(way.words[: hole + 1]).fullmatch(text)
        if match:
            *before, typed = match.groups()
            yield Reached(way, hole, typed, dict(zip(way.holes, before, strict=False)))


@cache
def _expression(words: tuple[str, ...]) -> re.Pattern[str]:
    first, *others = map(re.escape, words)
    between = "".join(f"(.+?){word}" for word in others)
    return re.compile(f"{first}{between}(.*)", re.IGNORECASE)
