"""From a real case to the variables that are true of it: how tests hold the circuit to the router."""

from __future__ import annotations

from router.conditions import Facts
from router.item_facts import Items
from router.reasoning.case_space import CaseSpace
from router.reasoning.item_choices import AWAY, HOME, NEAR, UNTOLD, Choice
from router.reasoning.list_space import Item, ListSpace
from router.routing import Routing

NOT_TESTED = ("code", "since", "sent", "owner", "owner_sector", "to_lead")


def variables_of(routing: Routing, space: CaseSpace) -> frozenset[str]:
    """The names of the variables that are true of the case that was routed."""
    told, names = routing.told, space.circuit.names
    true = set()
    for fact, values in space.facts.values.items():
        (value,) = [value for value in values if value.covers(told.facts.get(fact))]
        true.add(names[value.literal])
    for items, listed in ((told.needs, space.needs), (told.contacts, space.contacts)):
        true |= _list(items, listed, routing)
    for items, listed in ((told.referrals, space.referrals), (told.diagnoses, space.diagnoses)):
        true |= _list(items, listed, routing)
    return frozenset(true)


def _list(items: Items, listed: ListSpace, routing: Routing) -> set[str]:
    true = {f"{listed.name} told"} if items.complete else set()
    for row, place in zip(items.rows, items.places, strict=True):
        item = _kind(row, place, listed, routing)
        name = f"{listed.name}#{item.index}"
        if listed.name == "needs" and name in true:
            true.add(f"{name} twice")
        true.add(name)
    return true


def _kind(row: Facts, place: int | str, listed: ListSpace, routing: Routing) -> Item:
    facts = {name: value for name, value in row.items() if name not in NOT_TESTED or listed.name == "diagnoses"}
    if listed.name == "contacts":
        return _contact(facts, row, place, listed, routing)
    (item,) = [item for item in listed.items if any(choice.facts == facts for choice in item.choices)]
    return item


def _contact(facts: Facts, row: Facts, place: int | str, listed: ListSpace, routing: Routing) -> Item:
    elsewhere = isinstance(place, str)
    fitting = [
        (choice, item)
        for item in listed.items
        for choice in item.choices
        if (choice.document is None) is elsewhere and _same_contact(choice, facts, row, routing)
    ]
    waited = facts.get("waited_days")
    if isinstance(waited, int) and waited >= 0:
        longest = max(int(choice.facts["waited_days"]) for choice, _ in fitting)
        fitting = [(choice, item) for choice, item in fitting if choice.facts["waited_days"] == longest]
    (found,) = fitting
    return found[1]


def _same_contact(choice: Choice, facts: Facts, row: Facts, routing: Routing) -> bool:
    mine = {name: value for name, value in choice.facts.items() if name != "waited_days"}
    if mine != {name: value for name, value in facts.items() if name != "waited_days"}:
        return False
    waited, rep = facts.get("waited_days"), choice.facts.get("waited_days")
    if (waited is None) != (rep is None) or (waited is not None and not int(rep or 0) <= int(waited)):
        return False
    if choice.document is None:
        return True
    return (choice.marks["whose"], choice.marks["at_lead"]) == _whose(row, routing)


def _whose(row: Facts, routing: Routing) -> tuple[str, bool]:
    code, where, status = row.get("code"), routing.told.places, row.get("status")
    if status not in ("active", "waiting", None):
        return UNTOLD, False
    if code is None:
        return UNTOLD, True
    at_lead = row.get("agency") != routing.lead.agency or code == routing.lead.principal_code
    if status != "active":
        return (UNTOLD, True) if at_lead else (AWAY, False)
    if code in (where.registration, where.registration_region):
        return HOME, at_lead
    return (NEAR if code in (where.stay, where.stay_region) else AWAY), at_lead
