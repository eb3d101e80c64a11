"""The fields of every kind of content file from its top, as far as they are the same in every file of the kind."""

from __future__ import annotations

from collections.abc import Mapping

from router.assisting.content_kinds import ContentKind, Kind
from router.editing.condition_form import Language
from router.editing.content_shapes import AGREEMENT, LADDER, LAW, UNIT, term_shape
from router.editing.outcome_form import outcome_fields
from router.editing.rule_form import SINGLE, question_code
from router.editing.shapes import FieldShape, Shape
from router.policy import QUESTIONS
from router.reading.fact_sheet_file import (
    FACT_FIELDS,
    KINDS,
    LIST_FIELDS,
    PARAMETER_FIELDS,
    SCOPES,
    TOPIC_FIELDS,
)
from router.reading.rule_file import HEAD, TAIL

GROUNDS = FieldShape(
    "rättsgrund",
    "rows",
    required=True,
    inner=(
        FieldShape("avtal"),
        FieldShape("punkt"),
        FieldShape("källa"),
        FieldShape("kontroll", "word", choices="verification", by_code=True),
        FieldShape("granskad", "day"),
    ),
)
WHEN = FieldShape("när", "table")
SELECTION: Shape = (
    FieldShape("parameter"),
    FieldShape("kontakt", "table"),
    FieldShape("avsändare", "table"),
    FieldShape("i_ordning", "words", choices="agency"),
)
"""In the place of an agency: how it is found in the case or the agreement."""
RULE_FIELDS: Mapping[str, FieldShape] = {
    **{shape.name: shape for shape in SINGLE.values()},
    GROUNDS.name: GROUNDS,
    WHEN.name: WHEN,
}


def _named(*names: str) -> Shape:
    return tuple(FieldShape(name) for name in names)


FACT: Shape = tuple(
    FieldShape("slag", "word", choices=tuple(KINDS)) if name == "slag" else FieldShape(name) for name in FACT_FIELDS
)
SHEET: Shape = (
    FieldShape("fakta", "table", True, inner=tuple(FieldShape(scope, "rows", inner=FACT) for scope in SCOPES)),
    FieldShape("listor", "tables", True, inner=_named(*LIST_FIELDS)),
    FieldShape("frågor", "rows", inner=_named(*TOPIC_FIELDS)),
    FieldShape("parametrar", "rows", inner=_named(*PARAMETER_FIELDS)),
)
SHAPES: Mapping[Kind, Shape] = {
    "rules": (FieldShape("regler", "rows", required=True),),
    "agreement": AGREEMENT,
    "ladders": (FieldShape("stegar", "rows", required=True, inner=LADDER),),
    "laws": LAW,
    "directory": (
        FieldShape("huvudman", "word", required=True, choices="principal_type"),
        FieldShape("kod", required=True),
        FieldShape("enheter", "rows", inner=UNIT),
    ),
    "fact sheet": SHEET,
    "impossible": (
        FieldShape(
            "kombinationer",
            "rows",
            required=True,
            inner=(FieldShape("omöjligt", required=True), WHEN, FieldShape("motivering", "long", required=True)),
        ),
    ),
}


def shape_of_file(kind: ContentKind) -> Shape:
    """The fields at the top of the file; empty where it has none."""
    if kind.kind == "code list":
        rows = FieldShape("termer", "rows", required=True, inner=term_shape(kind.stem))
        return (FieldShape("lista", required=True), FieldShape("rubrik", required=True), rows)
    return SHAPES.get(kind.kind, ())


def shape_of_rule(question: str, language: Language) -> Shape:
    """The fields of a rule about the question; without a question those that every rule may have."""
    code = question_code(question, language)
    if code is None:
        return tuple(RULE_FIELDS[name] for name in (*HEAD, *TAIL))
    apart = ("undantag_från",) if QUESTIONS[code].precedes else ("före", "efter")
    head = (RULE_FIELDS[name] for name in HEAD if name not in apart)
    return (*head, *outcome_fields(code, language), *(RULE_FIELDS[name] for name in TAIL))
