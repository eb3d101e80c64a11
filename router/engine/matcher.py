"""All patterns of one policy, compiled: from the facts of a case to the keys that hold.

Pure and thread-safe. Answers are reused by what is sent to the engine: the same text to the same
ruleset is the same question. Forking is safe while no other thread is inside `fired`; the child
then goes on with its own copy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from router.conditions import Scalar
from router.engine.asking import Compiler
from router.engine.fact_classes import FactClasses
from router.engine.index import divided
from router.engine.pattern import NOTHING, Pattern, Rule, distinct_rules, tests_by_fact
from router.engine.question import Group
from router.engine.ruleset import EngineFault

REUSED_ANSWERS = 20_000
"""How many answers are kept by default: below 20 MB, however many cases come."""


class Reuse(NamedTuple):
    """How many questions were answered from memory, and how many by the engine."""

    hits: int
    misses: int


def compile_patterns(patterns: Sequence[Pattern], *, reused_answers: int = REUSED_ANSWERS) -> Matcher:
    """A matcher for the patterns; `reused_answers=0` asks the engine every time.

    PatternRefused names the pattern that cannot be matched; EngineFault means that the engine
    refused rules that should be safe. Nothing is left behind in either case.
    """
    return Matcher(distinct_rules(patterns), reused_answers)


class Matcher:
    """Answers which keys hold, from any thread, until `close`."""

    def __init__(self, rules: Sequence[Rule], reused_answers: int) -> None:
        self._always = NOTHING.union(*[rule.keys for rule in rules if not rule.tests])
        tested = [rule for rule in rules if rule.tests]
        self._classes = {fact: FactClasses(tests) for fact, tests in tests_by_fact(tested).items()}
        self._readers = [(fact, known.tables) for fact, known in self._classes.items()]
        self._closed = False
        compiler = Compiler(self._classes)
        self._groups = compiler.groups
        try:
            self._first = compiler.compiled(divided(tested, self._classes))
        except BaseException:
            self.close()
            raise
        self._remembered = lru_cache(reused_answers)(Group.answer)
        self._answer = self._remembered if reused_answers else Group.answer

    def fired(self, facts: Mapping[str, Scalar]) -> frozenset[str]:
        """The keys of which at least one condition definitely holds. A fact not given is unknown.

        TypeError if a fact that some pattern tests is not a whole number, text or bool;
        EngineFault if the engine did not finish, or after `close`. Other facts are not looked at.
        """
        if self._closed:
            raise EngineFault("the matcher is closed")
        numbers = self._numbers(facts)
        found = [self._always]
        for question in self._first.relevant(numbers):
            text = question.text(numbers)
            if text:
                found.append(self._answer(question.group, text))
        return NOTHING.union(*found)

    def reuse(self) -> Reuse:
        """How often an answer was reused since compiling. Both 0 when nothing is kept."""
        counted = self._remembered.cache_info()
        return Reuse(counted.hits, counted.misses)

    def close(self) -> None:
        """Frees the engine's memory at once; without it, the last caller's letting go does."""
        self._closed = True
        for group in self._groups:
            group.close()

    def _numbers(self, facts: Mapping[str, Scalar]) -> list[int]:
        get = facts.get
        try:
            return [tables[(value := get(fact)).__class__][value] for fact, tables in self._readers]
        except KeyError:  # a subclass of the three kinds, or something else altogether
            return [self._number(fact, get(fact)) for fact in self._classes]

    def _number(self, fact: str, value: object) -> int:
        try:
            return self._classes[fact].class_of(value)
        except TypeError as wrong:
            raise TypeError(f"{fact}: {wrong}") from None
