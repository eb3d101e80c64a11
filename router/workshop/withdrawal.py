"""A party leaves an agreement: a notice that nobody can refuse, published at once by the product itself."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from enum import StrEnum

from router.access import Principal
from router.agreement import Party, Withdrawal
from router.audit import By
from router.storage import PublishedMeanwhile, ToPublish
from router.timeline import Timeline
from router.workshop.agreement_versions import AgreementVersion, agreement_file, agreement_versions, parties_in
from router.workshop.former import WITHDRAWAL, touching
from router.workshop.prospects import with_withdrawal
from router.workshop.workshop import Workshop, changes_between

MOST_TRIES = 100
"""As often as others publish at the same moment; more is no accident."""


class Reason(StrEnum):
    """Why a withdrawal cannot be published."""

    DAY_PASSED = "day_passed"
    NO_PARTY = "no_party"
    FOLDER_IS_SOURCE = "folder_is_source"


SAID: dict[Reason, tuple[str, str]] = {
    Reason.DAY_PASSED: (
        "Dagen har varit. Välj i dag eller en dag som kommer.",
        "The day has passed. Choose today or a day to come.",
    ),
    Reason.NO_PARTY: (
        "Den du företräder är inte part i avtalet, så du kan inte säga upp det.",
        "The one that you act for is no party to the agreement, so you cannot withdraw from it.",
    ),
    Reason.FOLDER_IS_SOURCE: (
        "Reglerna hämtas ur en mapp på den här webbplatsen: ändra dem där.",
        "This site takes its rules from a folder: change them there.",
    ),
}


class NotWithdrawn(Exception):
    """The withdrawal cannot be published; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(self.said())

    def said(self, language: str = "sv") -> str:
        """In a sentence or two, Swedish or English."""
        swedish, english = SAID[self.reason]
        return english if language == "en" else swedish


def withdraw(workshop: Workshop, folder: str, party: Principal, from_day: date, by: By) -> tuple[int, ...]:
    """The party is no longer bound from the day; the numbers of the publications that say so, none if all did before.

    What applies today says it, and every version that is still to come. An earlier day that was told stands.
    Raises NotWithdrawn, `DatabaseUnavailable`, and `PublishedMeanwhile` when others never stop publishing.
    """
    if workshop.folder_is_source:
        raise NotWithdrawn(Reason.FOLDER_IS_SOURCE)
    if from_day < workshop.today():
        raise NotWithdrawn(Reason.DAY_PASSED)
    if by.actor.principal != party or not _is_party(workshop, folder, party):
        raise NotWithdrawn(Reason.NO_PARTY)
    numbers: list[int] = []
    for _ in range(MOST_TRIES):
        timeline = workshop.timeline()
        wanted = _unsaid(workshop, timeline, folder, party, from_day)
        if wanted is None:
            return tuple(numbers)
        with suppress(PublishedMeanwhile):
            numbers.append(workshop.publications.publish(wanted, timeline.head, by, workshop.audit))
    raise PublishedMeanwhile("others publish all the time")


def _is_party(workshop: Workshop, folder: str, party: Principal) -> bool:
    """In what applies today or what is to come: a party may leave before the agreement begins."""
    timeline, file = workshop.timeline(), agreement_file(folder)
    texts = [timeline.files_on(day).get(file, b"") for day in _days(timeline, file, workshop.today())]
    return any(party in parties_in(text) for text in texts)


def _unsaid(
    workshop: Workshop, timeline: Timeline, folder: str, party: Principal, from_day: date
) -> ToPublish | None:
    """The first publication that is lacking for the withdrawal to be said on each day."""
    file, left = agreement_file(folder), Withdrawal(Party(party.type, party.code), from_day)
    for day in _days(timeline, file, workshop.today()):
        before = timeline.files_on(day)
        text = with_withdrawal(before[file], left) if file in before else b""
        if file in before and text != before[file]:
            told = _told(workshop, agreement_versions({file: text})[folder], party, from_day)
            files = {**before, file: text}
            return ToPublish(
                kind=WITHDRAWAL,
                effective_from=day,
                files=files,
                changed=changes_between(before, files),
                revision=workshop.revision_of(files),
                note=told,
                summary=workshop.telling.sentences(before, files) or (told["what"],),
            )
    return None


def _days(timeline: Timeline, file: str, today: date) -> tuple[date, ...]:
    """Today, and each later day from which there is another version of the file."""
    return tuple(dict.fromkeys((today, *(one.effective_from for one in touching(timeline, file, today)))))


def _told(workshop: Workshop, agreement: AgreementVersion, party: Principal, from_day: date) -> dict[str, str]:
    """What, why, who is affected, source: what is known of a notice."""
    name = workshop.name(party)
    return {
        "what": f"{name} har sagt upp ”{agreement.title}” och är inte bunden från och med {from_day}.",
        "why": "En part får säga upp ett avtal.",
        "affected": f"Barn i {name}, och de som möter dem.",
        "source": f"Uppsägning av {name}",
    }
