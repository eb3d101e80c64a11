"""Counting what changes, case by case; what several processes counted is added up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from router.agency_reference import AgencyReference
from router.case import Case
from router.impact.answers import Answer, changed_parts
from router.impact.content import Place

Side = tuple[str, str] | None
"""An agency and its kind of principal, or a ladder and nothing; None is nobody."""


@dataclass(frozen=True, slots=True)
class FlowKey:
    """From whom to whom a part of the answer goes. `elsewhere`: to the same agency of another principal.

    `need` is the kind of need whose owner changes; None in all other parts.
    """

    part: str
    need: str | None
    before: Side
    after: Side
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """One case of a class: a recorded decision by its identifier, or an example child by its name."""

    name: str
    case: Case
    cases: int


@dataclass
class Tally:
    """Sums over cases. `main` is the main responsible before and after, by place; `needs` the owners of needs."""

    main: Counter[tuple[Place, Side, Side, bool]] = field(default_factory=Counter)
    needs: Counter[tuple[str | None, bool]] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    flows: Counter[FlowKey] = field(default_factory=Counter)
    changed: Counter[Place] = field(default_factory=Counter)
    untouched: Counter[tuple[Place, Side]] = field(default_factory=Counter)
    unreadable: Counter[Place] = field(default_factory=Counter)
    examples: dict[FlowKey, list[Seen]] = field(default_factory=dict)

    def add(self, other: Tally, most_examples: int) -> None:
        """Adds what was counted elsewhere."""
        for name in ("main", "needs", "parts", "flows", "changed", "untouched", "unreadable"):
            getattr(self, name).update(getattr(other, name))
        for key, seen in other.examples.items():
            self.examples[key] = [*self.examples.get(key, ()), *seen][:most_examples]

    def count(
        self, seen: Seen, place: Place, before: Answer | None, after: Answer | None, most_examples: int
    ) -> None:
        """Counts the answers to the cases of one class."""
        was, now = _main(before), _main(after)
        self.main[place, side(was), side(now), _elsewhere(was, now)] += seen.cases
        self._count_needs(before, after, seen.cases)
        parts = changed_parts(before, after)
        if not parts:
            return
        self.changed[place] += seen.cases
        self.parts.update(dict.fromkeys(parts, seen.cases))
        for key, times in Counter(flows(before, after)).items():
            self.flows[key] += times * seen.cases
            known = self.examples.setdefault(key, [])
            if len(known) < most_examples:
                known.append(seen)

    def _count_needs(self, before: Answer | None, after: Answer | None, cases: int) -> None:
        for (need, was), (_, now) in zip(_needs(before, after), _needs(after, before), strict=True):
            self.needs[need, was == now] += cases


def flows(before: Answer | None, after: Answer | None) -> list[FlowKey]:
    """Everything that goes from somebody to somebody else."""
    found = [_flow("responsible", None, _main(before), _main(after))]
    pairs = zip(_needs(before, after), _needs(after, before), strict=True)
    found += [_flow("needs", need, owner, other) for (need, owner), (_, other) in pairs]
    found += _joined_and_left(before, after)
    found.append(_flow("interim_holder", None, _holder(before), _holder(after)))
    found.append(FlowKey("ladder", None, _ladder(before), _ladder(after)))
    return [key for key in found if key.before != key.after or key.elsewhere]


def _main(answer: Answer | None) -> AgencyReference | None:
    return answer.responsible if answer else None


def _holder(answer: Answer | None) -> AgencyReference | None:
    return answer.interim_holder if answer else None


def _ladder(answer: Answer | None) -> Side:
    return (answer.ladder, "") if answer else None


def _needs(answer: Answer | None, other: Answer | None) -> tuple[tuple[str | None, AgencyReference | None], ...]:
    """The needs with their owners; those that the other answer has, without, where there is no answer."""
    if answer is not None:
        return answer.needs
    return tuple((need, None) for need, _ in other.needs) if other else ()


def _joined_and_left(before: Answer | None, after: Answer | None) -> list[FlowKey]:
    """Those who share the responsibility no more, and those who begin to."""
    was, now = (set(answer.co_responsible) if answer else set() for answer in (before, after))
    left = [FlowKey("co_responsible", None, side(one), None) for one in sorted(was - now, key=str)]
    return left + [FlowKey("co_responsible", None, None, side(one)) for one in sorted(now - was, key=str)]


def _flow(part: str, need: str | None, was: AgencyReference | None, now: AgencyReference | None) -> FlowKey:
    return FlowKey(part, need, side(was), side(now), _elsewhere(was, now))


def _elsewhere(was: AgencyReference | None, now: AgencyReference | None) -> bool:
    return was != now and side(was) == side(now)


def side(reference: AgencyReference | None) -> Side:
    """The kind of agency, wherever it is."""
    return None if reference is None else (reference.agency, reference.principal_type)
