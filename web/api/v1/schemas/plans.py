"""What is to be done: the plan, the report, the way up and the way in."""

from __future__ import annotations

from marshmallow import validate

from web.api.v1.schemas.parties import PartySchema
from web.api.v1.schemas.reasons import CitationSchema
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, number, part, text, texts


class SipSchema(Answer):
    """The coordinated individual plan."""

    needed = flag("Whether one is needed.")
    lead_principal_type = coded("Who calls the parties together; null when none is needed.", allow_none=True)
    may_be_drawn_up_now = flag("Whether there is consent; null when that is not known.", allow_none=True)
    why = text("Why, in Swedish.")
    contents = texts("The statutory points and the follow-up date, in Swedish.")


class ReportOfConcernSchema(Answer):
    """The report of concern to social services."""

    required = flag("Whether professionals must report.")
    why = text("Why, in Swedish.")
    feedback = text("What the reporter may expect back, in Swedish.", allow_none=True)
    feedback_within_days = number("Within how many days.", allow_none=True)


class StepSchema(Answer):
    """One step up when the agencies do not agree."""

    step = coded("The step; see the code list `ladder_step`.")
    from_ = text("Who takes it, in Swedish.", data_key="from")
    to = text("To whom, in Swedish.")
    within_working_days = number("Working days from the day the rules are applied for.")
    due = day("The last day for it; Swedish public holidays are counted.")
    document = text("What to write down, in Swedish.")


class EscalationSchema(Answer):
    """The way up when the agencies do not agree."""

    ladder = coded("The ladder; see the code list `ladder`.")
    why = text("Why this one, in Swedish.")
    steps = many(StepSchema, "The steps in order.", validate=validate.Length(min=3))


class WayInSchema(Answer):
    """How to enter."""

    self_referral = flag("Whether the family may come by itself; null when not known.", allow_none=True)
    referral_from = texts("From whom a referral is taken: agencies, or of the code list `referral_party`.")
    enclose = texts("What to enclose, in Swedish.")
    phone_first = flag("Whether to phone first; null when not known.", allow_none=True)
    do_this = text("What to do, in Swedish.")


class DutySchema(Answer):
    """Another duty, with its source."""

    text_ = text("The duty, in Swedish.", data_key="text")
    who = part(PartySchema, "Whose duty it is; null when it is everybody's.", allow_none=True)
    rule = coded("The rule that says so.")
    because = text("Why, in Swedish prose.")
    references = many(CitationSchema, "The grounds.")


class InformationSharingSchema(Answer):
    """What may be shared between whom, and the ground."""

    between = texts("Between whom.")
    what = text("What, in Swedish.")
    ground = text("The ground, in Swedish.")
    rule = coded("The rule that says so.")
    because = text("Why, in Swedish prose.")
    references = many(CitationSchema, "The grounds.")
