"""The tree of divisions with its leaves compiled: which questions a case has to be asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from router.engine.index import Leaf, Node
from router.engine.pattern import Rule
from router.engine.question import Question


@dataclass(frozen=True, slots=True)
class Step:
    """Questions for every case that comes here, and further steps by the class of a fact."""

    questions: tuple[Question, ...]
    divisions: tuple[tuple[int, dict[int, Step]], ...] = ()

    def relevant(self, numbers: Sequence[int]) -> Iterator[Question]:
        """The questions for a case, given its class number of each fact."""
        yield from self.questions
        for place, branches in self.divisions:
            branch = branches.get(numbers[place])
            if branch is not None:
                yield from branch.relevant(numbers)


Compile = Callable[[list[Rule]], tuple[Question, ...]]


def compiled(node: Node, place_of: Callable[[str], int], compile_leaf: Compile) -> Step:
    """The tree's steps; the rest of a division is asked in the same step."""
    if isinstance(node, Leaf):
        return Step(compile_leaf(node.rules))
    rest = compiled(node.rest, place_of, compile_leaf) if node.rest else Step(())
    once = {id(branch): branch for branch in node.branches.values()}
    steps = {key: compiled(branch, place_of, compile_leaf) for key, branch in once.items()}
    branches = {number: steps[id(branch)] for number, branch in node.branches.items()}
    return Step(rest.questions, ((place_of(node.fact), branches), *rest.divisions))
