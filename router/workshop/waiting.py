"""What waits for somebody: drafts to sign, and drafts to review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from router.access import ALLOWED, Actor, Permission
from router.storage import Drafted
from router.workshop.judging import Judged
from router.workshop.reviewing import refused_approval
from router.workshop.workshop import Workshop, needs_of_party


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft, and what is to be done with it."""

    draft: Drafted
    what: Literal["sign", "review"]


def waiting_for(workshop: Workshop, drafts: Sequence[Drafted], actor: Actor) -> tuple[Waiting, ...]:
    """What the drafts wait for this one to do. Raises `DatabaseUnavailable`."""
    timeline = workshop.timeline()
    found = [workshop.people_of(draft, timeline) for draft in drafts if draft.changed]
    to_sign = [Waiting(one.draft, "sign") for one in found if _signs(one, actor)]
    return (*to_sign, *(Waiting(one.draft, "review") for one in found if _reviews(one, actor)))


def _signs(judged: Judged, actor: Actor) -> bool:
    may = actor.role is not None and Permission.SIGN_POLICY in ALLOWED[actor.role]
    if not may or actor.principal is None or actor.id in judged.authors:
        return False
    return bool(needs_of_party(judged, actor.principal))


def _reviews(judged: Judged, actor: Actor) -> bool:
    """Whether its yes would help: some file still needs one that it may give."""
    if refused_approval(judged, actor) is not None:
        return False
    return any(actor.principal in judged.may_say_yes(name) for name in judged.unapproved)
