"""Whose agency it is, as propositions: which place decides for each agency, for all cases at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from router.conditions import Scalar
from router.policies import Policies
from router.policy import Clauses, Rule
from router.reasoning.circuit import Circuit, Literal
from router.reasoning.standing_circuit import Answers, StandingCircuit, answers
from router.vocabulary import Vocabulary

Told = Callable[[Clauses, Mapping[str, Scalar]], Literal]
"""Whether a condition holds, given the facts of the place that is asked about."""


@dataclass
class Territories:
    """The rules about places, asked of each agency and area that matters."""

    circuit: Circuit
    policies: Policies
    vocabulary: Vocabulary
    standings: StandingCircuit
    told: Told
    _known: dict[tuple[str, str | None], Answers] = field(default_factory=dict)

    def of(self, agency: str, area: str | None = None) -> Answers:
        """The places that may decide, for an agency that answers for a need of this area."""
        if (agency, area) not in self._known:
            self._known[agency, area] = self._asked(agency, area)
        return self._known[agency, area]

    @property
    def asked(self) -> Mapping[tuple[str, str | None], Answers]:
        return self._known

    def _asked(self, agency: str, area: str | None) -> Answers:
        own: dict[str, Scalar] = {
            "place.agency": agency,
            "place.sector": self.vocabulary["agency"][agency].text("gren"),
            "place.area": area or "none",
        }
        rules = self.policies.stages["place"].rules
        fired = {rule.id: self.circuit.any_of(self.told(c, own) for c in rule.when) for rule in rules.values()}
        standing = self.standings.standing(rules.values(), fired)
        return answers(self.circuit, rules, standing, _place)


def _place(rule: Rule) -> object:
    return rule.outcome.place
