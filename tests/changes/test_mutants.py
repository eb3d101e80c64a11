"""Every change of a rule that can be thought of is told: one rule, a sentence, and where it differs."""

from __future__ import annotations

from itertools import zip_longest

from router.bootstrap import Router
from router.changes.contents import Whole, content_changes
from router.reasoning.mutants import Mutant, mutants_of
from tests.changes.conftest import with_policies


def by_rule(router: Router) -> dict[str, list[Mutant]]:
    found: dict[str, list[Mutant]] = {}
    for mutant in mutants_of(router.book):
        found.setdefault(mutant.rule.id, []).append(mutant)
    return found


def test_every_mutant_is_one_changed_rule_with_a_sentence(router: Router, shipped: Whole) -> None:
    """Each round changes every rule in one way, so that each rule is told once."""
    old = Whole(shipped.policies, shipped.directory)
    for round_ in zip_longest(*by_rule(router).values()):
        mutants = {mutant.rule.id: mutant for mutant in round_ if mutant is not None}
        rules = [mutants[rule.id].changed if rule.id in mutants else rule for rule in router.book.rules]
        new = with_policies(old, rules=tuple(rule for rule in rules if rule is not None))
        told = content_changes(old, new, router.places)
        assert sorted(change.id for change in told) == sorted(mutants)
        for change in told:
            mutant = mutants[change.id]
            assert change.how == ("removed" if mutant.changed is None else "changed"), mutant
            assert mutant.rule.title in change.summary, mutant
            assert change.summary.endswith("."), mutant
            assert change.differences, mutant
            assert all(
                any(piece.fate != "kept" for line in difference.lines for piece in line)
                for difference in change.differences
            ), mutant
