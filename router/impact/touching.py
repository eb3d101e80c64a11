"""Which cases a changed rule could concern, now or with an answer that is still missing: others keep their answer.

A rule concerns no case in which one of its tests fails on a fact that is known and stays as it is. What is only known
once somebody leads, or what another answer about a placement would change, is taken to be open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from router.case import Case
from router.conditions import Atom, Condition, Facts, atom_holds
from router.facts import CaseFacts, place_facts
from router.item_facts import Items
from router.policy import Clause, Clauses, Exists, Subject

LISTS = ("needs", "contacts", "referrals", "diagnoses", "units")


@dataclass(frozen=True, slots=True)
class ChangedRule:
    """One version of a rule that was changed, taken away or added: of what it speaks, and when it applies."""

    subject: Subject
    when: tuple[Clauses, ...]


Lists = Mapping[str, Items]
"""The lists of a case by their names."""


def touched(rules: Iterable[ChangedRule], case: Case, told: CaseFacts) -> bool:
    """Whether one of them could apply to the case. `told` is what is known before anyone is responsible."""
    return may_concern(rules, _steady(case, told), {name: getattr(told, name) for name in LISTS})


def may_concern(rules: Iterable[ChangedRule], facts: Facts, lists: Lists) -> bool:
    """The same of a case of which these facts are known, and will stay so."""
    return any(_possible(rule, facts, lists) for rule in rules)


def _steady(case: Case, told: CaseFacts) -> Facts:
    """The facts that no answer to an open question changes: of a placement, a place may be told yet."""
    if case.placement is None:
        return told.facts
    moving = place_facts(case, told.places).keys()
    return {name: value for name, value in told.facts.items() if name not in moving}


def _possible(rule: ChangedRule, facts: Facts, lists: Lists) -> bool:
    needs = lists["needs"].rows
    if rule.subject != "need" or not needs:
        return any(_may_hold(clauses, facts, lists, None) for clauses in rule.when)
    return any(
        _may_hold(clauses, {**facts, **need}, lists, index)
        for clauses in rule.when
        for index, need in enumerate(needs)
    )


def _may_hold(clauses: Clauses, facts: Facts, lists: Lists, need: int | None) -> bool:
    return all(_clause_may_hold(clause, facts, lists, need) for clause in clauses)


def _clause_may_hold(clause: Clause, facts: Facts, lists: Lists, need: int | None) -> bool:
    if isinstance(clause, Atom):
        return _atom_may_hold(clause, facts)
    items = lists["needs" if clause.items == "other_needs" else clause.items]
    rows = [row for index, row in enumerate(items.rows) if clause.items != "other_needs" or index != need]
    return _some_may_be_such(clause, rows, items) if clause.present else not _one_is_such(clause.where, rows)


def _some_may_be_such(clause: Exists, rows: list[Facts], items: Items) -> bool:
    return not items.complete or any(all(_atom_may_hold(atom, row) for atom in clause.where) for row in rows)


def _one_is_such(where: Condition, rows: list[Facts]) -> bool:
    return any(all(atom.fact in row and atom_holds(atom, row) for atom in where) for row in rows)


def _atom_may_hold(atom: Atom, facts: Facts) -> bool:
    """A fact that is not there may be open, or be worked out later: then anything is possible."""
    return atom.fact not in facts or atom_holds(atom, facts) is not False
