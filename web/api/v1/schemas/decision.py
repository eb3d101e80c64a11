"""What a decision looks like. `docs/contract.md` says what each field means for a child."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, part, text, texts

MOMENT = {"description": "When it was decided (UTC)."}


class AppliedAgreementSchema(Answer):
    """An agreement that was applied."""

    id = coded("Identifier.")
    title = text("Title, in Swedish.")
    parties = texts("The parties.")
    valid_from = day("First day.")
    valid_to = day("Last day, inclusive; null until further notice.", allow_none=True)


class PolicySchema(Answer):
    """What the decision rests on."""

    revision = text("Hash of the policy content in force.")
    agreements = many(AppliedAgreementSchema, "The agreements that were applied.")


class SipSchema(Answer):
    """The coordinated individual plan."""

    needed = flag("Whether one is needed.")
    lead_principal_type = coded("Who calls the parties together; null when none is needed.", allow_none=True)
    may_be_drawn_up_now = flag("Whether there is consent; null when that is not known.", allow_none=True)
    why = text("Why, in Swedish.")
    contents = texts("The statutory points and the follow-up date.")


class ReportSchema(Answer):
    """The report of concern to social services."""

    required = flag("Whether professionals must report.")
    why = text("Why, in Swedish.")


class EscalationStepSchema(Answer):
    """One step up when the agencies do not agree."""

    step = coded("The step; see the code list `ladder_step`.")
    due = day("The last day for it; Swedish public holidays are counted.")


class EscalationSchema(Answer):
    """The way up when the agencies do not agree."""

    ladder = coded("The ladder; see the code list `ladder`.")
    steps = many(EscalationStepSchema, "At least three steps, in order.")


class WayInSchema(Answer):
    """How to enter."""


class DecisionSchema(Answer):
    """A decision: who is responsible, why, and who holds the child until then."""

    id = fields.UUID(required=True, metadata={"description": "Identifier (UUIDv7)."})
    decided_at = fields.DateTime(required=True, metadata=MOMENT)
    as_of = day("The day the rules are applied for.")
    policy = part(PolicySchema, "What the decision rests on.")
    status = coded(
        "`provisional` when an unanswered fact could still change the answer.", "decided", "provisional"
    )
