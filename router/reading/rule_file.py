"""Reads one file of rules."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass
from typing import cast

from router.fact_words import Scope
from router.policy import (
    LAYERS,
    QUESTIONS,
    AgreementReference,
    Layer,
    LegalReference,
    Origin,
    Question,
    Reference,
    Rule,
    SourceReference,
    Validity,
)
from router.reading.condition_words import ConditionReader
from router.reading.fields import Fields
from router.reading.nodes import Mapping, Node, Scalar
from router.reading.outcome_words import OUTCOME_FIELDS, OutcomeReader
from router.reading.problems import suggest

HEAD = ("regel", "rubrik", "fråga", "undantag_från", "före", "efter", "öppen_för", "när")
TAIL = ("motivering", "rättsgrund", "kontroll", "gäller_från", "gäller_till", "granskad", "historik")
SCOPES: dict[str, tuple[Scope, ...]] = {
    "need": ("need", "case"),
    "case": ("case",),
    "place": ("place", "case"),
    "agency": ("agency", "case"),
    "advice": ("case",),
}


@dataclass(frozen=True, slots=True)
class RuleReader:
    """Turns rule nodes into rules of one layer and place."""

    conditions: ConditionReader
    laws: MappingOf[str, LegalReference]
    layer: Layer
    place: str | None
    source: str = ""

    def rules(self, tree: Node) -> tuple[Rule, ...]:
        fields = Fields(tree, "en regelfil", ("regler",), self.conditions.problems)
        fields.required("regler")
        return tuple(rule for node in fields.items("regler") if (rule := self._rule(node)))

    def _question(self, node: Node) -> Question | None:
        problems, codes = self.conditions.problems, self.conditions.vocabulary["question"]
        if not isinstance(node, Mapping) or not isinstance(asked := node.items.get("fråga"), Scalar):
            problems.add(node.at, "Regeln saknar ”fråga”.")
            return None
        term = codes.by_word(str(asked.text))
        if term is None or term.code not in QUESTIONS:
            problems.add(asked.at, f"Okänd fråga ”{asked.text}”.", codes.suggest(str(asked.text)))
            return None
        return cast(Question, term.code)

    def _rule(self, node: Node) -> Rule | None:
        question = self._question(node)
        if question is None:
            return None
        kind, problems = QUESTIONS[question], self.conditions.problems
        head = [name for name in HEAD if name not in (("undantag_från",) if kind.precedes else ("före", "efter"))]
        about = self.conditions.vocabulary["question"][question].word
        fields = Fields(node, f"en regel om {about}", (*head, *OUTCOME_FIELDS[question], *TAIL), problems)
        name, title, because = fields.text("regel"), fields.text("rubrik"), fields.text("motivering")
        start, reviewed = fields.day("gäller_från"), fields.day("granskad")
        end = fields.day("gäller_till", required=False)
        when = self.conditions.clauses(fields.node("när"), SCOPES[kind.subject])
        outcome = OutcomeReader(self.conditions).outcome(question, fields)
        references = self._references(fields)
        if start and end and end < start:
            problems.add(fields.where("gäller_till"), "Regeln slutar gälla innan den börjar.")
        if name is None or title is None or because is None or start is None or reviewed is None:
            return None
        return Rule(
            id=name,
            title=title,
            question=question,
            layer=self.layer,
            place=self.place,
            when=when,
            outcome=outcome,
            because=because,
            references=references,
            validity=Validity(start, end),
            reviewed=reviewed,
            departs_from=fields.texts("före" if kind.precedes else "undantag_från"),
            yields_to=fields.texts("efter") if kind.precedes else (),
            open_to=self._open_to(fields),
            mark=self._mark(fields),
            origin=Origin(fields.where("regel").file, fields.where("regel").line, self.source),
            history=fields.texts("historik"),
        )

    def _open_to(self, fields: Fields) -> tuple[Layer, ...]:
        layers, found = self.conditions.vocabulary["layer"], []
        for text in fields.texts("öppen_för"):
            term = layers.by_word(text)
            if term is None or term.code not in LAYERS or term.code == self.layer:
                self.conditions.problems.add(
                    fields.where("öppen_för"),
                    f"En regel kan inte vara öppen för ”{text}”.",
                    layers.suggest(text),
                )
            else:
                found.append(term.code)
        return tuple(found)

    def _mark(self, fields: Fields) -> str | None:
        mark, marks = (
            fields.text("kontroll", required=False),
            self.conditions.vocabulary["verification"].terms,
        )
        if mark is not None and mark not in marks:
            self.conditions.problems.add(
                fields.where("kontroll"), f"Okänt kontrollmärke ”{mark}”.", suggest(mark, marks)
            )
        return mark

    def _references(self, fields: Fields) -> tuple[Reference, ...]:
        if not fields.items("rättsgrund"):
            self.conditions.problems.add(fields.at, "Regeln saknar rättsgrund: ange lag, avtal eller källa.")
        return tuple(found for node in fields.items("rättsgrund") if (found := self._reference(node)))

    def _reference(self, node: Node) -> Reference | None:
        problems = self.conditions.problems
        if isinstance(node, Scalar):
            label = str(node.text).strip()
            if label not in self.laws:
                problems.add(node.at, f"”{label}” finns inte i lagregistret.", suggest(label, self.laws))
            return self.laws.get(label)
        fields = Fields(node, "en rättsgrund", ("avtal", "punkt", "källa", "kontroll", "granskad"), problems)
        if agreement := fields.text("avtal", required=False):
            return AgreementReference(agreement, fields.text("punkt") or "")
        text, mark, on = fields.text("källa"), fields.text("kontroll"), fields.day("granskad")
        return SourceReference(text, mark, on) if text and mark and on else None
