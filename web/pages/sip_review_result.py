"""What came out of the review of a sample: question by question, beside earlier samples, small counts hidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask_babel import gettext as _

from router.access import Principal
from router.follow_up.review import CountedQuestion, counted
from router.storage import Sample
from web.pages import language
from web.pages.case_plan import words
from web.wiring import the_router

COMPARED = 3
"""Earlier samples beside this one."""


def compiled(found: Sample, principal: Principal, agency: str | None) -> dict[str, Any]:
    """The result, and that of a few earlier samples to compare with."""
    router = the_router()
    earlier = [one for one in router.sip_samples.of(principal, agency) if one.drawn_at < found.drawn_at][:COMPARED]
    whole = [sample for one in earlier if (sample := router.sip_samples.get(one.id)) is not None]
    return {
        "choices": words.choices("sip_review_answer"),
        "questions": list(router.vocabulary["sip_review"]),
        "result": {one.question: one for one in _counted(found)},
        "earlier": [(one, {c.question: c for c in _counted(one)}) for one in whole],
        "done": sum(one.done for one in found.reviews),
    }


def _counted(found: Sample) -> list[CountedQuestion]:
    vocabulary = the_router().vocabulary
    choices = [one.code for one in vocabulary["sip_review_answer"]]
    return counted(vocabulary["sip_review"], choices, (one.answers for one in found.reviews if one.done))


def lines(found: Sample) -> Iterator[list[str]]:
    """The result as rows of a file."""
    vocabulary, here = the_router().vocabulary, language.current()
    answers = [one.label(here) for one in vocabulary["sip_review_answer"]]
    yield [_("Nummer"), _("Fråga"), *answers, _("Svar i allt")]
    for one in _counted(found):
        question = vocabulary["sip_review"][one.question]
        told = ["" if count is None else str(count) for count in (*one.counts, one.total)]
        yield [question.text("nummer"), question.label(here), *told]
