"""What the policies in force look like."""

from __future__ import annotations

from marshmallow import fields

from router.policy import LAYERS
from web.api.v1.schemas.certificate import CertificateSchema
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, part, text, texts


class ReferenceSchema(Answer):
    """A ground for a rule: law, agreement or another source."""

    source = text("The law, the agreement's id, or the source in words.")
    section = text("Section of the law, or point of the agreement.", allow_none=True)
    mark = text("How well the text is verified; see the code list `verification`.", allow_none=True)
    checked_on = day("The day the text was last checked.", allow_none=True)


class SignatorySchema(Answer):
    """A party to an agreement."""

    principal_type = coded("Kind of principal.")
    principal_code = coded("Code of the region or municipality.")
    signed_on = day("The day it signed; null while it has not.", allow_none=True)


class AgreementSchema(Answer):
    """An agreement between principals."""

    id = coded("Identifier.")
    title = text("Title, in Swedish.")
    layer = coded("Layer.", *LAYERS)
    place = coded("Code of the region or municipality.")
    status = coded("Whether it is signed.", "proposal", "signed")
    valid_from = day("First day.")
    valid_to = day("Last day, inclusive; null until further notice.", allow_none=True)
    reviewed = day("When its owner last reviewed it.")
    parties = many(SignatorySchema, "The parties.")


class RuleSchema(Answer):
    """A rule."""

    id = coded("Identifier.")
    title = text("Title, in Swedish.")
    question = coded("The question it answers; see the code list `question`.")
    layer = coded("Layer.", *LAYERS)
    place = coded("Code of the region or municipality; null for the whole country.", allow_none=True)
    because = text("Why, in Swedish prose.")
    departs_from = texts("Rules that give way where this one applies.")
    references = many(ReferenceSchema, "The grounds.")
    valid_from = day("First day.")
    valid_to = day("Last day, inclusive; null until further notice.", allow_none=True)
    reviewed = day("When its owner last reviewed it.")


class PoliciesSchema(Answer):
    """The policies in force on one day."""

    revision = text("Hash of all policy content; decisions carry the same.")
    as_of = day("The day asked for.")
    proposals_apply = flag("Whether agreements that are not yet signed by all parties apply here.")
    agreements = fields.List(
        fields.Nested(AgreementSchema), required=True, metadata={"description": "Agreements in force."}
    )
    rules = many(RuleSchema, "Rules in force.")
    certificate = part(
        CertificateSchema, "What was proved of this revision; null while it is not proved.", allow_none=True
    )
