"""The review of a case's plan: which questions are asked after which, what is left, and the counts of a sample."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from router.small_counts import published
from router.vocabulary import CodeList, Term

Answers = Mapping[str, str]
Remarks = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class CountedQuestion:
    """How many answered what, in the order of the answers, and how many in all; None is hidden as too few."""

    question: str
    counts: tuple[int | None, ...]
    total: int | None

    def share(self, at: int) -> int | None:
        """Per cent of all, where both may be told."""
        count = self.counts[at]
        return round(100 * count / self.total) if self.total and count is not None else None


def asked(questions: CodeList, answers: Answers) -> list[Term]:
    """The questions to answer: the first one, and those that its answer leads to."""
    first = first_of(questions)
    return [one for one in questions if one.code == first or one.text("efter") == answers.get(first, "")]


def first_of(questions: CodeList) -> str:
    """The code of the question that all others come after."""
    return next(one.code for one in questions if not one.text("efter"))


def kept(questions: CodeList, answers: Answers, remarks: Remarks) -> tuple[dict[str, str], dict[str, list[str]]]:
    """What is kept of answers and remarks: those of questions that are asked, once the first one is answered."""
    codes = [one.code for one in asked(questions, answers) if answers.get(one.code)]
    return {code: answers[code] for code in codes}, {code: list(remarks[code]) for code in codes if remarks.get(code)}


def unreasoned(questions: CodeList, words: CodeList, answers: Answers, remarks: Remarks) -> list[str]:
    """Questions whose answer asks for a reason that is not given."""
    return [
        one.code
        for one in asked(questions, answers)
        if answers.get(one.code, "-") in one.text("skäl").split()
        and not any(words[code].text("gäller") == one.text("skäl_ur") for code in remarks.get(one.code, ()))
    ]


def is_done(questions: CodeList, answers: Answers) -> bool:
    """Whether every question that is asked has an answer."""
    return bool(answers) and all(answers.get(one.code) for one in asked(questions, answers))


def counted(questions: CodeList, choices: Sequence[str], reviews: Iterable[Answers]) -> list[CountedQuestion]:
    """How the answers fell, question by question, with what is small hidden.

    How many answered what on the first question is how many were asked the rest: where it is hidden there,
    nothing but zeros is told of those.
    """
    told = list(reviews)
    first = first_of(questions)
    found: dict[str, CountedQuestion] = {}
    for one in questions:
        counts = [sum(answers.get(one.code) == choice for answers in told) for choice in choices]
        *cells, total = published([counts])[0]
        found[one.code] = CountedQuestion(one.code, tuple(cells), total)
    hidden = None in found[first].counts or found[first].total is None
    return [
        CountedQuestion(one.question, tuple(0 if count == 0 else None for count in one.counts), None)
        if hidden and one.question != first
        else one
        for one in found.values()
    ]
