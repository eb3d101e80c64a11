"""What of a decision and its case is kept, and in which column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

import orjson

from router.facts_class import FREE_TEXT, facts_class
from router.storage.errors import FreeTextInDecision

# A quotation mark inside a JSON string is escaped, so these bytes can only be the name of a field.
FREE_TEXT_KEYS = tuple(f'"{field}":'.encode() for field in sorted(FREE_TEXT))


def row_of(decision: Mapping[str, Any], case: Mapping[str, Any]) -> dict[str, object]:
    """The one row that a decision is stored as. Raises `FreeTextInDecision`."""
    return {
        **columns_of(decision, case),
        "id": decision["id"],
        "decided_at": datetime.fromisoformat(decision["decided_at"]),
        "result": checked(orjson.dumps(decision)).decode(),
    }


def columns_of(decision: Mapping[str, Any], case: Mapping[str, Any]) -> dict[str, object]:
    """The columns that equal cases share: all but identifier, time and the result as text."""
    responsible = decision["responsible"] or {}
    registration = case.get("registration") or {}
    explanation = decision["explanation"]
    return {
        "as_of": date.fromisoformat(decision["as_of"]),
        "revision": decision["policy"]["revision"],
        "region": registration.get("region"),
        "municipality": registration.get("municipality"),
        "status": decision["status"],
        "agency": responsible.get("agency"),
        "principal_type": responsible.get("principal_type"),
        "principal_code": responsible.get("principal_code"),
        "fired": _rules(explanation),
        "defeated": _rules(loser for step in explanation for loser in step.get("defeated") or ()),
        "facts": orjson.dumps(without_free_text(case)).decode(),
        "facts_class": facts_class(case),
    }


def parties(decision: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Every agency of one principal that the decision names as answering for something."""
    named = [decision.get("responsible"), decision.get("interim_holder"), *decision.get("co_responsible", ())]
    named += [need.get("responsible") for need in decision.get("needs", ())]
    return [party for party in named if party]


def without_free_text(value: Any) -> Any:
    """The same JSON value with every free-text field left out, at any depth."""
    if isinstance(value, Mapping):
        return {key: without_free_text(part) for key, part in value.items() if key not in FREE_TEXT}
    if isinstance(value, (list, tuple)):
        return [without_free_text(part) for part in value]
    return value


def _rules(steps: Iterable[Mapping[str, Any]]) -> str:
    return orjson.dumps(list(dict.fromkeys(step["rule"] for step in steps))).decode()


def checked(result: bytes) -> bytes:
    """The result as text. Raises `FreeTextInDecision` when it has a field that people write freely in."""
    if any(key in result for key in FREE_TEXT_KEYS):
        raise FreeTextInDecision("a decision may not repeat the free text of its case")
    return result
