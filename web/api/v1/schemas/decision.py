"""What a decision looks like. `docs/contract.md` says what each field means for a child."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.parties import (
    CoPartySchema,
    DecidedNeedSchema,
    HolderSchema,
    PartySchema,
)
from web.api.v1.schemas.plans import (
    DutySchema,
    EscalationSchema,
    InformationSharingSchema,
    ReportOfConcernSchema,
    SipSchema,
    WayInSchema,
)
from web.api.v1.schemas.reasons import AskSchema, ExplainedRuleSchema
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, part, text, texts

STATUS = "`provisional` when an unanswered fact could still change the answer."


class AppliedAgreementSchema(Answer):
    """An agreement that was applied."""

    id = coded("Identifier.")
    title = text("Title, in Swedish.")
    parties = texts("The parties.")
    valid_from = day("First day.")
    valid_to = day("Last day, inclusive; null until further notice.", allow_none=True)
    signed = flag("Whether all parties have signed; otherwise it is a proposal.")


class PolicyNoteSchema(Answer):
    """What the decision rests on."""

    revision = text("Hash of the policy content in force.")
    agreements = many(AppliedAgreementSchema, "The agreements that were applied.")
    agreement_exists = flag("Whether any agreement covers the child's place.")
    notice = text("What that means for the answer, in Swedish.")


class DecisionSchema(Answer):
    """A decision: who is responsible, why, and who holds the child until then."""

    id = fields.UUID(required=True, metadata={"description": "Identifier (UUIDv7)."})
    decided_at = fields.DateTime(required=True, metadata={"description": "When it was decided (UTC)."})
    as_of = day("The day the rules are applied for.")
    policy = part(PolicyNoteSchema, "What the decision rests on.")
    status = coded(STATUS, "decided", "provisional")
    responsible = part(PartySchema, "The one main responsible.")
    co_responsible = many(CoPartySchema, "Those that share the responsibility.")
    needs = many(DecidedNeedSchema, "Each need of the case with its own responsible.")
    interim_holder = part(HolderSchema, "Who holds the child until the responsible has started.")
    sip = part(SipSchema, "The coordinated individual plan.")
    report_of_concern = part(ReportOfConcernSchema, "The report of concern.")
    escalation = part(EscalationSchema, "The way up when the agencies do not agree.")
    way_in = part(WayInSchema, "How to enter.")
    duties = many(DutySchema, "Other duties.")
    information_sharing = many(InformationSharingSchema, "What may be shared with whom.")
    explanation = many(ExplainedRuleSchema, "Each rule that decided something.")
    ask = many(AskSchema, "Unanswered facts that could still change the answer, most deciding first.")
