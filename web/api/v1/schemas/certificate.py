"""What a certificate of the policies looks like."""

from __future__ import annotations

from marshmallow import fields

from router.reasoning.report import VERDICTS
from web.api.v1.schemas.shapes import Answer, coded, day, many, number, part, text, texts

PLACES = (
    "Groups of places where the same rules apply, the last ones for children whose municipality is not known. "
    "What was proved for a group was proved for every child there."
)


class ClaimSchema(Answer):
    """One thing that holds of every case, or does not."""

    kind = coded("What was looked for.", "gap", "conflict")
    question = text("The question asked of the policies; see the code list `question`.")
    question_sv = text("The question in Swedish.")
    verdict = coded("Whether no such case exists.", "holds", "fails", "undecided")


class ProvedPlaceSchema(Answer):
    """Places where the same rules apply, on the same days."""

    name = text("Name of one of the municipalities.")
    region = text("Code of the region; null when not known.", allow_none=True)
    municipalities = texts("Codes of all its municipalities.")
    days = fields.List(
        fields.List(fields.String(allow_none=True)),
        required=True,
        metadata={"description": "First and last day of each span; null is until further notice."},
    )
    agreements = texts("Agreements in force there.")
    rules = number("How many rules apply there.")


class ProvedDaysSchema(Answer):
    """The days that were proved."""

    start = day("First day.", data_key="from")
    end = day("Last day; null: there is none.", allow_none=True, data_key="to")
    changes_on = texts("Days on which something starts or has ended; each was proved on its own.")


class StatementSchema(Answer):
    """Something that policy owners say always holds."""

    name = text("What it says, in Swedish.")
    file = text("The scenario file.")
    line = number("The line in the file.")
    verdict = coded("Whether it holds of every case.", "holds", "fails", "undecided")


class AssumptionSchema(Answer):
    """Something that the policies declare, and that the proof took for granted."""

    id = text("What is declared.")
    because = text("Why, in Swedish.")


class CertificateSchema(Answer):
    """What was proved of one revision: for which places and days, assuming what, and with which tools."""

    revision = text("The revision that it is about.")
    verdict = coded("The whole.", *VERDICTS)
    proved_on = day("The day of the proof, and the first day that it is about.")
    claims = many(ClaimSchema, "What was proved of every case.")
    places = many(ProvedPlaceSchema, PLACES)
    days = part(ProvedDaysSchema, "The days that were proved.")
    statements = many(StatementSchema, "What policy owners say always holds.")
    assumptions = many(AssumptionSchema, "What was taken for granted.")
    covers = text("What the proof is about, in Swedish.")
    leaves = text("What it does not say, in Swedish.")
    findings = number("How many things were found to be wrong.")
    rules = number("How many rules the revision has.")
    cases_tried = number("Cases that were tried on the engine beside the proof.")
    remembered = number("Groups of places whose proof was made before, under the same rules, words and program.")
    seconds = fields.Float(required=True, metadata={"description": "How long it took."})
    tools = fields.Dict(
        keys=fields.String(), values=fields.String(), required=True, metadata={"description": "Tools and versions."}
    )
