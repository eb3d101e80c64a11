"""What agreements look like with those who have signed them."""

from __future__ import annotations

from marshmallow import fields

from router.policy import LAYERS
from web.api.v1.schemas.drafts import PrincipalSchema
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, moment, part, text


class AdoptingPartySchema(Answer):
    """A party to an agreement."""

    party = part(PrincipalSchema, "The party.")
    signed_on = day("The day it signed; null while it has not.", allow_none=True)
    signed_version = text("The version that it signed, shortened; null while it has not.", allow_none=True)
    withdrawn_from = day("The day from which it is no longer bound; null while it is.", allow_none=True)


class WithdrawalSchema(Answer):
    """A party that leaves an agreement."""

    party = part(PrincipalSchema, "The party.")
    start = day("The day from which it is no longer bound.", data_key="from")


class AgreementVersionSchema(Answer):
    """A version of an agreement."""

    start = day(
        "The day from which it is in the policies; null: from the beginning.", allow_none=True, data_key="from"
    )
    version = text("Hash of what is signed; null: the agreement is there no more.", allow_none=True)
    withdrawals = many(WithdrawalSchema, "The parties that leave it.")


class AgreementSignatureSchema(Answer):
    """A signature that was made in the product."""

    party = part(PrincipalSchema, "The party.")
    version = text("The version that it signed.")
    signed_at = moment("When.")
    draft = text("The draft that it was signed in.")


class AdoptedAgreementSchema(Answer):
    """An agreement as it stands on a day."""

    id = coded("Identifier.")
    title = text("Title, in Swedish.")
    folder = text("The folder that holds it.")
    layer = coded("Layer.", *LAYERS)
    place = coded("Code of the region or municipality.")
    version = text("Hash of what is signed: the agreement and its rules, without the signatures.")
    status = coded("Whether it is signed.", "proposal", "signed")
    in_force = flag("Whether it applies on the day.")
    valid_from = day("First day.")
    valid_to = day("Last day, inclusive; null until further notice.", allow_none=True)
    parties = many(AdoptingPartySchema, "The parties.")
    versions = fields.List(
        fields.Nested(AgreementVersionSchema), metadata={"description": "Its versions; only for one agreement."}
    )
    signatures = fields.List(
        fields.Nested(AgreementSignatureSchema),
        metadata={"description": "All signatures on any version; only for one agreement."},
    )


class AdoptedAgreementsSchema(Answer):
    """The agreements as they stand on a day."""

    as_of = day("The day asked for.")
    proposals_apply = flag("Whether agreements that are not yet signed by all parties apply here.")
    agreements = many(AdoptedAgreementSchema, "The agreements.")
