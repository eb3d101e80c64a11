"""One revision of the policy content, as it was read: nothing is composed or compiled yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from router.agreement import Agreement
from router.fact_words import FactSheet
from router.ladder import Ladder
from router.policy import Clauses, LegalReference, Origin, Rule
from router.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Impossible:
    """A combination of facts that no child can have, and why: the only thing that a proof may leave out."""

    id: str
    when: tuple[Clauses, ...]
    because: str
    origin: Origin


@dataclass(frozen=True, eq=False)
class PolicyContent:
    """Everything a policy folder says. `revision` is a hash of all of it."""

    revision: str
    rules: tuple[Rule, ...]
    agreements: Mapping[str, Agreement]
    laws: Mapping[str, LegalReference]
    sheet: FactSheet
    ladders: Mapping[str, Ladder]
    vocabulary: Vocabulary
    impossible: tuple[Impossible, ...] = ()

    @cached_property
    def _by_id(self) -> Mapping[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that name, or None."""
        return self._by_id.get(rule_id)
