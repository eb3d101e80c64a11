"""A case with everything left out that the engine does not need to go wrong in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from router.layering import PolicyConflict, PolicyGap

Json = dict[str, Any]
Path = tuple[str | int, ...]
KEPT: tuple[Path, ...] = (("as_of",), ("registration",), ("registration", "municipality"), ("registration", "region"))
"""Without these it would be another day or place that the case is about."""


def plainest(document: Json, still: Callable[[Json], bool]) -> Json:
    """The case without each part that can be missed; what comes late in the JSON is tried first."""
    for path in reversed(list(_parts(document, ()))):
        if path in KEPT or not _is_there(document, path):
            continue
        fewer = _without(document, path)
        if still(fewer):
            document = fewer
    return document


def same_trouble(one: object, other: object) -> bool:
    """Whether two outcomes are a gap in the same question, or a conflict between the same rules."""
    if isinstance(one, PolicyGap) and isinstance(other, PolicyGap):
        return one.question == other.question
    if isinstance(one, PolicyConflict) and isinstance(other, PolicyConflict):
        return {rule.id for rule in one.standing} == {rule.id for rule in other.standing} and (
            (one.first.id, one.second.id) == (other.first.id, other.second.id)
        )
    return False


def _parts(value: Any, path: Path) -> Iterator[Path]:
    items = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    for key, part in items:
        yield (*path, key)
        yield from _parts(part, (*path, key))


def _is_there(value: Any, path: Path) -> bool:
    for key in path:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return False
    return True


def _without(value: Any, path: Path) -> Any:
    key, *rest = path
    if isinstance(value, list):
        changed = [] if not rest else [_without(value[int(key)], tuple(rest))]
        return [*value[: int(key)], *changed, *value[int(key) + 1 :]]
    if rest:
        return {**value, key: _without(value[key], tuple(rest))}
    return {name: part for name, part in value.items() if name != key}
