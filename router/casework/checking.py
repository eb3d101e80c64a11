"""What somebody wants to write, read field by field: every word of its list, every agency where there is one.

The types of the happening's fields say what each is; all that is wrong is told at once, by JSON pointer.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from datetime import date
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from router.casework.filling import FILLED
from router.follow_up import happenings
from router.follow_up.happening import KNOWN, Coded, Happening
from router.follow_up.obstacles import NOT_WRITTEN
from router.follow_up.seat import Seat
from router.places import Places
from router.reading import case_findings as findings
from router.reading.case_days import DAY
from router.reading.case_fields import nearest_code
from router.reading.case_place_names import PlaceNames
from router.reading.case_principals import Principals
from router.reading.case_problems import CaseRefused, Finding, Problem, pointer_to
from router.reading.happening_schema import LONGEST_CODE, MOST_ITEMS
from router.vocabulary import Vocabulary, nearest

WRITABLE: Mapping[str, type[Happening]] = {
    what: kind for what, kind in KNOWN.items() if what and kind not in NOT_WRITTEN
}
"""The kinds of line that somebody may write, by code."""
MOST = 10_000
SEAT = Finding(
    "wrong_format",
    "Här ska stå verksamhet@huvudmannatyp:kod, så att det är klart vems den är. Skriv om värdet.",
    "This must be agency@principal_type:code, so that it is clear whose it is. Rewrite the value.",
)
MISSING_FIELD = Finding(
    "missing", "Fältet måste vara med; raden säger annars inget. Lägg till det.", "The field must be there. Add it."
)


@dataclass(frozen=True)
class Known:
    """The words, places and rules that a line may name."""

    vocabulary: Vocabulary
    places: Places
    is_rule: Callable[[str], bool]


def written_fields(kind: type[Happening]) -> Iterator[Field[Any]]:
    """The fields of a kind that its writer fills in."""
    return (one for one in fields(kind) if one.name not in FILLED.get(kind, ()))


def read_told(kind: type[Happening], sent: Mapping[str, Any], known: Known, language: str = "sv") -> dict[str, Any]:
    """The values of a line (`casework.cases.Line.told`) as they were sent in JSON. Raises CaseRefused."""
    checking = Checking(known)
    told = checking.part(kind, sent, "", {one.name for one in written_fields(kind)})
    if checking.problems:
        raise CaseRefused(checking.problems, language)
    return told


@dataclass
class Checking:
    """One reading; what is wrong gathers in `problems`."""

    known: Known
    problems: list[Problem] = field(default_factory=list)

    def part(self, kind: type, sent: Mapping[str, Any], at: str, names: set[str]) -> dict[str, Any]:
        """The values of the fields `names` of a happening or of a part of one; without those that are wrong."""
        hints = get_type_hints(kind, vars(happenings), include_extras=True)
        for name in sent.keys() - names:
            near = nearest(str(name), sorted(names))
            self.wrong(_unknown_field(near), pointer_to(at, name))
        found = {}
        for one in fields(kind):
            if one.name in sent.keys() & names:
                found[one.name] = self.value(hints[one.name], sent[one.name], pointer_to(at, one.name))
            elif one.name in names and one.default is MISSING and not _is_optional(hints[one.name]):
                self.wrong(MISSING_FIELD, pointer_to(at, one.name))
            elif one.name in names:
                found[one.name] = None if one.default is MISSING else one.default
        return found

    def value(self, hint: Any, sent: Any, at: str, listed: str | None = None) -> Any:
        """The value of a field of the type `hint`; None where it is wrong."""
        if get_origin(hint) is Annotated:
            hint, coded = get_args(hint)
            assert isinstance(coded, Coded)
            return self.value(hint, sent, at, coded.listed)
        if _is_optional(hint):
            return None if sent is None else self.value(_without_none(hint), sent, at, listed)
        if get_origin(hint) is tuple:
            return self._items(get_args(hint)[0], sent, at, listed)
        if is_dataclass(hint) and isinstance(hint, type) and hint is not Seat:
            return self._object(hint, sent, at)
        simple: dict[Any, Callable[[Any], Any]] = {bool: _flag, int: _number, date: _day, Seat: self._seat}
        read = simple.get(hint) or (self._rule if listed is None else self._code(listed))
        found = read(sent)
        if isinstance(found, Finding):
            self.wrong(found, at)
            return None
        return found

    def wrong(self, finding: Finding, at: str) -> None:
        """Notes what is wrong."""
        self.problems.append(finding.at(at))

    def _items(self, hint: Any, sent: Any, at: str, listed: str | None) -> tuple[Any, ...]:
        if not isinstance(sent, list) or len(sent) > MOST_ITEMS:
            self.wrong(findings.too_many(MOST_ITEMS) if isinstance(sent, list) else findings.wrong_type("list"), at)
            return ()
        return tuple(self.value(hint, one, pointer_to(at, index), listed) for index, one in enumerate(sent))

    def _object(self, kind: type, sent: Any, at: str) -> Any:
        if not isinstance(sent, dict):
            self.wrong(findings.wrong_type("object"), at)
            return None
        before = len(self.problems)
        found = self.part(kind, sent, at, {one.name for one in fields(kind)})
        return kind(**found) if len(self.problems) == before else None

    def _code(self, listed: str) -> Callable[[Any], str | Finding]:
        codes = self.known.vocabulary[listed]

        def read(sent: Any) -> str | Finding:
            if not isinstance(sent, str):
                return findings.wrong_type("text")
            if sent in codes.terms:
                return sent
            near = nearest_code(codes, sent[:LONGEST_CODE])
            return findings.unless_personal(sent, findings.unknown_code(codes.name, codes.terms, near))

        return read

    def _rule(self, sent: Any) -> str | Finding:
        if not isinstance(sent, str):
            return findings.wrong_type("text")
        return sent if self.known.is_rule(sent[:200]) else findings.unless_personal(sent, _no_rule())

    def _seat(self, sent: Any) -> Seat | Finding:
        """An agency that there is, of a principal that there is, and that has agencies of the kind."""
        try:
            seat = Seat.of(sent) if isinstance(sent, str) and len(sent) <= LONGEST_CODE else None
        except ValueError:
            seat = None
        if seat is None:
            return findings.unless_personal(sent, SEAT) if isinstance(sent, str) else findings.wrong_type("text")
        agency = self._code("agency")(seat.agency)
        if isinstance(agency, Finding):
            return agency
        principals = Principals(self.known.vocabulary["agency"], PlaceNames(self.known.places))
        kind = principals.type_of_agency[seat.agency]
        if kind != seat.principal_type:
            meant = f"{seat.agency}@{kind}:{seat.principal_code}"
            return findings.unknown_code("principal_type", [kind], meant)
        found = principals.unknown(seat.principal_code, f"{seat.agency}@{kind}:")
        return found or principals.misfit(seat.agency, seat.principal_code, f"{seat.agency}@{kind}:") or seat


def _flag(sent: Any) -> bool | Finding:
    return sent if isinstance(sent, bool) else findings.wrong_type("boolean")


def _number(sent: Any) -> int | Finding:
    if not isinstance(sent, int) or isinstance(sent, bool):
        return findings.wrong_type("integer")
    return sent if 0 <= sent <= MOST else findings.out_of_range(0, MOST)


def _day(sent: Any) -> date | Finding:
    if not isinstance(sent, str):
        return findings.wrong_type("text")
    try:
        return date.fromisoformat(sent) if DAY.fullmatch(sent) else findings.wrong_format("date")
    except ValueError:
        return findings.wrong_format("date")


def _unknown_field(near: str | None) -> Finding:
    sv, en = findings.did_you_mean(near)
    return Finding(
        "unknown_field",
        f"Raden har inget sådant fält, så det skulle inte läsas. Ta bort det.{sv}",
        f"The line has no such field, so it would not be read. Remove it.{en}",
        near,
    )


def _no_rule() -> Finding:
    return Finding(
        "unknown_rule",
        "Det finns ingen regel med det id:t. Sök upp den på sidan Regler.",
        "No rule has this id. See the page of rules.",
    )


def _is_optional(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        return _is_optional(get_args(hint)[0])
    return get_origin(hint) in (Union, types.UnionType) and type(None) in get_args(hint)


def _without_none(hint: Any) -> Any:
    return next(part for part in get_args(hint) if part is not type(None))
