"""What a case file looks like to programs, and the lists of cases and of what is due."""

from __future__ import annotations

from marshmallow import fields, validate

from web.api.v1.schemas.problem import ProblemSchema
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, moment, part, text, texts
from web.api.v1.schemas.shapes import number as whole

SEAT = "An agency as `agency@principal_type:code`."


def later_day(description: str) -> fields.Date:
    """A day, null while it has not come to it."""
    return day(f"{description} Null: not so far.", allow_none=True)


class NewCaseSchema(Answer):
    """What is followed up."""

    decision = fields.String(
        required=True, validate=validate.Length(1, 80), metadata={"description": "Identifier of a recorded decision."}
    )


class CaseHandSchema(Answer):
    """In what capacity a line was written. The account is never told."""

    kind = coded("Who.", "account", "token", "system")
    role = coded("The role.", allow_none=True)
    principal_type = coded("Kind of principal; see the code list `principal_type`.", allow_none=True)
    principal_code = coded("Its code.", allow_none=True)
    agency = coded("The agency that the role is held in.", allow_none=True)


class CaseLineSchema(Answer):
    """A line of a case."""

    number = whole("Its number; 1 opened the case.")
    on = day("The day on which it happened.")
    at = moment("When it was written.")
    hand = part(CaseHandSchema, "In what capacity.")
    struck = flag("Whether it was a mistake, and counts no longer.")
    told = fields.Dict(
        required=True,
        metadata={
            "description": "What happened: `what`, a code of the list `happening`, and the fields of its kind."
        },
    )


class CasePartySchema(Answer):
    """Somebody who is or was involved."""

    seat = coded(SEAT)
    parts = texts("In what; codes of the list `case_part`.")


class CaseReferralSchema(Answer):
    """A question whether somebody takes over."""

    number = whole("Counted from 1.")
    state = coded("See the code list `referral_state`.")
    sender = coded(SEAT)
    receiver = coded(SEAT)
    need = coded("The need that it is about; null: the whole case.", allow_none=True)
    sent_on = day("When it was sent.")
    answer_by = day("When it is to be answered; later than first told when something else had to be done first.")
    may_decline = flag("Whether the receiver may say no.")
    passed_on_from = whole("The declined referral that led to this one.", allow_none=True)
    declined_on = later_day("When it was declined.")
    reason = coded("Why it was declined; see the code list `decline_reason`.", allow_none=True)
    instead = coded("Who is responsible instead, as the no says.", allow_none=True)
    accepted_on = later_day("When the receiver, or its manager, said yes.")
    first_visit_by = later_day("When the child is to be seen.")
    first_visit_on = later_day("When the child was seen.")


class CasePreconditionSchema(Answer):
    """Something that is to be done first."""

    number = whole("Counted from 1.")
    referral = whole("The referral that waits for it.")
    kind = coded("What; see the code list `precondition`.")
    owner = coded("Who is to do it.")
    until = day("By when. After that both begin at the same time.")
    met_on = later_day("When it was done.")
    lapsed_on = later_day("When the day had passed.")


class CaseStepSchema(Answer):
    """A step of the ladder."""

    number = whole("Counted from 1 through the whole case.")
    step = coded("See the code list `ladder_step`.")
    owner = coded("Who has to act.")
    against = coded("The other side.", allow_none=True)
    cause = coded("Why it was taken; see the code list `step_cause`.")
    opened_on = day("When it was taken.")
    due = day("When it is to be answered.")
    answered_on = later_day("When it was answered.")
    outcome = coded("How; see the code list `step_outcome`.", allow_none=True)
    ran_out_on = later_day("When it was told that nobody had answered.")


class CaseRulingSchema(Answer):
    """What was settled."""

    on = day("When.")
    rung = whole("In which step, if in one.", allow_none=True)
    responsible = coded("Who is responsible.")
    need = coded("For which need; null: the whole case.", allow_none=True)
    ground = coded("On what ground; see the code list `ruling_ground`.")
    rule = text("The rule that it rests on or would change.", allow_none=True)


class CaseClockSchema(Answer):
    """What somebody has to do by a day."""

    what = coded("See the code list `clock`.")
    number = whole("Which referral, step, report … it is about.")
    seat = coded("Who has to do it.")
    begun = day("Since when.")
    due = day("By when; that day is still in time.")
    has_run_out = flag("Whether the case tells that the day has passed.")


