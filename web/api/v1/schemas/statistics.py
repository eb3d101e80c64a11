"""What statistics of the follow-up look like."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, text, texts


class IndicatorRowSchema(Answer):
    """The figures of a group, a content or a boundary."""

    of = fields.List(
        fields.String(allow_none=True),
        metadata={"description": "What the row is about, as codes; empty for all together. Null: not known."},
    )
    figures = fields.Dict(
        keys=fields.String(),
        values=fields.Float(allow_none=True),
        metadata={"description": "By column; null is not known, or hidden. Shares are whole percent."},
    )
    hidden = texts("The columns whose figure is hidden.")


class IndicatorSchema(Answer):
    """One indicator."""

    code = coded("Which; docs/indicators.md says what it counts.")
    columns = texts("What its rows tell.")
    rows = many(IndicatorRowSchema, "The rows, that of all together last.")


class StatisticsSchema(Answer):
    """Every indicator of the cases that were opened in a period."""

    from_ = text("The first opening month.", data_key="from")
    to = text("The last opening month.")
    by = coded("What the figures are told by.")
    least_shown = fields.Integer(metadata={"description": "Counts under this are hidden."})
    rounded_to = fields.Integer(metadata={"description": "Other counts are rounded to a multiple of this; 1: exact."})
    fictional = flag("Whether made-up cases are counted, as in a demo.")
    complete_from = day(
        "Cases closed before this day are gone; those opened on it or later are all counted. Null: none is gone.",
        allow_none=True,
    )
    indicators = many(IndicatorSchema, "Every indicator.")
