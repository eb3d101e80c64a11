"""Cases that no rule can tell apart, on whichever day: a number that they share, made of what rules look at.

Works on the JSON of a case, as it is recorded. What is not named here counts: a field that rules begin to look at
may at most have been left out of the list below by then, and a migration then numbers what is recorded anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import orjson

Json = Mapping[str, Any]
NOT_LOOKED_AT: Mapping[str, frozenset[str]] = {
    "registration": frozenset({"municipality_name"}),
    "placement": frozenset({"since"}),
    "school": frozenset({"year"}),
    "home": frozenset({"guardians", "concerns"}),
    "supply": frozenset({"distance_km"}),
}
"""By the part of a case: fields that no fact is made of."""
FREE_TEXT = frozenset({"detail", "reason"})
"""The fields a person writes freely in, wherever they stand in a case."""
WAITING = "waiting"
BYTES = 8


def facts_class(case: Json) -> int:
    """The number of the case's class: 64 bits with a sign, as both databases keep them.

    >>> facts_class({"as_of": "2026-11-21", "home": {"guardians": 2}}) == facts_class({"as_of": "2026-11-22"})
    True
    """
    text = orjson.dumps(_told(case), option=orjson.OPT_SORT_KEYS)
    return int.from_bytes(hashlib.blake2b(text, digest_size=BYTES).digest(), "big", signed=True)


def _told(case: Json) -> dict[str, Any]:
    """What rules can see. Days are told by what is made of them: how long somebody waited, and who came first."""
    told = {name: _part(name, value) for name, value in case.items() if value is not None and name != "as_of"}
    as_of = str(case.get("as_of", ""))
    if told.get("ongoing_contacts"):
        told["ongoing_contacts"] = _contacts(told["ongoing_contacts"], as_of)
    if told.get("referral_history"):
        told["referral_history"] = _ordered(told["referral_history"], "date", as_of)
    if "interpreter_language" in told:
        told["interpreter_language"] = True
    return {name: value for name, value in told.items() if value != {} or name == "placement"}


def _part(name: str, value: Any) -> Any:
    if isinstance(value, Mapping):
        left_out = NOT_LOOKED_AT.get(name, frozenset())
        return {field: told for field, told in value.items() if told is not None and field not in left_out}
    if isinstance(value, (list, tuple)):
        return [_item(item) for item in value]
    return value


def _item(item: Any) -> Any:
    if not isinstance(item, Mapping):
        return item
    return {field: told for field, told in item.items() if told is not None and field not in FREE_TEXT}


def _contacts(contacts: list[dict[str, Any]], as_of: str) -> list[dict[str, Any]]:
    waited = [_days(contact["since"], as_of) if _waits(contact) else None for contact in contacts]
    ordered = _ordered(contacts, "since", as_of)
    return [
        contact if days is None else {**contact, "waited": days}
        for contact, days in zip(ordered, waited, strict=True)
    ]


def _waits(contact: Json) -> bool:
    return contact.get("status") == WAITING and "since" in contact


def _days(since: str, as_of: str) -> int:
    """From the first day that is meant to the day of the case."""
    first = since if since.count("-") > 1 else f"{since}-01"
    return (date.fromisoformat(as_of) - date.fromisoformat(first)).days


def _ordered(items: list[dict[str, Any]], field: str, as_of: str) -> list[dict[str, Any]]:
    """The items with their day replaced by its place among all of them, counted back from the day of the case."""
    place = _places([*(item[field] for item in items if field in item), as_of])
    return [{**item, field: place[item[field]]} if field in item else item for item in items]


def _places(days: Iterable[str]) -> Mapping[str, int]:
    return {day: place for place, day in enumerate(sorted(set(days), reverse=True))}
