"""JSON to `Case`: one reading for forms, API and command line, which refuses with every problem at once."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from marshmallow import Schema, ValidationError

from router.case import Case
from router.places import Places
from router.reading import case_findings as findings
from router.reading.case_contradictions import contradictions
from router.reading.case_document import case_schema_class
from router.reading.case_field_names import FieldNames
from router.reading.case_json import parse_case_json
from router.reading.case_place_names import PlaceNames
from router.reading.case_principals import Principals
from router.reading.case_problems import CaseRefused, Finding, Problem, pointer_to
from router.vocabulary import Vocabulary

__all__ = ["CaseRefused", "CaseSchema", "Problem", "case_schema_class", "parse_case_json"]


class CaseSchema:
    """Reads cases on the day `today`; `language` ("sv" or "en") is that of the refusal as text.

    Cheap to make: what depends on codes and places alone is built once and shared.
    """

    def __init__(self, vocabulary: Vocabulary, places: Places, today: datetime.date, language: str = "sv") -> None:
        self.today = today
        self.language = language
        self._built = _built_for(vocabulary, places)

    def load(self, json: object) -> Case:
        """The case that a parsed JSON object tells. Raises CaseRefused with every problem."""
        if not isinstance(json, dict):
            raise CaseRefused([findings.wrong_type("object").at("")], self.language)
        try:
            parts, errors = self._built.schema.load(json), {}
        except ValidationError as refusal:
            parts, errors = refusal.valid_data, refusal.messages_dict
        case = Case(**{"as_of": self.today, **{name: part for name, part in parts.items() if part is not None}})
        problems = [
            *_problems(errors, self._built.names),
            *contradictions(case, self._built.principals, self.today, "as_of" not in errors),
        ]
        if problems:
            raise CaseRefused(problems, self.language)
        return case


@dataclass(frozen=True, slots=True)
class _Built:
    """What is made of one vocabulary and one set of places, which it keeps alive."""

    vocabulary: Vocabulary
    places: Places
    schema: Schema
    names: FieldNames
    principals: Principals


_MOST_BUILT = 8
_built: dict[tuple[int, int], _Built] = {}


def _built_for(vocabulary: Vocabulary, places: Places) -> _Built:
    """By identity, as neither can be hashed; a kept pair is alive, so its identity is its own."""
    key = (id(vocabulary), id(places))
    found = _built.get(key)
    if found is None:
        schema = case_schema_class(vocabulary, places)()
        principals = Principals(vocabulary["agency"], PlaceNames(places))
        found = _Built(vocabulary, places, schema, FieldNames(schema), principals)
        if len(_built) >= _MOST_BUILT:
            _built.clear()
        _built[key] = found
    return found


def _problems(errors: Mapping[Any, Any], names: FieldNames, place: str = "", part: str = "") -> Iterator[Problem]:
    """Marshmallow's nested messages as problems with pointers; unknown fields last, by name."""
    for key in sorted(errors, key=_unknown_last_by_name(errors)):
        found = errors[key]
        if isinstance(found, dict):
            inner = part if isinstance(key, int) else key
            yield from _problems(found, names, pointer_to(place, key), inner)
            continue
        for finding in found:
            if isinstance(finding, Finding):
                yield finding.at(pointer_to(place, key))
            else:
                yield names.unknown(place, part, key)


def _unknown_last_by_name(errors: Mapping[Any, Any]) -> Any:
    order = {key: index for index, key in enumerate(errors)}

    def rank(key: Any) -> tuple[int, str]:
        known = isinstance(errors[key], dict) or isinstance(errors[key][0], Finding)
        return (order[key], "") if known else (len(order), str(key))

    return rank
