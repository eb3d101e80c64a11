"""What must hold between rules: names that exist, mandates to depart, no rule that defeats itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from router.agreement import Agreement
from router.layering import precedence
from router.policy import LAYERS, Rule
from router.reading.problems import Position, Problems, suggest


def check_policies(rules: Sequence[Rule], agreements: Mapping[str, Agreement], problems: Problems) -> None:
    """Adds a problem for every broken relation between rules, and between rules and agreements."""
    by_id: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in by_id:
            first = by_id[rule.id].origin
            problems.add(_at(rule), f"Regeln ”{rule.id}” finns redan i {first.file}:{first.line}.")
        by_id.setdefault(rule.id, rule)
    for rule in rules:
        _check_named(rule, by_id, problems)
        _check_agreement(rule, agreements, problems)
    _check_precedence(by_id, problems)


def _at(rule: Rule) -> Position:
    return Position(rule.origin.file, rule.origin.line, 3)


def _check_named(rule: Rule, by_id: Mapping[str, Rule], problems: Problems) -> None:
    for target in (*rule.departs_from, *rule.yields_to):
        if target not in by_id:
            problems.add(
                _at(rule),
                f"Regeln ”{rule.id}” hänvisar till ”{target}”, som inte finns.",
                suggest(target, by_id),
            )
        elif by_id[target].question != rule.question:
            problems.add(_at(rule), f"Regeln ”{rule.id}” och ”{target}” svarar på olika frågor.")


def _check_agreement(rule: Rule, agreements: Mapping[str, Agreement], problems: Problems) -> None:
    if rule.layer != "national" and not rule.agreements:
        problems.add(_at(rule), f"Regeln ”{rule.id}” ska stödja sig på ett avtal: ange det under rättsgrund.")
    for name in rule.agreements:
        agreement = agreements.get(name)
        if agreement is None:
            problems.add(_at(rule), f"Avtalet ”{name}” finns inte.", suggest(name, agreements))
        elif (agreement.layer, agreement.place) != (rule.layer, rule.place):
            problems.add(_at(rule), f"Avtalet ”{name}” gäller en annan plats än regeln ”{rule.id}”.")


def _check_precedence(by_id: Mapping[str, Rule], problems: Problems) -> None:
    for rule_id, beaten in sorted(precedence(by_id.values()).beats.items()):
        rule = by_id[rule_id]
        if rule_id in beaten:
            problems.add(_at(rule), f"Regeln ”{rule_id}” går i ring: den viker till slut för sig själv.")
            continue
        for loser in rule.departs_from:
            if loser in by_id:
                _check_mandate(rule, by_id[loser], problems)


def _check_mandate(rule: Rule, loser: Rule, problems: Problems) -> None:
    if rule.layer == loser.layer:
        return
    if LAYERS.index(rule.layer) < LAYERS.index(loser.layer):
        return
    if rule.layer not in loser.open_to:
        problems.add(
            _at(rule),
            f"Regeln ”{rule.id}” saknar mandat: ”{loser.id}” är inte öppen för undantag på den nivån (öppen_för).",
        )
