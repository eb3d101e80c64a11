"""What is shown of each rule: read aloud, with its sources, its relations to other rules and its scenarios."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from router.places import Places
from router.policy import AgreementReference, LegalReference, Reference, Rule
from router.policy_book import PolicyBook
from router.rule_reading import RuleReading
from router.scenarios.texts import RuleScenarios


class RulePages:
    """The rules of one policy book as pages, with the scenarios that test them."""

    def __init__(self, book: PolicyBook, places: Places, scenarios: RuleScenarios) -> None:
        self._book, self._places, self._scenarios = book, places, scenarios
        self._reading = RuleReading(book.sheet, book.vocabulary)

    def all(self) -> list[dict[str, Any]]:
        """Every rule without its scenarios, national first, then by place and name.

        Made once: whoever gets them changes nothing in them.
        """
        return self._all

    @cached_property
    def _all(self) -> list[dict[str, Any]]:
        order = {"national": 0, "regional": 1, "local": 2}
        rules = sorted(self._book.rules, key=lambda rule: (order[rule.layer], rule.place or "", rule.id))
        return [self._page(rule) for rule in rules]

    def one(self, rule_id: str) -> dict[str, Any] | None:
        rule = self._book.rule(rule_id)
        if rule is None:
            return None
        scenarios = [{"name": told.name, "text": told.text} for told in self._scenarios.of(rule_id)]
        return {**self._page(rule), "scenarios": scenarios}

    def _page(self, rule: Rule) -> dict[str, Any]:
        vocabulary = self._book.vocabulary
        return {
            "id": rule.id,
            "title": rule.title,
            "question": rule.question,
            "question_label": vocabulary["question"][rule.question].label("sv"),
            "layer": rule.layer,
            "layer_label": vocabulary["layer"][rule.layer].label("sv"),
            "place": self._places.principal_name(rule.place) if rule.place else None,
            "conditions": self._reading.conditions(rule),
            "result": self._reading.result(rule),
            "motivation": rule.because,
            "references": [self._reference(reference) for reference in rule.references],
            "valid_from": rule.validity.start.isoformat(),
            "valid_to": rule.validity.end.isoformat() if rule.validity.end else None,
            "reviewed": rule.reviewed.isoformat(),
            "status": self._status(rule),
            "open_to": [vocabulary["layer"][layer].label("sv") for layer in rule.open_to],
            "exceptions_to": [self._named(target) for target in rule.departs_from if self._book.rule(target)],
            "excepted_by": [self._named(other) for other in self._excepted_by.get(rule.id, ())],
            "history": [],
            "source_text": rule.origin.text,
            "file": f"{rule.origin.file}:{rule.origin.line}",
        }

    @cached_property
    def _excepted_by(self) -> Mapping[str, Sequence[str]]:
        """By rule, those that depart from it."""
        found: dict[str, list[str]] = {}
        for rule in self._book.rules:
            for target in rule.departs_from:
                found.setdefault(target, []).append(rule.id)
        return found

    def _status(self, rule: Rule) -> str:
        if rule.layer == "national":
            return "Gäller i hela landet"
        unsigned = any(self._book.agreements[name].unsigned_by for name in rule.agreements)
        return "Förslag som parterna inte har undertecknat" if unsigned else "Undertecknad"

    def _named(self, rule_id: str) -> dict[str, str]:
        rule = self._book.rule(rule_id)
        return {"id": rule_id, "title": rule.title if rule else rule_id}

    def _reference(self, reference: Reference) -> dict[str, Any]:
        marks = self._book.vocabulary["verification"]
        if isinstance(reference, AgreementReference):
            agreement = self._book.agreements[reference.agreement]
            return {
                "kind": "agreement",
                "label": f"{agreement.title}: {reference.point}",
                "text": agreement.uncertain,
                "mark": None,
                "mark_label": None,
                "verified": not agreement.unsigned_by,
                "checked_on": agreement.reviewed.isoformat(),
                "note": None,
            }
        law = isinstance(reference, LegalReference)
        return {
            "kind": "law" if law else "source",
            "label": reference.label if isinstance(reference, LegalReference) else reference.text,
            "text": reference.says if isinstance(reference, LegalReference) else None,
            "mark": reference.mark,
            "mark_label": marks[reference.mark].label("sv"),
            "verified": not marks[reference.mark].flag("obekräftad"),
            "checked_on": reference.checked_on.isoformat(),
            "note": reference.note if isinstance(reference, LegalReference) else None,
        }
