"""The recorded decisions under both policies: counted in the database, and one case of each class decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from router.impact.beside import Beside
from router.impact.content import CountedClass, Place, RecordedSource
from router.impact.replaying import Asked, Replaying, ToReplay
from router.impact.spans import Span
from router.impact.tally import Side, Tally
from router.reasoning.check import Told
from router.vocabulary import Vocabulary

AT_ONCE, ASKED_AT_ONCE = 250, 20
"""Classes that a process works at before it tells what it found."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Class:
    """Cases that no rule tells apart; `name` is the identifier of one of the decisions."""

    name: str
    span: int
    place: Place
    given_to: tuple[tuple[Side, int], ...]

    @property
    def cases(self) -> int:
        return sum(number for _, number in self.given_to)


@dataclass(frozen=True)
class Recorded:
    """Works through the recorded decisions, a few classes at a time."""

    source: RecordedSource
    spans: Sequence[Span]
    replaying: Replaying
    jobs: int
    told: Told

    def tally(self) -> tuple[Tally, list[Class]]:
        """What changes, and the classes that the change may concern, those with most cases first."""
        self.told("counting", 0.0)
        total = Tally()
        places = self._count_what_no_change_concerns(total)
        classes = self._classes(places)
        concerned = set[str]()
        done, of = 0, sum(one.cases for one in classes) or 1
        for part, (found, names) in self._each(classes, AT_ONCE, self.replaying.tally):
            total.add(found, self.replaying.most_examples)
            concerned.update(names)
            done += sum(one.cases for one in part)
            self.told("deciding", done / of)
        return total, sorted((one for one in classes if one.name in concerned), key=_most_first)

    def asked(self, classes: Sequence[Class]) -> Asked:
        """What is newly asked about these."""
        found, done = Asked(), 0
        for part, some in self._each(classes, ASKED_AT_ONCE, self.replaying.asked):
            found.add(some)
            done += len(part)
            self.told("asking", done / len(classes))
        return found

    def _count_what_no_change_concerns(self, total: Tally) -> list[set[Place]]:
        """By span the places where something differs; the cases of all the others are counted as they were given."""
        differs = list[set[Place]]()
        for span in self.spans:
            here = set[Place]()
            vocabulary = span.differing.old.vocabulary
            for row in self.source.by_place(span.first, span.last):
                place = (row.region, row.municipality)
                if self.replaying.everything or place in here or span.differing.may_differ(place):
                    here.add(place)
                else:
                    total.untouched[place, _side(row.agency, vocabulary)] += row.number
            differs.append(here)
        return differs

    def _classes(self, places: Sequence[Collection[Place]]) -> list[Class]:
        """The classes of these places, by place, so that each process meets few different sets of rules."""
        starts = [span.first for span in self.spans if span.first is not None]
        everywhere = {place for some in places for place in some}
        rows = defaultdict[tuple[int, int], list[CountedClass]](list)
        for row in self.source.classes(everywhere, starts) if everywhere else ():
            if (row.region, row.municipality) in places[row.span]:
                rows[row.facts_class, row.span].append(row)
        return sorted((self._class(some) for some in rows.values()), key=_by_place)

    def _class(self, rows: Sequence[CountedClass]) -> Class:
        one = rows[0]
        vocabulary = self.spans[one.span].differing.old.vocabulary
        given_to = tuple((_side(row.agency, vocabulary), row.number) for row in rows)
        return Class(min(row.first for row in rows), one.span, (one.region, one.municipality), given_to)

    def _each(
        self, classes: Sequence[Class], at_once: int, work: Callable[[list[ToReplay]], T]
    ) -> Iterator[tuple[list[Class], T]]:
        parts = _parts(classes, at_once)
        results = Beside(work, self.jobs).each(map(self._with_facts, parts))
        return zip(parts, results, strict=True)

    def _with_facts(self, classes: Sequence[Class]) -> list[ToReplay]:
        """The classes with the facts of one case each; a decision that was removed meanwhile has none."""
        facts = {
            name: text for some in self.source.facts([one.name for one in classes]) for name, text in some.items()
        }
        return [ToReplay(one.name, facts.get(one.name, ""), one.span, one.place, one.given_to) for one in classes]


def _side(agency: str | None, vocabulary: Vocabulary) -> Side:
    if agency is None:
        return None
    term = vocabulary["agency"].terms.get(agency)
    return agency, term.text("huvudman") if term else ""


def _parts(classes: Iterable[Class], at_once: int) -> list[list[Class]]:
    rest = iter(classes)
    return list(iter(lambda: list(islice(rest, at_once)), []))


def _by_place(one: Class) -> tuple[object, ...]:
    return one.span, one.place[0] or "", one.place[1] or "", one.name


def _most_first(one: Class) -> tuple[object, ...]:
    return -one.cases, one.name
