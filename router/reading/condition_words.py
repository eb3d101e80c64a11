"""Reads `när:` – the Swedish words of a condition – into atoms over facts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from math import prod

from router.conditions import Atom, Condition, Operator
from router.fact_words import FactSheet, FactWord, Scope
from router.policy import Clause, Clauses, Exists, ItemList, Parameter
from router.reading.nodes import Mapping, Node, Scalar, Sequence
from router.reading.problems import Problems, suggest
from router.vocabulary import CodeList, Vocabulary

BOUNDS: dict[str, Operator] = {"minst": ">=", "högst": "<=", "under": "<", "över": ">"}
RANGE = re.compile(r"(\d{1,6}) till (\d{1,6})\Z")
MOST_ALTERNATIVES = 100
"""Of one condition, nested choices multiplied: fifteen times the most that a rule of the product has."""
EITHER = "något_av"
PARAMETER = "parametern "
KNOWN: dict[str, Operator] = {"känt": "known", "känd": "known", "okänt": "unknown", "okänd": "unknown"}
EXISTS: dict[str, tuple[ItemList, Scope, bool]] = {
    "annat_behov": ("other_needs", "need", True),
    "inget_annat_behov": ("other_needs", "need", False),
    "något_behov": ("needs", "need", True),
    "inget_behov": ("needs", "need", False),
    "kontakt": ("contacts", "contact", True),
    "ingen_kontakt": ("contacts", "contact", False),
    "remiss": ("referrals", "referral", True),
    "ingen_remiss": ("referrals", "referral", False),
    "diagnos": ("diagnoses", "diagnosis", True),
    "ingen_diagnos": ("diagnoses", "diagnosis", False),
    "regionen_har": ("units", "unit", True),
    "regionen_har_inte": ("units", "unit", False),
}


@dataclass(frozen=True, slots=True)
class ConditionReader:
    """Turns condition nodes into atoms; whatever it cannot read becomes a problem at its place."""

    sheet: FactSheet
    vocabulary: Vocabulary
    problems: Problems

    def clauses(self, node: Node | None, scopes: tuple[Scope, ...]) -> tuple[Clauses, ...]:
        """`när:` as alternatives, each a conjunction. A missing `när:` always holds."""
        if node is None or (isinstance(node, Scalar) and node.value is None):
            return ((),)
        if not isinstance(node, Mapping):
            self.problems.add(node.at, "Villkoret ska vara fält med namn och värde.")
            return ((),)
        parts: list[tuple[Clauses, ...]] = []
        for name, value in node.items.items():
            parts.append(self._part(name, value, node, scopes))
        if prod(len(part) for part in parts) > MOST_ALTERNATIVES:
            self.problems.add(node.at, f"Villkoret ger fler än {MOST_ALTERNATIVES} alternativ: dela regeln.")
            return ((),)
        return tuple(tuple(clause for part in choice for clause in part) for choice in product(*parts))

    def _part(self, name: str, value: Node, parent: Mapping, scopes: tuple[Scope, ...]) -> tuple[Clauses, ...]:
        if name == EITHER:
            options = value.items if isinstance(value, Sequence) else (value,)
            return tuple(clauses for option in options for clauses in self.clauses(option, scopes))
        if name in EXISTS and "case" in scopes:
            return self._exists(name, value)
        return (self._fact(name, value, parent, scopes),)

    def _exists(self, name: str, value: Node) -> tuple[Clauses, ...]:
        items, scope, present = EXISTS[name]
        wheres = self.where(value, scope)
        if present:
            return tuple((Exists(items, where),) for where in wheres)
        return (tuple(Exists(items, where, present=False) for where in wheres),)

    def where(self, node: Node, scope: Scope) -> tuple[Condition, ...]:
        """A condition on the items of a list (a contact, a referral, another need)."""
        return tuple(
            tuple(clause for clause in clauses if isinstance(clause, Atom))
            for clauses in self.clauses(node, (scope,))
        )

    def _fact(self, name: str, value: Node, parent: Mapping, scopes: tuple[Scope, ...]) -> tuple[Clause, ...]:
        fact = next((found for scope in scopes if (found := self.sheet.by_word(scope, name))), None)
        if fact is None:
            known = [word for scope in scopes for word in self.sheet.words(scope)]
            allowed = [*known, EITHER, *(EXISTS if "case" in scopes else ())]
            self.problems.add(parent.key_at(name), f"Okänt villkor ”{name}”.", suggest(name, allowed))
            return ()
        atom = self._atom(fact, value)
        return atom or ()

    def _atom(self, fact: FactWord, node: Node) -> tuple[Atom, ...] | None:
        if isinstance(node, Mapping) and set(node.items) == {"parameter"}:
            return self._parameter(fact, "==", node.items["parameter"])
        if isinstance(node, Sequence):
            values = [self._value(fact, item) for item in node.items]
            return (Atom(fact.code, "in", tuple(v for v in values if v is not None)),)
        if not isinstance(node, Scalar) or node.value is None:
            self.problems.add(node.at, f"Ett värde för ”{fact.word}” saknas.")
            return None
        return self._tested(fact, str(node.text).strip(), node)

    def _tested(self, fact: FactWord, text: str, node: Scalar) -> tuple[Atom, ...] | None:
        """One scalar as a test: known or not, a span, a bound, a denial, or plain equality."""
        if text in KNOWN:
            return (Atom(fact.code, KNOWN[text]),)
        if span := RANGE.match(text):
            return (Atom(fact.code, ">=", int(span[1])), Atom(fact.code, "<=", int(span[2])))
        first, _, rest = text.partition(" ")
        if first in BOUNDS and rest:
            return self._bounded(fact, BOUNDS[first], rest, node)
        if first == "inte" and rest and not self._is_word(fact, text):
            return self._compared(fact, "!=", rest, node)
        return self._compared(fact, "==", text, node)

    def _bounded(self, fact: FactWord, op: Operator, text: str, node: Scalar) -> tuple[Atom, ...] | None:
        if text.startswith(PARAMETER):
            return self._named_parameter(fact, op, text.removeprefix(PARAMETER).strip(), node)
        return self._compared(fact, op, text, node)

    def _is_word(self, fact: FactWord, text: str) -> bool:
        """Some words begin with "inte" themselves."""
        return fact.code_list is not None and self._codes(fact).by_word(text) is not None

    def _compared(self, fact: FactWord, op: Operator, text: str, node: Scalar) -> tuple[Atom, ...] | None:
        if op not in ("==", "!=") and fact.kind not in ("number", "ranked"):
            self.problems.add(
                node.at, f"”{fact.word}” har ingen ordning: ”{text}” kan inte jämföras med minst eller högst."
            )
            return None
        value = self._read(fact, text, node)
        return None if value is None else (Atom(fact.code, op, value),)

    def _parameter(self, fact: FactWord, op: Operator, node: Node) -> tuple[Atom, ...] | None:
        if isinstance(node, Scalar):
            return self._named_parameter(fact, op, str(node.text), node)
        self.problems.add(node.at, "Parameterns namn ska vara text.")
        return None

    def _named_parameter(self, fact: FactWord, op: Operator, name: str, node: Scalar) -> tuple[Atom, ...] | None:
        if name not in self.sheet.parameters:
            self.problems.add(node.at, f"Okänd parameter ”{name}”.", suggest(name, self.sheet.parameters))
            return None
        return (Atom(fact.code, op, Parameter(name)),)

    def _value(self, fact: FactWord, node: Node) -> int | str | bool | None:
        if isinstance(node, Scalar) and node.value is not None:
            return self._read(fact, str(node.text).strip(), node)
        self.problems.add(node.at, f"Ett värde för ”{fact.word}” ska vara ett ord eller ett tal.")
        return None

    def _read(self, fact: FactWord, text: str, node: Scalar) -> int | str | bool | None:
        readers: dict[str, Callable[[FactWord, str, Scalar], int | str | bool | None]] = {
            "number": self._number,
            "yes_no": self._yes_no,
            "code": self._code,
            "ranked": self._rank,
        }
        return readers[fact.kind](fact, text, node)

    def _number(self, fact: FactWord, text: str, node: Scalar) -> int | None:
        if re.fullmatch(r"\d{1,6}", text):
            return int(text)
        self.problems.add(node.at, f"”{fact.word}” ska vara ett heltal, inte ”{text}”.")
        return None

    def _yes_no(self, fact: FactWord, text: str, node: Scalar) -> bool | None:
        if text in ("ja", "nej"):
            return text == "ja"
        self.problems.add(node.at, f"”{fact.word}” ska vara ja, nej, känt eller okänt, inte ”{text}”.")
        return None

    def _code(self, fact: FactWord, text: str, node: Scalar) -> str | None:
        codes = self._codes(fact)
        term = codes.by_word(text)
        if term is None:
            self.problems.add(
                node.at,
                f"”{text}” finns inte bland orden för ”{fact.word}” ({codes.name}).",
                codes.suggest(text),
            )
            return None
        return term.code

    def _rank(self, fact: FactWord, text: str, node: Scalar) -> int | None:
        code = self._code(fact, text, node)
        return None if code is None else int(str(self._codes(fact).terms[code].extra["rang"]))

    def _codes(self, fact: FactWord) -> CodeList:
        assert fact.code_list is not None
        return self.vocabulary[fact.code_list]
