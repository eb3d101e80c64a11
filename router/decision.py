"""The decision and its parts, as the outside sees them; field names are those of the decision JSON."""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Literal

from router.json_names import json_names


@dataclass(frozen=True, slots=True)
class UnitCard:
    """How to reach a unit. `mark` says how the facts about it were verified."""

    name: str
    way_in: str | None
    phone: str | None
    web: str | None
    note: str | None
    source: str
    mark: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class Party:
    """An agency of one principal. `principal_code` is None only while the place is unknown."""

    agency: str
    principal_type: str
    principal_code: str | None
    name: str
    unit: UnitCard | None


@dataclass(frozen=True, slots=True)
class CoParty(Party):
    for_: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holder(Party):
    why: str
    until: str


@dataclass(frozen=True, slots=True)
class DecidedNeed:
    domain: str | None
    severity: str | None
    responsible: Party
    rule: str
    because: str


@dataclass(frozen=True, slots=True)
class AppliedAgreement:
    """`signed` is False for a proposal that not all parties have signed."""

    id: str
    title: str
    parties: tuple[str, ...]
    valid_from: date
    valid_to: date | None
    signed: bool


@dataclass(frozen=True, slots=True)
class PolicyNote:
    """`agreement_exists`: whether any agreement covers the child's place; `notice` says what that means."""

    revision: str
    agreements: tuple[AppliedAgreement, ...]
    agreement_exists: bool
    notice: str


@dataclass(frozen=True, slots=True)
class Sip:
    needed: bool
    lead_principal_type: str | None
    may_be_drawn_up_now: bool | None
    why: str
    contents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportOfConcern:
    required: bool
    why: str
    feedback: str | None
    feedback_within_days: int | None


@dataclass(frozen=True, slots=True)
class Step:
    """`within_working_days` counts from the day the rules are applied for; `due` is that working day."""

    step: str
    from_: str
    to: str
    within_working_days: int
    due: date
    document: str


@dataclass(frozen=True, slots=True)
class Escalation:
    ladder: str
    why: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class WayIn:
    """`referral_from` holds agencies, guardian, child, other or none."""

    self_referral: bool | None
    referral_from: tuple[str, ...]
    enclose: tuple[str, ...]
    phone_first: bool | None
    do_this: str


@dataclass(frozen=True, slots=True)
class Citation:
    """What a rule rests on. `verified` is False where the text or the claim is not checked."""

    kind: Literal["law", "agreement", "source"]
    label: str
    section: str | None
    mark: str | None
    verified: bool
    checked_on: date | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Duty:
    text: str
    who: Party | None
    rule: str
    because: str
    references: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class InformationSharing:
    between: tuple[str, ...]
    what: str
    ground: str
    rule: str
    because: str
    references: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class UsedFact:
    fact: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class DefeatedRule:
    rule: str
    title: str
    mandate: str


@dataclass(frozen=True, slots=True)
class ExplainedRule:
    rule: str
    title: str
    layer: str
    question: str
    because: str
    references: tuple[Citation, ...]
    facts: tuple[UsedFact, ...]
    defeated: tuple[DefeatedRule, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """An unanswered fact that could change the answer, where it stands in the case, and what it could change.

    `with_` are the fields that are best asked for in the same breath, and `together` the question that asks for all.
    """

    pointer: str
    fact: str
    question: str
    question_en: str
    could_change: tuple[str, ...]
    together: str
    together_en: str
    with_: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    as_of: date
    policy: PolicyNote
    status: Literal["decided", "provisional"]
    responsible: Party
    co_responsible: tuple[CoParty, ...]
    needs: tuple[DecidedNeed, ...]
    interim_holder: Holder
    sip: Sip
    report_of_concern: ReportOfConcern
    escalation: Escalation
    way_in: WayIn
    duties: tuple[Duty, ...]
    information_sharing: tuple[InformationSharing, ...]
    explanation: tuple[ExplainedRule, ...]
    ask: tuple[Ask, ...]


def decision_to_json(decision: Decision) -> dict[str, Any]:
    """The decision as JSON values, in the order of the contract; `id` and `decided_at` are added outside."""
    return {name: _plain(getattr(decision, attribute)) for attribute, name in json_names(Decision)}


def _plain(value: object) -> Any:
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Citation | DefeatedRule | UnitCard):
        return _shared(value)
    if is_dataclass(value):
        return {name: _plain(getattr(value, attribute)) for attribute, name in json_names(type(value))}
    raise TypeError(f"no JSON for {type(value).__name__}")


@lru_cache(maxsize=4096)
def _shared(value: Citation | DefeatedRule | UnitCard) -> dict[str, Any]:
    """Parts that many decisions have in common, made once; whoever gets them must not change them."""
    return {name: _plain(getattr(value, attribute)) for attribute, name in json_names(type(value))}
