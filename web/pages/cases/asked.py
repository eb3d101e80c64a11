"""What is asked for when a line is written: the fields of its kind, by their types, without what is filled in."""

from __future__ import annotations

import types
from dataclasses import MISSING, dataclass, fields
from datetime import date
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from router.casework.filling import FILLED, NOT_WRITTEN
from router.follow_up import happenings as h
from router.follow_up.happening import KNOWN, Coded, Happening
from router.follow_up.seat import Seat

OWN_PAGE = (h.SipWritten,)
"""What has a page of its own."""
GIVEN = frozenset({"referral", "rung", "deviation", "concern", "precondition", "number"})
"""Numbers that come with the link, and that nobody types."""
WRITTEN = {what: kind for what, kind in KNOWN.items() if kind not in (*NOT_WRITTEN, *OWN_PAGE)}
"""The kinds that people write in the form, by their codes."""
SHAPES: dict[Any, str] = {bool: "yes_no", date: "day", Seat: "seat", int: "number", str: "text"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A field. `shape` is code, codes, seat, seats, day, yes_no, number, numbers or text.

    `listed` names the list of its codes; `optional` says that it may be left empty.
    """

    name: str
    shape: str
    listed: str | None = None
    optional: bool = False


_MADE: dict[str, tuple[Asked, ...]] = {}


def asked_of(kind: type[Happening]) -> tuple[Asked, ...]:
    """The fields that a person gives of a kind, in order; worked out once."""
    if kind.what not in _MADE:
        _MADE[kind.what] = _all_asked(kind)
    return _MADE[kind.what]


def _all_asked(kind: type[Happening]) -> tuple[Asked, ...]:
    hints = get_type_hints(kind, vars(h), include_extras=True)
    filled = FILLED.get(kind, ())
    return tuple(
        _asked(one.name, hints[one.name], has_default=one.default is not MISSING)
        for one in fields(kind)
        if one.name not in filled
    )


def _asked(name: str, hint: Any, *, has_default: bool) -> Asked:
    listed = None
    if get_origin(hint) is Annotated:
        hint, coded = get_args(hint)
        listed = coded.listed if isinstance(coded, Coded) else None
    optional = has_default
    if get_origin(hint) in (Union, types.UnionType):
        optional, hint = True, next(part for part in get_args(hint) if part is not type(None))
    many = get_origin(hint) is tuple
    shape = SHAPES[get_args(hint)[0] if many else hint]
    if listed is not None:
        shape = "code"
    return Asked(name, f"{shape}s" if many else shape, listed, optional or many)