class CasePlanSchema(Answer):
    """How far the coordinated plan (SIP) has come."""

    state = coded("See the code list `sip_state`.")
    first_offered_on = later_day("When one was offered for the first time.")
    offered_on = later_day("When it was offered last.")
    consented_on = later_day("When it was consented to.")
    declined_on = later_day("When it was declined.")
    meeting_on = later_day("The day of the meeting.")
    drawn_up_on = later_day("When it was drawn up.")
    follow_up_on = later_day("When it is to be followed up next.")
    missing = texts("What it has still to say; codes of the list `sip_content`.")


class CaseDeviationSchema(Answer):
    """A deviation report."""

    number = whole("Counted from 1.")
    state = coded("See the code list `deviation_state`.")
    sender = coded(SEAT)
    receiver = coded(SEAT)
    reported_on = day("When it was sent.")
    answer_by = day("When it is to be answered.")
    answered_on = later_day("When it was answered.")
    closed_on = later_day("When it was closed.")


class CaseConcernSchema(Answer):
    """A report of concern."""

    number = whole("Counted from 1.")
    reporter = coded(SEAT)
    receiver = coded(SEAT)
    feedback_asked = flag("Whether the reporter wants to be told.")
    reported_on = day("When it was made.")
    decided_on = later_day("When it was decided whether to inquire.")
    fed_back_on = later_day("When the reporter was told.")


class CaseFileSchema(Answer):
    """A case that is followed up, as it stands. It tells nothing of who the child is."""

    reference = coded("Twelve random characters: what staff keep in their own record.")
    version = whole("The number of the last line: what you send as `seen`.")
    opened_on = day("When it was opened.")
    closed_on = later_day("When it was closed.")
    decision = coded("The latest decision that is followed up.")
    region = coded("The region's code.", allow_none=True)
    municipality = coded("The municipality's code.", allow_none=True)
    needs = texts("The needs; codes of the list `need_domain`.")
    age_band = coded("See the code list `age_band`.", allow_none=True)
    responsible = coded(f"Who answers for the child, by a ruling or by the latest decision. {SEAT}")
    holder = coded(f"Who holds the child now. {SEAT}")
    bounces = whole("How many referrals came back.")
    fictional = flag("Whether it was made up, for the demo: such a case concerns nobody.")
    parties = many(CasePartySchema, "Everybody who is or was involved.")
    referrals = many(CaseReferralSchema, "Questions whether somebody takes over.")
    preconditions = many(CasePreconditionSchema, "What is to be done first.")
    steps = many(CaseStepSchema, "Steps of the ladder that were taken.")
    rulings = many(CaseRulingSchema, "What was settled.")
    clocks = many(CaseClockSchema, "What somebody has to do by a day.")
    plan = part(CasePlanSchema, "The coordinated plan.")
    deviations = many(CaseDeviationSchema, "Deviation reports.")
    concerns = many(CaseConcernSchema, "Reports of concern.")
    lines = many(CaseLineSchema, "Everything that was written, in order.")


class ListedCaseSchema(Answer):
    """A case in a list."""

    reference = coded("Its reference.")
    opened_on = day("When it was opened.")
    closed_on = later_day("When it was closed.")
    municipality = coded("The municipality's code.", allow_none=True)
    fictional = flag("Whether it was made up, for the demo.")


class CasesSchema(Answer):
    """Cases that the caller's principal is or was involved in."""

    cases = many(ListedCaseSchema, "Those written in last come first.")
    next = text("`after` of the next page; null when this is the last.", allow_none=True)


class DueItemSchema(CaseClockSchema):
    """Something that is due in a case."""

    reference = coded("The case.")
    overdue = flag("Whether the day has passed.")


class WorkSchema(Answer):
    """What the caller's principal has to do."""

    due = whole("How much is due in all.")
    overdue = whole("How much of it is overdue.")
    items = many(DueItemSchema, "First due first.")
    next = text("`after` of the next page; null when this is the last.", allow_none=True)


class CaseProblemSchema(ProblemSchema):
    """A problem with writing in a case."""

    version = fields.Integer(
        metadata={"description": "The number of the last line now; only with `case_moved_on`, as the next."}
    )
    since = fields.List(fields.Nested(CaseLineSchema), metadata={"description": "What was written since `seen`."})
