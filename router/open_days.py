"""Answers about days that no rule tests, but by which a rule chooses: the longest contact, the latest referral."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

from router.case import Case, Since
from router.fact_words import FactSheet
from router.facts import CaseFacts
from router.places import Places
from router.possible_answers import Answer
from router.vocabulary import Vocabulary
from router.whereabouts import Whereabouts, whereabouts

CONTACT_SINCE, REFERRAL_DATE = "kontakt_sedan", "remiss_datum"


def day_answers(
    case: Case, told: CaseFacts, sheet: FactSheet, places: Places, vocabulary: Vocabulary
) -> Iterator[Answer]:
    """For each contact and referral without a day, beside others of its kind: the first of all, and the last."""
    contacts, referrals = case.ongoing_contacts or (), case.referral_history or ()
    for index in _undated([contact.since for contact in contacts]):
        for day in (datetime.date.min, case.as_of):
            where = whereabouts(_dated(case, index, day), places, vocabulary)
            moved = where if where != told.places else None
            yield _answer(sheet, CONTACT_SINCE, ("contacts", index), ("since", day), moved)
    for index in _undated([referral.date for referral in referrals]):
        for day in (datetime.date.min, case.as_of):
            yield _answer(sheet, REFERRAL_DATE, ("referrals", index), ("sent", day), None)


def _undated(days: list[Since | None] | list[datetime.date | None]) -> list[int]:
    """The places of those without a day, when there is another to come before or after."""
    return [index for index, day in enumerate(days) if day is None] if len(days) > 1 else []


def _dated(case: Case, index: int, day: datetime.date) -> Case:
    contacts = list(case.ongoing_contacts or ())
    contacts[index] = replace(contacts[index], since=Since(day))
    return replace(case, ongoing_contacts=tuple(contacts))


def _answer(
    sheet: FactSheet, asked: str, item: tuple[str, int], fact: tuple[str, datetime.date], moved: Whereabouts | None
) -> Answer:
    words, (target, index), (name, day) = sheet.lists[asked], item, fact
    shown = (words.labels["sv"], words.questions["sv"], words.questions["en"])
    facts = ((name, day.isoformat()),)
    return Answer(words.pointer.replace("{i}", str(index)), shown, target, index, facts, moved)
