"""All policies that were read, and those of them that apply at one place on one day."""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from router.agreement import Agreement
from router.policies import Policies, settled_parameters
from router.policy import Rule
from router.policy_content import PolicyContent

MOST_COMPOSED = 64
MOST_PLACES = 1024


class NoPolicyOnDay(Exception):
    """No policy at all applies on the day asked for; `first` is the earliest day that has any."""

    def __init__(self, day: date, first: date) -> None:
        self.day, self.first = day, first
        super().__init__(f"no policies apply on {day}; the first day is {first}")


@dataclass(frozen=True, eq=False)
class PolicyBook(PolicyContent):
    """The content of one revision, and what of it applies where and when. Safe to share between threads."""

    proposals_apply: bool = True
    _composed: dict[tuple[object, ...], Policies] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _by_place: dict[tuple[date, str | None, str | None], Policies] = field(default_factory=dict, repr=False)

    @cached_property
    def first_day(self) -> date:
        return min(rule.validity.start for rule in self.rules if rule.layer == "national")

    def agreements_in_force(self, day: date, region: str | None, municipality: str | None) -> tuple[Agreement, ...]:
        """Those that bind both places on the day, in a fixed order."""
        found = (
            agreement
            for agreement in self.agreements.values()
            if agreement.in_force(day, proposals=self.proposals_apply) and agreement.binds(region, municipality, day)
        )
        return tuple(sorted(found, key=lambda agreement: agreement.id))

    def parameters(self, day: date, region: str | None, municipality: str | None) -> Mapping[str, int | str | bool]:
        """The parameters of `in_force` alone, for whoever decides nothing. Raises NoPolicyOnDay."""
        if day < self.first_day:
            raise NoPolicyOnDay(day, self.first_day)
        return settled_parameters(self.agreements_in_force(day, region, municipality), self)

    def in_force(self, day: date, region: str | None, municipality: str | None) -> Policies:
        """The policies for a child of this region and municipality on this day.

        Places and days to which the same rules apply share one composed, compiled set.
        Raises NoPolicyOnDay before the first day that any national rule covers.
        """
        asked = (day, region, municipality)
        known = self._by_place.get(asked)
        if known is None:
            known = self._compose(day, region, municipality)
            if len(self._by_place) >= MOST_PLACES:
                self._by_place.clear()
            self._by_place[asked] = known
        return known

    def _compose(self, day: date, region: str | None, municipality: str | None) -> Policies:
        if day < self.first_day:
            raise NoPolicyOnDay(day, self.first_day)
        agreements = self.agreements_in_force(day, region, municipality)
        ids = {agreement.id for agreement in agreements}
        places = (region, municipality)
        rules = tuple(rule for rule in self.rules if applies(rule, day, places, ids))
        key = (tuple(rule.id for rule in rules), tuple(ids and sorted(ids)))
        with self._lock:
            found = self._composed.pop(key, None)
            if found is None:
                found = Policies.compose(rules, agreements, self)
            self._composed[key] = found
            while len(self._composed) > MOST_COMPOSED:
                self._composed.pop(next(iter(self._composed)))
        return found


def applies(rule: Rule, day: date, places: tuple[str | None, str | None], agreements: Collection[str]) -> bool:
    """Whether the rule is one of the places' on the day, when these agreements (by id) bind them."""
    if not rule.validity.covers(day):
        return False
    if rule.layer == "national":
        return True
    return rule.place in places and all(name in agreements for name in rule.agreements)
