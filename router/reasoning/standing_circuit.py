"""Which rules stand, as propositions: the same layering as `router.layering`, for all cases at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from router.layering import Precedence
from router.policy import LAYERS, Rule
from router.reasoning.circuit import FALSE, TRUE, Circuit, Literal


@dataclass
class StandingCircuit:
    """Works out what stands of rules that apply under given conditions; the same question is answered once."""

    circuit: Circuit
    precedence: Precedence
    _known: dict[tuple[tuple[str, Literal], ...], dict[str, Literal]] = field(default_factory=dict)

    def standing(self, rules: Iterable[Rule], fired: Mapping[str, Literal]) -> dict[str, Literal]:
        """For each rule that may apply, whether it stands. `fired` says whether each applies."""
        possible = [rule for rule in rules if fired[rule.id] != FALSE]
        key = tuple((rule.id, fired[rule.id]) for rule in possible)
        if key not in self._known:
            self._known[key] = self._standing(possible, fired)
        return self._known[key]

    def _standing(self, rules: list[Rule], fired: Mapping[str, Literal]) -> dict[str, Literal]:
        left: dict[str, Literal] = {}
        for layer in LAYERS:
            own = [rule for rule in rules if rule.layer == layer]
            together = {**left, **{rule.id: self._admitted(rule, fired[rule.id], left) for rule in own}}
            left = self._unbeaten(together)
        return left

    def _admitted(self, rule: Rule, fired: Literal, above: Mapping[str, Literal]) -> Literal:
        """A rule that departs from a higher layer applies only where one of those rules stands."""
        targets = [t for t in rule.departs_from if self.precedence.layers.get(t) != rule.layer]
        mandate = self.circuit.any_of(above.get(target, FALSE) for target in targets) if targets else TRUE
        return self.circuit.all_of((fired, mandate))

    def _unbeaten(self, together: Mapping[str, Literal]) -> dict[str, Literal]:
        """Of rules that apply together, when each is beaten by none of the others."""
        stronger: dict[str, list[Literal]] = {}
        for rule_id, literal in together.items():
            for loser in self.precedence.beats[rule_id]:
                stronger.setdefault(loser, []).append(-literal)
        return {
            rule_id: self.circuit.all_of((literal, *stronger.get(rule_id, ())))
            for rule_id, literal in together.items()
        }


@dataclass(frozen=True)
class Answers:
    """What may come of one question: for each different result, who says so and whether any of them stands."""

    by_result: Mapping[object, Literal]
    saying: Mapping[object, tuple[str, ...]]
    rules: Mapping[str, Literal]

    def conflict(self, circuit: Circuit) -> Literal:
        """Two different results at once."""
        return circuit.two_of(list(self.by_result.values()))

    def gap(self, circuit: Circuit) -> Literal:
        """No result at all."""
        return -circuit.any_of(self.by_result.values())


def answers(
    circuit: Circuit, rules: Mapping[str, Rule], standing: Mapping[str, Literal], result: Callable[[Rule], object]
) -> Answers:
    """The standing rules by what they say."""
    saying: dict[object, list[str]] = {}
    for rule_id in standing:
        saying.setdefault(result(rules[rule_id]), []).append(rule_id)
    by_result = {key: circuit.any_of(standing[rule] for rule in said) for key, said in saying.items()}
    return Answers(by_result, {key: tuple(said) for key, said in saying.items()}, standing)
