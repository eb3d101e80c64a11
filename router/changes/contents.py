"""What differs between two contents, thing by thing, read aloud before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from router.changes import sentences
from router.changes.agreements import AgreementThings
from router.changes.change import Change, Difference, How
from router.changes.rewritten import rewritten_files
from router.changes.rules import RuleThings, parties_by_place
from router.changes.thing import Field, Thing
from router.changes.units_and_scenarios import scenario_things, unit_things
from router.changes.words import compared_lines
from router.changes.words_and_laws import WordThings
from router.content_files import Files
from router.directory import Directory
from router.places import Places
from router.policy_content import PolicyContent
from router.scenarios.feature import Feature


@dataclass(frozen=True, eq=False)
class Whole:
    """All that a content says. `features`: the scenarios that could be read, with names from the content root."""

    policies: PolicyContent
    directory: Directory
    features: tuple[Feature, ...] = ()
    files: Files = field(default_factory=dict)


def content_changes(old: Whole, new: Whole, places: Places) -> tuple[Change, ...]:
    """Every change, policies first. A thing, or a file, that is only written in another way is one change, `text`."""
    before, after = _by_name(_things(old, places)), _by_name(_things(new, places))
    found = [change for name in _in_order(before, after) if (change := _change(before.get(name), after.get(name)))]
    parties = parties_by_place(new.policies.agreements)
    return (*found, *rewritten_files(old.files, new.files, found, parties))


def _things(whole: Whole, places: Places) -> Iterator[Thing]:
    yield from RuleThings(whole.policies).all()
    yield from AgreementThings(whole.policies, places).all()
    yield from WordThings(whole.policies).all()
    yield from unit_things(whole.directory)
    yield from scenario_things(whole.features, parties_by_place(whole.policies.agreements))


def _by_name(things: Iterable[Thing]) -> dict[tuple[str, str], Thing]:
    return {(thing.part, thing.id): thing for thing in things}


def _in_order(
    before: Mapping[tuple[str, str], Thing], after: Mapping[tuple[str, str], Thing]
) -> Iterator[tuple[str, str]]:
    """The names of both, each part by itself: those of the new content in its order, then what is gone."""
    parts = dict.fromkeys(part for part, _ in (*after, *before))
    for part in parts:
        yield from (name for name in after if name[0] == part)
        yield from (name for name in before if name[0] == part and name not in after)


def _change(old: Thing | None, new: Thing | None) -> Change | None:
    if old is None and new is not None:
        fields = tuple(new.fields())
        return _told(new, "added", sentences.added(new, fields), _differences([(_empty(one), one) for one in fields]))
    if new is None:
        assert old is not None
        pairs = [(one, _empty(one)) for one in old.fields()]
        return _told(old, "removed", sentences.removed(old), _differences(pairs))
    assert old is not None
    if old.meaning != new.meaning:
        pairs = _pairs(old, new)
        return _told(new, "changed", sentences.changed(new, pairs), _differences(pairs))
    if old.text != new.text:
        return _told(new, "text", sentences.rewritten(new), ())
    return None


def _pairs(old: Thing, new: Thing) -> list[tuple[Field, Field]]:
    """The fields that say something else, before and after; the writing itself where no field tells it."""
    before, after = {one.label: one for one in old.fields()}, {one.label: one for one in new.fields()}
    both = [(before.get(label), after.get(label)) for label in dict.fromkeys((*after, *before))]
    filled = [(one or _empty(other), other or _empty(one)) for one, other in both]  # type: ignore[arg-type]
    differ = [(one, other) for one, other in filled if one.lines != other.lines]
    labels = {other.label for _, other in differ}
    told = [(one, other) for one, other in differ if other.instead_of not in labels]
    return told or [(_written(old), _written(new))]


def _empty(field: Field) -> Field:
    return replace(field, lines=())


def _written(thing: Thing) -> Field:
    return Field("Så här står det", "hur det är skrivet", tuple(thing.text.splitlines()))


def _differences(pairs: Iterable[tuple[Field, Field]]) -> tuple[Difference, ...]:
    return tuple(
        Difference(new.label, compared_lines(old.lines, new.lines))
        for old, new in pairs
        if old.lines != new.lines and not (new.instead_of and not (old.lines and new.lines))
    )


def _told(thing: Thing, how: How, summary: str, differences: tuple[Difference, ...]) -> Change:
    return Change(
        part=thing.part,
        how=how,
        id=thing.id,
        title=thing.title,
        file=thing.file,
        place=thing.place,
        principals=thing.principals,
        summary=summary,
        differences=differences,
    )
