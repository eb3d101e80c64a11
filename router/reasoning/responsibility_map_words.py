"""What a map says, in the reader's words; the rules' own texts are Swedish."""

from __future__ import annotations

from collections.abc import Sequence

from router.agency_reference import AgencyReference
from router.directory import Directory
from router.reasoning.responsibility_map import PARTS, ResponsibilityMap, Says
from router.reasoning.responsibility_map_changes import Change
from router.reasoning.responsibility_map_rules import RuleNote, rule_note
from router.vocabulary import Vocabulary


class MapWords:
    """Puts the parts of one map into words, "sv" or "en"."""

    def __init__(
        self, found: ResponsibilityMap, vocabulary: Vocabulary, directory: Directory, language: str = "sv"
    ) -> None:
        self._map, self._vocabulary, self._directory = found, vocabulary, directory
        self._language = language

    @property
    def place(self) -> str:
        return f"{self._map.municipality.name} {self._map.day.isoformat()}"

    def label(self, code_list: str, code: str) -> str:
        return self._vocabulary[code_list][code].label(self._language)

    def severities(self, codes: Sequence[str]) -> str:
        """One severity, or from the lowest to the highest."""
        first, last = self.label("severity", codes[0]), self.label("severity", codes[-1])
        return first if first == last else f"{first} – {last[0].lower()}{last[1:]}"

    def party(self, reference: AgencyReference) -> str:
        return self._directory.name(reference.agency, reference.principal_code, self._language)

    def shared(self, says: Says) -> list[str]:
        return [self.party(reference) for reference in says.shared]

    def change(self, change: Change) -> str:
        """The facts, and whom they lead to."""
        facts = " + ".join(fact.labels[self._language == "en"] for fact in change.facts)
        return f"{facts} → {', '.join(self.agency(code) for code in change.leads_to)}"

    def agency(self, code: str) -> str:
        """What colleagues call the agency, or in English its label."""
        term = self._vocabulary["agency"][code]
        return term.en if self._language == "en" else term.word[0].upper() + term.word[1:]

    def changes(self, says: Says) -> list[str]:
        return [self.change(change) for change in self._map.apart(says)]

    def rules(self, says: Says) -> list[RuleNote]:
        """The rules behind a cell, each once, in the order of the parts that they decide."""
        in_order = sorted(says.grounds, key=lambda ground: PARTS.index(ground.part))
        return [rule_note(self._map.policies, rule) for rule in dict.fromkeys(ground.rule for ground in in_order)]

    def rule(self, note: RuleNote) -> str:
        return f"{note.title} ({self.label('layer', note.layer).lower()})"
