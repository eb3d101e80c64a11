"""What was counted, in the order in which it is read: who wins and loses what, where, of which need, and examples."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from router.case import Case
from router.impact.answers import PARTS
from router.impact.content import Place
from router.impact.replaying import Asked
from router.impact.tally import FlowKey, Side, Tally


@dataclass(frozen=True, slots=True)
class Example:
    """A case of a flow: the identifier of a recorded decision, or the name of an example child."""

    name: str
    case: Case


@dataclass(frozen=True, slots=True)
class Flow:
    """So many cases in which a part of the answer goes from somebody to somebody else."""

    key: FlowKey
    cases: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class AgencyImpact:
    """The cases of which a kind of agency is the main responsible; None is nobody, where the policies have a hole.

    `moved` stay with the same kind of agency, but go to another principal. `untouched` are those that no change
    concerns, by the agency that they were given to.
    """

    agency: Side
    kept: int
    won: int
    lost: int
    moved: int
    untouched: int


@dataclass(frozen=True, slots=True)
class PlaceImpact:
    """The cases of a place. `moved` get another main responsible, `changed` any other answer."""

    region: str | None
    municipality: str | None
    cases: int
    changed: int
    moved: int
    agencies: tuple[AgencyImpact, ...]
    """Those that win, lose or hand over cases there."""


@dataclass(frozen=True, slots=True)
class NeedImpact:
    """The needs of one kind in cases that were decided: how many keep their owner, and how many get another."""

    need: str | None
    kept: int
    moved: int


@dataclass(frozen=True)
class Replay:
    """Cases under both policies.

    `cases` are all, `untouched` those that no change concerns, `changed` those that get another answer in some part,
    `unreadable` those that cannot be decided by one of the policies. `parts`: how many change in each part.
    """

    cases: int
    untouched: int
    unreadable: int
    changed: int
    parts: Mapping[str, int]
    agencies: tuple[AgencyImpact, ...]
    places: tuple[PlaceImpact, ...]
    needs: tuple[NeedImpact, ...]
    flows: tuple[Flow, ...]
    asked: Asked

    @property
    def decided(self) -> int:
        """The cases that were decided by both policies, as the change may concern them."""
        return self.cases - self.untouched - self.unreadable


def replay_of(tally: Tally, asked: Asked) -> Replay:
    """The sums, largest first."""
    decided = sum(tally.main.values())
    untouched, unreadable = sum(tally.untouched.values()), sum(tally.unreadable.values())
    return Replay(
        decided + untouched + unreadable,
        untouched,
        unreadable,
        sum(tally.changed.values()),
        {part: tally.parts[part] for part in PARTS},
        _agencies(tally.main, _by_side(tally.untouched)),
        _places(tally),
        _needs(tally.needs),
        tuple(_flow(key, cases, tally) for key, cases in sorted(tally.flows.items(), key=_largest_flow)),
        asked,
    )


Main = Mapping[tuple[Place, Side, Side, bool], int]


def _by_side(untouched: Mapping[tuple[Place, Side], int]) -> Counter[Side]:
    found: Counter[Side] = Counter()
    for (_, side), cases in untouched.items():
        found[side] += cases
    return found


def _agencies(main: Main, untouched: Counter[Side]) -> tuple[AgencyImpact, ...]:
    kept, won, lost, moved = (Counter[Side]() for _ in range(4))
    for (_, before, after, elsewhere), cases in main.items():
        if before == after:
            (moved if elsewhere else kept)[before] += cases
        else:
            lost[before] += cases
            won[after] += cases
    sides = {*kept, *won, *lost, *moved, *untouched}
    found = (AgencyImpact(s, kept[s], won[s], lost[s], moved[s], untouched[s]) for s in sides)
    return tuple(sorted(found, key=_largest_agency))


def _largest_agency(one: AgencyImpact) -> tuple[object, ...]:
    return -(one.won + one.lost + one.moved), -(one.kept + one.untouched), one.agency or ()


def _places(tally: Tally) -> tuple[PlaceImpact, ...]:
    main = defaultdict[Place, dict[tuple[Place, Side, Side, bool], int]](dict)
    for key, cases in tally.main.items():
        main[key[0]][key] = cases
    all_cases: Counter[Place] = Counter(tally.unreadable)
    for (place, *_), cases in tally.main.items():
        all_cases[place] += cases
    for (place, _), cases in tally.untouched.items():
        all_cases[place] += cases
    found = (_place(place, cases, tally.changed[place], main[place]) for place, cases in all_cases.items())
    return tuple(sorted(found, key=lambda one: (-one.changed, -one.cases, one.region or "", one.municipality or "")))


def _place(place: Place, cases: int, changed: int, main: Main) -> PlaceImpact:
    moved = sum(number for (_, before, after, elsewhere), number in main.items() if before != after or elsewhere)
    agencies = (one for one in _agencies(main, Counter()) if one.won or one.lost or one.moved)
    return PlaceImpact(*place, cases, changed, moved, tuple(agencies))


def _needs(needs: Mapping[tuple[str | None, bool], int]) -> tuple[NeedImpact, ...]:
    kinds = {need for need, _ in needs}
    found = (NeedImpact(need, needs.get((need, True), 0), needs.get((need, False), 0)) for need in kinds)
    return tuple(sorted(found, key=lambda one: (-one.moved, -one.kept, one.need or "")))


def _flow(key: FlowKey, cases: int, tally: Tally) -> Flow:
    return Flow(key, cases, tuple(Example(seen.name, seen.case) for seen in tally.examples[key]))


def _largest_flow(item: tuple[FlowKey, int]) -> tuple[object, ...]:
    key, cases = item
    return PARTS.index(key.part), -cases, key.need or "", key.before or (), key.after or ()


def flows_of(replay: Replay, part: str) -> Sequence[Flow]:
    """The flows of one part, the largest first."""
    return [flow for flow in replay.flows if flow.key.part == part]
