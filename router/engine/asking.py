"""The tree of divisions, compiled: which questions a case has to be asked.

A leaf can be as small as one rule, and a ruleset takes memory of its own, so neighbouring leaves
share one. That changes no answer: what is sent is true, and so is every rule that it makes fire.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from router.engine.fact_classes import FactClasses
from router.engine.index import Leaf, Node, leaves
from router.engine.question import Group, Question, likeliest_first
from router.engine.shards import shards
from router.engine.wording import Wording

SMALLEST_GROUP = 32
"""Leaves are compiled together until they have this many rules."""


@dataclass(frozen=True, slots=True)
class Step:
    """Questions for every case that comes here, and further steps by the class of a fact."""

    questions: list[Question]
    divisions: tuple[tuple[int, dict[int, Step]], ...] = ()

    def relevant(self, numbers: Sequence[int]) -> list[Question]:
        """The questions for a case, given its class number of each fact."""
        found = self.questions
        for place, branches in self.divisions:
            branch = branches.get(numbers[place])
            if branch is not None:
                found = found + branch.relevant(numbers)
        return found


class Compiler:
    """Compiles a tree. `groups` are all that was compiled, also if it breaks off with a fault."""

    def __init__(self, classes: Mapping[str, FactClasses]) -> None:
        self._classes = classes
        self._places = {fact: place for place, fact in enumerate(classes)}
        self.groups: list[Group] = []

    def compiled(self, tree: Node) -> Step:
        """The first step to take with a case."""
        questions = {leaf: asked for pack in _packs(leaves(tree)) for leaf, asked in self._pack(pack)}
        return self._step(tree, questions)

    def _pack(self, pack: Sequence[Leaf]) -> Iterator[tuple[Leaf, list[Question]]]:
        rules = list({id(rule): rule for leaf in pack for rule in leaf.rules}.values())
        questions: dict[Leaf, list[Question]] = {leaf: [] for leaf in pack}
        for part in shards(rules, self._classes) if rules else ():
            ordered = likeliest_first(part, self._classes)
            wording = Wording(ordered, self._classes)
            group = Group(ordered, wording)
            self.groups.append(group)
            for leaf in pack:
                fragments = wording.fragments(leaf.rules)
                if fragments:
                    places = [self._places[fact] for fact in fragments]
                    questions[leaf].append(Question(group, places, list(fragments.values())))
        yield from questions.items()

    def _step(self, node: Node, questions: Mapping[Leaf, list[Question]]) -> Step:
        """The rest of a division is asked in the same step."""
        if isinstance(node, Leaf):
            return Step(questions[node])
        rest = self._step(node.rest, questions) if node.rest else Step([])
        branches = {number: self._step(branch, questions) for number, branch in node.branches.items()}
        return Step(rest.questions, ((self._places[node.fact], branches), *rest.divisions))


def _packs(all_leaves: Iterable[Leaf]) -> Iterator[list[Leaf]]:
    """Large leaves alone, small ones together."""
    pack: list[Leaf] = []
    size = 0
    for leaf in all_leaves:
        if len(leaf.rules) >= SMALLEST_GROUP:
            yield [leaf]
            continue
        pack.append(leaf)
        size += len(leaf.rules)
        if size >= SMALLEST_GROUP:
            yield pack
            pack, size = [], 0
    if pack:
        yield pack
