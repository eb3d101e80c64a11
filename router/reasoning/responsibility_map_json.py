"""A map as JSON: the same from the command line and over HTTP."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from itertools import groupby
from typing import Any

from router.agency_reference import AgencyReference
from router.directory import Directory
from router.reasoning.responsibility_map import ResponsibilityMap, Says
from router.reasoning.responsibility_map_changes import Change
from router.reasoning.responsibility_map_comparing import Pair
from router.reasoning.responsibility_map_merging import Ages, Block
from router.reasoning.responsibility_map_rules import rule_note


def map_to_json(found: ResponsibilityMap, directory: Directory) -> dict[str, Any]:
    """The whole map; cells beside each other that say the same are one."""
    telling = _Telling(found, directory)
    return {
        **telling.place(),
        "revision": found.policies.book.revision,
        "agreements": [agreement.id for agreement in found.policies.agreements],
        "could_change_everywhere": _changes(found.everywhere),
        "needs": [
            {"domain": need, "cells": [{**_where(block), **telling.says(block.says)} for block in blocks]}
            for need, blocks in groupby(found.blocks, key=lambda block: block.need)
        ],
    }


def differences_to_json(
    one: ResponsibilityMap, other: ResponsibilityMap, blocks: Iterable[Block[Pair]], directory: Directory
) -> list[dict[str, Any]]:
    """Where the two differ, in which parts, and what each says there."""
    here, there = _Telling(one, directory), _Telling(other, directory)
    return [
        {
            "domain": block.need,
            **_where(block),
            "differs": list(block.says.differs),
            "one": here.says(block.says.one),
            "other": there.says(block.says.other),
        }
        for block in blocks
    ]


class _Telling:
    def __init__(self, found: ResponsibilityMap, directory: Directory) -> None:
        self._map, self._directory = found, directory

    def place(self) -> dict[str, Any]:
        at = self._map.municipality
        place = {"code": at.code, "name": at.name, "region": at.region_code}
        return {"municipality": place, "as_of": self._map.day.isoformat()}

    def says(self, says: Says) -> dict[str, Any]:
        entry = asdict(says.first_contact)
        return {
            "responsible": self._party(says.responsible),
            "shared": [self._party(reference) for reference in says.shared],
            "first_contact": {name: list(part) if isinstance(part, tuple) else part for name, part in entry.items()},
            "rules": [
                {"for": ground.part, **asdict(rule_note(self._map.policies, ground.rule))} for ground in says.grounds
            ],
            "could_change": _changes(self._map.apart(says)),
        }

    def _party(self, reference: AgencyReference) -> dict[str, Any]:
        name, code = self._directory.name, reference.principal_code
        return {
            "agency": reference.agency,
            "principal_type": reference.principal_type,
            "principal_code": code,
            "name": name(reference.agency, code),
            "name_en": name(reference.agency, code, "en"),
        }


def _changes(changes: Iterable[Change]) -> list[dict[str, Any]]:
    return [
        {
            "facts": [
                {"fact": fact.code, "pointer": fact.pointer, "label": fact.labels[0], "label_en": fact.labels[1]}
                for fact in change.facts
            ],
            "leads_to": list(change.leads_to),
        }
        for change in changes
    ]


def _where(block: Block[Any]) -> dict[str, Any]:
    return {"severities": list(block.severities), "ages": ages_to_json(block.ages)}


def ages_to_json(ages: Ages) -> dict[str, int]:
    return {"from": ages[0], "to": ages[1]}
