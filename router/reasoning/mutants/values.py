"""What a condition says of one fact, changed a little: a bound moved, is turned into is not, a value left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from router.fact_words import FactSheet, FactWord
from router.reading.condition_words import BOUNDS, KNOWN, PARAMETER, RANGE
from router.reading.nodes import Node, Scalar, Sequence
from router.reasoning.mutants.changes import Change, became, said, shown, struck, without_item
from router.vocabulary import Term, Vocabulary

OPPOSITE = {"ja": "nej", "nej": "ja", "känt": "okänt", "känd": "okänd", "okänt": "känt", "okänd": "känd"}
NEXT_UP = {"minst": "över", "under": "högst"}
"""One step up without another value: at least 6 becomes over 6."""
NEXT_DOWN = {"över": "minst", "högst": "under"}
UP, DOWN = 1, -1


@dataclass(frozen=True, slots=True)
class ValueChanges:
    """Changes the value that a condition asks a fact for."""

    sheet: FactSheet
    vocabulary: Vocabulary

    def of(self, fact: FactWord, node: Node) -> Iterator[Change]:
        if isinstance(node, Sequence):
            yield from _left_out(fact, node)
        elif isinstance(node, Scalar):
            yield from self._moved(fact, node)
            yield from self._flipped(fact, node)

    def _moved(self, fact: FactWord, node: Scalar) -> Iterator[Change]:
        for text in dict.fromkeys(self._texts_moved(fact, node.text.strip())):
            words = became(f"{fact.word}: {shown(node)}", f"{fact.word}: {text}")
            yield Change("bound", node.at.line, words, said(node, text))

    def _texts_moved(self, fact: FactWord, text: str) -> Iterator[str]:
        if fact.kind not in ("number", "ranked"):
            return
        bound, _, rest = text.partition(" ")
        if span := RANGE.match(text):
            yield from (f"{low} till {span[2]}" for low in self._neighbours(fact, span[1]))
            yield from (f"{span[1]} till {high}" for high in self._neighbours(fact, span[2]))
        elif bound in BOUNDS:
            yield from self._bounds_moved(fact, bound, rest)
        elif text not in KNOWN:
            yield from self._neighbours(fact, text)

    def _bounds_moved(self, fact: FactWord, bound: str, rest: str) -> Iterator[str]:
        """One step up and one step down; a parameter's neighbours are those of the value where nothing is agreed."""
        value = rest.removeprefix(PARAMETER).strip()
        usual = str(self.sheet.parameters[value].default) if rest.startswith(PARAMETER) else rest
        for step, nearest in ((UP, NEXT_UP), (DOWN, NEXT_DOWN)):
            neighbour = self._neighbour(fact, usual, step)
            if bound in nearest and (rest.startswith(PARAMETER) or neighbour is None):
                yield f"{nearest[bound]} {rest}"
            elif neighbour is not None:
                yield f"{bound} {neighbour}"

    def _neighbours(self, fact: FactWord, text: str) -> Iterator[str]:
        yield from (found for step in (UP, DOWN) if (found := self._neighbour(fact, text, step)) is not None)

    def _neighbour(self, fact: FactWord, text: str, step: int) -> str | None:
        """The value one step away; None below nought and beyond the last of a scale."""
        if fact.kind == "number":
            return str(int(text) + step) if text.isdecimal() and int(text) + step >= 0 else None
        term = self._term(fact, text)
        beside = [] if term is None else self._ranked(fact, term.number("rang") + step)
        return beside[0].word if beside else None

    def _ranked(self, fact: FactWord, rank: int) -> list[Term]:
        assert fact.code_list is not None
        return [term for term in self.vocabulary[fact.code_list] if term.number("rang") == rank]

    def _term(self, fact: FactWord, text: str) -> Term | None:
        return self.vocabulary[fact.code_list].by_word(text) if fact.code_list else None

    def _flipped(self, fact: FactWord, node: Scalar) -> Iterator[Change]:
        text = node.text.strip()
        flipped = OPPOSITE.get(text) or self._denied(fact, text)
        if flipped is not None:
            words = became(f"{fact.word}: {text}", f"{fact.word}: {flipped}")
            yield Change("flipped", node.at.line, words, said(node, flipped))

    def _denied(self, fact: FactWord, text: str) -> str | None:
        """Is turned into is not, and back; a bound has no such opposite of its own."""
        if text.startswith("inte ") and self._term(fact, text) is None:
            return text.removeprefix("inte ").strip()
        return f"inte {text}" if text.isdecimal() or self._term(fact, text) is not None else None


def _left_out(fact: FactWord, node: Sequence) -> Iterator[Change]:
    if len(node.items) > 1:
        for index, item in enumerate(node.items):
            yield Change("left_out", item.at.line, struck(shown(item), fact.word), without_item(node, index))
